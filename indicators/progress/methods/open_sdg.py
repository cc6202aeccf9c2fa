"""Open SDG and Statistics Canada: the growth achieved against the growth required. Source: open-sdg, progress methodology.

They replace a base of 0 by 0.001, which turns 5 % into "substantial"; here a base of 0 gives a reason instead.
"""

from indicators.progress.methods.points import Points
from indicators.progress.methods.verdict import Verdict, Word
from indicators.words import Text
from indicators.words.reason import Reason

NAME = Text("Open SDG – Cơ quan Thống kê Canada", "Open SDG – Statistics Canada")
WITH_TARGET, WITHOUT_TARGET = (0.95, 0.60, 0.0), (0.015, 0.005, 0.0)
BELOW = (Word.SUBSTANTIAL, Word.MODERATE, Word.LIMITED)


def open_sdg(points: Points) -> Verdict:
    """parts: growth, needed_growth, ratio, score (−5 to 5); without a target growth alone is judged, and unscored."""
    lacking = why_not(points)
    if lacking:
        return Verdict(Word.ACHIEVED) if points.reached else Verdict(reason=lacking)
    assert points.base is not None
    assert points.current is not None
    growth = (points.current / points.base) ** (1 / (points.year - points.base_year)) - 1
    if points.target is None:
        return Verdict(ranked(points.sign * growth, WITHOUT_TARGET), parts={"growth": growth})
    needed = (points.target / points.base) ** (1 / (points.target_year - points.base_year)) - 1
    if needed == 0:
        parts = {"growth": growth, "needed_growth": needed}
        return Verdict(Word.ACHIEVED, parts=parts) if points.reached else Verdict(reason=Reason.BASE_IS_TARGET)
    ratio = points.sign * growth / abs(needed)
    parts = {"growth": growth, "needed_growth": needed, "ratio": ratio, "score": score(ratio)}
    return Verdict(Word.ACHIEVED if points.reached else ranked(ratio, WITH_TARGET), parts=parts)


def why_not(points: Points) -> Reason | None:
    if points.current is None:
        return Reason.NOT_REPORTED
    if points.base is None:
        return Reason.BASE_MISSING
    if points.base == 0:
        return Reason.BASE_ZERO
    if points.base < 0 or points.current < 0 or (points.target is not None and points.target < 0):
        return Reason.NEGATIVE
    if points.target == 0:
        return Reason.TARGET_ZERO
    if points.year <= points.base_year:
        return Reason.ONE_POINT
    if points.target is not None and points.target_year <= points.base_year:
        return Reason.HORIZON_NOT_AFTER_BASE
    return None


def score(ratio: float) -> float:
    """Two straight pieces through (−0.6, −5), (0.6, 0) and (1.3, 5), held between −5 and 5; knots as published."""
    if ratio >= 0.6:
        return min(7.1429 * ratio - 4.2857, 5.0)
    return max(4.1667 * ratio - 2.5, -5.0)


def ranked(value: float, steps: tuple[float, float, float]) -> Word:
    return next((word for word, step in zip(BELOW, steps, strict=True) if value >= step), Word.DETERIORATION)
