"""Cells of a worksheet's XML get another look; cells and rows that are not there yet are put in, in order.

Values, formulas and every byte between the cells concerned stay as they were.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from data.sheets.book.model import A1, Place, column_of, letters
from data.sheets.marked.xml_text import (
    Edit,
    Element,
    Unmarkable,
    attribute,
    opened_up,
    readable,
    spliced,
    tag,
    whole,
    with_attribute,
)

SHEET_DATA = tag(rb"sheetData")
ROW, ROW_END = tag(rb"row"), re.compile(rb"</(?:[\w.-]+:)?row\s*>")
ROW_NUMBER = re.compile(rb"""\sr\s*=\s*["']0*([1-9][0-9]{0,6})["']""")
CELL = tag(rb"c")
COLUMN = tag(rb"col")
MERGED = tag(rb"mergeCell")

Look = Callable[[int], int]
Columns = Mapping[int, int]
"""Column (from zero) → the look its empty cells have."""
MAX_STYLED_COLUMNS = 300


@dataclass(frozen=True, slots=True)
class Row:
    """A row's opening tag: number from zero, offsets, prefix, attributes, whether it closes itself."""

    number: int
    start: int
    end: int
    prefix: bytes
    attributes: bytes
    closed: bool


def recoloured(xml: bytes, looks: Mapping[Place, Look]) -> bytes:
    """The sheet with each look applied at its place. Raises Unmarkable when the sheet has no <sheetData>."""
    shadow = readable(xml)
    prefix, data = sheet_data(shadow)
    by_row: dict[int, dict[int, Look]] = {}
    for (row, column), look in sorted(looks.items(), key=lambda each: each[0]):
        by_row.setdefault(row, {})[column] = look
    columns = column_looks(shadow[: data.start])
    if data.inside == data.end:
        content = b"".join(new_row(prefix, row, each, columns) for row, each in by_row.items())
        opened = opened_up(xml[data.start : data.end], prefix, b"sheetData", content)
        return spliced(xml, [(data.start, data.end, opened)])
    return spliced(xml, row_edits(xml, shadow, (data.inside, data.outside), prefix, by_row, columns))


def sheet_data(shadow: bytes) -> tuple[bytes, Element]:
    """The element that holds the cells, and its prefix. Raises Unmarkable when there is none or it never ends."""
    opening = SHEET_DATA.search(shadow)
    if opening is None:
        raise Unmarkable("no sheetData")
    start, inside = opening.span()
    if opening[4]:
        return opening[1], Element(b"sheetData", start, inside, inside, inside)
    # Found as plain bytes: among a million cells a pattern takes ten times as long.
    outside = shadow.find(b"</" + opening[1] + b"sheetData", inside)
    end = shadow.find(b">", outside) + 1
    if outside < 0 or end == 0:
        raise Unmarkable("sheetData never ends")
    return opening[1], Element(b"sheetData", start, inside, outside, end)


def row_edits(
    xml: bytes,
    shadow: bytes,
    span: tuple[int, int],
    prefix: bytes,
    by_row: dict[int, dict[int, Look]],
    columns: Columns,
) -> list[Edit]:
    """The edits of all rows concerned, those that are there and those that are put in."""
    standing = {row.number: row for row in rows_of(shadow, *span) if row.number in by_row}
    edits = [edit for number, row in standing.items() for edit in cell_edits(xml, shadow, row, by_row[number], columns)]
    left = sorted(by_row.keys() - standing.keys(), reverse=True)
    # Walked once more instead of kept: a sheet may have a million rows.
    for row in rows_of(shadow, *span) if left else ():
        while left and left[-1] < row.number:
            number = left.pop()
            edits.append((row.start, row.start, new_row(prefix, number, by_row[number], columns)))
    rest = b"".join(new_row(prefix, number, by_row[number], columns) for number in reversed(left))
    return [*edits, (span[1], span[1], rest)] if rest else edits


def rows_of(shadow: bytes, start: int, end: int) -> Iterator[Row]:
    """The rows between two offsets; a row without a number follows the one before it."""
    number = -1
    for found in ROW.finditer(shadow, start, end):
        given = ROW_NUMBER.search(found[3])
        number = int(given[1]) - 1 if given else number + 1
        yield Row(number, found.start(), found.end(), found[1], found[3], bool(found[4]))


def cell_edits(xml: bytes, shadow: bytes, row: Row, looks: Mapping[int, Look], columns: Columns) -> list[Edit]:
    """The edits within one row."""
    base = row_look(row.attributes)
    opening = spread(xml[row.start : row.end], row.attributes, looks)
    if row.closed:
        content = new_cells(row.prefix, row.number, looks, base, columns)
        return [(row.start, row.end, opened_up(opening, row.prefix, b"row", content))]
    closing = ROW_END.search(shadow, row.end)
    if closing is None:
        raise Unmarkable("a row never ends")
    edits: list[Edit] = [(row.start, row.end, opening)]
    missing, column = dict(looks), -1
    for found in CELL.finditer(shadow, row.end, closing.start()):
        given = A1.fullmatch(attribute(found[3], b"r") or "")
        column = column_of(given[1]) if given else column + 1
        before = {each: missing.pop(each) for each in sorted(missing) if each < column}
        if before:
            edits.append((found.start(), found.start(), new_cells(row.prefix, row.number, before, base, columns)))
        if look := missing.pop(column, None):
            number = whole(attribute(found[3], b"s"))
            edits.append((found.start(), found.end(), with_attribute(found[0], b"s", look(number))))
    rest = new_cells(row.prefix, row.number, missing, base, columns)
    return [*edits, (closing.start(), closing.start(), rest)] if rest else edits


def new_row(prefix: bytes, number: int, looks: Mapping[int, Look], columns: Columns) -> bytes:
    """A row that was not there, with the cells concerned."""
    content = new_cells(prefix, number, looks, None, columns)
    return b'<%brow r="%d">%b</%brow>' % (prefix, number + 1, content, prefix)


def new_cells(prefix: bytes, row: int, looks: Mapping[int, Look], base: int | None, columns: Columns) -> bytes:
    """Empty cells in order, each with what its row (base) or else its column looks like, changed by the look."""
    made = []
    for column, look in sorted(looks.items()):
        number = columns.get(column, 0) if base is None else base
        made.append(b'<%bc r="%b%d" s="%d"/>' % (prefix, letters(column).encode(), row + 1, look(number)))
    return b"".join(made)


def spread(opening: bytes, attributes: bytes, looks: Mapping[int, Look]) -> bytes:
    """A row's opening tag whose spans, where written, also cover the columns concerned."""
    first, _, last = (attribute(attributes, b"spans") or "").partition(":")
    if not (whole(first) and whole(last)):
        return opening
    low, high = min(whole(first), min(looks) + 1), max(whole(last), max(looks) + 1)
    return opening if (low, high) == (whole(first), whole(last)) else with_attribute(opening, b"spans", f"{low}:{high}")


def row_look(attributes: bytes) -> int | None:
    """The look new cells of a row take; None when the row sets none."""
    return whole(attribute(attributes, b"s")) if attribute(attributes, b"customFormat") in ("1", "true") else None


def column_looks(head: bytes) -> dict[int, int]:
    """The looks whole columns set, by column. Columns beyond the 300th are left out: nobody styles them one by one."""
    looks: dict[int, int] = {}
    for found in COLUMN.finditer(head):
        first, last = whole(attribute(found[3], b"min")), whole(attribute(found[3], b"max"))
        if first and (style := whole(attribute(found[3], b"style"))):
            looks |= dict.fromkeys(range(first - 1, min(last, MAX_STYLED_COLUMNS)), style)
    return looks


def anchors(shadow: bytes, places: Iterable[Place]) -> dict[Place, Place]:
    """Of the places, those within merged ranges → the range's first cell, the only one that is ever seen."""
    start = shadow.find(b"mergeCell")
    if start < 0:
        return {}
    ordered = sorted(places)
    found: dict[Place, Place] = {}
    for merged in MERGED.finditer(shadow, shadow.rfind(b"<", 0, start)):
        ends = [A1.fullmatch(end) for end in (attribute(merged[3], b"ref") or "").replace("$", "").split(":")]
        corners = [(int(end[2]) - 1, column_of(end[1])) for end in ends if end]
        if len(corners) == 2:
            (top, left), (bottom, right) = corners
            near = ordered[bisect_left(ordered, (top, left)) : bisect_left(ordered, (bottom, right + 1))]
            found |= {place: (top, left) for place in near if left <= place[1] <= right}
    return found
