"""The sheet of goals: every goal of the group by both horizons with plan, clause, value, status and gap."""

from typing import Any

import xlsxwriter

from indicators.registry import catalogue
from indicators.words import Text
from reports.figures.status import look, word
from reports.language import Language, choose
from reports.papers.looks import Looks, number_kind
from reports.papers.sheet import add_sheet, write_text
from reports.sentences.goals import asked_words, gap_words, goal_words
from reports.views.summary import Summary
from reports.views.unit import document_of
from reports.views.values import Verdict

SHEET = Text("Mục tiêu", "Goals")
HEAD = (
    (Text("Chỉ tiêu", "Indicator"), 44), (Text("Mốc", "Horizon"), 8), (Text("Mục tiêu", "Goal"), 16),
    (Text("Giá trị", "Value"), 10), (Text("Đơn vị tính", "Unit"), 10), (Text("Tình trạng", "Status"), 16),
    (Text("Khoảng cách", "Gap"), 26), (Text("Kế hoạch", "Plan"), 30), (Text("Nội dung trong văn bản", "Wording"), 34),
    (Text("Kiểm chứng", "Verified"), 16), (Text("Kế hoạch cấp trên", "Plan above"), 14),
)  # fmt: skip
HIGH = 45
INHERITED = Text("{plan} (kế thừa)", "{plan} (inherited)")


def write_goals(made: xlsxwriter.Workbook, looks: Looks, view: Summary, lang: Language) -> None:
    sheet = add_sheet(made, choose(SHEET, lang), lang, first_row=0, last_head=0, frozen=1)
    sheet.fit_to_pages(1, 0)
    for column, (text, width) in enumerate(HEAD):
        sheet.set_column(column, column, width)
        write_text(sheet, 0, column, choose(text, lang), looks.of("head"))
    order = {entry.code: place for place, entry in enumerate((*view.indicators, *view.empty))}
    found = sorted(view.goals.values(), key=lambda verdict: (order[verdict.indicator], verdict.horizon))
    for at, verdict in enumerate(found, start=1):
        _row(sheet, looks, at, verdict, lang)


def _row(sheet: Any, looks: Looks, at: int, verdict: Verdict, lang: Language) -> None:
    entry = catalogue().indicators[verdict.indicator]
    plan, clause = document_of(verdict)
    name = choose(INHERITED.fill(plan=plan.name) if verdict.inherited else plan.name, lang)
    above = asked_words(entry, verdict.parent_low, verdict.parent_high, lang) if verdict.parent_low is not None else "–"
    said = f"{look(verdict.status).icon} {word(verdict.status, lang)}"
    sheet.set_row(at, HIGH)
    texts = {
        0: choose(entry.name, lang), 1: str(verdict.horizon), 2: goal_words(entry, verdict, lang), 4: choose(entry.unit, lang),
        6: gap_words(entry, verdict, lang), 7: name, 8: clause.wording or "–", 9: choose(clause.verified.label, lang), 10: above,
    }  # fmt: skip
    for column, text in texts.items():
        write_text(sheet, at, column, text, looks.of("text"))
    write_text(sheet, at, 5, said, looks.of("text", status=verdict.status.value))
    if verdict.value is None:
        write_text(sheet, at, 3, "–", looks.of("quiet"))
    else:
        sheet.write_number(at, 3, verdict.value, looks.of(number_kind(entry.decimals)))
