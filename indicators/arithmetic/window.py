"""Average yearly growth of groups from a base year, over the units that reported both ends. Like periods only."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from indicators.arithmetic.cells import Cells
from indicators.arithmetic.grid import Bools, Floats, Grid, Ints
from indicators.arithmetic.groups import Groups
from indicators.arithmetic.land import Land
from indicators.arithmetic.ratio import Columns, Flags, flagged, position, reasons, shown
from indicators.words import Indicator
from indicators.words.reason import Reason


@dataclass(frozen=True, slots=True)
class Same:
    """Per entry: sums now and at the base over the territories complete at both ends, and the units they hold now."""

    now: Floats
    then: Floats
    counted: Ints


def growth_columns(
    indicator: Indicator,
    contributed: Cells,
    grid: Grid,
    who: Groups,
    bases: pd.DataFrame | None,
    ground: Land,
) -> Columns:
    """The result columns of one growth indicator: value over the same reporters, plain_value over all who reported.
    A growth is estimated or unapproved when either end is."""
    total = who.add(contributed.part)
    counted = who.add(contributed.reported, weighted=False).astype(np.int64)
    base_year = base_years(who, counted, bases)
    base_period = base_year * 10 + who.period % 10
    base = entry_of(who, base_period)
    same = same_reporters(contributed, who, base, ground.territory[who.cell // len(grid.periods)])
    flags = flagged(contributed, who)
    reason = growth_reasons(indicator, flags, who, counted, base_year, base, same)
    years = np.maximum(who.period // 10 - base_year, 1)
    usable = np.isin(reason, (-1, position(Reason.NO_SAME_REPORTERS)))
    value = yearly(same.now, same.then, years)
    value[reason >= 0] = np.nan
    compared, nowhere = reason < 0, np.full(len(total), np.nan)
    return {
        **shown(np.where(compared, same.now, total), np.where(compared, same.then, np.nan),
                value, np.where(compared, same.counted, counted), reason),
        "expected_count": who.expected,
        "low": nowhere,
        "high": nowhere,
        "partial": np.where(compared, same.counted, counted) < who.expected,
        "incomplete": np.zeros(len(total), dtype=bool),
        "over_100": np.zeros(len(total), dtype=bool),
        "estimated": flags.estimated | (compared & flags.estimated[base]),
        "unapproved": flags.unapproved | (compared & flags.unapproved[base]),
        "base_period": np.where(base_year > 0, base_period, 0),
        "plain_value": np.where(usable, yearly(total, total[base], years), np.nan),
    }  # fmt: skip


def yearly(now: Floats, then: Floats, years: Ints) -> Floats:
    """(now ÷ then)^(1 ÷ years) − 1 in percent; NaN where the base is not positive or a value is negative."""
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where((then > 0) & (now >= 0), now / then, np.nan)
        return (ratio ** (1.0 / years) - 1.0) * 100.0


def base_years(who: Groups, counted: Ints, bases: pd.DataFrame | None) -> Ints:
    """The plan's base year of each entry's group; without one the group's first year with a figure of the like period,
    0 when there is none. Raises ValueError when a group has two."""
    spoken = np.zeros(len(who.group), dtype=np.int64)
    if bases is not None and len(bases):
        if bases["group_id"].duplicated().any():
            raise ValueError("a group has two base years for one indicator")
        at = pd.Index(bases["group_id"]).get_indexer(who.group)
        spoken = np.where(at >= 0, bases["base_year"].to_numpy(dtype=np.int64)[at], 0)
    table = pd.DataFrame({"group": who.group, "half": who.period % 10, "year": who.period // 10})
    table["year"] = table["year"].where(counted > 0)
    first = table.groupby(["group", "half"])["year"].transform("min").fillna(0).to_numpy(dtype=np.int64)
    return np.where(spoken > 0, spoken, first)


def entry_of(who: Groups, period: Ints) -> Ints:
    """The entry of the same group at another period, −1 where the scope has none."""
    keys = pd.Index(who.group * 100_000 + who.period)
    return np.asarray(keys.get_indexer(who.group * 100_000 + period), dtype=np.int64)


def same_reporters(contributed: Cells, who: Groups, base: Ints, territory: Ints) -> Same:
    """A territory counts when every unit of it in the group reported, in this period and in the base period."""
    width = int(territory.max(initial=0)) + 1
    keys, row = np.unique(who.entry * width + territory, return_inverse=True)
    reported = contributed.reported.ravel()[who.cell] * who.known
    total = np.bincount(row, contributed.part.ravel()[who.cell] * who.weight, minlength=len(keys))
    given = np.bincount(row, reported, minlength=len(keys))
    complete = given == np.bincount(row, minlength=len(keys))
    entry = keys // width
    at = pd.Index(keys).get_indexer(np.where(base[entry] >= 0, base[entry] * width + keys % width, -1))
    both: Bools = complete & (at >= 0) & complete[at]
    size = len(who.group)
    return Same(
        now=np.bincount(entry, total * both, minlength=size).astype(float),
        then=np.bincount(entry, total[at] * both, minlength=size).astype(float),
        counted=np.bincount(entry, given * both, minlength=size).astype(np.int64),
    )


def growth_reasons(
    indicator: Indicator, flags: Flags, who: Groups, counted: Ints, base_year: Ints, base: Ints, same: Same
) -> Ints:
    """The first that applies, from the gravest: later lines overrule earlier ones."""
    year = who.period // 10
    made = np.full(len(year), -1, dtype=np.int64)
    made[same.then == 0] = position(Reason.BASE_ZERO)
    made[(same.then < 0) | (same.now < 0)] = position(Reason.NEGATIVE)
    made[same.counted == 0] = position(Reason.NO_SAME_REPORTERS)
    made[(base < 0) | (counted[base] == 0)] = position(Reason.BASE_MISSING)
    made[changed(indicator, year, base_year)] = position(Reason.DEFINITION_CHANGED)
    made[year == base_year] = position(Reason.ONE_POINT)
    made[year < base_year] = position(Reason.BASE_NOT_PAST)
    silent = reasons(np.ones(len(year)), np.ones(len(year)), counted, flags)
    return np.where(counted == 0, silent, made)


def changed(indicator: Indicator, year: Ints, base_year: Ints) -> Bools:
    """Whether another formula held in the base year: its figures are not comparable."""
    years = np.unique(np.concatenate([year, base_year]))
    measures = [indicator.measure(int(entry)) for entry in years]
    formula = np.array([measures.index(entry) for entry in measures], dtype=np.int64)
    differs: Bools = formula[np.searchsorted(years, year)] != formula[np.searchsorted(years, base_year)]
    return differs
