"""The straight path from base to target and what follows from it. Plain arithmetic on arrays; gives no status.

b base value at t0, c value at t, T target at tT; times in years, a first half-year lies half a year before its year end.
NaN in, NaN out; a path that does not exist (tT not after t0) is NaN, never infinite.
"""

import numpy as np
import numpy.typing as npt

from indicators.words import Text

Floats = npt.NDArray[np.float64]
TOLERANCE = 1e-9
LAST_YEAR = 2100
FEWEST_POINTS = 3
TREND = Text(
    "Xu thế: hệ số góc bình phương tối thiểu của các năm có số liệu từ kỳ gốc, kéo dài từ giá trị hiện tại; "
    "chỉ tính khi có ít nhất ba năm. Chỉ để tham khảo.",
    "Trend: least-squares slope over the years with figures since the base, extended from the latest value; "
    "given only with at least three years. For orientation only.",
)


def moment(period: npt.NDArray[np.int64]) -> Floats:
    """Period keys as points in time: 2024.0 is the end of 2024, its first half ends at 2023.5. NaN for key 0, no period."""
    return np.where(period == 0, np.nan, np.where(period % 10 == 1, period // 10 - 0.5, period // 10))


def path(base: Floats, base_at: Floats, target: Floats, target_at: Floats, at: Floats) -> Floats:
    """b + (T − b)(t − t0) ÷ (tT − t0), and T from the horizon on."""
    with np.errstate(divide="ignore", invalid="ignore"):
        line = base + (target - base) * (at - base_at) / (target_at - base_at)
    return np.where(at >= target_at, target, np.where((target_at > base_at) & (at >= base_at), line, np.nan))


def pace(base: Floats, value: Floats, expected: Floats) -> Floats:
    """(c − b) ÷ (path − b): 1 is exactly on the path. NaN where the path does not move."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(np.abs(expected - base) > TOLERANCE, (value - base) / (expected - base), np.nan)


def needed_per_year(value: Floats, target: Floats, at: Floats, target_at: Floats, sign: Floats) -> Floats:
    """(T − c) ÷ (tT − t) in the unit of the value; 0 when reached, NaN once the horizon is there."""
    with np.errstate(divide="ignore", invalid="ignore"):
        step = (target - value) / (target_at - at)
    step = np.where(np.isfinite(step) & (target_at > at), step, np.nan)
    return np.where(sign * step <= 0, 0.0, step)


def needed_growth(now: Floats, then: Floats, rate: Floats, past: Floats, left: Floats) -> Floats:
    """Percent a year from now on so that the whole window averages `rate`; NaN without years left or a positive base."""
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        goal = then * (1 + rate / 100) ** (past + left)
        step = ((goal / now) ** (1 / left) - 1) * 100
    return np.where((left > 0) & (now > 0) & (then > 0) & np.isfinite(step), step, np.nan)


def missing_count(part: Floats, whole: Floats, target: Floats, sign: Floats) -> Floats:
    """Whole places still missing to reach T % of `whole` (direction down: places too many)."""
    exact = target / 100 * whole
    more = np.ceil(exact - TOLERANCE * np.maximum(1, exact)) - part
    fewer = part - np.floor(exact + TOLERANCE * np.maximum(1, exact))
    return np.maximum(np.ceil(np.where(sign > 0, more, fewer)), 0.0)


def slope(values: Floats, years: Floats) -> tuple[Floats, Floats]:
    """Least-squares slope a year of each row of `values` (rows × years, NaN where unknown), and its number of points."""
    known = ~np.isnan(values)
    count = known.sum(axis=1).astype(float)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean_year = (known * years).sum(axis=1) / count
        mean = np.where(known, values, 0.0).sum(axis=1) / count
        apart = np.where(known, years - mean_year[:, None], 0.0)
        tilt = (apart * np.where(known, values - mean[:, None], 0.0)).sum(axis=1) / (apart**2).sum(axis=1)
    return np.asarray(tilt, dtype=np.float64), count


def expected_year(value: Floats, target: Floats, at: Floats, tilt: Floats, points: Floats, sign: Floats) -> Floats:
    """The year in which today's value, moving by `tilt` a year, reaches T. NaN under three points, when the trend leads
    away, or beyond the year 2100; the present year when reached already."""
    with np.errstate(divide="ignore", invalid="ignore"):
        year = np.ceil(at + (target - value) / tilt - TOLERANCE)
    reached = sign * (value - target) >= -TOLERANCE
    sure = (points >= FEWEST_POINTS) & (sign * tilt > TOLERANCE) & (year <= LAST_YEAR)
    return np.where(reached, np.ceil(at), np.where(sure, year, np.nan))


def projected(value: Floats, at: Floats, target_at: Floats, tilt: Floats, points: Floats) -> Floats:
    """The percent to which `tilt` a year leads by the horizon, held within 0–100. NaN under three points and from the
    horizon on."""
    sure = (points >= FEWEST_POINTS) & (target_at > at)
    return np.where(sure, np.clip(value + tilt * (target_at - at), 0.0, 100.0), np.nan)
