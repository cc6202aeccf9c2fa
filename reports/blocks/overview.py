"""Tổng quan as HTML: two strips of counts, one row a goal, and at the side who has not sent and what moved most."""

from collections.abc import Mapping
from html import escape

from indicators.words import Text
from indicators.words.status import Status
from indicators.words.unit import Unit
from reports.blocks.address import address
from reports.figures.bullet import bullet
from reports.figures.status import LOOKS, chip, look, word
from reports.figures.table import link
from reports.language import Language, choose, number, points
from reports.sentences.figures import part_words, value_words, warnings
from reports.sentences.goals import gap_words, goal_words
from reports.views.overview import GoalRow, Move, Overview

STRIP = Text("Mục tiêu {year}", "Goals {year}")
UNJUDGED = Text("{count} mục tiêu không tính được – vì sao", "{count} goals not computable – why")
NOTHING = Text("Chưa có mục tiêu nào tính được cho kỳ này.", "No goal can be judged for this period.")
LATE = Text("Chưa gửi báo cáo: {count}/{all} xã", "Not sent: {count}/{all} communes")
ALL_SENT = Text("Tất cả {all} xã đã gửi báo cáo.", "All {all} communes have sent their reports.")
MOVED = Text("Biến động lớn nhất so với {period}", "Largest changes since {period}")
NO_MOVES = Text("Chưa có kỳ trước để so sánh.", "No earlier period to compare with.")
REST = Text("và {count} xã khác", "and {count} more")
NEVER = Text("{count} xã chưa từng gửi", "{count} never sent")
SENT = Text("{n}/{all} xã đã gửi báo cáo", "{n}/{all} communes have sent")
OPEN = Text("có số liệu chưa duyệt", "some figures not approved")
REPORTED = Text("{n}/{all} xã", "{n}/{all} communes")
FURTHER = Text("{count} mục tiêu khác, ít cần quan tâm hơn", "{count} further goals, less urgent")
MOST_ROWS, MOST_LATE = 12, 10


def subtitle(view: Overview, lang: Language) -> str:
    """Unit, period, who has sent, whether all is approved."""
    sent = SENT.fill(n=number(view.sent_count, 0, lang), all=number(view.expected_count, 0, lang))
    said = [view.group.name, choose(view.period.label, lang), choose(sent, lang)]
    return " · ".join([*said, choose(OPEN, lang)] if view.unapproved else said)


def strips(view: Overview, lang: Language) -> str:
    """Counts by status, one strip a horizon."""
    return f'<div class="hsd-strips">{"".join(_strip(view, year, lang) for year in view.counts)}</div>'


def _strip(view: Overview, year: int, lang: Language) -> str:
    counted = view.counts[year]
    cells = "".join(
        f'<span class="hsd-count hsd-{shown.kind}"><b>{counted[status]}</b> '
        f'<span aria-hidden="true">{shown.icon}</span> {escape(word(status, lang))}</span>'
        for status, shown in LOOKS.items()
        if counted[status]
    )
    chosen = " hsd-chosen" if year == view.horizon else ""
    return f'<div class="hsd-strip{chosen}"><span class="hsd-strip-name">{choose(STRIP.fill(year=year), lang)}</span>{cells}</div>'


def goals(view: Overview, query: Mapping[str, str], lang: Language) -> str:
    """One row a goal, most urgent first; those that cannot be judged folded below, with their reasons."""
    if not view.judged and not view.unjudged:
        return f'<p class="hsd-empty">{choose(NOTHING, lang)}</p>'
    rows = "".join(goal_row(row, query, lang) for row in view.judged[:MOST_ROWS])
    if further := view.judged[MOST_ROWS:]:
        hidden = "".join(goal_row(row, query, lang) for row in further)
        title = choose(FURTHER.fill(count=number(len(further), 0, lang)), lang)
        rows += f'<details class="hsd-folded"><summary>{title}</summary>{hidden}</details>'
    empty = "" if view.judged else f'<p class="hsd-quiet">{choose(NOTHING, lang)}</p>'
    return f'<div class="hsd-goals">{rows}{empty}{_footnote(view, lang)}{_folded(view.unjudged, query, lang)}</div>'


def _footnote(view: Overview, lang: Language) -> str:
    """What the stars stand for."""
    said = [note for row in view.judged for note in warnings(row.result, lang, with_approval=False)]
    notes = "; ".join(dict.fromkeys(said))
    return f'<p class="hsd-quiet">* {escape(notes)}</p>' if notes else ""


