"""The book as it lies in the file: grids of values, addresses, and what the file says about its cells.

No meaning is read here; places are (row, column) counted from zero, ranges include both ends.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

Cell = str | float | bool | dt.date | dt.datetime | dt.time | dt.timedelta | None
Place = tuple[int, int]
Range = tuple[int, int, int, int]

A1 = re.compile(r"([A-Z]+)([0-9]+)")


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet. rows[0][0] is A1, all rows are equally long, None is a blank cell (so are formulas without a value).

    start is the first used place. formulas, broken and uncached may name places beyond the rows.
    broken holds the error kind as the file wrote it ('#REF!'), uncached the text of a formula whose value was never
    stored; both are None in rows. filtered: rows are hidden by a filter. hidden_cols and hidden_rows count from zero.
    """

    name: str
    rows: list[list[Cell]]
    visible: bool = True
    start: Place = (0, 0)
    merged: tuple[Range, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_cols: frozenset[int] = frozenset()
    formulas: frozenset[Place] = frozenset()
    broken: Mapping[Place, str] = field(default_factory=dict)
    uncached: Mapping[Place, str] = field(default_factory=dict)
    external: frozenset[Place] = frozenset()
    filtered: bool = False

    @property
    def external_links(self) -> bool:
        """Whether a formula of this sheet takes its value from another workbook."""
        return bool(self.external)


@dataclass(frozen=True, slots=True)
class Book:
    """A whole file. kind: xlsx, xls, ods, csv or html. notes: codes of `book.notes` about the file itself."""

    kind: str
    sheets: tuple[Grid, ...]
    notes: tuple[str, ...] = ()


def address(row: int, column: int) -> str:
    """The A1 name of a place counted from zero: (6, 1) is B7."""
    return f"{letters(column)}{row + 1}"


def place(name: str) -> Place:
    """The place of an A1 name: 'B7' is (6, 1). Raises ValueError for anything else."""
    found = A1.fullmatch(name)
    if not found:
        raise ValueError(name)
    return int(found[2]) - 1, column_of(found[1])


@lru_cache(maxsize=20_000)
def letters(column: int) -> str:
    """The letters of a column counted from zero: 0 is A, 26 is AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


@lru_cache(maxsize=20_000)
def column_of(text: str | bytes) -> int:
    """The column, counted from zero, that carries these letters."""
    number = 0
    for code in text.encode() if isinstance(text, str) else text:
        number = number * 26 + code - 64
    return number - 1
