"""Whom a visitor may look at: the nation, provinces, former districts and communes that the store speaks about, and which
communes count in each. Chooses nothing for anybody but a first view."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

import pandas as pd

from data.units.gazetteer import Gazetteer, gazetteer
from data.units.rollup import roll_up
from indicators.words import Period, Text
from indicators.words.unit import Unit, UnitKind

UNTIL = Text("{name} (đến {day})", "{name} (until {day})")
ORDER = (UnitKind.COUNTRY, UnitKind.PROVINCE, UnitKind.DISTRICT, UnitKind.CLUSTER, UnitKind.COMMUNE)


def groups_of(
    unit_ids: Iterable[int], units: Gazetteer | None = None, *, with_former: bool = False
) -> tuple[Unit, ...]:
    """The communes themselves, what they became, with_former also what they came from, and all above them; widest first,
    then by name.

    A province that ended with the reform is left out: its successor holds the same communes.
    """
    known = gazetteer() if units is None else units
    communes = set(unit_ids)
    if with_former:
        communes |= {link.old_id for unit_id in tuple(communes) for link in known.predecessors(unit_id)}
    communes |= {link.new_id for unit_id in tuple(communes) for link in known.successors(unit_id)}
    above = {unit.unit_id for unit_id in communes for unit in known.ancestors(unit_id)}
    chosen = [known.by_id(unit_id) for unit_id in communes | above]
    kept = [unit for unit in chosen if unit.kind is not UnitKind.PROVINCE or unit.valid_to is None]
    return tuple(
        sorted(kept, key=lambda unit: (ORDER.index(unit.kind), unit.valid_to is not None, unit.name, unit.unit_id))
    )


def scope_of(group_ids: Sequence[int], periods: Sequence[Period], units: Gazetteer | None = None) -> pd.DataFrame:
    """SCOPE: group_id, unit_id, period, share, estimated. Each period counts the communes that stood at its end.

    A commune that ended does not stand for a wider one that follows it: such rows are left out; a wider group keeps
    them, marked as an estimate.
    """
    known = gazetteer() if units is None else units
    by_end: dict[date, list[Period]] = {}
    for period in periods:
        by_end.setdefault(period.end, []).append(period)
    if not by_end:
        return pd.DataFrame(columns=["group_id", "unit_id", "period", "share", "estimated"])
    rows = roll_up(group_ids, by_end, known)
    communes = {group for group in group_ids if known.by_id(group).kind is UnitKind.COMMUNE}
    rows = rows[~(rows["beyond"] & rows["group_id"].isin(communes))]
    keys = pd.DataFrame(
        [(end, period.key) for end, found in by_end.items() for period in found], columns=["period_end", "period"]
    )
    made = rows.merge(keys, on="period_end").rename(columns={"beyond": "estimated"}).assign(share=1.0)
    return made[["group_id", "unit_id", "period", "share", "estimated"]]


def first_group(
    groups: Sequence[Unit], unit_ids: Iterable[int], code: str = "", units: Gazetteer | None = None
) -> Unit:
    """The group to open with: the one of that code (the one that stands today, if several bore it), else the former
    district or province with most of the communes that reported. IndexError when empty."""
    wanted = sorted((unit for unit in groups if code and unit.code == code), key=lambda unit: unit.valid_to is not None)
    if wanted:
        return wanted[0]
    known = gazetteer() if units is None else units
    counts = Counter(above.unit_id for unit_id in unit_ids for above in known.ancestors(unit_id))
    middle = [unit for unit in groups if unit.kind in (UnitKind.DISTRICT, UnitKind.CLUSTER, UnitKind.PROVINCE)]
    ranked = sorted(middle, key=lambda unit: (-ORDER.index(unit.kind), -counts[unit.unit_id], unit.unit_id))
    return ranked[0] if ranked else groups[0]


def shown_name(unit: Unit) -> Text:
    """The name, with the day it ended where it has: codes and names were re-used."""
    if unit.valid_to is None:
        return Text(unit.name, unit.name)
    last = f"{unit.valid_to.day}/{unit.valid_to.month}/{unit.valid_to.year}"
    return UNTIL.fill(name=unit.name, day=last)
