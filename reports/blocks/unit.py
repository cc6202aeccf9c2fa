"""Đơn vị as HTML: goals with plan and clause, facilities with their flags, submissions."""

from collections.abc import Mapping, Sequence
from html import escape

from indicators.words import Register, Text
from indicators.words.goal import Goal
from indicators.words.reason import Reason
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

GOAL_HEAD = (Text("Chỉ tiêu", "Indicator"), Text("Hiện nay", "Today"), Text("Diễn biến", "Trend"))
HORIZON_HEAD = Text("Mục tiêu {year}", "Goal {year}")
PLAN = Text("Kế hoạch", "Plan")
UNJUDGED = Text("{count} mục tiêu chưa có số liệu", "{count} goals without figures")
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
    """One row an indicator, both horizons beside each other; those without a figure folded below."""
    years = sorted({verdict.horizon for goal in goals for verdict in goal.verdicts})
    known = [goal for goal in goals if goal.result.value is not None]
    silent = [goal for goal in goals if goal.result.value is None]
    shown = _goals(known, years, query, lang) if known else ""
    if not silent:
        return shown
    title = choose(UNJUDGED.fill(count=len(silent)), lang)
    opened = "" if known else " open"
    return f'{shown}<details class="hsd-folded"{opened}><summary>{title}</summary>{_goals(silent, years, query, lang)}</details>'


def _goals(goals: Sequence[GoalOfUnit], years: Sequence[int], query: Mapping[str, str], lang: Language) -> str:
    head = [
        *(choose(text, lang) for text in GOAL_HEAD),
        *(choose(HORIZON_HEAD.fill(year=year), lang) for year in years),
        choose(PLAN, lang),
    ]
    return table(head, [_goal_row(goal, years, query, lang) for goal in goals], numbers=(1,))


def _goal_row(goal: GoalOfUnit, years: Sequence[int], query: Mapping[str, str], lang: Language) -> list[str]:
    judged = {verdict.horizon: verdict for verdict in goal.verdicts}
    return [
        link(choose(goal.indicator.short, lang), address("indicator", query, indicator=goal.indicator.code)),
        _today(goal, lang),
        Html(sparkline([one.value for one in goal.series])),
        *(_judged(goal, judged.get(year), lang) for year in years),
        _documents(goal, lang),
    ]


def _judged(goal: GoalOfUnit, verdict: Verdict | None, lang: Language) -> str:
    if verdict is None:
        return ""
    gap = gap_words(goal.indicator, verdict, lang)
    asked = goal_words(goal.indicator, verdict, lang) if verdict.reason is not Reason.GOAL_UNKNOWN else ""
    return Html(
        f'<span class="hsd-pair">{chip(verdict.status, lang)} {escape(asked)}</span><small>{escape(gap)}</small>'
    )


def _today(goal: GoalOfUnit, lang: Language) -> str:
    if goal.result.value is None:
        return reason_words(goal.result, lang)
    counted = part_words(goal.indicator, goal.result, lang)
    return value_words(goal.indicator, goal.result.value, lang) + (f" ({counted})" if counted else "")


def _documents(goal: GoalOfUnit, lang: Language) -> Html:
    """The plans the goals are from, each once, and under it the clause of each horizon."""
    made: dict[str, list[str]] = {}
    for verdict, (plan, clause) in zip(goal.verdicts, goal.documents, strict=True):
        own = choose(INHERITED if verdict.inherited else OWN, lang)
        made.setdefault(f"{choose(plan.name, lang)} – {own}", []).append(_clause(goal, verdict, clause, lang))
    return Html(
        "".join(f"<div>{escape(name)}</div><small>{'<br>'.join(clauses)}</small>" for name, clauses in made.items())
    )


def _clause(goal: GoalOfUnit, verdict: Verdict, clause: Goal, lang: Language) -> str:
    notes = [choose(clause.verified.label, lang)]
    if verdict.parent_low is not None:
        above = asked_words(goal.indicator, verdict.parent_low, verdict.parent_high, lang)
        notes.append(choose(PARENT.fill(goal=above), lang))
    return escape(f"{verdict.horizon}: “{clause.wording}” ({'; '.join(notes)})")


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
