"""Cells mended on the screen, laid over the grids of a file before anything is recognised. The file itself stays as it came."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from data.sheets.book.model import Book, Cell, Grid, Place, place
from data.sheets.book.model import address as address_of
from data.sheets.model import Cell as Named
from data.text.normalise import nfc

WHOLE = re.compile(r"^[1-9]\d{0,14}$|^0$")
# A mended cell lies where a fault was found, so never far beyond what the sheet holds.
BEYOND = 200


def with_fixes(book: Book, fixes: Mapping[str, str]) -> Book:
    """The book with these cells replaced ("Sheet!B7" → what was typed; "" blanks the cell). Everything typed but a plain
    whole number stays text and is read by the rules for text: 12,5 is 12,5.

    Raises KeyError for a sheet the book does not have, ValueError for an address that is none or lies far outside.
    """
    by_sheet: dict[str, dict[Place, Cell]] = {}
    for name, typed in fixes.items():
        cell = Named.parse(name)
        by_sheet.setdefault(cell.sheet, {})[place(cell.address)] = typed_value(typed)
    if unknown := set(by_sheet) - {grid.name for grid in book.sheets}:
        raise KeyError(sorted(unknown)[0])
    return replace(book, sheets=tuple(mended(grid, by_sheet.get(grid.name, {})) for grid in book.sheets))


def typed_value(typed: str) -> Cell:
    """What a typed text is in a grid."""
    text = nfc(typed).strip()
    if WHOLE.match(text):
        return float(text)
    return text or None


def mended(grid: Grid, values: Mapping[Place, Cell]) -> Grid:
    """The grid with these values; a cell that was typed over is no formula any more."""
    if not values:
        return grid
    height, width = len(grid.rows), max((len(row) for row in grid.rows), default=0)
    bottom, right = max(row for row, _ in values) + 1, max(column for _, column in values) + 1
    if bottom > height + BEYOND or right > width + BEYOND:
        raise ValueError(address_of(bottom - 1, right - 1))
    wide = max(width, right)
    rows = [[*row, *[None] * (wide - len(row))] for row in grid.rows]
    rows += [[None] * wide for _ in range(bottom - height)]
    for (row, column), value in values.items():
        rows[row][column] = value
    return replace(
        grid,
        rows=rows,
        formulas=grid.formulas - set(values),
        broken=without(grid.broken, values),
        uncached=without(grid.uncached, values),
        external=grid.external - set(values),
    )


def without(about: Mapping[Place, str], places: Iterable[Place]) -> dict[Place, str]:
    left = set(places)
    return {at: text for at, text in about.items() if at not in left}
