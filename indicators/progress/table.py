"""Goals as a table: which goal each group answers to, set-wise. The choice itself is made in goals.py; nothing is judged."""

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from indicators.progress.goals import PlanTree, Resolved, resolve
from indicators.words.goal import Plan

COLUMNS = (
    "group_id", "indicator", "horizon", "plan", "goal_kind", "goal_low", "goal_high", "inherited", "verified",
    "base_year", "parent_low", "parent_high",
)  # fmt: skip


def first_year(issued: str) -> int:
    """The first year a plan speaks of: the year of its issue, or the next one for a plan of the last quarter, which can
    no longer shape its own year (1520/QĐ-TTg of 9/12/2022: 2023). `issued`: ISO day or the year alone."""
    year = int(issued[:4])
    return year + 1 if len(issued) >= 7 and int(issued[5:7]) >= 10 else year


def goal_table(plans: PlanTree | Iterable[Plan], chains: Mapping[int, Sequence[int]]) -> pd.DataFrame:
    """One row per group, indicator and horizon on which a plan speaks.

    chains: group id → unit ids from the group itself up to the country. Columns: group_id, indicator, horizon, plan,
    goal_kind, goal_low and goal_high (NaN where the kind has none), inherited, verified, base_year (the year before the
    plan's first), parent_low, parent_high (what the plan above says; NaN when it is silent).
    """
    tree = plans if isinstance(plans, PlanTree) else PlanTree(tuple(plans))
    speaking = {group: spoken(tree, group, chain) for group, chain in chains.items()}
    answers = {chain: rows_of(tree, chain) for chain in dict.fromkeys(speaking.values())}
    numbers = {chain: number for number, chain in enumerate(answers)}
    every = [(numbers[chain], *row) for chain, rows in answers.items() for row in rows]
    goals = pd.DataFrame(every, columns=["chain", *COLUMNS[1:]])
    who = pd.DataFrame(
        {"group_id": list(speaking), "chain": [numbers[chain] for chain in speaking.values()]}, dtype="int64"
    )
    made = who.merge(goals, on="chain")[list(COLUMNS)]
    floats = dict.fromkeys(("goal_low", "goal_high", "parent_low", "parent_high"), "float64")
    return made.astype({**floats, "horizon": "int64", "base_year": "int64", "inherited": "bool"})


def spoken(tree: PlanTree, group: int, chain: Sequence[int]) -> tuple[int, ...]:
    """The chain without the units that have no plan; 0 in front stands for a group without an own one."""
    with_plans = tuple(unit for unit in chain if unit in tree.by_unit)
    return with_plans if with_plans[:1] == (group,) else (0, *with_plans)


def rows_of(tree: PlanTree, chain: tuple[int, ...]) -> list[tuple[object, ...]]:
    asked = sorted({(indicator, horizon) for unit, indicator, horizon in tree.said if unit in chain})
    return [row(indicator, horizon, resolve(tree, chain, indicator, horizon)) for indicator, horizon in asked]


def row(indicator: str, horizon: int, found: Resolved) -> tuple[object, ...]:
    goal, plan, above = found.goal, found.plan, found.parent_goal
    assert goal is not None
    assert plan is not None
    return (
        indicator, horizon, plan.code, goal.kind.value, goal.low, goal.high, found.inherited, goal.verified.value,
        first_year(plan.issued or goal.issued) - 1, above.low if above else None, above.high if above else None,
    )  # fmt: skip


def growth_bases(goals: pd.DataFrame) -> pd.DataFrame:
    """group_id, indicator, base_year: where growth begins, by the plan that sets the earliest horizon. For results()."""
    ordered = goals.sort_values(["group_id", "indicator", "horizon"], kind="stable")
    return ordered.drop_duplicates(["group_id", "indicator"])[["group_id", "indicator", "base_year"]].reset_index(
        drop=True
    )
