"""A figure in words: value with unit, n/N, what is uncertain about it. No goal is judged here."""

from indicators.words import Indicator, Text
from reports.language import Language, choose, number, percent
from reports.views.values import Result

REPORTED = Text("{n}/{all} xã đã báo cáo", "{n}/{all} communes reported")
NOT_COMPUTABLE = Text("không tính được: {why}", "not computable: {why}")
OVER = Text("trên 100 %, cần kiểm tra", "above 100 %, check it")
INCOMPLETE = Text("chưa đủ loại hình", "not all types collected")
ESTIMATED = Text("ước tính", "estimate")
UNAPPROVED = Text("chưa duyệt", "not approved")
BOUNDS = Text(
    "Kể cả các xã chưa báo cáo, giá trị chắc chắn nằm trong khoảng {low} – {high}.",
    "Whatever the missing communes report, the value lies between {low} and {high}.",
)


def value_words(indicator: Indicator, value: float | None, lang: Language) -> str:
    """ "68,5 %", "1.234 CLB", "8,2 %/năm"; "–" for None."""
    unit = choose(indicator.unit, lang)
    if unit == "%":
        return percent(value, lang, indicator.decimals)
    written = number(value, indicator.decimals, lang)
    return written if value is None else f"{written}\u00a0{unit}"


def part_words(indicator: Indicator, result: Result, lang: Language) -> str:
    """ "137/200"; of a growth "1.000 → 1.320"; "" when the result has no part or no whole (a sum)."""
    if result.part is None or result.whole is None:
        return ""
    part, whole = (number(value, _places(value), lang) for value in (result.part, result.whole))
    return f"{whole} → {part}" if indicator.is_growth else f"{part}/{whole}"


def reporters_words(result: Result, lang: Language) -> str:
    """ "23/25 xã đã báo cáo"; "" for a single commune."""
    if result.expected_count <= 1:
        return ""
    return choose(REPORTED.fill(n=result.reported_count, all=result.expected_count), lang)


def reason_words(result: Result, lang: Language) -> str:
    """ "không tính được: chưa báo cáo"; "" when there is a value."""
    return "" if result.reason is None else choose(NOT_COMPUTABLE.fill(why=result.reason.label), lang)


def warnings(result: Result, lang: Language, *, with_approval: bool = True) -> tuple[str, ...]:
    """What a reader must know beside the value, in words; empty when there is nothing.

    with_approval False: "not approved" is said elsewhere on the page.
    """
    said = [
        (result.over_100, OVER),
        (result.incomplete and result.value is not None, INCOMPLETE),
        (result.estimated, ESTIMATED),
        (result.unapproved and with_approval, UNAPPROVED),
    ]
    return tuple(choose(text, lang) for holds, text in said if holds)


def bounds_words(indicator: Indicator, result: Result, lang: Language) -> str:
    """What is certain while reports are missing: all of them at none, all at full. "" when complete or without bounds."""
    if not result.partial or result.low is None or result.high is None:
        return ""
    low, high = (value_words(indicator, bound, lang) for bound in (result.low, result.high))
    return choose(BOUNDS.fill(low=low, high=high), lang)


def _places(value: float) -> int:
    return 0 if value == int(value) else 1
