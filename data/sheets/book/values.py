"""Values by python-calamine: every sheet as rows from A1, blanks as None, numbers as float. Structure is not its business.

Calamine aborts the whole interpreter on some hostile files, so preflight runs before and the worker process around it.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from data.sheets.book.limits import MAX_AREA, MAX_BOOK_AREA
from data.sheets.book.model import Cell, Place, Range, address
from data.sheets.book.refusal import Refusal, Refused


@dataclass(frozen=True, slots=True)
class Values:
    """One sheet as calamine gives it, rows from A1; merged is None where the format's reader does not tell."""

    name: str
    visible: bool
    rows: list[list[Cell]]
    start: Place
    merged: tuple[Range, ...]


def values_of(data: bytes) -> list[Values]:
    """Every worksheet in the book's order. Raises Refused for passwords, damage, and rectangles beyond the limits."""
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            sheets = [
                (entry.name, entry.visible == SheetVisibleEnum.Visible, book.get_sheet_by_name(entry.name))
                for entry in book.sheets_metadata
                if entry.typ == SheetTypeEnum.WorkSheet
            ]
            check_areas([sheet for _, _, sheet in sheets])
            return [sheet_values(name, visible, sheet) for name, visible, sheet in sheets]
    except PasswordError as fault:
        raise Refused(Refusal.PASSWORD) from fault
    except (CalamineError, OSError, ValueError, OverflowError) as fault:
        raise Refused(Refusal.DAMAGED) from fault
    except BaseException as fault:
        # A panic of the Rust library is no Exception; its class can only be known by name.
        if type(fault).__name__ != "PanicException":
            raise
        raise Refused(Refusal.DAMAGED) from fault


def check_areas(sheets: list[CalamineSheet]) -> None:
    """Raise Refused when a sheet's rectangle from A1, or all of them together, would not fit in memory."""
    total = 0
    for sheet in sheets:
        if sheet.end is None:
            continue
        row, column = sheet.end
        if (row + 1) * (column + 1) > MAX_AREA:
            raise Refused(Refusal.FAR_CELL, sheet=sheet.name, cell=address(row, column))
        total += (row + 1) * (column + 1)
    if total > MAX_BOOK_AREA:
        raise Refused(Refusal.TOO_BIG)


def sheet_values(name: str, visible: bool, sheet: CalamineSheet) -> Values:
    """One sheet's values from A1."""
    rows = sheet.to_python(skip_empty_area=False)
    merged = tuple((top, left, bottom, right) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ())
    return Values(name, visible, [blanks_out(row) for row in rows], sheet.start or (0, 0), merged)


def blanks_out(row: Sequence[Cell]) -> list[Cell]:
    """A row with None for blanks. Truth is asked first: it is cheaper than comparing."""
    return [cell if cell or cell != "" else None for cell in row]


def floats_only(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows with every whole number as a float; only old files have such."""
    return [[float(cell) if type(cell) is int else cell for cell in row] for row in rows]
