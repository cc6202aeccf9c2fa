"""Which goal holds for a unit: the nearest plan up the tree that speaks about the indicator and the year.

Silence inherits. `not_applicable` and `unknown` speak: an unknown goal is never replaced by the goal of a level above.
Nothing is judged here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from indicators.words.goal import Goal, Plan


@dataclass(frozen=True, slots=True)
class Resolved:
    """The goal that holds and its plan, None when no plan speaks. `inherited`: the plan is not the unit's own.

    `parent_goal`, `parent_plan`: what the next plan above says of the same thing, to be shown beside it.
    """

    goal: Goal | None = None
    plan: Plan | None = None
    inherited: bool = False
    parent_goal: Goal | None = None
    parent_plan: Plan | None = None


@dataclass(frozen=True)
class PlanTree:
    """Plans, indexed once for many questions. Of two plans of one unit the later issued is asked first."""

    plans: tuple[Plan, ...]

    @cached_property
    def by_unit(self) -> Mapping[int, tuple[Plan, ...]]:
        groups: dict[int, list[Plan]] = defaultdict(list)
        for plan in sorted(self.plans, key=lambda plan: plan.issued, reverse=True):
            groups[plan.unit_id].append(plan)
        return {unit_id: tuple(plans) for unit_id, plans in groups.items()}

    @cached_property
    def said(self) -> Mapping[tuple[int, str, int], tuple[Plan, Goal]]:
        """(unit_id, indicator, horizon) → the plan that speaks for this unit, and its goal."""
        spoken: dict[tuple[int, str, int], tuple[Plan, Goal]] = {}
        for unit_id, plans in self.by_unit.items():
            for plan in plans:
                for goal in plan.goals:
                    spoken.setdefault((unit_id, goal.indicator, goal.horizon), (plan, goal))
        return spoken


def resolve(plans: PlanTree | Iterable[Plan], chain: Sequence[int], indicator: str, horizon: int) -> Resolved:
    """The goal that holds for the first unit of `chain`.

    chain: unit ids from the unit itself up to the country. For many questions pass a PlanTree, it is indexed once.
    """
    said = _tree(plans).said
    speakers = [(unit_id, *said[key]) for unit_id in chain if (key := (unit_id, indicator, horizon)) in said]
    if not speakers:
        return Resolved()
    unit_id, plan, goal = speakers[0]
    above, parent_goal = speakers[1][1:] if len(speakers) > 1 else (None, None)
    return Resolved(goal, plan, unit_id != chain[0], parent_goal, above)


def named_occasions(plans: PlanTree | Iterable[Plan], chain: Sequence[int]) -> tuple[str, ...]:
    """Codes of the occasions that the nearest plan up the tree names; empty when no plan names any."""
    by_unit = _tree(plans).by_unit
    near = (plan.occasions for unit_id in chain for plan in by_unit.get(unit_id, ()) if plan.occasions is not None)
    return next(near, ())


def _tree(plans: PlanTree | Iterable[Plan]) -> PlanTree:
    return plans if isinstance(plans, PlanTree) else PlanTree(tuple(plans))
