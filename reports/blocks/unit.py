"""Đơn vị as HTML: goals with plan and clause, facilities with their flags, submissions."""

from collections.abc import Mapping, Sequence
from html import escape

from indicators.words import Register, Text
from indicators.words.goal import Goal, Plan
from reports.blocks.address import address
from reports.figures.bullet import sparkline
from reports.figures.status import chip
from reports.figures.table import Html, link, table
from reports.language import Language, choose, day, number
from reports.sentences.figures import part_words, reason_words, value_words
from reports.sentences.goals import asked_words, gap_words, goal_words
from reports.sentences.time import local_day
from reports.views.places import Place
from reports.views.sent import Sent
from reports.views.unit import GoalOfUnit
from reports.views.values import Verdict

GOAL_HEAD = (
    Text("Chỉ tiêu", "Indicator"), Text("Hiện nay", "Today"), Text("Diễn biến", "Trend"), Text("Mốc", "Horizon"),
    Text("Mục tiêu", "Goal"), Text("Tình trạng", "Status"), Text("Khoảng cách", "Gap"), Text("Kế hoạch", "Plan"),
)  # fmt: skip
PARENT = Text("cấp trên: {goal}", "plan above: {goal}")
OWN = Text("của đơn vị", "own plan")
INHERITED = Text("kế thừa", "inherited")
YES, NO, UNASKED = Text("có", "yes"), Text("chưa", "not yet"), Text("không thu thập", "not collected")
PLACE_HEAD = (Text("Xã", "Commune"), Text("Tên", "Name"), Text("Loại hình", "Type"), Text("Nơi đặt", "Place"))
SENT_HEAD = (
    Text("Xã", "Commune"), Text("Kỳ", "Period"), Text("Ngày nộp", "Sent"), Text("Người nộp", "By"), Text("Tệp", "File"), Text("Lần", "Version"),
    Text("Tình trạng", "State"), Text("Số liệu", "Figures"), Text("Cảnh báo", "Warnings"), Text("Mã biên nhận", "Receipt"),
)  # fmt: skip


def goal_table(goals: Sequence[GoalOfUnit], query: Mapping[str, str], lang: Language) -> str:
    """Two lines an indicator at most: one a horizon."""
    rows = [row for goal in goals for row in _goal_rows(goal, query, lang)]
    return table([choose(text, lang) for text in GOAL_HEAD], rows, numbers=(1,))


def _goal_rows(goal: GoalOfUnit, query: Mapping[str, str], lang: Language) -> list[list[str]]:
    made = []
    for place, (verdict, (plan, clause)) in enumerate(zip(goal.verdicts, goal.documents, strict=True)):
        name = link(choose(goal.indicator.short, lang), address("indicator", query, indicator=goal.indicator.code))
        first = [name, _today(goal, lang), Html(sparkline([one.value for one in goal.series]))]
        made.append(
            [
                *(first if place == 0 else ["", "", ""]),
                str(verdict.horizon),
                goal_words(goal.indicator, verdict, lang),
                Html(chip(verdict.status, lang)),
                gap_words(goal.indicator, verdict, lang),
                _clause(goal, verdict, plan, clause, lang),
            ]
        )
    return made


def _today(goal: GoalOfUnit, lang: Language) -> str:
    if goal.result.value is None:
        return reason_words(goal.result, lang)
    counted = part_words(goal.indicator, goal.result, lang)
    return value_words(goal.indicator, goal.result.value, lang) + (f" ({counted})" if counted else "")


def _clause(goal: GoalOfUnit, verdict: Verdict, plan: Plan, clause: Goal, lang: Language) -> Html:
    above = ""
    if verdict.parent_low is not None:
        said = asked_words(goal.indicator, verdict.parent_low, verdict.parent_high, lang)
        above = f"; {choose(PARENT.fill(goal=said), lang)}"
    own = choose(INHERITED if verdict.inherited else OWN, lang)
    note = escape(f"{own}; {choose(clause.verified.label, lang)}{above}")
    return Html(
        f'<span title="{escape(clause.wording)}">{escape(choose(plan.name, lang))}</span> <small>({note})</small>'
    )


def place_table(places: Sequence[Place], register: Register, lang: Language, *, with_unit: bool) -> str:
    """Places with their flags in words; the commune's column only when there are several."""
    flags = [column for column in register.columns if column.kind.value == "flag"]
    head = [choose(text, lang) for text in PLACE_HEAD[0 if with_unit else 1 :]] + [
        choose(flag.name, lang) for flag in flags
    ]
    rows = [
        [
            *([one.unit.name] if with_unit else []),
            one.name,
            choose(one.type, lang) if one.type else "",
            one.place,
            *(_flag(one.flags.get(flag.code), lang) for flag in flags),
        ]
        for one in places
    ]
    return table(head, rows)


def _flag(is_set: bool | None, lang: Language) -> str:
    if is_set is None:
        return choose(UNASKED, lang)
    icon, text = ("✓", YES) if is_set else ("–", NO)
    return Html(f'<span aria-hidden="true">{icon}</span> {choose(text, lang)}')


def sent_table(found: Sequence[Sent], lang: Language, *, with_unit: bool) -> str:
    """Submissions, latest first; the commune's column only when there are several."""
    head = [choose(text, lang) for text in SENT_HEAD[0 if with_unit else 1 :]]
    rows = [
        [
            *([one.unit.name] if with_unit else []),
            choose(one.period.label, lang),
            day(local_day(one.at), lang),
            one.who,
            one.file_name,
            number(one.version, 0, lang),
            choose(one.state.label, lang),
            number(one.fact_count + one.facility_count, 0, lang),
            number(one.warning_count, 0, lang),
            one.receipt,
        ]
        for one in found
    ]
    shift = 1 if with_unit else 0
    return table(head, rows, numbers=(4 + shift, 6 + shift, 7 + shift))
