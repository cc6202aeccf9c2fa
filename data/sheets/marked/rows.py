"""Finding a worksheet's cells and rows by offset, and which cell of a merged range is the one that is seen."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from data.sheets.book.model import A1, Place, column_of
from data.sheets.marked.xml_text import Element, Unmarkable, attribute, tag

SHEET_DATA = tag(rb"sheetData")
ROW = tag(rb"row")
ROW_NUMBER = re.compile(rb"""\sr\s*=\s*["']0*([1-9][0-9]{0,6})["']""")
MERGED = tag(rb"mergeCell")


@dataclass(frozen=True, slots=True)
class Row:
    """A row's opening tag: number from zero, offsets, prefix, attributes, whether it closes itself."""

    number: int
    start: int
    end: int
    prefix: bytes
    attributes: bytes
    closed: bool


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


def standing_rows(shadow: bytes, span: tuple[int, int], prefix: bytes, numbers: Iterable[int]) -> dict[int, Row]:
    """Of these rows, in ascending order, the ones that are there."""
    found: dict[int, Row] = {}
    wanted, start = dict.fromkeys(numbers), span[0]
    for number in wanted:
        # Nearly every program writes the number first; then no other row need be looked at.
        start = shadow.find(b'<%brow r="%d"' % (prefix, number + 1), start, span[1])
        row = next(rows_of(shadow, start, span[1]), None) if start >= 0 else None
        if row is None or row.number != number:
            return {row.number: row for row in rows_of(shadow, *span) if row.number in wanted}
        found[number] = row
    return found


def rows_of(shadow: bytes, start: int, end: int) -> Iterator[Row]:
    """The rows between two offsets; a row without a number follows the one before it."""
    number = -1
    for found in ROW.finditer(shadow, start, end):
        given = ROW_NUMBER.search(found[3])
        number = int(given[1]) - 1 if given else number + 1
        yield Row(number, found.start(), found.end(), found[1], found[3], bool(found[4]))


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
