"""A goal in words: what it asks for and what is missing. The judging itself is done in indicators/progress."""

import math

from indicators.words import Indicator, Text
from indicators.words.goal import GoalKind
from indicators.words.reason import Reason
from reports.language import Language, choose, number, points
from reports.views.values import Verdict

AT_LEAST = Text("≥ {low}", "≥ {low}")
RANGE = Text("{low} – {high}", "{low} – {high}")
YES = Text("có ở mọi nơi", "in every place")
UNKNOWN = Text("cần nhập từ văn bản gốc", "to be entered from the original document")
NOT_APPLICABLE = Text("không áp dụng", "not applicable")
NONE = Text("chưa có mục tiêu", "no goal is set")
KIND_WORDS = {GoalKind.YES_NO: YES, GoalKind.UNKNOWN: UNKNOWN, GoalKind.NOT_APPLICABLE: NOT_APPLICABLE}
REACHED = Text("đã đạt mục tiêu", "goal reached")
MISSING = Text("thiếu {count} {noun}", "{count} more needed ({noun})")
BELOW = Text("thấp hơn mục tiêu {points}", "{points} below the goal")
RATE_BELOW = Text("thấp hơn mục tiêu {points}/năm", "{points} a year below the goal")
NEEDED = Text(
    "Cần thêm {count} {noun} để đạt {goal} vào năm {year}", "More {noun} needed for {goal} by {year}: {count}"
)
EACH_YEAR = Text(", bình quân {each} {noun} mỗi năm.", ", that is {each} {noun} a year.")
NEEDED_POINTS = Text(
    "Cần tăng {each} mỗi năm để đạt {goal} vào năm {year}.", "{each} a year are needed for {goal} by {year}."
)
ALREADY = Text("Đã đạt mục tiêu năm {year} ({goal}).", "The goal of {year} ({goal}) is reached.")
SHORT_OF = Text("Chưa đạt mục tiêu năm {year} ({goal}).", "The goal of {year} ({goal}) is not met.")
JUDGED_NOT = Text("Mục tiêu năm {year} không tính được: {why}.", "The goal of {year} cannot be judged: {why}.")


def goal_words(indicator: Indicator, verdict: Verdict, lang: Language) -> str:
    """ "≥ 90 %", "10 – 15 %/năm", "có ở mọi nơi", or why there is no number."""
    special = KIND_WORDS.get(GoalKind(verdict.goal_kind)) if verdict.goal_kind else None
    if special:
        return choose(special, lang)
    return asked_words(indicator, verdict.goal_low, verdict.goal_high, lang)


def asked_words(indicator: Indicator, low: float | None, high: float | None, lang: Language) -> str:
    """A goal of two numbers as words; "chưa có mục tiêu" when the lower one is None."""
    if low is None:
        return choose(NONE, lang)
    written = plain_value(indicator, low, lang)
    if high is None:
        return choose(AT_LEAST.fill(low=written), lang)
    return choose(RANGE.fill(low=number(low, _places(low), lang), high=plain_value(indicator, high, lang)), lang)


def plain_value(indicator: Indicator, value: float, lang: Language) -> str:
    """A goal's value: whole numbers without decimals, "90 %" rather than "90,0 %"."""
    return f"{number(value, _places(value), lang)}\u00a0{choose(indicator.unit, lang)}"


def gap_words(indicator: Indicator, verdict: Verdict, lang: Language) -> str:
    """The gap in few words: "thiếu 12 thư viện", "đã đạt mục tiêu", or why it cannot be said."""
    if (
        verdict.reason is not None
        and verdict.value is None
        or verdict.goal_low is None
        and verdict.goal_kind != "yes_no"
    ):
        reason = verdict.reason or Reason.NO_GOAL
        return choose(reason.label, lang)
    if verdict.status.is_reached:
        return choose(REACHED, lang)
    if verdict.missing_count and indicator.noun:
        return choose(MISSING.fill(count=number(math.ceil(verdict.missing_count), 0, lang), noun=indicator.noun), lang)
    return _points_below(indicator, verdict, lang)


def _points_below(indicator: Indicator, verdict: Verdict, lang: Language) -> str:
    if verdict.value is None or verdict.goal_low is None:
        return choose((verdict.reason or Reason.NO_GOAL).label, lang)
    below = max(verdict.goal_low - verdict.value, 0)
    text = RATE_BELOW if indicator.is_growth else BELOW
    return choose(text.fill(points=points(below, lang, 1).lstrip("+")), lang)


def need_sentence(indicator: Indicator, verdict: Verdict, lang: Language) -> str:
    """What has to happen until the horizon, as a sentence; never empty: without a number it says why."""
    goal = goal_words(indicator, verdict, lang).removeprefix("≥ ")
    if verdict.status.is_reached:
        return choose(ALREADY.fill(year=verdict.horizon, goal=goal), lang)
    if verdict.value is None or verdict.goal_low is None and verdict.goal_kind != "yes_no":
        return choose(JUDGED_NOT.fill(year=verdict.horizon, why=(verdict.reason or Reason.NO_GOAL).label), lang)
    years = verdict.horizon - verdict.period.year if verdict.period else 0
    if years <= 0 or indicator.is_growth:
        return choose(SHORT_OF.fill(year=verdict.horizon, goal=goal), lang)
    if verdict.missing_count and indicator.noun:
        return _needed(indicator, math.ceil(verdict.missing_count), years, verdict.horizon, goal, lang)
    each = points(verdict.needed_per_year, lang).lstrip("+")
    return choose(NEEDED_POINTS.fill(each=each, goal=goal, year=verdict.horizon), lang)


def _needed(indicator: Indicator, missing: int, years: int, horizon: int, goal: str, lang: Language) -> str:
    assert indicator.noun is not None
    said = choose(NEEDED.fill(count=number(missing, 0, lang), noun=indicator.noun, goal=goal, year=horizon), lang)
    if years == 1 or missing < years:
        return f"{said}."
    low, high = missing // years, math.ceil(missing / years)
    each = number(low, 0, lang) if low == high else f"{number(low, 0, lang)}–{number(high, 0, lang)}"
    return said + choose(EACH_YEAR.fill(each=each, noun=indicator.noun), lang)


def _places(value: float) -> int:
    return 0 if value == int(value) else 1
