"""RESULTS and PROGRESS, computed once per version of a store and asked many times: every view reads them here and filters
outside. Nothing kept here is ever changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import pandas as pd

from data.plans import load_calendar, load_plans, unit_chain
from data.store import Store, facts
from data.units.gazetteer import gazetteer
from indicators.arithmetic.results import results
from indicators.progress.goals import PlanTree, named_occasions
from indicators.progress.progress import progress
from indicators.progress.table import goal_table, growth_bases
from indicators.registry import catalogue
from indicators.words import Period
from indicators.words.unit import Unit
from reports.views.boundaries import Boundaries, same_land, scope_shown, shown_communes, stands_on
from reports.views.groups import groups_of, scope_of
from reports.views.values import Result, Verdict, result_of, verdict_of

KEYS = ["group_id", "period", "indicator"]
MOST_VIEWS = 3


@dataclass(frozen=True, eq=False)
class Numbers:
    """periods: newest first. results: RESULTS, sorted by group, period and indicator. goals: which goal each group answers
    to. reporting: communes with any fact. known: every unit the store speaks about, on whatever boundaries; groups are
    those of them that the boundaries have. shown: group_id, unit_id – the communes shown, the same in every period; None
    where they are those that report. approved_only: nothing else was added up.
    """

    groups: tuple[Unit, ...]
    periods: tuple[Period, ...]
    reporting: frozenset[int]
    scope: pd.DataFrame
    results: pd.DataFrame
    goals: pd.DataFrame
    known: frozenset[int]
    boundaries: Boundaries = Boundaries.DAY
    shown: pd.DataFrame | None = None
    approved_only: bool = False

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
        """Communes that report for the group in the period, also those of which only a part counts."""
        rows = self.scope[(self.scope["group_id"] == group_id) & (self.scope["period"] == period.key)]
        return tuple(int(unit_id) for unit_id in rows["unit_id"])

    def communes(self, group_id: int, period: Period) -> tuple[int, ...]:
        """Communes the group is shown by: on the boundaries chosen, else those that report."""
        if self.shown is None:
            return self.members(group_id, period)
        return tuple(int(unit_id) for unit_id in self.shown.loc[self.shown["group_id"] == group_id, "unit_id"])

    def undivided(self, group_id: int, period: Period) -> tuple[int, ...]:
        """Communes of which a part of unknown size lies in the group: expected, and nothing of them is added."""
        rows = self.scope[(self.scope["group_id"] == group_id) & (self.scope["period"] == period.key)]
        return tuple(int(unit_id) for unit_id in rows.loc[rows["share"].isna(), "unit_id"])


@lru_cache(maxsize=256)
def _of_group(found: Numbers, group_id: int) -> tuple[Result, ...]:
    """All results of one group, oldest period first: a page asks for them again and again."""
    first, last = found.results["group_id"].searchsorted([group_id, group_id + 1])
    return tuple(result_of(row) for row in records(found.results.iloc[first:last]))


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows as plain mappings."""
    return [dict(zip(frame.columns, row, strict=True)) for row in frame.itertuples(index=False, name=None)]


def numbers(store: Store, boundaries: Boundaries = Boundaries.DAY, *, approved_only: bool = False) -> Numbers:
    """The numbers of the store as it is now, on the boundaries chosen; computed when its version has risen, else as before."""
    kept = _kept(store, store.version)
    if (boundaries, approved_only) not in kept:
        if len(kept) >= MOST_VIEWS:
            kept.pop(next(iter(kept)))
            forget()
        kept[boundaries, approved_only] = numbers_of(facts(store), boundaries, approved_only=approved_only)
    return kept[boundaries, approved_only]


@lru_cache(maxsize=1)
def _kept(store: Store, version: int) -> dict[tuple[Boundaries, bool], Numbers]:
    forget()
    return {}


def forget() -> None:
    """What was drawn from numbers no longer asked for would keep all of them in memory."""
    for kept in (_of_group, verdicts, _progress):
        kept.cache_clear()


def numbers_of(
    figures: pd.DataFrame, boundaries: Boundaries = Boundaries.DAY, *, approved_only: bool = False
) -> Numbers:
    """All results of FACTS for every group they speak about and every period in them. Empty facts give empty results."""
    reporting = frozenset(int(unit_id) for unit_id in figures["unit_id"].unique())
    known = groups_of(reporting, with_former=boundaries is Boundaries.OLD)
    groups = tuple(unit for unit in known if stands_on(unit, boundaries))
    periods = tuple(sorted((Period.from_key(key) for key in figures["period"].unique()), reverse=True))
    group_ids = [unit.unit_id for unit in groups]
    shown = None if boundaries.on is None else shown_communes(group_ids, boundaries)
    scope = scope_of(group_ids, periods) if shown is None else scope_shown(shown, periods, boundaries)
    goals = goal_table(plan_tree(), {group: unit_chain(group) for group in group_ids})
    made = results(
        figures[figures["approved"].astype(bool)] if approved_only else figures,
        scope,
        catalogue().indicators,
        named=named_of(int(unit_id) for unit_id in scope["unit_id"].unique()),
        bases=growth_bases(goals),
        territories=same_land(),
    )
    made = made.sort_values(KEYS, kind="stable", ignore_index=True)
    every = frozenset(unit.unit_id for unit in known)
    return Numbers(groups, periods, reporting, scope, made, goals, every, boundaries, shown, approved_only)


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
    """unit_id, occasion, half: the days and weeks that the nearest plan of each commune names, and the half of the year
    that the calendar puts them in."""
    known, halves = gazetteer(), occasion_halves()
    rows = [
        (unit_id, occasion, halves[occasion])
        for unit_id in unit_ids
        for occasion in named_occasions(plan_tree(), unit_chain(unit_id, known))
    ]
    return pd.DataFrame(rows, columns=["unit_id", "occasion", "half"])


@lru_cache(maxsize=1)
def occasion_halves() -> Mapping[str, int]:
    """Occasion → 1 or 2, by the month in which it begins."""
    return MappingProxyType({entry.code: 1 if entry.first[0] <= 6 else 2 for entry in load_calendar()})
