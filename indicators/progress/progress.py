"""Results against goals: one row per group, indicator and horizon, each horizon judged apart. Set-wise; imputes nothing."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from indicators.progress import path as way
from indicators.progress.judge import Bools, Case, certain, judge
from indicators.progress.lookup import Floats
from indicators.progress.standing import Standing, standing
from indicators.words import Indicator, Period

COLUMNS = (
    "group_id", "indicator", "horizon", "plan", "goal_kind", "goal_low", "goal_high", "inherited", "verified",
    "base_period", "base", "period", "value", "path", "gap", "pace", "needed_per_year", "missing_count", "expected_year",
    "status", "reason", "parent_low", "parent_high", "projected", "certain",
)  # fmt: skip


def progress(
    results: pd.DataFrame, goals: pd.DataFrame, today: Period | int, indicators: Mapping[str, Indicator]
) -> pd.DataFrame:
    """The PROGRESS frame, in the order of `goals` (from goal_table).

    today: the period at which one stands. A horizon that is not over is judged on that very period, one that is over on
    the whole year of its own; `period` says which. results must hold the years from the base on; where the base year has
    no value, the first later year with one is the base (base_period says which; 0: none).
    path is the goal itself where the base has reached it. value, goal_low, path and gap are percent; needed_per_year is percentage points a year, for growth the percent a year
    needed from now on. base is the percent at the base, for growth the base sum. missing_count: places still missing.
    expected_year, projected (percent at the horizon): by the trend of way.TREND. NaN where something cannot be said. reason: set with not_computable only.
    certain: the status stands whatever the missing reports will say.
    """
    stand = standing(results, goals, int(today.key if isinstance(today, Period) else today), indicators)
    value, base = stand.of("value"), stand.base
    at, base_at, end = way.moment(stand.period), way.moment(stand.base_period), stand.horizon.astype(float)
    pathless: Bools = stand.growing | (stand.sign * (base - stand.target) >= 0)
    expected = np.where(pathless, stand.target, way.path(base, base_at, stand.target, end, at))
    case = Case(
        stand.kind, stand.sign, value, stand.target, stand.far, base, expected, at > base_at, stand.over,
        stand.redefined, stand.growing, stand.silence,
    )  # fmt: skip
    status, reason = judge(case)
    reason[reason == ""] = None
    complete: Bools = (stand.of("partial") == 0) & (stand.of("incomplete") == 0)
    measured = {
        "base_period": stand.base_period,
        "base": base,
        "period": stand.period,
        "value": value,
        "path": expected,
        "gap": value - expected,
        "pace": np.where(pathless, np.nan, way.pace(base, value, expected)),
        **ahead(stand, value, at, base_at, end),
        "status": status,
        "reason": reason,
        "certain": certain(case, status, stand.of("low"), stand.of("high"), complete),
    }
    return goals.assign(**measured)[list(COLUMNS)].astype({"status": "str", "reason": "str"})


def ahead(stand: Standing, value: Floats, at: Floats, base_at: Floats, end: Floats) -> dict[str, Floats]:
    """What is still needed: per year, in places, and the year in which the trend arrives."""
    part, whole, years = stand.of("part"), stand.of("whole"), stand.found.years
    inside = (years >= base_at[:, None]) & (years <= at[:, None])
    tilt, points = way.slope(np.where(inside, stand.found.series(stand.line), np.nan), years.astype(float))
    lacking = way.missing_count(part, whole, stand.target, stand.sign)
    trendless = stand.growing | stand.redefined
    arrival = way.expected_year(value, stand.target, at, tilt, points, stand.sign)
    return {
        "needed_per_year": np.where(
            stand.growing,
            way.needed_growth(part, whole, stand.target, at - base_at, end - at),
            way.needed_per_year(value, stand.target, at, end, stand.sign),
        ),
        "missing_count": np.where(stand.growing, np.nan, lacking),
        "expected_year": np.where(trendless, np.nan, arrival),
        "projected": np.where(trendless, np.nan, way.projected(value, at, end, tilt, points)),
    }
