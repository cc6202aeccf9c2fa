"""Our own straight path for one series, as plain numbers. Source: the linear target path in use at WHO."""

from indicators.progress.methods.points import Points
from indicators.progress.methods.verdict import Verdict, Word
from indicators.words import Text
from indicators.words.reason import Reason

NAME = Text("Đường thẳng từ kỳ gốc đến mục tiêu (của hệ thống)", "Straight path from base to target (ours)")


def path_value(points: Points, year: int) -> float:
    """The value that the path asks for in a year. Raises ValueError when base, target or their order is missing."""
    if points.base is None or points.target is None or points.target_year <= points.base_year:
        raise ValueError("a path needs a base, a target and a target year after the base year")
    done = (year - points.base_year) / (points.target_year - points.base_year)
    return points.base + (points.target - points.base) * done


def straight(points: Points) -> Verdict:
    """parts: path, gap, ratio (1: exactly on the path), needed_per_year. Ratio from 1 is on track, from 0 behind."""
    if points.current is None:
        return Verdict(reason=Reason.NOT_REPORTED)
    if points.target is None:
        return Verdict(reason=Reason.NO_GOAL)
    if points.base is None:
        return Verdict(reason=Reason.BASE_MISSING)
    if points.target_year <= points.base_year:
        return Verdict(reason=Reason.HORIZON_NOT_AFTER_BASE)
    if points.year <= points.base_year:
        return Verdict(reason=Reason.ONE_POINT)
    expected = path_value(points, points.year)
    parts = {"path": expected, "gap": points.current - expected}
    if expected != points.base:
        parts["ratio"] = (points.current - points.base) / (expected - points.base)
    if points.target_year > points.year:
        parts["needed_per_year"] = (points.target - points.current) / (points.target_year - points.year)
    return Verdict(word(points, expected), parts=parts)


def word(points: Points, expected: float) -> Word:
    assert points.current is not None
    assert points.base is not None
    if points.reached:
        return Word.ACHIEVED
    if points.sign * (points.current - points.base) < 0:
        return Word.DETERIORATION
    return Word.SUBSTANTIAL if points.sign * (points.current - expected) >= -1e-9 else Word.MODERATE
