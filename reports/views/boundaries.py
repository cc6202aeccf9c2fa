"""On which boundaries figures are seen: as they stood at the end of each period, the old ones, or the new ones. Lays the
reporting communes on the communes shown; adds nothing up and guesses no share."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache

import pandas as pd

from data.units.gazetteer import Gazetteer, gazetteer
from data.units.rollup import roll_up, succession_table
from indicators.geography.links import backward, forward, territories
from indicators.geography.scope import scope_on
from indicators.words import Period, Text
from indicators.words.unit import Unit, UnitKind

REFORM = date(2025, 7, 1)
LAST_OLD_DAY = date(2025, 6, 30)


class Boundaries(StrEnum):
    """day: each period on the boundaries of its own end. Each member has a `label`."""

    DAY = "day"
    OLD = "old"
    NEW = "new"

    @property
    def label(self) -> Text:
        return LABELS[self]

    @property
    def on(self) -> date | None:
        """A day on which these boundaries stand; None for those that change with the period."""
        return {Boundaries.OLD: LAST_OLD_DAY, Boundaries.NEW: REFORM}.get(self)


LABELS = {
    Boundaries.DAY: Text("Theo từng kỳ", "As in each period"),
    Boundaries.OLD: Text("Cũ (đến 30/6/2025)", "Old (until 30/6/2025)"),
    Boundaries.NEW: Text("Mới (từ 1/7/2025)", "New (since 1/7/2025)"),
}


def stands_on(unit: Unit, boundaries: Boundaries) -> bool:
    """Whether the unit is shown on these boundaries; above the communes every group is."""
    if boundaries.on is None or unit.kind is not UnitKind.COMMUNE:
        return True
    return unit.valid_on(boundaries.on) or unit.unit_id in _without_link(boundaries)


def counterpart(unit: Unit, boundaries: Boundaries, units: Gazetteer | None = None) -> Unit | None:
    """The commune to look at instead of one that these boundaries do not have: of those its land went to or came from the
    one of the same code, else the first. None when there is none."""
    known = gazetteer() if units is None else units
    links = known.successors(unit.unit_id) if boundaries is Boundaries.NEW else known.predecessors(unit.unit_id)
    near = [
        known.by_id(link.new_id if boundaries is Boundaries.NEW else link.old_id)
        for link in sorted(links, key=lambda link: not link.whole)
    ]
    return next((one for one in near if one.code == unit.code), near[0] if near else None)


def shown_communes(group_ids: Sequence[int], boundaries: Boundaries) -> pd.DataFrame:
    """group_id, unit_id, beyond: the communes of each group on old or new boundaries. beyond: the commune also holds land
    from outside the group.

    A commune that holds no commune's land of the other side (an island district made a commune) is shown on both, so that
    no total loses it. Raises ValueError for the boundaries of the day.
    """
    if boundaries.on is None:
        raise ValueError("the boundaries of the day show other communes in every period")
    both = roll_up(group_ids, [LAST_OLD_DAY, REFORM])
    here = both["period_end"] == boundaries.on
    kept = both[here | both["unit_id"].isin(_without_link(boundaries))]
    return kept[["group_id", "unit_id", "beyond"]].drop_duplicates(["group_id", "unit_id"], ignore_index=True)


def scope_shown(shown: pd.DataFrame, periods: Sequence[Period], boundaries: Boundaries) -> pd.DataFrame:
    """SCOPE of the groups in `shown` on old or new boundaries, for every period.

    A group that holds a commune with land from outside it is an estimate.
    """
    standing = {end: _standing(end) for end in {period.end for period in periods}}
    reporters = pd.DataFrame(
        [(unit_id, period.key) for period in periods for unit_id in standing[period.end]], columns=["unit_id", "period"]
    )
    links = _links(boundaries)
    laid = scope_on(shown[["group_id", "unit_id"]], reporters.astype("int64"), links)
    blurred = shown.loc[shown["beyond"], "group_id"].unique()
    return laid.assign(estimated=laid["estimated"] | laid["group_id"].isin(blurred))


@lru_cache(maxsize=64)
def _standing(day: date) -> tuple[int, ...]:
    return tuple(unit.unit_id for unit in gazetteer().valid_on(day, UnitKind.COMMUNE))


@lru_cache(maxsize=2)
def _links(boundaries: Boundaries) -> pd.DataFrame:
    made = succession_table()
    # an island district without communes became a commune: no commune ever reported for it before
    made = made[made["old_id"].isin(_standing(LAST_OLD_DAY))]
    return forward(made) if boundaries is Boundaries.NEW else backward(made)


@lru_cache(maxsize=2)
def _without_link(boundaries: Boundaries) -> frozenset[int]:
    """Communes of the other boundaries from which no succession leads to these."""
    other = LAST_OLD_DAY if boundaries is Boundaries.NEW else REFORM
    return frozenset(_standing(other)) - set(_links(boundaries)["from_id"]) - set(_standing(boundaries.on or other))


@lru_cache(maxsize=1)
def same_land() -> pd.DataFrame:
    """unit_id, territory_id: communes that ever exchanged land, so that growth compares like with like."""
    return territories(succession_table())
