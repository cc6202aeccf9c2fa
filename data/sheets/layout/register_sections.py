"""Which rows of a register only head the rows below and add them up: told by numbering, by words of a type alone, by sums.

Only which rows they are is settled here; nothing is stored, compared or asked.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from data.sheets.book.model import Cell
from data.sheets.flags import read_flag
from data.sheets.layout.furniture import ROMAN, Head, head_of, is_closing, is_total
from data.sheets.layout.header import Header, is_number_like
from data.sheets.layout.kinds import type_by_name, type_by_word
from data.sheets.layout.list_labels import is_of_which
from data.sheets.layout.page import Page
from data.sheets.layout.register_head import RegisterHead
from data.sheets.layout.unit_text import communes_in
from data.sheets.layout.words import bare
from data.sheets.numbers import read_number
from indicators.words import ColumnKind

NUMBERED = re.compile(r"^(?P<number>[IVX]{1,5}|[A-HĐ])\s*[.)\-–:/]\s*\S")


class Style(StrEnum):
    """How a row is numbered."""

    DIGIT = "digit"
    ROMAN = "roman"
    LETTER = "letter"
    BLANK = "blank"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Line:
    """A row below the headings. typed: the type whose words alone are its name. kind: the type it shows. values: by column."""

    row: int
    label: str
    style: Style
    typed: str | None
    kind: str | None
    word: str
    values: Mapping[int, float | None]

    @property
    def filled(self) -> bool:
        return any(self.values.values())


def summing_rows(
    page: Page, header: Header, head: RegisterHead, kinds: Mapping[str, ColumnKind], end: int
) -> dict[int, bool]:
    """Row → True where it surely heads or adds up rows, False where it may as well be a place."""
    lines = lines_of(page, header, head, kinds, end)
    typed_rows = sum(bool(line.word) for line in lines) * 2 > len(lines)
    found: dict[int, bool] = {}
    for position in range(len(lines) - 1, -1, -1):
        verdict = judged(lines, position, found, typed_rows)
        if verdict is not None:
            found[lines[position].row] = verdict
    return found


def lines_of(page: Page, header: Header, head: RegisterHead, kinds: Mapping[str, ColumnKind], end: int) -> list[Line]:
    """Every row that may be a place or a heading; totals and "of which" are neither."""
    number = next((column for column, path in header.paths.items() if Head.NUMBER in head_of(path[-1])), None)
    name, word = head.place_of("name"), head.place_of("type")
    counts = [column for column, code in head.columns.items() if kinds[code] in (ColumnKind.COUNT, ColumnKind.FLAG)]
    made: list[Line] = []
    for row in range(header.body, end):
        words = header.words(page, row)
        if not words:
            continue
        if is_closing([text for _, text in words]):
            break
        label = page.text(row, name) if name is not None else ""
        label = label or next((text for _, text in words if not is_number_like(text) and not ROMAN.match(text)), "")
        if not label or is_total(label) or is_of_which(label) or is_total(words[0][1]):
            continue
        typed = type_by_word(head.register, bare(label)) if head.register != "event" else None
        said = page.text(row, word) if word is not None else ""
        kind = (type_by_word(head.register, said) if said else None) or typed or type_by_name(head.register, label)
        values = {column: figure_at(page.value(row, column)) for column in counts}
        made.append(Line(row, label, style_of(page, row, number, label), typed, kind, said, values))
    habit = sum(line.style is Style.DIGIT for line in made) * 2 >= sum(line.style is not Style.NONE for line in made)
    return made if habit else [plain(line) for line in made]


def figure_at(value: Cell) -> float | None:
    """A figure, with a cross as one: headings count the crosses below them."""
    number = read_number(value).value
    return 1.0 if number is None and value is not None and read_flag(value) else number


def plain(line: Line) -> Line:
    """Where rows are not numbered as a habit, a blank number says nothing."""
    return line if line.style is not Style.BLANK else Line(
        line.row, line.label, Style.NONE, line.typed, line.kind, line.word, line.values)  # fmt: skip


def style_of(page: Page, row: int, number: int | None, label: str) -> Style:
    text = page.text(row, number) if number is not None else ""
    inside = NUMBERED.match(text) or NUMBERED.match(label)
    text = inside["number"] if inside else text
    if ROMAN.match(text):
        return Style.ROMAN if re.match(r"[IVX]", text) else Style.LETTER
    if number is None:
        return Style.NONE
    return Style.DIGIT if text else Style.BLANK


def judged(lines: Sequence[Line], position: int, found: Mapping[int, bool], typed_rows: bool) -> bool | None:
    """True: heads or adds up; False: in doubt; None: a place, or a title without figures."""
    line = lines[position]
    if not line.filled or not may_head(line, typed_rows):
        return None
    near, wide = below(lines, position, found, typed_rows, any_style=True), below(lines, position, found, typed_rows)
    if adds_up(line, near, typed_rows) or adds_up(line, wide, typed_rows):
        return True
    untyped = typed_rows and not line.word
    if line.typed and (line.style in (Style.ROMAN, Style.LETTER, Style.BLANK) or untyped):
        return bool(wide)
    if line.typed and not line.word and near:
        return True if all(other.kind == line.typed for other in near) else None
    if line.style in (Style.ROMAN, Style.LETTER) and wide:
        return bool(communes_in(line.label)) and line.kind is None
    return None


def may_head(line: Line, typed_rows: bool) -> bool:
    """Whether a row looks unlike those that are surely places."""
    if line.style in (Style.ROMAN, Style.LETTER, Style.BLANK):
        return True
    return line.typed is not None and (line.style is Style.NONE or (typed_rows and not line.word))


def below(
    lines: Sequence[Line], position: int, found: Mapping[int, bool], typed_rows: bool, any_style: bool = False
) -> list[Line]:
    """The places under a row, up to the next row that may head some, or to the next one numbered alike."""
    made: list[Line] = []
    for line in lines[position + 1 :]:
        heads = line.row in found or not line.filled or (may_head(line, typed_rows) and line.typed is not None)
        if (heads or may_head(line, typed_rows)) and (any_style or line.style is lines[position].style):
            break
        made += [] if line.row in found else [line]
    return made


def adds_up(line: Line, rows: Sequence[Line], typed_rows: bool) -> bool:
    """Whether every figure of the row is the sum of the rows'. One row alone may be equal by chance."""
    if len(rows) < (1 if line.typed or line.style is not Style.BLANK else 2):
        return False
    if line.typed and line.word and len(rows) < 2:
        return False
    given = {column: value for column, value in line.values.items() if value is not None}
    return bool(given) and all(value == sum(row.values[column] or 0 for row in rows) for column, value in given.items())
