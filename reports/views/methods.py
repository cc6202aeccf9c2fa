"""The international methods of progress beside ours, on one series of a group. Sets no status."""

from collections.abc import Mapping
from dataclasses import dataclass

from indicators.progress.methods.points import Points
from indicators.progress.methods.side_by_side import disagreement, side_by_side
from indicators.progress.methods.verdict import Verdict as Said
from indicators.registry import catalogue
from indicators.words import Period, Text
from indicators.words.unit import Unit
from reports.views.numbers import Numbers, verdicts
from reports.views.overview import is_asked
from reports.views.values import Verdict


@dataclass(frozen=True, slots=True)
class Compared:
    """verdict: ours, whose base, value and goal all methods start from. said: method → what it says."""

    verdict: Verdict
    points: Points
    said: Mapping[str, Said]
    sentence: Text


def compared_methods(numbers: Numbers, group: Unit, period: Period, code: str) -> tuple[Compared, ...]:
    """One entry a horizon with a goal in numbers; empty for growth, whose goals follow no path, and without goals.
    Raises KeyError for an unknown indicator."""
    indicator = catalogue().indicators[code]
    if indicator.is_growth:
        return ()
    judged = sorted(verdicts(numbers, group.unit_id, period).items())
    found = [verdict for (of, _), verdict in judged if of == code and is_asked(verdict)]
    made = []
    for verdict in (one for one in found if one.goal_low is not None and one.period is not None):
        points = Points(
            base_year=verdict.base_period.year if verdict.base_period else period.year,
            base=verdict.base,
            year=verdict.period.year if verdict.period else period.year,
            current=verdict.value,
            target_year=verdict.horizon,
            target=verdict.goal_low,
            direction=indicator.direction,
        )
        said = side_by_side(points)
        made.append(Compared(verdict, points, said, disagreement(said)))
    return tuple(made)
