"""Growth of one series, by each rule that is in use, named. Geometric is the official definition. Adds no units up."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import isnan

from indicators.words import Text
from indicators.words.reason import Reason

Series = Mapping[int, float | None]


class GrowthRule(StrEnum):
    CAGR = "cagr"
    MEAN_YOY = "mean_yoy"
    YOY = "yoy"

    @property
    def label(self) -> Text:
        return RULES[self]


RULES = {
    GrowthRule.CAGR: Text("Tốc độ tăng bình quân (bình quân nhân)", "Average yearly growth (geometric)"),
    GrowthRule.MEAN_YOY: Text(
        "Bình quân cộng của tốc độ tăng từng năm", "Arithmetic mean of yearly growth"
    ),
    GrowthRule.YOY: Text("Tốc độ tăng so với năm trước", "Growth on the year before"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Computed:
    """A value in percent or the reason why there is none; exactly one of the two is set."""

    value: float | None = None
    reason: Reason | None = None


def growth(series: Series, base_year: int, year: int, rule: GrowthRule = GrowthRule.CAGR) -> Computed:
    """Growth from base_year to year by the named rule. None and NaN in `series` mean not reported."""
    if rule is GrowthRule.CAGR:
        return cagr(series, base_year, year)
    if rule is GrowthRule.YOY:
        return cagr(series, year - 1, year)
    return mean_yoy(series, base_year, year)


def cagr(series: Series, base_year: int, year: int) -> Computed:
    """(yₙ ÷ y₀)^(1 ÷ n) − 1: only the two ends matter."""
    if year < base_year:
        return Computed(reason=Reason.BASE_NOT_PAST)
    now, then = known(series, year), known(series, base_year)
    if now is None:
        return Computed(reason=Reason.NOT_REPORTED)
    if year == base_year:
        return Computed(reason=Reason.ONE_POINT)
    if then is None:
        return Computed(reason=Reason.BASE_MISSING)
    if now < 0 or then < 0:
        return Computed(reason=Reason.NEGATIVE)
    if then == 0:
        return Computed(reason=Reason.BASE_ZERO)
    return Computed(((now / then) ** (1 / (year - base_year)) - 1) * 100)


def yoy(series: Series, base_year: int, year: int) -> dict[int, Computed]:
    """Growth of every year of the window on the year before it."""
    return {each: cagr(series, each - 1, each) for each in range(base_year + 1, year + 1)}


def mean_yoy(series: Series, base_year: int, year: int) -> Computed:
    """The arithmetic mean of the yearly growths; every year of the window is needed."""
    ends = cagr(series, base_year, year)
    if ends.reason:
        return ends
    steps = list(yoy(series, base_year, year).values())
    lacking = [step.reason for step in steps if step.reason]
    if lacking:
        hole = any(known(series, each) is None for each in range(base_year, year + 1))
        return Computed(reason=Reason.GAP_IN_YEARS if hole else lacking[0])
    return Computed(sum(step.value for step in steps if step.value is not None) / len(steps))


def known(series: Series, year: int) -> float | None:
    value = series.get(year)
    return None if value is None or isnan(value) else float(value)
