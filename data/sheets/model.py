"""What was understood of one workbook: parts, facts, facilities, problems, questions. Values only; nothing reads or stores here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from indicators.words import Period, State, Text


class Severity(StrEnum):
    """An error blocks; a warning wants a tick or a reason; a notice only informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class Layout(StrEnum):
    TEMPLATE = "template"
    REGISTER = "register"
    AGGREGATE = "aggregate"
    MIXED = "mixed"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Cell:
    """An address as people write it: sheet title and A1 address; `str` gives "Sheet!B7"."""

    sheet: str
    address: str

    def __str__(self) -> str:
        return f"{self.sheet}!{self.address}"

    @classmethod
    def parse(cls, text: str) -> "Cell":
        sheet, _, address = text.rpartition("!")
        return cls(sheet, address)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRead:
    """One figure as read. value is None unless state is REPORTED. cell: where it stands (None: it follows from rows).

    value is in the input's own unit (money in triệu đồng, whatever the sheet used).
    """

    input: str
    value: float | None
    state: State
    cell: Cell | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilityRead:
    """One row of a register. numbers: None is blank or unreadable. row: 1-based row in the sheet.

    flags: column → set or not. texts: further text columns (note, form, date as ISO). cells: column → cell.
    old_commune: code of the commune before 1/7/2025 the place belonged to, where the sheet says so.
    """

    register: str
    type: str | None
    name: str
    place: str | None
    flags: Mapping[str, bool]
    numbers: Mapping[str, float | None]
    texts: Mapping[str, str]
    sheet: str
    row: int
    cells: Mapping[str, Cell] = field(default_factory=dict)
    old_commune: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault: what kind, where, what was found, what is wrong, what to do. cell None: the whole file.

    cells: further cells of the same fault. part: position of the part it belongs to, None for the file.
    """

    kind: str
    severity: Severity
    message: Text
    remedy: Text
    cell: Cell | None = None
    cells: tuple[Cell, ...] = ()
    heading: str | None = None
    found: str | None = None
    part: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What cannot be known without asking the officer. One per heading or sheet; the answer is remembered by `key`.

    key: stable for the same heading in the same layout. choices: code of what may be meant → its words; "ignore" is
    always among them.
    """

    key: str
    heading: str
    message: Text
    cell: Cell | None = None
    choices: Mapping[str, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one workbook says of one commune in one period. unit_id: the commune as it was then; None: unknown.

    registers: which registers the workbook holds for this part, so that an empty one differs from an absent one.
    """

    unit_id: int | None
    unit_code: str | None
    unit_name: str | None
    period: Period | None
    layout: Layout
    facts: tuple[FactRead, ...] = ()
    facilities: tuple[FacilityRead, ...] = ()
    registers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything understood of one file. A refused file has no parts and one error whose cell is None."""

    file_name: str
    sha256: str
    kind: str
    parts: tuple[Part, ...] = ()
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def is_blocked(self) -> bool:
        """True when something must be mended or answered before any figure may be kept."""
        return bool(self.questions) or any(found.severity is Severity.ERROR for found in self.problems)
