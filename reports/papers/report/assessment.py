"""Sections V and VI of the report: a modest assessment that follows from the figures, and who has not reported.

Causes and proposals are never made up: they are left to the officer, marked by "…".
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from data.units.gazetteer import gazetteer
from indicators.words import Text
from indicators.words.status import Status
from indicators.words.unit import Unit
from reports.language import Language, choose, number, points
from reports.papers.report.issuer import BLANK
from reports.papers.report.model import Block, Heading, Manner, Table, plain
from reports.papers.report.view import ReportView
from reports.sentences.figures import value_words
from reports.sentences.goals import gap_words
from reports.views.overview import Move
from reports.views.unit import GoalOfUnit
from reports.views.values import Verdict

ASSESSMENT = Text("ĐÁNH GIÁ", "ASSESSMENT")
DONE, LEFT, CAUSES = (
    Text("Kết quả đạt được", "What was reached"),
    Text("Tồn tại, hạn chế", "What is left"),
    Text("Nguyên nhân, kiến nghị", "Causes, proposals"),
)
BY_YEAR = Text("mốc {year}: {status}", "by {year}: {status}")
ROSE = Text("{name} tăng {change} so với cùng kỳ năm trước.", "{name} rose by {change} on the year before.")
FELL = Text("{name} giảm {change} so với cùng kỳ năm trước.", "{name} fell by {change} on the year before.")
NONE_REACHED = Text("Chưa có mục tiêu nào đạt hoặc đúng tiến độ.", "No goal is reached or on track yet.")
NONE_LEFT = Text("Không có mục tiêu nào chậm hoặc chưa đạt.", "No goal is behind or not met.")
SILENT = Text("{n}/{all} xã chưa gửi báo cáo của kỳ.", "{n}/{all} communes have not sent a report.")
LATE = Text("ĐƠN VỊ CHƯA BÁO CÁO", "UNITS THAT HAVE NOT REPORTED")
LATE_TABLE = Text("Bảng 5. Đơn vị chưa báo cáo", "Table 5. Units that have not reported")
LATE_HEAD = (Text("TT", "No."), Text("Mã", "Code"), Text("Đơn vị", "Unit"))
COUNT_HEAD = (Text("TT", "No."), Text("Đơn vị cấp trên", "Unit above"), Text("Số xã chưa báo cáo", "Communes late"))
MOST_NAMES = 700
ALL_SENT = Text("Tất cả các xã đã gửi báo cáo của kỳ.", "All communes have sent their report.")
ONE_SENT = Text("Đơn vị đã gửi báo cáo của kỳ.", "The unit has sent its report.")
GOOD = (Status.EXCEEDED, Status.ACHIEVED, Status.ON_TRACK)


def assessment_section(view: ReportView, edited: Mapping[str, str], lang: Language) -> list[Block]:
    """edited: what the officer wrote instead of "done", "left" or "causes", paragraphs parted by line breaks."""
    parts = (("done", DONE, done(view, lang)), ("left", LEFT, left(view, lang)), ("causes", CAUSES, [BLANK]))
    made: list[Block] = [Heading(choose(ASSESSMENT, lang))]
    for key, heading, computed in parts:
        said = edited[key].splitlines() if edited.get(key) else computed
        made.append(Heading(choose(heading, lang), 2))
        made += [plain(text, Manner.ITEM) for text in said if text.strip()]
    return made


def done(view: ReportView, lang: Language) -> list[str]:
    """Goals that stand well by every horizon that can be judged, and what rose most."""
    good = [goal for goal in judged(view) if all(one.status in GOOD for one in standing_of(goal))]
    said = [_goal(goal, lang) for goal in good]
    rises = [_move(ROSE, move, lang) for move in view.overview.moves if move.change > 0]
    return [*(said or [choose(NONE_REACHED, lang)]), *rises]


def left(view: ReportView, lang: Language) -> list[str]:
    """Goals behind by some horizon, what fell most, and how many have not sent."""
    bad = [goal for goal in judged(view) if any(one.status not in GOOD for one in standing_of(goal))]
    said = [_goal(goal, lang) for goal in bad]
    falls = [_move(FELL, move, lang) for move in view.overview.moves if move.change < 0]
    late, all_of = len(view.late), view.summary.expected_count
    silent = [choose(SILENT.fill(n=late, all=all_of), lang)] if late else []
    return [*(said or [choose(NONE_LEFT, lang)]), *falls, *silent]


def judged(view: ReportView) -> list[GoalOfUnit]:
    return [goal for goal in view.goals if standing_of(goal)]


def standing_of(goal: GoalOfUnit) -> list[Verdict]:
    return [one for one in goal.verdicts if one.status is not Status.NOT_COMPUTABLE]


def _goal(goal: GoalOfUnit, lang: Language) -> str:
    """The value, then each horizon with its status, and the gap where it is not reached."""
    parts = []
    for one in standing_of(goal):
        said = choose(BY_YEAR.fill(year=one.horizon, status=one.status.label), lang)
        parts.append(said if one.status.is_reached else f"{said} ({gap_words(goal.indicator, one, lang)})")
    value = value_words(goal.indicator, goal.result.value, lang)
    return f"{choose(goal.indicator.name, lang)}: {value}; {'; '.join(parts)}."


def _move(text: Text, move: Move, lang: Language) -> str:
    return choose(text.fill(name=move.indicator.name, change=points(abs(move.change), lang).lstrip("+")), lang)


def late_section(view: ReportView, lang: Language) -> list[Block]:
    late = view.late
    made: list[Block] = [Heading(choose(LATE, lang))]
    if not late:
        return [*made, plain(choose(ONE_SENT if view.is_commune else ALL_SENT, lang))]
    made.append(plain(choose(SILENT.fill(n=len(late), all=view.summary.expected_count), lang)))
    table = late_table(late, lang) if len(late) <= MOST_NAMES else late_counts(late, lang)
    return [*made, table]


def late_table(late: Sequence[Unit], lang: Language) -> Table:
    rows = tuple((str(place), unit.code, unit.name) for place, unit in enumerate(late, start=1))
    head = tuple(choose(text, lang) for text in LATE_HEAD)
    return Table(caption=choose(LATE_TABLE, lang), head=head, rows=rows, widths=(12.0, 25.0, 128.0))


def late_counts(late: Sequence[Unit], lang: Language) -> Table:
    """How many by the unit above, where names would fill a book."""
    above = Counter(unit.parent_id for unit in late)
    units = sorted(
        (gazetteer().by_id(one) for one in above if one is not None), key=lambda unit: (unit.name, unit.unit_id)
    )
    rows = tuple(
        (str(place), unit.name, number(above[unit.unit_id], 0, lang)) for place, unit in enumerate(units, start=1)
    )
    head = tuple(choose(text, lang) for text in COUNT_HEAD)
    return Table(
        caption=choose(LATE_TABLE, lang), head=head, rows=rows, widths=(12.0, 113.0, 40.0), numbers=frozenset({2})
    )
