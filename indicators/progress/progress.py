"""Results against goals: one row per group, indicator and horizon, each horizon judged apart. Set-wise; imputes nothing."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from indicators.arithmetic.grid import ends
from indicators.progress import path as way
from indicators.progress.judge import Bools, Case, Words, judge
from indicators.progress.lookup import Floats, Ints, Lookup, lookup
from indicators.words import Direction, Indicator, Period
from indicators.words.goal import GoalKind
from indicators.words.reason import Reason

COLUMNS = (
    "group_id", "indicator", "horizon", "plan", "goal_kind", "goal_low", "goal_high", "inherited", "verified",
    "base_period", "base", "period", "value", "path", "gap", "pace", "needed_per_year", "missing_count", "expected_year",
    "status", "reason", "parent_low", "parent_high",
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
    expected_year: by the trend of way.TREND. NaN where something cannot be said. reason: set with not_computable only.
    """
    found = lookup(results, goals["indicator"])
    now = int(today.key if isinstance(today, Period) else today)
    horizon = goals["horizon"].to_numpy(dtype=np.int64)
    over: Bools = ends(now) >= ends(horizon * 10)
    period = np.where(over, horizon * 10, now)
    line = found.line(goals["group_id"].to_numpy(dtype=np.int64), goals["indicator"])
    row = found.at(line, period)
    kind = goals["goal_kind"].to_numpy(dtype=object)
    growing: Bools = of_each(goals, {code: entry.is_growth for code, entry in indicators.items()}).astype(bool)
    sign = of_each(goals, {code: signed(entry) for code, entry in indicators.items()}).astype(float)
    base_period, base = bases(goals, found, line, row, period, growing)
    target, far = targets(goals, kind, sign)
    value = found.column("value", row)
    at, base_at, end = way.moment(period), way.moment(base_period), horizon.astype(float)
    pathless: Bools = growing | (sign * (base - target) >= 0)
    expected = np.where(pathless, target, way.path(base, base_at, target, end, at))
    case = Case(
        kind, sign, value, target, far, base, expected, at > base_at, over,
        redefined(goals["indicator"], period, base_period, indicators) & ~growing, growing, silence(found, row),
    )  # fmt: skip
    status, reason = judge(case)
    reason[reason == ""] = None
    measured = {
        "base_period": base_period,
        "base": base,
        "period": period,
        "value": value,
        "path": expected,
        "gap": value - expected,
        "pace": np.where(pathless, np.nan, way.pace(base, value, expected)),
        **ahead(found, line, row, case, at, base_at, end, growing),
        "status": status,
        "reason": reason,
    }
    return goals.assign(**measured)[list(COLUMNS)].astype({"status": "str", "reason": "str"})


def of_each(goals: pd.DataFrame, by_code: Mapping[str, object]) -> Words:
    """A property of each row's indicator. Raises KeyError for a goal whose indicator is not known."""
    codes, names = pd.factorize(goals["indicator"])
    made: Words = np.array([by_code[name] for name in names] or [0.0], dtype=object)[codes]
    return made


def signed(indicator: Indicator) -> float:
    return 1.0 if indicator.direction is Direction.UP else -1.0


def targets(goals: pd.DataFrame, kind: Words, sign: Floats) -> tuple[Floats, Floats]:
    """What must be reached, and the far end of a range. Yes-no is reached when all of N are; down swaps a range."""
    low, high = goals["goal_low"].to_numpy(dtype=float), goals["goal_high"].to_numpy(dtype=float)
    swapped = (sign < 0) & ~np.isnan(high)
    near, far = np.where(swapped, high, low), np.where(swapped, low, high)
    return np.where(kind == GoalKind.YES_NO.value, np.where(sign > 0, 100.0, 0.0), near), far


def bases(
    goals: pd.DataFrame, found: Lookup, line: Ints, row: Ints, period: Ints, growing: Bools
) -> tuple[Ints, Floats]:
    """Base period and value: the plan's base year or the first later year with a value; growth brings its own."""
    values, wanted = found.series(line), goals["base_year"].to_numpy(dtype=np.int64)
    fit = ~np.isnan(values) & (found.years >= wanted[:, None]) & (found.years <= (period // 10)[:, None])
    first = np.argmax(fit, axis=1) if len(found.years) else np.zeros(len(line), dtype=np.int64)
    some = fit.any(axis=1)
    years = found.years[first] if len(found.years) else first
    own = values[np.arange(len(line)), first] if len(found.years) else np.full(len(line), np.nan)
    grown = np.nan_to_num(found.column("base_period", row), nan=0.0).astype(np.int64)
    base_period = np.where(growing, grown, np.where(some, years * 10, 0))
    return base_period, np.where(growing, found.column("whole", row), np.where(some, own, np.nan))


def silence(found: Lookup, row: Ints) -> Words:
    """Why a result has no value, "" where it has one; a group without any result at that period has not reported."""
    if not len(found.frame):
        return np.full(len(row), Reason.NOT_REPORTED.value, dtype=object)
    reason = found.frame["reason"].to_numpy(dtype=object)[row]
    reason[pd.isna(reason)] = ""
    reason[row < 0] = Reason.NOT_REPORTED.value
    return np.asarray(reason, dtype=object)


def redefined(codes: pd.Series, period: Ints, base_period: Ints, indicators: Mapping[str, Indicator]) -> Bools:
    """Whether the formula at the base is another one than today's: the two do not lie on one path."""
    made = np.zeros(len(codes), dtype=bool)
    for code in (code for code in pd.unique(codes) if len(indicators[code].formulas) > 1):
        starts = np.array([dated.from_year for dated in indicators[code].formulas[1:]])
        here = (codes == code).to_numpy()
        made[here] = np.searchsorted(starts, period[here] // 10, "right") != np.searchsorted(
            starts, base_period[here] // 10, "right"
        )
    return made


def ahead(
    found: Lookup, line: Ints, row: Ints, case: Case, at: Floats, base_at: Floats, end: Floats, growing: Bools
) -> dict[str, Floats]:
    """What is still needed: per year, in places, and the year in which the trend arrives."""
    part, whole = found.column("part", row), found.column("whole", row)
    values = found.series(line)
    inside = (found.years >= base_at[:, None]) & (found.years <= at[:, None])
    tilt, points = way.slope(np.where(inside, values, np.nan), found.years.astype(float))
    lacking = way.missing_count(part, whole, case.target, case.sign)
    arrival = way.expected_year(case.value, case.target, at, tilt, points, case.sign)
    return {
        "needed_per_year": np.where(
            growing,
            way.needed_growth(part, whole, case.target, at - base_at, end - at),
            way.needed_per_year(case.value, case.target, at, end, case.sign),
        ),
        "missing_count": np.where(growing, np.nan, lacking),
        "expected_year": np.where(growing | case.changed, np.nan, arrival),
    }
