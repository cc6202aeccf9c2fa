"""Finds the forms in a filled workbook by their hidden codes, wherever sheets, rows and columns have moved to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from data.sheets.book.model import Book, Grid, address
from data.sheets.book.model import Cell as Value
from data.sheets.model import Cell, Problem
from data.sheets.template.faults import fault
from data.sheets.template.stamp import END_MARK, FIGURES_MARK, REGISTER_MARK
from data.text.normalise import tone_key

FIGURES = "figures"
NEEDED = {FIGURES: {"value", "code"}}


@dataclass(frozen=True, slots=True)
class Form:
    """A form as found. code: a register's code, or FIGURES. columns: column code → its place, from zero.

    The table runs from the row after `code_row` up to, not including, `end`. lost_rows: where a formula is broken or
    has no result; everywhere else the values alone tell what a row says.
    """

    code: str
    grid: Grid
    code_row: int
    columns: Mapping[str, int]
    end: int
    lost_rows: frozenset[int]

    def value(self, row: int, column: int) -> Value:
        line = self.grid.rows[row] if row < len(self.grid.rows) else []
        return line[column] if column < len(line) else None

    def cell(self, row: int, column: int) -> Cell:
        return cell_at(self.grid.name, row, column)

    def is_blank(self, row: int, column: int) -> bool:
        """Nothing there: no value, no broken formula, no formula without a result."""
        return is_blank(self.value(row, column)) and not self.is_lost(row, column)

    def is_lost(self, row: int, column: int) -> bool:
        """Whether a formula stands there that is broken or has no result."""
        return row in self.lost_rows and ((row, column) in self.grid.broken or (row, column) in self.grid.uncached)


@lru_cache(maxsize=1 << 15)
def cell_at(sheet: str, row: int, column: int) -> Cell:
    """The cell of a place. Official workbooks share their sheets and places, so the same few thousand come again."""
    return Cell(sheet, address(row, column))


def is_blank(value: Value) -> bool:
    """No value, or a text of spaces."""
    return value is None or (isinstance(value, str) and not value.strip())


def find_forms(book: Book, renamed: Mapping[str, str]) -> list[Form]:
    """Every form of the book, in the order of its sheets."""
    return [form for sheet in book.sheets if (form := form_of(sheet, renamed))]


def form_of(sheet: Grid, renamed: Mapping[str, str]) -> Form | None:
    for at, row in enumerate(sheet.rows):
        mark = row[0] if row else None
        if not isinstance(mark, str) or not mark.startswith((REGISTER_MARK, FIGURES_MARK)):
            continue
        code = FIGURES if mark == FIGURES_MARK else mark.removeprefix(REGISTER_MARK)
        columns: dict[str, int] = {}
        for place, cell in enumerate(row[1:], 1):
            if isinstance(cell, str) and cell.strip():
                columns.setdefault(renamed.get(cell.strip(), cell.strip()), place)
        lost = frozenset(row for row, _ in (*sheet.broken, *sheet.uncached))
        return Form(code, sheet, at, columns, end_of(sheet, at), lost)
    return None


def end_of(sheet: Grid, start: int) -> int:
    """The row that closes the table, or the end of the sheet when that row is gone."""
    closing = tone_key(END_MARK)
    for at in range(start + 1, len(sheet.rows)):
        first = sheet.rows[at][0]
        if isinstance(first, str) and tone_key(first) == closing:
            return at
    return len(sheet.rows)


def missing_forms(book: Book, forms: list[Form], titles: Mapping[str, str]) -> Iterator[Problem]:
    """titles: form code → the title its sheet should have. Lost, renamed, doubled sheets and lost rows of codes."""
    for code, title in titles.items():
        found = [form for form in forms if form.code == code]
        if not found:
            standing = next((sheet for sheet in book.sheets if tone_key(sheet.name) == tone_key(title)), None)
            if standing:
                yield fault("code-row-destroyed", Cell(standing.name, "A1"))
            else:
                yield fault("sheet-missing", title=title)
        elif not NEEDED.get(code, {"name"}) <= set(found[0].columns):
            yield fault("code-row-destroyed", Cell(found[0].grid.name, "A1"))
        elif len(found) > 1:
            homes = tuple(Cell(form.grid.name, "A1") for form in found)
            yield fault("sheet-twice", homes[0], others=homes, title=title)
        elif found[0].grid.name != title:
            yield fault("sheet-renamed", Cell(found[0].grid.name, "A1"), title=title)


def unknown_columns(form: Form, known: set[str], renamed: Mapping[str, str]) -> Iterator[Problem]:
    """Codes that the catalogue does not have, and codes that stand twice."""
    seen: dict[str, int] = {}
    for place, found in enumerate(form.grid.rows[form.code_row]):
        if place == 0 or not isinstance(found, str) or not found.strip():
            continue
        code = renamed.get(found.strip(), found.strip())
        if code in seen:
            here, there = form.cell(form.code_row, place), form.cell(form.code_row, seen[code])
            yield fault("column-twice", here, found=found, others=(there,))
        elif code not in known:
            yield fault("column-unknown", form.cell(form.code_row, place), found=found)
        seen.setdefault(code, place)
