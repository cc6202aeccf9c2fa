"""What stands quietly under a finding: whether the status is certain, where the trend leads, other ways to grow. One line each."""

from collections.abc import Sequence

from indicators.arithmetic.growth import GrowthRule, growth
from indicators.progress.path import TREND
from indicators.words import Indicator, Text
from indicators.words.status import Status
from reports.language import Language, choose, points
from reports.sentences.figures import value_words
from reports.views.values import Result, Verdict

CERTAIN = Text(
    "Tình trạng theo mốc {year} chắc chắn: các xã chưa báo cáo không làm thay đổi.",
    "Status for {year} is certain: the communes that have not reported cannot change it.",
)
ARRIVES = Text(
    "Theo xu thế, mục tiêu mốc {year} đạt vào năm {expected} (dự kiến {projected} vào năm {year}).",
    "By the trend, the goal of {year} is reached in {expected} ({projected} projected for {year}).",
)
LEADS = Text(
    "Theo xu thế, dự kiến {projected} vào năm {year}.",
    "By the trend, {projected} is projected for {year}.",
)
PLAIN = Text(
    "Tính trên mọi xã có báo cáo: {plain}, chênh {apart} so với cùng các xã báo cáo cả hai năm.",
    "Over all communes that reported: {plain}, {apart} apart from the same communes in both years.",
)
MEAN = Text(
    "Bình quân nhân: {geometric}; bình quân cộng của tốc độ tăng từng năm: {mean} (trên mọi xã có báo cáo).",
    "Geometric mean: {geometric}; arithmetic mean of yearly growth: {mean} (over all communes that reported).",
)
SAME = 0.05


def more_lines(
    indicator: Indicator, result: Result, verdicts: Sequence[Verdict], series: Sequence[Result], lang: Language
) -> list[str]:
    """The lines that apply; none for a result without a value. series: like periods of one group, oldest first."""
    if result.value is None:
        return []
    made = [certain_line(verdict, result, lang) for verdict in verdicts]
    trends = [line for verdict in verdicts if (line := trend_line(indicator, verdict, lang))]
    made += [" ".join([*trends, choose(TREND, lang)])] if trends else []
    made += [plain_line(indicator, result, lang), mean_line(indicator, result, series, lang)]
    return [line for line in made if line]


def certain_line(verdict: Verdict, result: Result, lang: Language) -> str:
    """Said only where reports are missing and the status stands all the same."""
    if not (verdict.certain and result.partial):
        return ""
    return choose(CERTAIN.fill(year=verdict.horizon), lang)


def trend_line(indicator: Indicator, verdict: Verdict, lang: Language) -> str:
    """ "" under three points, for growth, and once the goal is reached."""
    if verdict.projected is None or verdict.status in (Status.ACHIEVED, Status.EXCEEDED):
        return ""
    given = {"year": verdict.horizon, "projected": value_words(indicator, verdict.projected, lang)}
    if verdict.expected_year is None:
        return choose(LEADS.fill(**given), lang)
    return choose(ARRIVES.fill(expected=int(verdict.expected_year), **given), lang)


def plain_line(indicator: Indicator, result: Result, lang: Language) -> str:
    """The growth over all who reported, where it says otherwise."""
    if result.value is None or result.plain_value is None or abs(result.plain_value - result.value) < SAME:
        return ""
    apart = points(abs(result.plain_value - result.value), lang).lstrip("+")
    return choose(PLAIN.fill(plain=value_words(indicator, result.plain_value, lang), apart=apart), lang)


def mean_line(indicator: Indicator, result: Result, series: Sequence[Result], lang: Language) -> str:
    """Both rules over the sums of every year; "" where a year is missing, only one is compared, or both agree."""
    if not indicator.is_growth or result.base_period is None or not result.period.is_year:
        return ""
    sums = {one.period.year: one.part for one in series if one.period.is_year and not one.partial}
    window = (result.base_period.year, result.period.year)
    geometric, mean = (growth(sums, *window, rule).value for rule in (GrowthRule.CAGR, GrowthRule.MEAN_YOY))
    if geometric is None or mean is None or abs(geometric - mean) < SAME:
        return ""
    said = {"geometric": value_words(indicator, geometric, lang), "mean": value_words(indicator, mean, lang)}
    return choose(MEAN.fill(**said), lang)
