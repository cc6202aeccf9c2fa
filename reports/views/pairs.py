"""Two of a kind beside each other: two periods, two indicators, two units. Only like with like; what lacks one side is counted."""

from dataclasses import dataclass

from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Indicator, Period
from indicators.words.indicator import Direction
from indicators.words.unit import Unit
from reports.views.compare import Compared, Standing, line_of
from reports.views.numbers import Numbers
from reports.views.values import Result, Verdict


@dataclass(frozen=True, slots=True)
class Change:
    """One indicator of a commune in two periods; both have a value."""

    unit: Unit
    before: float
    after: float

    @property
    def change(self) -> float:
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Changes:
    """changes: largest rise first. expected_count: communes of the group in the later period. total: the group, if both are known."""

    indicator: Indicator
    before: Period
    after: Period
    changes: tuple[Change, ...]
    expected_count: int
    total: Change | None


@dataclass(frozen=True, slots=True)
class Met:
    """Two indicators of a commune; both have a value."""

    unit: Unit
    x: Standing
    y: Standing


@dataclass(frozen=True, slots=True)
class Crossed:
    """x_goal, y_goal: the goals of the group at the horizon, None where no plan speaks."""

    x: Indicator
    y: Indicator
    x_goal: Verdict | None
    y_goal: Verdict | None
    met: tuple[Met, ...]
    expected_count: int


@dataclass(frozen=True, slots=True)
class Side:
    """One indicator of two units."""

    indicator: Indicator
    one: Standing
    other: Standing

    @property
    def ahead(self) -> int | None:
        """1: the first stands better, -1: the other, 0: equal, None: a value is missing."""
        if self.one.value is None or self.other.value is None:
            return None
        better = 1 if self.indicator.direction is Direction.UP else -1
        return better * ((self.one.value > self.other.value) - (self.one.value < self.other.value))


def earlier(numbers: Numbers, period: Period) -> tuple[Period, ...]:
    """Like periods before this one, newest first: years with years, a half with the same half."""
    return tuple(one for one in numbers.periods if one.half == period.half and one < period)


def changes(numbers: Numbers, view: Compared, code: str, before: Period) -> Changes:
    """The communes of the later period, each on its own territory in both; raises KeyError for an unknown indicator."""
    then = numbers.across([line.unit.unit_id for line in view.lines], before, code)
    found = [
        one
        for line in view.lines
        if (one := _change(line.unit, then.get(line.unit.unit_id), line.cells.get(code))) is not None
    ]
    found.sort(key=lambda one: (-one.change, one.unit.name, one.unit.unit_id))
    total = _change(view.group, numbers.one(view.group.unit_id, before, code), view.total.cells.get(code))
    return Changes(catalogue().indicators[code], before, view.period, tuple(found), view.expected_count, total)


def _change(unit: Unit, then: Result | None, now: Standing | None) -> Change | None:
    if then is None or now is None or then.value is None or now.value is None:
        return None
    return Change(unit, then.value, now.value)


def crossed(view: Compared, x: str, y: str) -> Crossed:
    """Raises KeyError for an unknown indicator."""
    met = tuple(
        Met(line.unit, line.cells[x], line.cells[y])
        for line in view.lines
        if x in line.cells and y in line.cells and line.cells[x].value is not None and line.cells[y].value is not None
    )
    goals = [view.total.cells[code].verdict if code in view.total.cells else None for code in (x, y)]
    known = catalogue().indicators
    return Crossed(known[x], known[y], goals[0], goals[1], met, view.expected_count)


def sides(numbers: Numbers, one: int, other: int, period: Period, horizon: int) -> tuple[Side, ...]:
    """Every indicator that either unit has a value of, in the order of the catalogue; raises KeyError for an unknown unit."""
    first, second = (line_of(numbers, gazetteer().by_id(unit_id), period, horizon) for unit_id in (one, other))
    nothing = Standing(None, None)
    pairs = (
        Side(entry, first.cells.get(code, nothing), second.cells.get(code, nothing))
        for code, entry in catalogue().indicators.items()
    )
    return tuple(pair for pair in pairs if pair.one.value is not None or pair.other.value is not None)
