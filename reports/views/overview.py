"""Tổng quan as values: how many goals stand how, the goals in order of urgency, what moved most, who has not sent."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Indicator, Period
from indicators.words.reason import Reason
from indicators.words.status import Status
from indicators.words.unit import Unit
from reports.figures.status import URGENCY
from reports.views.numbers import Numbers
from reports.views.values import Result, Verdict

Verdicts = Mapping[tuple[str, int], Verdict]
MOVES = 5
SILENT = (Reason.NO_GOAL, Reason.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class GoalRow:
    indicator: Indicator
    result: Result
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Move:
    """A change of an indicator since the like period before, in its own unit (points for a share)."""

    indicator: Indicator
    before: Result
    after: Result

    @property
    def change(self) -> float:
        return (self.after.value or 0) - (self.before.value or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """judged: goals with a verdict, most urgent first. unjudged: those that cannot be judged, with their reason.

    counts: horizon → status → goals. late: communes the store knows that have not sent for the period; unknown_late_count:
    further ones that never sent anything. unapproved: some figure is not approved yet.
    """

    group: Unit
    period: Period
    horizon: int
    counts: Mapping[int, Mapping[Status, int]]
    judged: tuple[GoalRow, ...]
    unjudged: tuple[GoalRow, ...]
    moves: tuple[Move, ...]
    late: tuple[Unit, ...]
    unknown_late_count: int
    expected_count: int
    unapproved: bool

    @property
    def sent_count(self) -> int:
        return self.expected_count - len(self.late) - self.unknown_late_count


def overview(
    numbers: Numbers, verdicts: Verdicts, reporters: frozenset[int], group: Unit, period: Period, horizon: int
) -> Overview:
    """verdicts: (indicator, horizon) → verdict of the group in the period. reporters: communes that sent for the period."""
    results = numbers.of_group(group.unit_id, period)
    rows = goal_rows(results, verdicts, horizon)
    members = numbers.members(group.unit_id, period)
    missing = [unit_id for unit_id in members if unit_id not in reporters]
    late = (gazetteer().by_id(unit_id) for unit_id in missing if unit_id in numbers.known)
    return Overview(
        group=group,
        period=period,
        horizon=horizon,
        counts=counts(verdicts),
        judged=tuple(row for row in rows if row.verdict.status is not Status.NOT_COMPUTABLE),
        unjudged=tuple(row for row in rows if row.verdict.status is Status.NOT_COMPUTABLE),
        moves=moves(results, numbers.of_group(group.unit_id, period.previous)),
        late=tuple(sorted(late, key=lambda unit: (unit.name, unit.unit_id))),
        unknown_late_count=sum(unit_id not in numbers.known for unit_id in missing),
        expected_count=len(members),
        unapproved=any(result.unapproved for result in results.values()),
    )


def goal_rows(results: Mapping[str, Result], verdicts: Verdicts, horizon: int) -> tuple[GoalRow, ...]:
    """The goals of a horizon that speak to the group, most urgent first."""
    rows = [
        GoalRow(catalogue().indicators[code], result, verdict)
        for code, result in results.items()
        if (verdict := verdicts.get((code, horizon))) and is_asked(verdict)
    ]
    return tuple(sorted(rows, key=urgency))


def is_asked(verdict: Verdict) -> bool:
    """Whether a goal speaks at all: without one, or where it does not apply, there is nothing to judge."""
    return verdict.reason not in SILENT


def urgency(row: GoalRow) -> tuple[int, float]:
    """The worse status first; within one, the larger distance to the goal."""
    low, value = row.verdict.goal_low, row.verdict.value
    distance = 0.0 if low is None or value is None else (low - value) / (abs(low) or 1)
    return URGENCY.index(row.verdict.status), -distance


def counts(verdicts: Verdicts) -> dict[int, Counter[Status]]:
    """Goals by status for each horizon."""
    made: dict[int, Counter[Status]] = {}
    for (_, horizon), verdict in sorted(verdicts.items(), key=lambda entry: entry[0][1]):
        if is_asked(verdict):
            made.setdefault(horizon, Counter())[verdict.status] += 1
    return made


def moves(now: Mapping[str, Result], before: Mapping[str, Result]) -> tuple[Move, ...]:
    """The shares that changed most since the like period before, the largest first; only where both have a value."""
    found = [
        Move(catalogue().indicators[code], before[code], result)
        for code, result in now.items()
        if catalogue().indicators[code].unit.vi == "%"
        and result.value is not None
        and code in before
        and before[code].value is not None
    ]
    return tuple(sorted((move for move in found if move.change), key=lambda move: -abs(move.change))[:MOVES])
