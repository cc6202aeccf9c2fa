"""Sums of contributions become values, bounds and reasons, for every measure but growth. One division, at the very end."""

from typing import Any

import numpy as np
import numpy.typing as npt

from indicators.arithmetic.cells import Cells
from indicators.arithmetic.grid import Bools, Floats, Grid, Ints
from indicators.arithmetic.groups import Groups
from indicators.words import Coverage, Indicator, Occasions, Rate, Share, UnitsWith
from indicators.words.reason import Reason

Columns = dict[str, npt.NDArray[Any]]
PERCENT = (Coverage, Share, UnitsWith, Occasions)
BOUNDED = (Coverage, UnitsWith, Occasions)
REASONS = tuple(Reason)
ROUNDING = 1e-9
"""Reasons travel as positions in REASONS; −1 is none. Words are put in once, for the whole frame."""


def position(reason: Reason) -> int:
    return REASONS.index(reason)


def ratio(indicator: Indicator, contributed: Cells, grid: Grid, who: Groups) -> Columns:
    """The result columns of one indicator, one entry per group and period."""
    part, whole = who.add(contributed.part), who.add(contributed.whole)
    counted = who.add(contributed.reported, weighted=False).astype(np.int64)
    per = multiplier(indicator, who)
    is_count = np.isnan(per)
    reason = reasons(part, whole, counted, who, contributed)
    with np.errstate(divide="ignore", invalid="ignore"):
        value = np.where(is_count, part, part / whole * per)
    value[reason >= 0] = np.nan
    low, high = bounds(indicator, contributed, part, whole, who)
    low[reason >= 0] = high[reason >= 0] = np.nan
    return {
        **shown(part, np.where(is_count, np.nan, whole), value, counted, reason),
        "expected_count": who.expected,
        "low": low,
        "high": high,
        "partial": counted < who.expected,
        "incomplete": who.any(contributed.incomplete),
        "over_100": chosen(indicator, who, PERCENT) & (value > 100 + ROUNDING),
        **marks(contributed, who),
        "base_period": np.zeros(len(part), dtype=np.int64),
        "plain_value": np.full(len(part), np.nan),
    }


def shown(part: Floats, whole: Floats, value: Floats, counted: Ints, reason: Ints) -> Columns:
    silent = counted == 0
    return {
        "part": np.where(silent, np.nan, part),
        "whole": np.where(silent, np.nan, whole),
        "value": value,
        "reported_count": counted,
        "reason": reason,
    }


def marks(contributed: Cells, who: Groups) -> Columns:
    """estimated: a fact is, or a reporter counts by an estimated share."""
    shared = np.zeros(len(who.starts), dtype=bool)
    shared[who.entry[who.estimated & (who.known > 0) & contributed.reported.ravel()[who.cell]]] = True
    return {"estimated": who.any(contributed.estimated) | shared, "unapproved": who.any(contributed.unapproved)}


def multiplier(indicator: Indicator, who: Groups) -> Floats:
    """What the ratio is multiplied by in each entry's year: 100, the rate's own, NaN for a count."""
    measures = [indicator.measure(int(year)) for year in who.years]
    by_year = [100.0 if isinstance(m, PERCENT) else m.per if isinstance(m, Rate) else np.nan for m in measures]
    return np.asarray(by_year, dtype=np.float64)[who.year_at]


def chosen(indicator: Indicator, who: Groups, kinds: tuple[type, ...]) -> Bools:
    by_year = [isinstance(indicator.measure(int(year)), kinds) for year in who.years]
    return np.asarray(by_year, dtype=np.bool_)[who.year_at]


def reasons(part: Floats, whole: Floats, counted: Ints, who: Groups, contributed: Cells) -> Ints:
    refused = who.add(contributed.refused, weighted=False) == who.expected
    made = np.full(len(part), -1, dtype=np.int64)
    made[whole == 0] = position(Reason.NOT_ARISING)
    made[(whole == 0) & (part > 0)] = position(Reason.PART_WITHOUT_WHOLE)
    made[counted == 0] = position(Reason.NOT_REPORTED)
    made[(counted == 0) & refused] = position(Reason.NOT_COLLECTED)
    return made


def bounds(indicator: Indicator, contributed: Cells, part: Floats, whole: Floats, who: Groups) -> tuple[Floats, Floats]:
    """All missing places at none, all at full. NaN where nothing is missing or where a missing whole is unknown."""
    more_part, more_whole = who.add(contributed.more_part), who.add(contributed.more_whole)
    missing = who.any(~contributed.reported | contributed.incomplete)
    sure = missing & ~who.any(contributed.blind) & ~who.unknown & chosen(indicator, who, BOUNDED)
    with np.errstate(divide="ignore", invalid="ignore"):
        low, high = part / (whole + more_whole) * 100, (part + more_part) / (whole + more_whole) * 100
    return np.where(sure, low, np.nan), np.where(sure, high, np.nan)
