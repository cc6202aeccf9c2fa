"""How far a value of a short series lies from the others. Scores only; whether it blocks or warns is a check's decision.

Plain z is kept for comparison: on n points it can never exceed √(n − 1), so that z ≥ 3 never fires for n ≤ 9.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

NORMAL = 0.6745
THRESHOLD = 3.5


@dataclass(frozen=True, slots=True)
class Spread:
    """The median and the median absolute deviation of a series, and the values that bound what is usual."""

    median: float
    mad: float
    lower: float
    upper: float


def population_z(values: Sequence[float]) -> list[float]:
    """(x − mean) ÷ σ with the population's σ; all 0 when nothing varies. Raises ValueError on an empty series."""
    centre = fmean(values)
    deviation = fmean((value - centre) ** 2 for value in values) ** 0.5
    return [(value - centre) / deviation if deviation else 0.0 for value in values]


def spread(values: Sequence[float], threshold: float = THRESHOLD) -> Spread:
    """Median, MAD and the bounds at which |modified z| reaches the threshold; with MAD 0 the bounds are the median."""
    centre = median(values)
    mad = median(abs(value - centre) for value in values)
    reach = threshold * mad / NORMAL
    return Spread(centre, mad, centre - reach, centre + reach)


def modified_z(values: Sequence[float]) -> list[float] | None:
    """0.6745 |x − median| ÷ MAD of each value; None when MAD is 0: then use ratio_to_last."""
    found = spread(values)
    return [NORMAL * abs(value - found.median) / found.mad for value in values] if found.mad else None


def outliers(values: Sequence[float], threshold: float = THRESHOLD) -> list[float] | None:
    """The values whose modified z exceeds the threshold; None when MAD is 0 and the rule cannot speak."""
    scores = modified_z(values)
    if scores is None:
        return None
    return [value for value, score in zip(values, scores, strict=True) if score > threshold]


def ratio_to_last(values: Sequence[float]) -> float | None:
    """The newest value over the one before it; None without two values or on a 0 before it."""
    return values[-1] / values[-2] if len(values) > 1 and values[-2] else None


def is_suspicious(values: Sequence[float], threshold: float = THRESHOLD, band: float = 3.0) -> bool:
    """Whether the newest value stands out: by modified z, or where MAD is 0 by leaving [1/band, band] of the one before."""
    if len(values) < 2:
        return False
    scores = modified_z(values)
    if scores is not None:
        return scores[-1] > threshold
    ratio = ratio_to_last(values)
    return values[-1] != values[-2] if ratio is None else not 1 / band <= ratio <= band
