"""What figures are made of: points, goal lines, events and bars, as values. No layout here."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date

from indicators.words import Text


def moment(day: date) -> float:
    """A day on the time axis: 2024.0 is the end of 2024, so that a year's label stands under its year-end figure."""
    return round(day.year - 1 + day.timetuple().tm_yday / (366 if isleap(day.year) else 365), 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One period of a series. value None: a gap, and `why` says the reason. day: end of the period.

    note: what stands small beside it ("23/25"); is_open: not approved yet, drawn hollow; is_estimated: drawn as a diamond.
    """

    day: date
    label: str
    value: float | None
    note: str = ""
    why: str = ""
    is_open: bool = False
    is_estimated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLine:
    """A goal at its horizon. high: upper end of a range; start: where its path begins (day, value), None without a path."""

    horizon: int
    low: float
    high: float | None = None
    start: tuple[date, float] | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to what is counted: a reform of boundaries, a changed definition."""

    day: date
    label: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One unit in a ranking. value None is kept out of the bars by the caller. icon, colour: of its status."""

    name: str
    value: float
    note: str = ""
    icon: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """What the values are counted in: "%" or another unit, with its decimals; a share runs from 0 to 100."""

    unit: str
    decimals: int
    is_share: bool
