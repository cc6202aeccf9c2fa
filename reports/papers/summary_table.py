"""The summary table as a workbook: title block, communes × indicators with live formulas, goals, and where each number is from."""

from io import BytesIO
from typing import Any

import xlsxwriter

from indicators.words import Text
from reports.language import Language, choose
from reports.papers.goal_sheet import write_goals
from reports.papers.looks import Looks
from reports.papers.matrix import HEAD_ROWS, write_matrix
from reports.papers.sheet import add_sheet, workbook, write_text
from reports.papers.source_sheet import write_sources
from reports.sentences.scope import ILLUSTRATIVE, scope_lines
from reports.views.summary import Summary

TITLE = Text("BẢNG TỔNG HỢP CHỈ TIÊU HỌC TẬP SUỐT ĐỜI", "SUMMARY OF LIFELONG LEARNING INDICATORS")
# right of the columns that repeat on every page, so that the title stands on the first page only
LEFT = 2
SHEET = Text("Bảng tổng hợp", "Summary")


def summary_table(view: Summary, lang: Language) -> bytes:
    """The xlsx. Percent and totals are formulas with their values cached; a total that is no plain sum of its rows (a
    growth, communes outside the store) is written as a value."""
    into = BytesIO()
    with workbook(into, choose(TITLE, lang)) as made:
        looks = Looks(made)
        _first_sheet(made, looks, view, lang)
        write_goals(made, looks, view, lang)
        write_sources(made, looks, view, lang)
    return into.getvalue()


def _first_sheet(made: xlsxwriter.Workbook, looks: Looks, view: Summary, lang: Language) -> None:
    lines = scope_lines(view, lang)
    start = len(lines) + (3 if view.illustrative else 2)
    sheet = add_sheet(made, choose(SHEET, lang), lang, first_row=start, last_head=start + HEAD_ROWS - 1, frozen=2)
    _title(sheet, looks, view, lines, lang)
    write_matrix(sheet, looks, view, start, lang)


def _title(sheet: Any, looks: Looks, view: Summary, lines: list[str], lang: Language) -> None:
    write_text(sheet, 0, LEFT, choose(TITLE, lang), looks.of("title"))
    row = 1
    if view.illustrative:
        write_text(sheet, row, LEFT, choose(ILLUSTRATIVE, lang), looks.of("warning"))
        row += 1
    for line in lines:
        write_text(sheet, row, LEFT, line, looks.of("line"))
        row += 1
