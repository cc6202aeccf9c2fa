"""The sheet of sources: every figure behind the table with its file, sheet, cell and the day it was sent."""

from typing import Any

import xlsxwriter

from indicators.words import Text
from reports.language import Language, choose
from reports.papers.looks import Looks
from reports.papers.sheet import add_sheet, write_text
from reports.sentences.time import local_day
from reports.views.sources import Source
from reports.views.summary import Summary

SHEET = Text("Nguồn số liệu", "Sources")
# the last three are for looking up, not for print
HEAD = (
    (Text("Đơn vị", "Unit"), 20), (Text("Mã đơn vị", "Unit code"), 8), (Text("Số liệu", "Figure"), 46),
    (Text("Giá trị", "Value"), 11), (Text("Đơn vị tính", "Unit of measure"), 12), (Text("Tình trạng", "State"), 22),
    (Text("Tệp", "File"), 34), (Text("Trang tính", "Sheet"), 18), (Text("Ô", "Cell"), 22), (Text("Ngày nộp", "Sent"), 11),
    (Text("Mã số liệu", "Figure code"), 30), (Text("Người nộp", "By"), 20), (Text("SHA-256 của tệp", "SHA-256 of the file"), 66),
)  # fmt: skip
PRINTED = 10
UNAPPROVED = Text("chưa duyệt", "not approved")
LONGEST = 32_000
HIGH = 30


def write_sources(made: xlsxwriter.Workbook, looks: Looks, view: Summary, lang: Language) -> None:
    sheet = add_sheet(made, choose(SHEET, lang), lang, first_row=0, last_head=0, frozen=1)
    sheet.fit_to_pages(1, 0)
    for column, (text, width) in enumerate(HEAD):
        sheet.set_column(column, column, width)
        write_text(sheet, 0, column, choose(text, lang), looks.of("head"))
    for at, source in enumerate(view.sources, start=1):
        _row(sheet, looks, at, source, lang)
    sheet.print_area(0, 0, len(view.sources), PRINTED - 1)
    sheet.autofilter(0, 0, len(view.sources), len(HEAD) - 1)


def _row(sheet: Any, looks: Looks, at: int, source: Source, lang: Language) -> None:
    state = [choose(source.state.label, lang), *([] if source.approved else [choose(UNAPPROVED, lang)])]
    texts = {
        0: source.unit.name, 1: source.unit.code, 2: choose(source.input.name, lang), 4: choose(source.input.unit, lang),
        5: "; ".join(state), 6: source.file_name, 7: source.sheet, 8: source.cells[:LONGEST], 10: source.input.code,
        11: source.who, 12: source.sha256,
    }  # fmt: skip
    sheet.set_row(at, HIGH)
    for column, text in texts.items():
        write_text(sheet, at, column, text, looks.of("text" if column < PRINTED else "flat"))
    if source.value is None:
        write_text(sheet, at, 3, "–", looks.of("quiet"))
    else:
        sheet.write_number(at, 3, source.value, looks.of("count" if source.input.decimals == 0 else "number"))
    sheet.write_datetime(at, 9, local_day(source.at), looks.of("day"))
