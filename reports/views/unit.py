"""Đơn vị as values: every goal of a unit with its plan and clause. What it has sent is in sent.py."""

from dataclasses import dataclass

from indicators.registry import catalogue
from indicators.words import Indicator, Period
from indicators.words.goal import Goal, Plan
from indicators.words.unit import Unit
from reports.views.numbers import Numbers, plan_tree, verdicts
from reports.views.overview import is_asked
from reports.views.values import Result, Verdict


@dataclass(frozen=True, slots=True)
class GoalOfUnit:
    """An indicator that some plan speaks about. verdicts: by horizon. plans, goals: beside each verdict, its document."""

    indicator: Indicator
    result: Result
    verdicts: tuple[Verdict, ...]
    documents: tuple[tuple[Plan, Goal], ...]
    series: tuple[Result, ...]


def goals_of(numbers: Numbers, unit: Unit, period: Period) -> tuple[GoalOfUnit, ...]:
    """In the order of the catalogue; indicators without any goal are left out."""
    judged = verdicts(numbers, unit.unit_id, period)
    made = []
    for code, result in numbers.of_group(unit.unit_id, period).items():
        found = tuple(verdict for (of, _), verdict in sorted(judged.items()) if of == code and is_asked(verdict))
        if found:
            like = tuple(one for one in numbers.series(unit.unit_id, code) if one.period.half == period.half)
            documents = tuple(document_of(verdict) for verdict in found)
            made.append(GoalOfUnit(catalogue().indicators[code], result, found, documents, like))
    return tuple(made)


def document_of(verdict: Verdict) -> tuple[Plan, Goal]:
    """The plan and goal a verdict was judged by; raises LookupError when no such plan is loaded."""
    for plan in plan_tree().plans:
        for goal in plan.goals:
            if (plan.code, goal.indicator, goal.horizon) == (verdict.plan, verdict.indicator, verdict.horizon):
                return plan, goal
    raise LookupError(f"no plan {verdict.plan} speaks of {verdict.indicator} in {verdict.horizon}")
