"""Phương pháp as HTML: one card an indicator – definition, formula, goals by plan, worked example – and the words of status."""

from html import escape

from indicators.registry import catalogue
from indicators.words import Indicator, Text
from indicators.words.status import Status
from reports.blocks.indicator import card
from reports.figures.status import LOOKS, chip
from reports.figures.table import table
from reports.language import Language, choose, number
from reports.sentences.figures import part_words, value_words
from reports.sentences.goals import KIND_WORDS, asked_words
from reports.views.method import Worked, goals_by_plan, worked_example

EXAMPLE = Text("Ví dụ tính", "Worked example")
UNIT_HEAD, YEAR_HEAD = Text("Xã {n}", "Commune {n}"), Text("Năm {n}", "Year {n}")
INPUT_HEAD = Text("Số liệu", "Figure")
RESULT = Text("Kết quả: {value}{counted}", "Result: {value}{counted}")
GOALS = Text("Mục tiêu theo kế hoạch", "Goals by plan")
GOAL_HEAD = (
    Text("Kế hoạch", "Plan"),
    Text("Văn bản", "Document"),
    Text("Mốc", "Horizon"),
    Text("Mục tiêu", "Goal"),
    Text("Nội dung trong văn bản", "Wording"),
    Text("Kiểm chứng", "Verified"),
)
VERSIONS = Text("Phiên bản công thức", "Versions of the formula")
VERSION_HEAD = (Text("Hiệu lực", "Holds"), Text("Số liệu được đọc", "Figures read"))
ALWAYS, SINCE = Text("Từ đầu", "From the start"), Text("Từ năm {year}", "Since {year}")
FOLLOWED = Text("Chỉ theo dõi, chưa có mục tiêu bằng số.", "Followed only; no numeric goal is set.")
MEANINGS = {
    Status.EXCEEDED: Text("tốc độ tăng cao hơn mức trên của mục tiêu", "growth is above the upper end of the goal"),
    Status.ACHIEVED: Text("giá trị đã bằng hoặc vượt mục tiêu", "the value has reached the goal"),
    Status.ON_TRACK: Text(
        "chưa đến mốc; bằng hoặc cao hơn đường thẳng từ kỳ gốc đến mục tiêu",
        "before the horizon, at or above the straight path from the base to the goal",
    ),
    Status.BEHIND: Text("chưa đến mốc; thấp hơn đường thẳng đó", "before the horizon, below that path"),
    Status.NOT_MET: Text(
        "đã qua mốc mà chưa đạt, hoặc tốc độ tăng thấp hơn mục tiêu",
        "past the horizon without reaching it, or growth below the goal",
    ),
    Status.REGRESSING: Text("thấp hơn cả kỳ gốc", "below the base itself"),
    Status.NOT_COMPUTABLE: Text(
        "thiếu số liệu hoặc mục tiêu; lý do luôn được ghi",
        "a figure or the goal is missing; the reason is always given",
    ),
}
RULES = (
    Text("Tỷ lệ: cộng tử số và mẫu số của mọi xã trước, chia sau; không lấy trung bình các tỷ lệ.",
         "Shares: parts and wholes of all communes are summed first and divided last; percentages are never averaged."),
    Text("Tốc độ tăng bình quân = (giá trị năm cuối ÷ giá trị năm gốc)^(1/số năm) − 1, chỉ so các xã báo cáo cả hai năm.",
         "Average yearly growth = (last ÷ base)^(1/years) − 1, over the communes that reported in both years."),
    Text("Xã chưa báo cáo không được ước tính; số xã đã báo cáo trên tổng số xã luôn đi kèm.",
         "Communes that have not reported are not estimated; the count of reporters always stands beside the figure."),
    Text("Đường tiến độ: đường thẳng từ giá trị kỳ gốc đến mục tiêu; mỗi mốc 2025 và 2030 xét riêng.",
         "Path: a straight line from the base to the goal; 2025 and 2030 are judged apart."),
    Text("Mục tiêu áp dụng: kế hoạch gần nhất từ xã lên tỉnh, lên quốc gia có nêu chỉ tiêu đó.",
         "The goal that holds: the nearest plan from commune to province to nation that speaks about the indicator."),
)  # fmt: skip


def rules(lang: Language) -> str:
    """The rules of all figures, in few sentences."""
    return f"<ol>{''.join(f'<li>{escape(choose(rule, lang))}</li>' for rule in RULES)}</ol>"


def statuses(lang: Language) -> str:
    """What each status means."""
    lines = "".join(
        f"<dt>{chip(status, lang)}</dt><dd>{escape(choose(MEANINGS[status], lang))}</dd>" for status in LOOKS
    )
    return f'<section class="hsd-card"><dl>{lines}</dl></section>'


def indicator_card(indicator: Indicator, lang: Language) -> str:
    """Everything that is said about one indicator."""
    parts = (card(indicator, lang), versions(indicator, lang), goals(indicator, lang))
    return "".join(parts) + example(worked_example(indicator), lang)


def versions(indicator: Indicator, lang: Language) -> str:
    """From which year each formula holds, and what it reads."""
    title = f'<h2 class="hsd-section">{choose(VERSIONS, lang)}</h2>'
    first = min(dated.from_year for dated in indicator.formulas)
    rows = [
        [
            choose(ALWAYS, lang) if dated.from_year == first else choose(SINCE.fill(year=dated.from_year), lang),
            "; ".join(choose(catalogue().inputs[code].name, lang) for code in dict.fromkeys(dated.measure.inputs)),
        ]
        for dated in indicator.formulas
    ]
    return title + table([choose(text, lang) for text in VERSION_HEAD], rows)


def goals(indicator: Indicator, lang: Language) -> str:
    found = goals_by_plan(indicator)
    title = f'<h2 class="hsd-section">{choose(GOALS, lang)}</h2>'
    if not found:
        return f'{title}<p class="hsd-quiet">{choose(FOLLOWED, lang)}</p>'
    rows = [
        [
            choose(plan.name, lang),
            goal.document or plan.document,
            str(goal.horizon),
            choose(KIND_WORDS[goal.kind], lang)
            if goal.low is None
            else asked_words(indicator, goal.low, goal.high, lang),
            f"“{goal.wording}”",
            choose(goal.verified.label, lang),
        ]
        for plan, goal in found
    ]
    return title + table([choose(text, lang) for text in GOAL_HEAD], rows)


def example(worked: Worked, lang: Language) -> str:
    indicator, facts = worked.indicator, worked.indicator.example.facts
    names = list(worked.indicator.example.years) or list(range(1, max(len(values) for values in facts.values()) + 1))
    head = YEAR_HEAD if worked.indicator.example.years else UNIT_HEAD
    rows = [
        [choose(catalogue().inputs[code].name, lang), *(number(value, _places(value), lang) for value in values)]
        for code, values in facts.items()
    ]
    counted = part_words(indicator, worked.result, lang)
    said = RESULT.fill(
        value=value_words(indicator, worked.result.value, lang), counted=f" ({counted})" if counted else ""
    )
    shown = table(
        [choose(INPUT_HEAD, lang), *(choose(head.fill(n=name), lang) for name in names)],
        rows,
        numbers=range(1, len(names) + 1),
    )
    return (
        f'<h2 class="hsd-section">{choose(EXAMPLE, lang)}</h2>{shown}'
        f'<p class="hsd-sentence"><b>{escape(choose(said, lang))}</b></p>'
    )


def _places(value: float) -> int:
    return 0 if value == int(value) else 1