def goal_row(row: GoalRow, query: Mapping[str, str], lang: Language) -> str:
    """Name, chip, value with n/N, bullet, gap in words; the name leads to the indicator."""
    verdict, result = row.verdict, row.result
    share = row.indicator.unit.vi == "%"
    low = verdict.goal_low if verdict.goal_low is not None else (100.0 if verdict.goal_kind == "yes_no" else None)
    top = 100.0 if share else max(2 * (verdict.goal_high or low or 1), verdict.value or 0)
    drawn = bullet(verdict.value, goal=low, path=verdict.path, kind=look(verdict.status).kind, top=top)
    to = address("indicator", query, indicator=row.indicator.code)
    name = choose(row.indicator.short, lang)
    counted = part_words(row.indicator, result, lang) if share else ""
    if result.partial:
        said_by = REPORTED.fill(n=number(result.reported_count, 0, lang), all=number(result.expected_count, 0, lang))
        counted = " · ".join(part for part in (counted, choose(said_by, lang)) if part)
    starred = "; ".join(warnings(result, lang, with_approval=False))
    noted = f'<span class="hsd-note" title="{escape(starred)}">*</span>' if starred else ""
    said = f"{name}: {choose(row.indicator.name, lang)}"
    return (
        f'<a class="hsd-goal-row" href="{escape(to)}" title="{escape(said)}">'
        f'<span class="hsd-name">{escape(name)}</span>{chip(verdict.status, lang)}'
        f'<span class="hsd-value"><b>{escape(value_words(row.indicator, verdict.value, lang))}</b>{noted}'
        f"<small>{escape(counted)}</small></span>"
        f'{drawn}<span class="hsd-gap"><span class="hsd-asked">{escape(goal_words(row.indicator, verdict, lang))}</span> '
        f"{escape(gap_words(row.indicator, verdict, lang))}</span></a>"
    )


def _folded(rows: tuple[GoalRow, ...], query: Mapping[str, str], lang: Language) -> str:
    if not rows:
        return ""
    lines = "".join(
        f"<li>{link(choose(row.indicator.short, lang), address('indicator', query, indicator=row.indicator.code))}"
        f" – {escape(_why(row, lang))}</li>"
        for row in rows
    )
    title = choose(UNJUDGED.fill(count=len(rows)), lang)
    return f'<details class="hsd-folded"><summary>{chip(Status.NOT_COMPUTABLE, lang)} {title}</summary><ul>{lines}</ul></details>'


def _why(row: GoalRow, lang: Language) -> str:
    """The value where there is one, and why it cannot be judged."""
    why = gap_words(row.indicator, row.verdict, lang)
    return why if row.result.value is None else f"{value_words(row.indicator, row.result.value, lang)}; {why}"


def late(view: Overview, query: Mapping[str, str], lang: Language) -> str:
    """Who has not sent, by name; each name leads to its commune."""
    count = len(view.late) + view.unknown_late_count
    everyone = number(view.expected_count, 0, lang)
    if not count:
        return f'<section class="hsd-side"><h2>{choose(ALL_SENT.fill(all=everyone), lang)}</h2></section>'
    title = choose(LATE.fill(count=number(count, 0, lang), all=everyone), lang)
    named = view.late[:MOST_LATE]
    counted = ((REST, len(view.late) - len(named)), (NEVER, view.unknown_late_count))
    more = "".join(f"<li>{choose(text.fill(count=number(n, 0, lang)), lang)}</li>" for text, n in counted if n)
    names = "".join(f"<li>{_unit(unit, query)}</li>" for unit in named)
    return f'<section class="hsd-side"><h2>{title}</h2><ul class="hsd-names">{names}{more}</ul></section>'


def moved(view: Overview, query: Mapping[str, str], lang: Language) -> str:
    """What changed most since the like period before."""
    period = choose(view.period.previous.label, lang)
    title = choose(MOVED.fill(period=period[:1].lower() + period[1:]), lang)
    lines = "".join(_move(move, query, lang) for move in view.moves)
    body = f"<ul>{lines}</ul>" if lines else f'<p class="hsd-quiet">{choose(NO_MOVES, lang)}</p>'
    return f'<section class="hsd-side"><h2>{escape(title)}</h2>{body}</section>'


def _move(move: Move, query: Mapping[str, str], lang: Language) -> str:
    arrow = "▲" if move.change > 0 else "▼"
    to = address("indicator", query, indicator=move.indicator.code)
    return (
        f'<li><span aria-hidden="true">{arrow}</span> {link(choose(move.indicator.short, lang), to)} '
        f'<b class="hsd-change">{escape(points(move.change, lang))}</b></li>'
    )


def _unit(unit: Unit, query: Mapping[str, str]) -> str:
    return link(unit.name, address("unit", query, unit=unit.unit_id))
