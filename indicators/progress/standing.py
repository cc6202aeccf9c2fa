"""Where each goal stands: the period it is judged on, its value there, base and target. Gives no status."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from indicators.arithmetic.grid import ends
from indicators.progress.judge import Bools, Words
from indicators.progress.lookup import Floats, Ints, Lookup, lookup
from indicators.words import Direction, Indicator
from indicators.words.goal import GoalKind
from indicators.words.reason import Reason


@dataclass(frozen=True)
class Standing:
    """One entry per goal. line, row: its place in the results. over: the horizon has passed. growing: the indicator is a
    growth. sign: 1 up, −1 down. target, far: what must be reached, and the far end of a range. silence: why there is no
    value, "" where there is one. redefined: the base follows another formula."""

    found: Lookup
    line: Ints
    row: Ints
    horizon: Ints
    period: Ints
    over: Bools
    kind: Words
    growing: Bools
    sign: Floats
    target: Floats
    far: Floats
    base_period: Ints
    base: Floats
    silence: Words
    redefined: Bools

    def of(self, name: str) -> Floats:
        """A column of the results at the period each goal is judged on."""
        return self.found.column(name, self.row)


def standing(results: pd.DataFrame, goals: pd.DataFrame, now: int, indicators: Mapping[str, Indicator]) -> Standing:
    """The entries in the order of `goals`. now: the key of today's period."""
    found = lookup(results, goals["indicator"])
    horizon = goals["horizon"].to_numpy(dtype=np.int64)
    over: Bools = ends(now) >= ends(horizon * 10)
    period = np.where(over, horizon * 10, now)
    line = found.line(goals["group_id"].to_numpy(dtype=np.int64), goals["indicator"])
    row = found.at(line, period)
    kind = goals["goal_kind"].to_numpy(dtype=object)
    growing: Bools = of_each(goals, {code: entry.is_growth for code, entry in indicators.items()}).astype(bool)
    sign = of_each(goals, {code: signed(entry) for code, entry in indicators.items()}).astype(float)
    target, far = targets(goals, kind, sign)
    base_period, base = bases(goals, found, line, row, period, growing)
    changed = redefined(goals["indicator"], period, base_period, indicators) & ~growing
    return Standing(
        found, line, row, horizon, period, over, kind, growing, sign, target, far, base_period, base,
        silence(found, row), changed,
    )  # fmt: skip


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
