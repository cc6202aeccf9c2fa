"""Which communes count in which group at the end of a period: one table for all groups and periods at once.

A commune counts where it existed at the period's end: the whole year 2025 is reported by the new communes, its first
half by the old ones. No figure is added up here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import pandas as pd

from data.units.gazetteer import Gazetteer, gazetteer
from indicators.words.unit import Unit, UnitKind


@dataclass(frozen=True, slots=True)
class Member:
    """A commune that counts in a group. `beyond`: it also holds territory from outside the group."""

    unit: Unit
    beyond: bool


def roll_up(group_ids: Iterable[int], period_ends: Iterable[date], units: Gazetteer | None = None) -> pd.DataFrame:
    """DataFrame[group_id, unit_id, period_end, beyond], ordered by group, period and unit; one row per commune that counts.

    group_ids: any unit ids, a commune included; an unknown one raises KeyError. A group that does not exist on the day
    (a former district; a new province before 1/7/2025) has the communes that hold its communes' territory then;
    `beyond` is True where such a commune also holds territory from outside the group. period_end is a date.
    """
    known = gazetteer() if units is None else units
    groups = pd.Index(
        [known.by_id(group).unit_id for group in dict.fromkeys(group_ids)], name="group_id", dtype="int64"
    )
    tables = _tables(known)
    below = tables.below[tables.below["group_id"].isin(groups)]
    followed = tables.followed[tables.followed["group_id"].isin(groups)]
    days = sorted(set(period_ends))
    found = [_on_day(known, day, groups, below, followed).assign(period_end=day) for day in days]
    columns = ["group_id", "unit_id", "period_end", "beyond"]
    if not found:
        return pd.DataFrame({name: [] for name in columns}).astype(
            {"group_id": "int64", "unit_id": "int64", "beyond": bool}
        )
    rows = pd.concat(found, ignore_index=True)[columns]
    return rows.sort_values(["group_id", "period_end", "unit_id"], kind="stable", ignore_index=True)


def communes_of(unit_id: int, on: date, units: Gazetteer | None = None) -> tuple[Member, ...]:
    """The communes that count in one group on one day, in order of unit_id; the rules are those of `roll_up`."""
    known = gazetteer() if units is None else units
    rows = roll_up([unit_id], [on], known)
    return tuple(Member(known.by_id(key), flag) for key, flag in zip(rows["unit_id"], rows["beyond"], strict=True))


def succession_table(units: Gazetteer | None = None) -> pd.DataFrame:
    """DataFrame[old_id, new_id, on, share, whole, basis]; share NaN: a part of unknown size, never to be guessed."""
    known = gazetteer() if units is None else units
    fields = ("old_id", "new_id", "on", "share", "whole", "basis")
    return pd.DataFrame({field: [getattr(link, field) for link in known.successions] for field in fields}).astype(
        {"share": "float64"}
    )


class _Tables:
    """below[group_id, unit_id]: each unit under itself and all above it. followed: the same through successions."""

    def __init__(self, known: Gazetteer) -> None:
        self.below = _below(known)
        links = succession_table(known)[["old_id", "new_id"]]
        forward = _followed(self.below, links, "old_id", "new_id")
        backward = _followed(self.below, links, "new_id", "old_id")
        self.followed = pd.concat([forward, backward], ignore_index=True)


@lru_cache(maxsize=4)
def _tables(known: Gazetteer) -> _Tables:
    return _Tables(known)


def _below(known: Gazetteer) -> pd.DataFrame:
    pairs = [
        (above, unit_id)
        for unit_id in known.units
        for above in (unit_id, *(unit.unit_id for unit in known.ancestors(unit_id)))
    ]
    return pd.DataFrame(pairs, columns=["group_id", "unit_id"], dtype="int64")


def _followed(below: pd.DataFrame, links: pd.DataFrame, start: str, end: str) -> pd.DataFrame:
    """group_id, unit_id on the other side of the successions, and whether that unit also reaches outside the group."""
    joined = below.merge(links, left_on="unit_id", right_on=start)
    inside = joined.groupby(["group_id", end]).size().rename("inside").reset_index()
    everything = links.groupby(end).size().rename("everything")
    table = inside.join(everything, on=end).rename(columns={end: "unit_id"})
    return table.assign(beyond=table["inside"] < table["everything"])[["group_id", "unit_id", "beyond"]]


def _on_day(known: Gazetteer, day: date, groups: pd.Index, below: pd.DataFrame, followed: pd.DataFrame) -> pd.DataFrame:
    communes = _communes_on(known, day)
    standing = [group for group in groups if known.by_id(group).valid_on(day)]
    direct = below[below["group_id"].isin(standing) & below["unit_id"].isin(communes)].assign(beyond=False)
    moved = followed[~followed["group_id"].isin(standing) & followed["unit_id"].isin(communes)]
    return pd.concat([direct, moved], ignore_index=True)


@lru_cache(maxsize=64)
def _communes_on(known: Gazetteer, day: date) -> pd.Index:
    return pd.Index([unit.unit_id for unit in known.valid_on(day, UnitKind.COMMUNE)], dtype="int64")
