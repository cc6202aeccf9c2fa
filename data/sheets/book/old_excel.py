"""xls: calamine's values joined with errors, formulas, hidden rows and columns from the records of the old format."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from data.sheets.book.limits import MAX_AREA
from data.sheets.book.model import Book, Grid, Place, address
from data.sheets.book.ole import stream_named
from data.sheets.book.refusal import Refusal, Refused
from data.sheets.book.values import Values, floats_only, values_of

FORMULA, END, FILTER_MODE, PASSWORD, COLUMNS, SHEET = 0x06, 0x0A, 0x9B, 0x2F, 0x7D, 0x85
ROW, ERROR_OR_FLAG = 0x208, 0x205
# Number, label, rich label, shared label, compressed number, several of those, formula, error.
CELLS = frozenset({0x203, 0x204, 0xD6, 0xFD, 0x27E, 0xBD, FORMULA, ERROR_OR_FLAG})
ERRORS = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}
ROW_HIDDEN, ERROR_RESULT = 0x20, 2


@dataclass(slots=True)
class Marks:
    """What is gathered while reading one sheet's records."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_cols: set[int] = field(default_factory=set)
    formulas: set[Place] = field(default_factory=set)
    broken: dict[Place, str] = field(default_factory=dict)
    filtered: bool = False
    reach: Place = (0, 0)


def open_old(data: bytes) -> Book:
    """The book of an xls file. Where its records cannot be followed it carries the note 'values_only'."""
    marks = marks_of(data)
    sheets = values_of(data)
    if not sheets:
        raise Refused(Refusal.NO_SHEET)
    if len(marks) != len(sheets):
        return Book("xls", tuple(grid(sheet, Marks()) for sheet in sheets), ("values_only",))
    return Book("xls", tuple(grid(sheet, mark) for sheet, mark in zip(sheets, marks, strict=True)))


def grid(values: Values, marks: Marks) -> Grid:
    """One sheet's values and marks together."""
    return Grid(
        values.name,
        floats_only(values.rows),
        values.visible,
        values.start,
        values.merged,
        frozenset(marks.hidden_rows),
        frozenset(marks.hidden_cols),
        frozenset(marks.formulas),
        marks.broken,
        filtered=marks.filtered,
    )


def marks_of(data: bytes) -> list[Marks]:
    """The marks of every worksheet in order; empty where the file contradicts itself. Raises Refused for passwords."""
    try:
        stream = stream_named(data, ("Workbook", "Book"))
        return [sheet_marks(stream, start, name) for start, name in sheet_starts(stream)]
    except (ValueError, struct.error, IndexError):
        return []


def sheet_starts(stream: bytes) -> list[tuple[int, str]]:
    """Where each worksheet's records begin, with a name for messages. Raises Refused when the book is encrypted."""
    found: list[tuple[int, str]] = []
    for kind, body in records(stream, 0):
        if kind == PASSWORD:
            raise Refused(Refusal.PASSWORD)
        if kind == SHEET and body[5] == 0:
            found.append((struct.unpack_from("<I", body)[0], sheet_name(body)))
    return found


def sheet_name(body: bytes) -> str:
    """A sheet's name from its record: UTF-16 or one byte a letter, as its flag says."""
    wide = body[7] & 1
    return body[8:].decode("utf-16-le" if wide else "latin-1", "replace")


def records(stream: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """The records from here to the end of this part of the stream."""
    while start + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, start)
        if kind == END:
            return
        yield kind, stream[start + 4 : start + 4 + size]
        start += 4 + size


def sheet_marks(stream: bytes, start: int, name: str) -> Marks:
    """The marks of the sheet whose records begin here. Raises Refused when filled cells span too large a rectangle."""
    marks = Marks()
    for kind, body in records(stream, start):
        if kind in CELLS:
            enter_cell(marks, kind, body)
        elif kind == ROW and struct.unpack_from("<I", body, 12)[0] & ROW_HIDDEN:
            marks.hidden_rows.add(struct.unpack_from("<H", body)[0])
        elif kind == COLUMNS:
            first, last, _, _, options = struct.unpack_from("<5H", body)
            marks.hidden_cols.update(range(first, min(last, 255) + 1) if options & 1 else ())
        elif kind == FILTER_MODE:
            marks.filtered = True
    if (marks.reach[0] + 1) * (marks.reach[1] + 1) > MAX_AREA:
        raise Refused(Refusal.FAR_CELL, sheet=name, cell=address(*marks.reach))
    return marks


def enter_cell(marks: Marks, kind: int, body: bytes) -> None:
    """Note a cell's place, whether it is a formula, and its error if it holds one."""
    row, column = struct.unpack_from("<HH", body)
    marks.reach = max(marks.reach[0], row), max(marks.reach[1], column)
    if kind == FORMULA:
        marks.formulas.add((row, column))
        if body[12:14] == b"\xff\xff" and body[6] == ERROR_RESULT:
            marks.broken[row, column] = ERRORS.get(body[8], "#N/A")
    elif kind == ERROR_OR_FLAG and body[7]:
        marks.broken[row, column] = ERRORS.get(body[6], "#N/A")
