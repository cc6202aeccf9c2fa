"""A goal of a plan, as the document words it, and the plan it stands in. Which goal holds for whom is decided elsewhere."""

from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

from indicators.words.text import Text


class GoalKind(StrEnum):
    """What a goal asks for. `not_applicable` speaks ("this does not concern us"), `unknown` awaits the document."""

    AT_LEAST = "at_least"
    GROWTH_AT_LEAST = "growth_at_least"
    GROWTH_RANGE = "growth_range"
    YES_NO = "yes_no"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Text:
        return KINDS[self]


class Verified(StrEnum):
    """How sure the wording is: read in the plan itself, taken from the press, or not checked at all."""

    ORIGINAL = "original"
    PRESS = "press"
    UNVERIFIED = "unverified"

    @property
    def label(self) -> Text:
        return SURENESS[self]


KINDS = {
    GoalKind.AT_LEAST: Text("đạt ít nhất", "at least"),
    GoalKind.GROWTH_AT_LEAST: Text("tăng bình quân mỗi năm ít nhất", "mean yearly growth of at least"),
    GoalKind.GROWTH_RANGE: Text("tăng bình quân mỗi năm trong khoảng", "mean yearly growth between"),
    GoalKind.YES_NO: Text("có hoặc không", "yes or no"),
    GoalKind.NOT_APPLICABLE: Text("không áp dụng", "not applicable"),
    GoalKind.UNKNOWN: Text("cần nhập từ văn bản gốc", "to be entered from the original document"),
}
SURENESS = {
    Verified.ORIGINAL: Text("theo văn bản gốc", "read in the original"),
    Verified.PRESS: Text("theo báo chí", "from the press"),
    Verified.UNVERIFIED: Text("chưa kiểm chứng", "not verified"),
}
# Which of (low, high) a kind carries.
NUMBERS = {
    GoalKind.AT_LEAST: (True, False),
    GoalKind.GROWTH_AT_LEAST: (True, False),
    GoalKind.GROWTH_RANGE: (True, True),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What a plan wants of an indicator by the end of a year.

    `low`, `high`: percent 0–100 for coverage, percent a year for growth; None where the kind has no such bound.
    `issued`: ISO day, or the year alone where the document states no day. Raises ValueError on a contradiction.
    """

    plan: str
    indicator: str
    horizon: int
    kind: GoalKind
    low: float | None = None
    high: float | None = None
    wording: str = ""
    document: str = ""
    issued: str = ""
    source: str = ""
    verified: Verified = Verified.UNVERIFIED

    def __post_init__(self) -> None:
        name = f"goal {self.plan}/{self.indicator}/{self.horizon}"
        if not self.plan or not self.indicator or not 2000 <= self.horizon <= 2100:
            raise ValueError(f"{name}: a plan, an indicator and a year from 2000 to 2100 are needed")
        if (self.low is not None, self.high is not None) != NUMBERS.get(self.kind, (False, False)):
            raise ValueError(f"{name}: low={self.low}, high={self.high} do not suit the kind {self.kind}")
        if not all(isfinite(bound) for bound in (self.low, self.high) if bound is not None):
            raise ValueError(f"{name}: a bound is not a finite number")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"{name}: low {self.low} lies above high {self.high}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The goals one unit has set itself. It stays with that unit: what follows the unit does not inherit it.

    `occasions`: codes of the days and weeks it names; None when it is silent, so that the plan above is asked.
    Raises ValueError when a goal belongs to another plan or two goals say the same.
    """

    code: str
    name: Text
    unit_id: int
    document: str = ""
    issued: str = ""
    goals: tuple[Goal, ...] = ()
    occasions: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        spoken = [(goal.indicator, goal.horizon) for goal in self.goals]
        if len(spoken) != len(set(spoken)):
            raise ValueError(f"plan {self.code} has two goals for one indicator and year")
        if strangers := {goal.plan for goal in self.goals} - {self.code}:
            raise ValueError(f"plan {self.code} holds goals of {sorted(strangers)}")
