"""The United Nations progress chart: the value expected in the target year at today's growth. Source: UNSD technical note, 2023."""

from indicators.progress.methods.points import Points
from indicators.progress.methods.verdict import Verdict, Word
from indicators.words import Text
from indicators.words.reason import Reason

NAME = Text("Biểu đồ tiến độ của Liên hợp quốc (UNSD)", "UN progress chart (UNSD)")
ON_TRACK, FAIR = 0.95, 0.10


def un_chart(points: Points) -> Verdict:
    """parts: growth, expected (at the target year), ratio q = (e − b) ÷ (T − b), score 3, 2 or 1."""
    lacking = why_not(points)
    if lacking:
        return Verdict(Word.ACHIEVED, parts={"score": 3.0}) if points.reached else Verdict(reason=lacking)
    assert points.base is not None
    assert points.current is not None
    assert points.target is not None
    growth = (points.current / points.base) ** (1 / (points.year - points.base_year)) - 1
    expected = points.current * (1 + growth) ** (points.target_year - points.year)
    ratio = (expected - points.base) / (points.target - points.base)
    score = 3 if points.reached or ratio >= ON_TRACK else 2 if ratio >= FAIR else 1
    word = Word.ACHIEVED if points.reached else {3: Word.SUBSTANTIAL, 2: Word.MODERATE, 1: Word.LIMITED}[score]
    return Verdict(word, parts={"growth": growth, "expected": expected, "ratio": ratio, "score": float(score)})


def why_not(points: Points) -> Reason | None:
    if points.current is None:
        return Reason.NOT_REPORTED
    if points.target is None:
        return Reason.NO_GOAL
    if points.base is None:
        return Reason.BASE_MISSING
    if points.base == 0:
        return Reason.BASE_ZERO
    if points.base < 0 or points.current < 0:
        return Reason.NEGATIVE
    if points.year <= points.base_year:
        return Reason.ONE_POINT
    if points.target_year < points.year:
        return Reason.HORIZON_NOT_AFTER_BASE
    return Reason.BASE_IS_TARGET if points.base == points.target else None
