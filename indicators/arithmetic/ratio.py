"""Sums of contributions become values, bounds and reasons, for every measure but growth. One division, at the very end."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Flags:
    """Per entry: whether any unit is so; refused, indivisible (only parts of unknown size): whether all are."""

    incomplete: Bools
    missing: Bools
    blind: Bools
    estimated: Bools
    unapproved: Bools
    refused: Bools
    indivisible: Bools


def flagged(contributed: Cells, who: Groups) -> Flags:
    """estimated: a fact is, or a reporter counts by an estimated share. A share of unknown size leaves nothing certain."""
    incomplete, missing, blind, estimated, unapproved, willing = who.any(
        contributed.incomplete, ~contributed.reported | contributed.incomplete, contributed.blind,
        contributed.estimated, contributed.unapproved, ~contributed.refused,
    )  # fmt: skip
    estimated[who.entry[who.estimated & (who.known > 0) & contributed.reported.ravel()[who.cell]]] = True
    unknown = who.unknown
    indivisible: Bools = unknown & (who.add(np.ones(contributed.reported.shape), weighted=False) == 0)
    refused = ~willing & ~unknown
    return Flags(incomplete, missing | unknown, blind | unknown, estimated, unapproved, refused, indivisible)


def position(reason: Reason) -> int:
    return REASONS.index(reason)


def ratio(indicator: Indicator, contributed: Cells, grid: Grid, who: Groups) -> Columns:
    """The result columns of one indicator, one entry per group and period."""
    part, whole = who.add(contributed.part), who.add(contributed.whole)
    counted = who.add(contributed.reported, weighted=False).astype(np.int64)
    per = multiplier(indicator, who)
    is_count = np.isnan(per)
    flags = flagged(contributed, who)
    reason = reasons(part, whole, counted, flags)
    with np.errstate(divide="ignore", invalid="ignore"):
        value = np.where(is_count, part, part / whole * per)
    value[reason >= 0] = np.nan
    low, high = bounds(indicator, contributed, part, whole, who, flags)
    low[reason >= 0] = high[reason >= 0] = np.nan
    return {
        **shown(part, np.where(is_count, np.nan, whole), value, counted, reason),
        "expected_count": who.expected,
        "low": low,
        "high": high,
        "partial": counted < who.expected,
        "incomplete": flags.incomplete,
        "over_100": chosen(indicator, who, PERCENT) & (value > 100 + ROUNDING),
        "estimated": flags.estimated,
        "unapproved": flags.unapproved,
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


def multiplier(indicator: Indicator, who: Groups) -> Floats:
    """What the ratio is multiplied by in each entry's year: 100, the rate's own, NaN for a count."""
    measures = [indicator.measure(int(year)) for year in who.years]
    by_year = [100.0 if isinstance(m, PERCENT) else m.per if isinstance(m, Rate) else np.nan for m in measures]
    return np.asarray(by_year, dtype=np.float64)[who.year_at]


def chosen(indicator: Indicator, who: Groups, kinds: tuple[type, ...]) -> Bools:
    by_year = [isinstance(indicator.measure(int(year)), kinds) for year in who.years]
    return np.asarray(by_year, dtype=np.bool_)[who.year_at]


def reasons(part: Floats, whole: Floats, counted: Ints, flags: Flags) -> Ints:
    made = np.full(len(part), -1, dtype=np.int64)
    made[whole == 0] = position(Reason.NOT_ARISING)
    made[(whole == 0) & (part > 0)] = position(Reason.PART_WITHOUT_WHOLE)
    made[counted == 0] = position(Reason.NOT_REPORTED)
    made[(counted == 0) & flags.refused] = position(Reason.NOT_COLLECTED)
    made[flags.indivisible] = position(Reason.SHARE_UNKNOWN)
    return made


def bounds(
    indicator: Indicator, contributed: Cells, part: Floats, whole: Floats, who: Groups, flags: Flags
) -> tuple[Floats, Floats]:
    """All missing places at none, all at full. NaN where nothing is missing or where a missing whole is unknown."""
    sure = flags.missing & ~flags.blind & chosen(indicator, who, BOUNDED)
    if not sure.any():
        return np.full(len(part), np.nan), np.full(len(part), np.nan)
    more_part, more_whole = who.add(contributed.more_part), who.add(contributed.more_whole)
    with np.errstate(divide="ignore", invalid="ignore"):
        low, high = part / (whole + more_whole) * 100, (part + more_part) / (whole + more_whole) * 100
    return np.where(sure, low, np.nan), np.where(sure, high, np.nan)
