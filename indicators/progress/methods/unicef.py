"""UNICEF's variant of the ESCAP index: the distance covered, and a projection on the logit scale.

Current status CS = ±10 (c − b) ÷ |T − b|, 10 once reached. The projection applies the mean of the slopes between
neighbouring points, on the logit scale, to the last value; anticipated progress AP is CS of the projected value.
"""

from collections.abc import Mapping
from math import exp, log

from indicators.progress.methods.points import Points
from indicators.progress.methods.verdict import Verdict, Word
from indicators.words import Text
from indicators.words.reason import Reason

NAME = Text("Biến thể UNICEF của chỉ số ESCAP", "UNICEF variant of the ESCAP index")
FULL, HALF = 10.0, 5.0


def unicef(points: Points, scale: float = 100.0, between: Mapping[int, float] | None = None) -> Verdict:
    """parts: cs, projected (at the target year), ap. scale: the top of the scale; between: further points, by year.

    Word by ap: 10 substantial, from 5 moderate, from 0 limited, below deterioration.
    """
    series = {points.base_year: points.base, points.year: points.current, **(between or {})}
    known = {year: value for year, value in sorted(series.items()) if value is not None}
    lacking = why_not(points, known, scale)
    if lacking:
        done = Verdict(Word.ACHIEVED, parts={"cs": FULL, "ap": FULL})
        return done if points.reached else Verdict(reason=lacking)
    assert points.base is not None
    assert points.current is not None
    assert points.target is not None
    projected = projection(known, points.target_year, scale)
    parts = {
        "cs": FULL if points.reached else covered(points, points.current),
        "projected": projected,
        "ap": FULL if points.sign * (projected - points.target) >= 0 else covered(points, projected),
    }
    return Verdict(Word.ACHIEVED if points.reached else ranked(parts["ap"]), parts=parts)


def why_not(points: Points, known: Mapping[int, float], scale: float) -> Reason | None:
    if points.current is None:
        return Reason.NOT_REPORTED
    if points.target is None:
        return Reason.NO_GOAL
    if points.base is None:
        return Reason.BASE_MISSING
    if points.year <= points.base_year:
        return Reason.ONE_POINT
    if points.base == points.target:
        return Reason.BASE_IS_TARGET
    inside = all(0 < value < scale for value in known.values())
    return None if inside else Reason.OUT_OF_SCALE


def covered(points: Points, value: float) -> float:
    """The distance from base to target that `value` has covered, in tenths, negative when it moved away."""
    assert points.base is not None
    assert points.target is not None
    return points.sign * FULL * (value - points.base) / abs(points.target - points.base)


def projection(known: Mapping[int, float], year: int, scale: float) -> float:
    """The last value moved to `year` by the mean slope between neighbouring points, on the logit scale."""
    years = list(known)
    heights = [log(known[each] / (scale - known[each])) for each in years]
    slopes = [
        (heights[place + 1] - heights[place]) / (years[place + 1] - years[place]) for place in range(len(years) - 1)
    ]
    height = heights[-1] + sum(slopes) / len(slopes) * (year - years[-1])
    return scale / (1 + exp(-height))


def ranked(anticipated: float) -> Word:
    if anticipated >= FULL:
        return Word.SUBSTANTIAL
    if anticipated >= HALF:
        return Word.MODERATE
    return Word.LIMITED if anticipated >= 0 else Word.DETERIORATION
