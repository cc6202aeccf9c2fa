"""Cells of a worksheet's XML get another look; cells and rows that are not there yet are put in, in order.

Values, formulas and every byte between the cells concerned stay as they were.
"""

import re
from collections.abc import Callable, Mapping

from data.sheets.book.model import Place, column_of, letters
from data.sheets.marked.rows import Row, rows_of, sheet_data, standing_rows
from data.sheets.marked.xml_text import (
    Edit,
    Unmarkable,
    attribute,
    opened_up,
    readable,
    spliced,
    tag,
    whole,
    with_attribute,
)

ROW_END = re.compile(rb"</(?:[\w.-]+:)?row\s*>")
CELL_COLUMN = re.compile(rb"""\sr\s*=\s*["']([A-Z]{1,3})[0-9]+["']""")
CELL = tag(rb"c")
COLUMN = tag(rb"col")

Look = Callable[[int], int]
Columns = Mapping[int, int]
"""Column (from zero) → the look its empty cells have."""
MAX_STYLED_COLUMNS = 300


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


def row_edits(
    xml: bytes,
    shadow: bytes,
    span: tuple[int, int],
    prefix: bytes,
    by_row: dict[int, dict[int, Look]],
    columns: Columns,
) -> list[Edit]:
    """The edits of all rows concerned, those that are there and those that are put in."""
    standing = standing_rows(shadow, span, prefix, by_row)
    edits = [edit for number, row in standing.items() for edit in cell_edits(xml, shadow, row, by_row[number], columns)]
    left = sorted(by_row.keys() - standing.keys(), reverse=True)
    # Walked once more instead of kept: a sheet may have a million rows.
    for row in rows_of(shadow, *span) if left else ():
        while left and left[-1] < row.number:
            number = left.pop()
            edits.append((row.start, row.start, new_row(prefix, number, by_row[number], columns)))
    rest = b"".join(new_row(prefix, number, by_row[number], columns) for number in reversed(left))
    return [*edits, (span[1], span[1], rest)] if rest else edits


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
        given = CELL_COLUMN.search(found[3])
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
