"""What was found on the sheets so far, before it is sorted into communes and periods. Values and a gathering place only."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from data.sheets.model import Cell, FacilityRead, Problem, Question
from indicators.words import Period, State

SOME_HALF = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """Whom and when a figure speaks of, as far as its own row or column says. commune: the name as written.

    half: a heading "6 tháng đầu năm" without a year, which the table must give; SOME_HALF for "6 tháng", where it must give
    the half too.
    """

    commune: str | None = None
    period: Period | None = None
    cell: Cell | None = None
    half: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a list. spoiled: something stood there that could not be read."""

    input: str
    value: float | None
    state: State
    cell: Cell
    heading: str
    scope: Scope
    table: int
    spoiled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One row of a register. unreadable: columns whose cell held no readable number.

    doubted: whether it is a place is asked; nothing that it would change may be given before the answer.
    """

    row: FacilityRead
    scope: Scope
    table: int
    unreadable: frozenset[str] = frozenset()
    doubted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterTable:
    """A register that stands on a sheet: which of its columns are there, and where each is headed."""

    register: str
    columns: Mapping[str, Cell]
    table: int
    headings: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Findings:
    """Grows while the sheets are read. answers: question key → choice. area: units whose figures are kept already.

    file: what sets this file apart from all others; answers about whose and when hold for it alone.
    """

    figures: list[Figure] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    registers: list[RegisterTable] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    answers: Mapping[str, str] = field(default_factory=dict)
    area: frozenset[int] = frozenset()
    file: str = ""

    def ask(self, question: Question) -> str | None:
        """The officer's answer where there is one; else the question is kept, one per key, and the answer is None."""
        answer = self.answers.get(question.key)
        if answer is None and all(known.key != question.key for known in self.questions):
            self.questions.append(question)
        return answer
