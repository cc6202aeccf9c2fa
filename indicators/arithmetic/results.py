"""Facts and scope become results: one row per group, period and indicator. Sums first, divides last; imputes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from indicators.arithmetic.cells import Cells, cells, joined
from indicators.arithmetic.grid import Grid, Ints, grid
from indicators.arithmetic.groups import Groups, groups
from indicators.arithmetic.land import Land, land
from indicators.arithmetic.named import named_block
from indicators.arithmetic.ratio import REASONS, Columns, ratio
from indicators.arithmetic.window import growth_columns
from indicators.words import Growth, Indicator, Occasions

COLUMNS = (
    "group_id", "period", "indicator", "part", "whole", "value", "reported_count", "expected_count", "low", "high",
    "reason", "partial", "incomplete", "over_100", "estimated", "unapproved", "base_period", "plain_value",
)  # fmt: skip


def results(
    facts: pd.DataFrame,
    scope: pd.DataFrame,
    indicators: Mapping[str, Indicator] | Iterable[Indicator],
    named: pd.DataFrame | None = None,
    bases: pd.DataFrame | None = None,
    territories: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """The RESULTS frame: a row for every group and period of `scope` and every indicator.

    facts: unit_id, period, input, value, state, approved, estimated (one row per unit, period and input); input and state
    may be categorical. scope: group_id, unit_id, period, share, estimated; a NaN share, a part of unknown size, is expected
    and adds nothing. named: unit_id, occasion and optionally half (1 or 2: a half-year then counts only its own); None:
    every occasion everywhere. bases: group_id, indicator, base_year of growth; a group not there starts at its first year
    with a figure. territories: unit_id, territory_id: the same land before and after a change of boundaries.

    Percent is 0–100. value is NaN exactly where reason is set. reported_count, expected_count: units that gave a figure
    and units in scope. low, high: what the value would be with all missing places at none and at full; set where reports
    are missing and every missing whole is known (this period's, else the last one of the same land); NaN elsewhere.
    part, whole of growth: the sums of this period and of base_period over the units that reported both; plain_value is
    the growth over all who reported. Counts have no whole. partial: fewer reports than units. over_100: a share above
    100, shown as it is. estimated, unapproved: a fact or a share behind it is. Raises ValueError on doubled facts or scope.
    """
    asked = tuple(indicators.values() if isinstance(indicators, Mapping) else indicators)
    block = grid(facts, scope, tuple(dict.fromkeys(code for entry in asked for code in entry.inputs)))
    who = groups(scope, block)
    ground = land(block, who, territories)
    made = [of_indicator(entry, block, who, ground, named, bases) for entry in asked]
    return framed(asked, who, made)


def of_indicator(
    indicator: Indicator,
    block: Grid,
    who: Groups,
    ground: Land,
    named: pd.DataFrame | None,
    bases: pd.DataFrame | None,
) -> Columns:
    contributions = contributed(indicator, block, ground, named)
    if indicator.is_growth:
        own = None if bases is None else bases[bases["indicator"] == indicator.code]
        return growth_columns(indicator, contributions, block, who, own, ground)
    return ratio(indicator, contributions, block, who)


def contributed(indicator: Indicator, block: Grid, ground: Land, named: pd.DataFrame | None) -> Cells:
    """Each period by the formula that holds in its year."""
    years = block.periods // 10
    measures = [indicator.measure(int(year)) for year in years]
    made = []
    for measure in dict.fromkeys(measures):
        names = named_block(block, measure.occasions, named) if isinstance(measure, Occasions) else None
        made.append((cells(block, measure, ground, names), np.array([other == measure for other in measures])))
    return joined(made) if made else cells(block, Growth(()), ground)


def framed(asked: tuple[Indicator, ...], who: Groups, made: list[Columns]) -> pd.DataFrame:
    count = len(who.group)
    columns: dict[str, Any] = {
        "group_id": np.tile(who.group, len(asked)),
        "period": np.tile(who.period, len(asked)),
        "indicator": worded(np.repeat(np.arange(len(asked)), count), [entry.code for entry in asked]),
    }
    for name in COLUMNS[3:]:
        columns[name] = np.concatenate([column[name] for column in made]) if made else np.empty(0)
    columns["reason"] = worded(columns["reason"].astype(np.int64), [reason.value for reason in REASONS])
    return pd.DataFrame({name: columns[name] for name in COLUMNS}, copy=False)


def worded(positions: Ints, words: Sequence[str]) -> Any:
    """The word at each position, missing at −1; taken in one stroke, since millions of Python strings are slow."""
    return pd.array(list(words), dtype="str").take(positions, allow_fill=True)
