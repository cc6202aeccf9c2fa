"""The words a forged workbook is written in: cells that carry their truth, sheets, and the truth of the whole file.

Figures stand in the cell as the officer typed them and carry what should be stored; addresses are found by walking the sheets.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
SAME = object()


@dataclass(frozen=True)
class Fault:
    """What must be said at a cell. other: further addresses that will do."""

    severity: str
    kind: str
    other: tuple[str, ...] = ()


ERROR, WARNING = "error", "warning"


@dataclass(frozen=True)
class V:
    """A figure: its input, what is typed, what should be stored, in which part of the file."""

    code: str
    shown: Any
    want: Any = SAME
    part: int = 0
    fault: Fault | None = None
    accept: tuple[Any, ...] = ()

    @property
    def truth(self) -> Any:
        return self.shown if self.want is SAME else self.want


@dataclass(frozen=True)
class Flawed:
    """A cell that is no figure of ours but must be pointed at."""

    shown: Any
    fault: Fault


@dataclass(frozen=True)
class Ask:
    """A heading that nobody can understand without the officer."""

    shown: Any
    word: str = ""


@dataclass(frozen=True)
class T:
    """A field of a place whose truth is not what is typed."""

    shown: Any
    want: Any
    fault: Fault | None = None
    accept: tuple[Any, ...] = ()


@dataclass(frozen=True)
class Place:
    """A row of a register: the type it has, its cells in the order of the columns (None: not a field)."""

    register: str
    type: str | None
    columns: tuple[str | None, ...]
    cells: tuple[Any, ...]
    part: int = 0
    fault: Fault | None = None


@dataclass(frozen=True)
class Sheet:
    """Rows are lists of cells, or Places. hidden_*: numbers from 1."""

    name: str
    rows: Sequence[Any]
    merges: tuple[str, ...] = ()
    hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    font: str = "Times New Roman"


@dataclass(frozen=True)
class Forged:
    """A file and what is true of it. parts: (code, name, year, half or None) of every commune and period."""

    file: str
    sheets: tuple[Sheet, ...]
    parts: tuple[tuple[str, str, int, int | None], ...]
    layout: str = "aggregate"
    asked: tuple[tuple[str, str], ...] = ()
    said: tuple[tuple[str | None, Fault], ...] = ()
    unscored: tuple[str, ...] = ()
    refuse: str | None = None
    encoding: str = "utf-8"
    delimiter: str = ","
    spell: str | None = None
    notes: str = ""
    open_places: bool = False
    previous: tuple[str, ...] = ()
