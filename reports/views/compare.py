"""So sánh as values: every indicator of every commune of a group, and how each stands toward its goals. Sorts, judges nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Indicator, Period
from indicators.words.status import Status
from indicators.words.unit import Unit
from reports.views.numbers import Numbers, verdicts
from reports.views.overview import is_asked
from reports.views.values import Result, Verdict

NAME, STANDING = "name", "standing"
GOOD = (Status.ON_TRACK, Status.ACHIEVED, Status.EXCEEDED)
MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class Standing:
    """A figure and how it stands; verdict None where no goal speaks, result None where the unit has no figure at all."""

    result: Result | None
    verdict: Verdict | None

    @property
    def value(self) -> float | None:
        return self.result.value if self.result else None

    @property
    def status(self) -> Status | None:
        """None unless a goal speaks and can be judged."""
        if self.verdict is None or self.verdict.status is Status.NOT_COMPUTABLE:
            return None
        return self.verdict.status


@dataclass(frozen=True, slots=True)
class Line:
    """A unit and its standing by indicator."""

    unit: Unit
    cells: Mapping[str, Standing]

    @property
    def judged_count(self) -> int:
        return sum(cell.status is not None for cell in self.cells.values())

    @property
    def good_count(self) -> int:
        return sum(cell.status in GOOD for cell in self.cells.values())

    @property
    def has_value(self) -> bool:
        return any(cell.value is not None for cell in self.cells.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """lines: communes the store knows, in the order asked for. total: the group itself. empty: indicators no commune has a
    figure of. expected_count: all communes of the group then; cut_count: lines left out because there are too many."""

    group: Unit
    period: Period
    horizon: int
    indicators: tuple[Indicator, ...]
    empty: tuple[Indicator, ...]
    lines: tuple[Line, ...]
    total: Line
    expected_count: int
    cut_count: int = 0

    @property
    def reported_count(self) -> int:
        return sum(line.has_value for line in self.lines)


@lru_cache(maxsize=32)
def compared(numbers: Numbers, group: Unit, period: Period, horizon: int) -> Compared:
    """All lines, by name."""
    known = {unit.unit_id for unit in numbers.groups}
    members = numbers.communes(group.unit_id, period)
    units = [gazetteer().by_id(one) for one in members if one in known and one != group.unit_id]
    lines = [line_of(numbers, unit, period, horizon) for unit in sorted(units, key=lambda one: (one.name, one.unit_id))]
    filled = {code for line in lines for code, cell in line.cells.items() if cell.value is not None}
    every = catalogue().indicators
    return Compared(
        group=group,
        period=period,
        horizon=horizon,
        indicators=tuple(entry for code, entry in every.items() if code in filled),
        empty=tuple(entry for code, entry in every.items() if code not in filled),
        lines=tuple(lines),
        total=line_of(numbers, group, period, horizon),
        expected_count=len(members),
    )


def line_of(numbers: Numbers, unit: Unit, period: Period, horizon: int) -> Line:
    """One unit; empty when it did not stand in the period."""
    judged = verdicts(numbers, unit.unit_id, period)
    cells = {}
    for code, result in numbers.of_group(unit.unit_id, period).items():
        verdict = judged.get((code, horizon))
        cells[code] = Standing(result, verdict if verdict and is_asked(verdict) else None)
    return Line(unit, cells)


def telling(view: Compared) -> tuple[Indicator, ...]:
    """The indicators, those first that tell the communes apart best: with a goal, a share, most different values."""

    def order(entry: Indicator) -> tuple[bool, bool, int]:
        cells = [line.cells[entry.code] for line in view.lines if entry.code in line.cells]
        different = {cell.value for cell in cells if cell.value is not None}
        return not any(cell.status for cell in cells), entry.unit.vi != "%", -len(different)

    return tuple(sorted(view.indicators, key=order))


def sort_keys(view: Compared) -> tuple[str, ...]:
    """What the lines can be ordered by; with "-" in front the other way round."""
    keys = (NAME, STANDING, *(entry.code for entry in view.indicators))
    return (*keys, *(f"-{key}" for key in keys))


def ordered(view: Compared, sort: str) -> Compared:
    """The same in another order, at most MOST_ROWS lines; lines without the value asked for stay at the end both ways."""
    key, down = sort.removeprefix("-"), sort.startswith("-")
    if key == NAME:
        lines = sorted(view.lines, key=lambda line: (line.unit.name, line.unit.unit_id), reverse=down)
    else:
        rated = [(rate, line) for line in view.lines if (rate := _rate(line, key)) is not None]
        rated.sort(key=lambda pair: (-pair[0] if down else pair[0], pair[1].unit.name, pair[1].unit.unit_id))
        lines = [line for _, line in rated] + [line for line in view.lines if _rate(line, key) is None]
    return replace(view, lines=tuple(lines[:MOST_ROWS]), cut_count=max(len(lines) - MOST_ROWS, 0))


def _rate(line: Line, key: str) -> float | None:
    if key == STANDING:
        return line.good_count / line.judged_count if line.judged_count else None
    return line.cells[key].value if key in line.cells else None
