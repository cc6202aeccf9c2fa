"""ods: calamine's values joined with hidden rows and columns, merged ranges, formulas and errors from content.xml."""

import re
from dataclasses import dataclass, field
from html import unescape

from data.sheets.book.limits import MAX_AREA, MAX_SHEETS
from data.sheets.book.model import Book, Grid, Place, Range
from data.sheets.book.package import Package
from data.sheets.book.plain_xml import plain
from data.sheets.book.refusal import Refusal, Refused
from data.sheets.book.values import Values, values_of

MIME = b"application/vnd.oasis.opendocument.spreadsheet"
TAG = re.compile(
    rb"<table:(table|table-row|table-cell|covered-table-cell|table-column|database-range|named-range)(?=[\s/>])([^>]*?)(/?)>"
)
TEXT = re.compile(rb"<text:p[^>]*>(.*?)</text:p>", re.S)
MARKUP = re.compile(rb"<[^>]*>")
ERROR_TEXT = re.compile(r"#[A-Z/0]+[!?A]?|Err:[0-9]+")
HIDDEN = re.compile(rb'table:visibility="(collapse|filter)"')
MAX_COLUMNS = 16_384
# Sheets often hide all the blank rows to their end; a million numbers would say nothing more.
MAX_HIDDEN_RUN = 65_536


@dataclass(slots=True)
class Marks:
    """What is gathered while walking one table; row and column are where the walk stands."""

    name: str
    row: int = 0
    column: int = 0
    row_repeats: int = 1
    table_column: int = 0
    reach: Place = (0, 0)
    merged: list[Range] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_cols: set[int] = field(default_factory=set)
    formulas: set[Place] = field(default_factory=set)
    broken: dict[Place, str] = field(default_factory=dict)
    uncached: dict[Place, str] = field(default_factory=dict)
    external: set[Place] = field(default_factory=set)
    filtered: bool = False


def open_opendocument(package: Package) -> Book:
    """The book of an ods file. Raises Refused when it is encrypted, damaged, a repeat bomb or another kind of document."""
    if not (package.read("mimetype") or b"").startswith(MIME):
        raise Refused(Refusal.DOCUMENT)
    if b"encryption-data" in (package.read("META-INF/manifest.xml") or b""):
        raise Refused(Refusal.PASSWORD)
    marks = walked(plain(package.read("content.xml") or b""))
    sheets = values_of(package.data)
    if not sheets:
        raise Refused(Refusal.NO_SHEET)
    if len(marks) != len(sheets):
        raise Refused(Refusal.DAMAGED)
    return Book("ods", tuple(grid(sheet, mark) for sheet, mark in zip(sheets, marks, strict=True)))


def grid(values: Values, marks: Marks) -> Grid:
    """One sheet's values and marks together. Some writers store an error's text as the value: it is no value."""
    for row, column in marks.broken:
        if row < len(values.rows) and column < len(values.rows[row]):
            values.rows[row][column] = None
    return Grid(
        values.name,
        values.rows,
        values.visible,
        values.start,
        tuple(marks.merged),
        frozenset(marks.hidden_rows),
        frozenset(marks.hidden_cols),
        frozenset(marks.formulas),
        marks.broken,
        marks.uncached,
        frozenset(marks.external),
        marks.filtered,
    )


def walked(xml: bytes) -> list[Marks]:
    """The marks of every table in content.xml, in order. Raises Refused for repeat bombs and too many tables."""
    tables: list[Marks] = []
    for found in TAG.finditer(xml):
        kind, attributes = found[1], found[2]
        if kind == b"table":
            tables.append(Marks(value(attributes, b"table:name")))
        elif not tables or kind.endswith(b"-range"):
            continue
        elif kind == b"table-column":
            enter_column(tables[-1], attributes)
        elif kind == b"table-row":
            enter_row(tables[-1], attributes)
        else:
            enter_cell(tables[-1], attributes, found[3] == b"/", xml, found.end())
    if len(tables) > MAX_SHEETS:
        raise Refused(Refusal.TOO_MANY_SHEETS, count=len(tables), limit=MAX_SHEETS)
    return tables


def enter_column(table: Marks, attributes: bytes) -> None:
    """Take in a run of columns."""
    repeats = repeated(attributes, b"table:number-columns-repeated")
    if HIDDEN.search(attributes):
        first = table.table_column
        table.hidden_cols.update(range(first, min(first + repeats, MAX_COLUMNS)))
    table.table_column += repeats


def enter_row(table: Marks, attributes: bytes) -> None:
    """Step to the next row, past the repeats of the one before."""
    table.row += table.row_repeats if table.column else 0
    table.row_repeats = repeated(attributes, b"table:number-rows-repeated")
    table.column = 0
    hidden = HIDDEN.search(attributes)
    if hidden:
        table.filtered |= hidden[1] == b"filter"
        table.hidden_rows.update(range(table.row, table.row + min(table.row_repeats, MAX_HIDDEN_RUN)))


def enter_cell(table: Marks, attributes: bytes, closed: bool, xml: bytes, end: int) -> None:
    """Take in a run of equal cells, then step past it."""
    repeats = repeated(attributes, b"table:number-columns-repeated")
    here = (table.row, table.column)
    if b"value-type=" in attributes or b"table:formula=" in attributes:
        check_reach(table, table.row + table.row_repeats, table.column + repeats)
    if b"-spanned=" in attributes:
        rows, columns = (
            repeated(attributes, b"table:number-rows-spanned"),
            repeated(attributes, b"table:number-columns-spanned"),
        )
        if rows * columns > 1:
            table.merged.append((*here, here[0] + rows - 1, here[1] + columns - 1))
    if b"table:formula=" in attributes or b'"error"' in attributes:
        text = "" if closed else shown(xml, end)
        for row in range(table.row, table.row + table.row_repeats):
            for column in range(table.column, table.column + repeats):
                enter_formula(table, (row, column), attributes, text)
    table.column += repeats


def check_reach(table: Marks, rows: int, columns: int) -> None:
    """Widen the rectangle of filled cells, repeats unrolled. Raises Refused when it grows beyond the limit."""
    table.reach = max(table.reach[0], rows), max(table.reach[1], columns)
    if table.reach[0] * table.reach[1] > MAX_AREA:
        raise Refused(Refusal.REPEATS, sheet=table.name)


def enter_formula(table: Marks, here: Place, attributes: bytes, text: str) -> None:
    """Note a formula, whether its result is an error, missing, or taken from another file."""
    formula = value(attributes, b"table:formula")
    if formula:
        table.formulas.add(here)
        if "'file:" in formula:
            table.external.add(here)
    if b'value-type="error"' in attributes or ERROR_TEXT.fullmatch(text):
        table.broken[here] = text or "#N/A"
    elif b"office:value" not in attributes:
        table.uncached[here] = "=" + formula.partition("=")[2]


def shown(xml: bytes, start: int) -> str:
    """The text a cell shows, its first paragraph."""
    end = xml.find(b"</table:table-cell>", start)
    found = TEXT.search(xml, start, end if end >= 0 else len(xml))
    return unescape(MARKUP.sub(b"", found[1]).decode("utf-8", "replace")) if found else ""


def repeated(attributes: bytes, name: bytes) -> int:
    """A repeat or span of a tag, 1 when it has none."""
    found = re.search(name + rb'="([0-9]{1,9})"', attributes)
    return max(int(found[1]), 1) if found else 1


def value(attributes: bytes, name: bytes) -> str:
    """A tag's attribute as text; empty when missing."""
    found = re.search(name + rb'="([^"]*)"', attributes)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""
