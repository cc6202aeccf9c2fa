"""RESULTS and PROGRESS, computed once per version of a store and asked many times: every view reads them here and filters
outside. Nothing kept here is ever changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import pandas as pd

from data.plans import load_plans, unit_chain
from data.store import Store, facts
from data.units.gazetteer import gazetteer
from indicators.arithmetic.results import results
from indicators.progress.goals import PlanTree, named_occasions
from indicators.progress.progress import progress
from indicators.progress.table import goal_table, growth_bases
from indicators.registry import catalogue
from indicators.words import Period
from indicators.words.unit import Unit
from reports.views.groups import groups_of, scope_of, territories_of
from reports.views.values import Result, Verdict, result_of, verdict_of

KEYS = ["group_id", "period", "indicator"]


@dataclass(frozen=True, eq=False)
class Numbers:
    """periods: newest first. results: RESULTS, sorted by group, period and indicator. goals: which goal each group answers
    to. reporting: communes with any fact."""

    groups: tuple[Unit, ...]
    periods: tuple[Period, ...]
    reporting: frozenset[int]
    scope: pd.DataFrame
    results: pd.DataFrame
    goals: pd.DataFrame

    def of_group(self, group_id: int, period: Period) -> dict[str, Result]:
        """All indicators of a group in a period, in the order of the catalogue; empty when it did not stand then."""
        found = {result.indicator: result for result in _of_group(self, group_id) if result.period == period}
        return {code: found[code] for code in catalogue().indicators if code in found}

    def series(self, group_id: int, indicator: str) -> tuple[Result, ...]:
        """One indicator of a group over all periods, oldest first."""
        return tuple(result for result in _of_group(self, group_id) if result.indicator == indicator)

    def across(self, group_ids: Iterable[int], period: Period, indicator: str) -> dict[int, Result]:
        """One indicator of several groups in a period."""
        rows = self.results[
            (self.results["indicator"] == indicator)
            & (self.results["period"] == period.key)
            & self.results["group_id"].isin(list(group_ids))
        ]
        return {row["group_id"]: result_of(row) for row in records(rows)}

    def one(self, group_id: int, period: Period, indicator: str) -> Result | None:
        return self.of_group(group_id, period).get(indicator)

    def members(self, group_id: int, period: Period) -> tuple[int, ...]:
        """Communes that count in the group in the period."""
        rows = self.scope[(self.scope["group_id"] == group_id) & (self.scope["period"] == period.key)]
        return tuple(int(unit_id) for unit_id in rows["unit_id"])


@lru_cache(maxsize=256)
def _of_group(found: Numbers, group_id: int) -> tuple[Result, ...]:
    """All results of one group, oldest period first: a page asks for them again and again."""
    first, last = found.results["group_id"].searchsorted([group_id, group_id + 1])
    return tuple(result_of(row) for row in records(found.results.iloc[first:last]))


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows as plain mappings."""
    return [dict(zip(frame.columns, row, strict=True)) for row in frame.itertuples(index=False, name=None)]


def numbers(store: Store) -> Numbers:
    """The numbers of the store as it is now; computed when its version has risen, else as before."""
    return _numbers(store, store.version)


@lru_cache(maxsize=1)
def _numbers(store: Store, version: int) -> Numbers:
    # what was drawn from an older version would keep all of it in memory
    for kept in (_of_group, verdicts, _progress):
        kept.cache_clear()
    return numbers_of(facts(store))


def numbers_of(figures: pd.DataFrame) -> Numbers:
    """All results of FACTS for every group they speak about and every period in them. Empty facts give empty results."""
    reporting = frozenset(int(unit_id) for unit_id in figures["unit_id"].unique())
    groups = groups_of(reporting)
    periods = tuple(sorted((Period.from_key(key) for key in figures["period"].unique()), reverse=True))
    group_ids = [unit.unit_id for unit in groups]
    scope = scope_of(group_ids, periods)
    goals = goal_table(plan_tree(), {group: unit_chain(group) for group in group_ids})
    communes = [int(unit_id) for unit_id in scope["unit_id"].unique()]
    made = results(
        figures,
        scope,
        catalogue().indicators,
        named=named_of(communes),
        bases=growth_bases(goals),
        territories=territories_of(communes),
    )
    made = made.sort_values(KEYS, kind="stable", ignore_index=True)
    return Numbers(groups, periods, reporting, scope, made, goals)


@lru_cache(maxsize=256)
def verdicts(found: Numbers, group_id: int, period: Period) -> Mapping[tuple[str, int], Verdict]:
    """(indicator, horizon) → how the group stands at the period; only where a plan speaks."""
    rows = _progress(found, period)
    rows = rows[rows["group_id"] == group_id]
    return MappingProxyType({(row["indicator"], int(row["horizon"])): verdict_of(row) for row in records(rows)})


def verdicts_across(
    found: Numbers, group_ids: Iterable[int], period: Period, indicator: str, horizon: int
) -> dict[int, Verdict]:
    """How several groups stand toward one goal at the period."""
    rows = _progress(found, period)
    rows = rows[
        (rows["indicator"] == indicator) & (rows["horizon"] == horizon) & rows["group_id"].isin(list(group_ids))
    ]
    return {row["group_id"]: verdict_of(row) for row in records(rows)}


@lru_cache(maxsize=8)
def _progress(found: Numbers, period: Period) -> pd.DataFrame:
    return progress(found.results, found.goals, period, catalogue().indicators)


@lru_cache(maxsize=1)
def plan_tree() -> PlanTree:
    """The plans that come with the product, indexed once."""
    return PlanTree(load_plans())


def named_of(unit_ids: Iterable[int]) -> pd.DataFrame:
    """unit_id, occasion: the days and weeks that the nearest plan of each commune names."""
    known = gazetteer()
    pairs = [
        (unit_id, occasion)
        for unit_id in unit_ids
        for occasion in named_occasions(plan_tree(), unit_chain(unit_id, known))
    ]
    return pd.DataFrame(pairs, columns=["unit_id", "occasion"])
