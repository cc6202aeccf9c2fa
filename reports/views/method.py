"""Phương pháp as values: each indicator with its goals by plan and its worked example computed by the product's own arithmetic."""

from dataclasses import dataclass

import pandas as pd

from indicators.arithmetic.results import results
from indicators.words import Indicator, Period, State
from indicators.words.goal import Goal, Plan
from reports.views.numbers import plan_tree, records
from reports.views.values import Result, result_of

GROUP = 0


@dataclass(frozen=True, slots=True)
class Worked:
    """The example as declared: input → one number per commune (growth: per year), and the result computed from them."""

    indicator: Indicator
    result: Result


def worked_example(indicator: Indicator) -> Worked:
    """Runs the example of the declaration through the arithmetic; nothing is taken over from its expected value."""
    example = indicator.example
    count = max(len(values) for values in example.facts.values())
    years = list(example.years) or [indicator.formulas[-1].from_year]
    places = [(0, year * 10) for year in years] if example.years else [(unit, years[0] * 10) for unit in range(count)]
    rows = [
        (unit, period, code, float(value))
        for code, values in example.facts.items()
        for (unit, period), value in zip(places, values, strict=True)
    ]
    facts = pd.DataFrame(rows, columns=["unit_id", "period", "input", "value"]).assign(
        state=State.REPORTED.value, approved=True, estimated=False, submission_id=""
    )
    scope = pd.DataFrame(places, columns=["unit_id", "period"]).assign(group_id=GROUP, share=1.0, estimated=False)
    made = results(facts, scope, {indicator.code: indicator})
    last = Period(years[-1]).key
    return Worked(indicator, result_of(records(made[made["period"] == last])[0]))


def goals_by_plan(indicator: Indicator) -> tuple[tuple[Plan, Goal], ...]:
    """Every goal any plan states for the indicator, in the order of the plans."""
    return tuple((plan, goal) for plan in plan_tree().plans for goal in plan.goals if goal.indicator == indicator.code)
