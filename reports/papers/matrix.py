"""Communes × indicators on a sheet: part, whole, value and status of each, with a total row and the goals above it."""

import math
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from indicators.words import Indicator, Text
from reports.figures.status import look, word
from reports.language import NOTHING, Language, choose, number
from reports.papers.formulas import formula_of
from reports.papers.looks import Looks, number_kind
from reports.papers.sheet import write_text
from reports.sentences.figures import warnings
from reports.sentences.goals import goal_words
from reports.views.summary import Summary, SummaryRow
from reports.views.values import Result

HEAD_ROWS = 3
WIDE = 4
A_PAGE = 3
WIDTHS = (8, 8, 7, 18)
SCALE = 66
HIGH = 27
UNIT, CODE = Text("Đơn vị", "Unit"), Text("Mã", "Code")
PART, WHOLE, STATUS = Text("Tử số", "Part"), Text("Mẫu số", "Whole"), Text("Tình trạng", "Status")
NOW, BASE = Text("Kỳ này", "This period"), Text("Kỳ gốc", "Base")
TOTAL = Text("Cộng {unit}", "Total of {unit}")
GOAL = Text("Mục tiêu {year}", "Goal {year}")
REPORTED = Text("Xã đã báo cáo", "Communes reported")


def write_matrix(sheet: Any, looks: Looks, view: Summary, start: int, lang: Language) -> None:
    """Heads in rows start … start+2, then a row a commune, the total, the goals and n/N."""
    _heads(sheet, looks, view, start, lang)
    first = start + HEAD_ROWS
    for place, row in enumerate(view.rows):
        _row(sheet, looks, view, first + place, row, lang)
    last = first + len(view.rows) - 1
    _total(sheet, looks, view, first, last, lang)
    _reporters(sheet, looks, view, last + 2, lang)
    _goals(sheet, looks, view, last + 3, lang)
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 7)
    for place in range(len(view.indicators)):
        for offset, width in enumerate(WIDTHS):
            sheet.set_column(2 + WIDE * place + offset, 2 + WIDE * place + offset, width)
    sheet.repeat_columns(0, 1)
    sheet.set_print_scale(SCALE)
    sheet.set_v_pagebreaks([2 + WIDE * place for place in range(A_PAGE, len(view.indicators), A_PAGE)])


def _heads(sheet: Any, looks: Looks, view: Summary, start: int, lang: Language) -> None:
    head = looks.of("head")
    sheet.set_row(start, 48)
    sheet.set_row(start + 1, 30)
    for column, text in enumerate((UNIT, CODE)):
        sheet.merge_range(start, column, start + 1, column, choose(text, lang), head)
        sheet.write_string(start + 2, column, "AB"[column], looks.of("quiet"))
    for place, entry in enumerate(view.indicators):
        left = 2 + WIDE * place
        sheet.merge_range(start, left, start, left + WIDE - 1, choose(entry.name, lang), head)
        growing = entry.is_growth
        names = (NOW if growing else PART, BASE if growing else WHOLE, entry.unit, STATUS)
        for offset, text in enumerate(names):
            write_text(sheet, start + 1, left + offset, choose(text, lang), head)
            write_text(sheet, start + 2, left + offset, str(1 + WIDE * place + offset), looks.of("quiet"))


def _row(sheet: Any, looks: Looks, view: Summary, at: int, row: SummaryRow, lang: Language) -> None:
    sheet.set_row(at, HIGH)
    write_text(sheet, at, 0, row.unit.name, looks.of("text"))
    write_text(sheet, at, 1, row.unit.code, looks.of("text"))
    for place, entry in enumerate(view.indicators):
        _cells(sheet, looks, at, 2 + WIDE * place, entry, row, lang, bold=False)


def _cells(
    sheet: Any, looks: Looks, at: int, left: int, entry: Indicator, row: SummaryRow, lang: Language, *, bold: bool
) -> None:
    result = row.results.get(entry.code)
    for offset, value in enumerate((result.part, result.whole) if result else (None, None)):
        _number(
            sheet, looks, at, left + offset, value, "count" if value is None or value == int(value) else "number", bold
        )
    if result is None or result.value is None:
        write_text(sheet, at, left + 2, NOTHING, looks.of("quiet", bold=bold))
    else:
        _value(sheet, looks, at, left + 2, entry, result, bold)
    _status(sheet, looks, at, left + 3, entry, row, result, lang)


def _number(sheet: Any, looks: Looks, at: int, column: int, value: float | None, kind: str, bold: bool) -> None:
    if value is None:
        sheet.write_blank(at, column, None, looks.of("quiet", bold=bold))
    else:
        sheet.write_number(at, column, value, looks.of(kind, bold=bold))


def _value(sheet: Any, looks: Looks, at: int, column: int, entry: Indicator, result: Result, bold: bool) -> None:
    look_of = looks.of(number_kind(entry.decimals), bold=bold)
    part, whole = (f"{xl_col_to_name(column - back)}{at + 1}" for back in (2, 1))
    formula = formula_of(entry, result, part, whole)
    if formula is None:
        sheet.write_number(at, column, result.value, look_of)
    else:
        sheet.write_formula(at, column, formula, look_of, result.value)


def _status(
    sheet: Any,
    looks: Looks,
    at: int,
    column: int,
    entry: Indicator,
    row: SummaryRow,
    result: Result | None,
    lang: Language,
) -> None:
    verdict = row.verdicts.get(entry.code)
    notes = [choose(result.reason.label, lang)] if result and result.reason else []
    notes += warnings(result, lang) if result else []
    if verdict is None:
        write_text(sheet, at, column, "; ".join(notes), looks.of("quiet"))
        return
    if result is not None and result.reason is not None:
        # the reason says more than "not computable", and the cell holds two lines
        said = f"{look(verdict.status).icon} {'; '.join(notes)}"
    else:
        said = f"{look(verdict.status).icon} {word(verdict.status, lang)}" + (f" ({', '.join(notes)})" if notes else "")
    write_text(sheet, at, column, said, looks.of("text", status=verdict.status.value))


def _total(sheet: Any, looks: Looks, view: Summary, first: int, last: int, lang: Language) -> None:
    at = last + 1
    sheet.set_row(at, HIGH)
    write_text(sheet, at, 0, choose(TOTAL.fill(unit=view.group.name), lang), looks.of("text", bold=True))
    write_text(sheet, at, 1, view.group.code, looks.of("text", bold=True))
    for place, entry in enumerate(view.indicators):
        left = 2 + WIDE * place
        _cells(sheet, looks, at, left, entry, view.total, lang, bold=True)
        for offset in (0, 1):
            _sum(sheet, looks, view, entry, at, left + offset, (first, last), is_part=offset == 0)


def _sum(
    sheet: Any,
    looks: Looks,
    view: Summary,
    entry: Indicator,
    at: int,
    column: int,
    rows: tuple[int, int],
    *,
    is_part: bool,
) -> None:
    """A live sum, but only where the rows really add up to the group: else the value stands as it is."""
    total = view.total.results.get(entry.code)
    wanted = None if total is None else (total.part if is_part else total.whole)
    each = [row.results[entry.code] for row in view.rows if entry.code in row.results]
    parts = [value for one in each if (value := one.part if is_part else one.whole) is not None]
    if wanted is None or not math.isclose(sum(parts), wanted, rel_tol=1e-12, abs_tol=1e-9):
        return
    name = xl_col_to_name(column)
    kind = "count" if wanted == int(wanted) else "number"
    sheet.write_formula(at, column, f"=SUM({name}{rows[0] + 1}:{name}{rows[1] + 1})", looks.of(kind, bold=True), wanted)


def _reporters(sheet: Any, looks: Looks, view: Summary, at: int, lang: Language) -> None:
    write_text(sheet, at, 0, choose(REPORTED, lang), looks.of("text"))
    sheet.write_blank(at, 1, None, looks.of("text"))
    for place, entry in enumerate(view.indicators):
        one = view.total.results[entry.code]
        left = 2 + WIDE * place
        said = f"{number(one.reported_count, 0, lang)}/{number(one.expected_count, 0, lang)}"
        sheet.merge_range(at, left, at, left + WIDE - 1, "", looks.of("quiet"))
        write_text(sheet, at, left, said, looks.of("quiet"))


def _goals(sheet: Any, looks: Looks, view: Summary, at: int, lang: Language) -> None:
    for offset, year in enumerate(sorted({year for _, year in view.goals})):
        write_text(sheet, at + offset, 0, choose(GOAL.fill(year=year), lang), looks.of("text"))
        sheet.write_blank(at + offset, 1, None, looks.of("text"))
        for place, entry in enumerate(view.indicators):
            verdict = view.goals.get((entry.code, year))
            said = goal_words(entry, verdict, lang) if verdict else "–"
            left = 2 + WIDE * place
            sheet.merge_range(at + offset, left, at + offset, left + WIDE - 1, "", looks.of("quiet"))
            write_text(sheet, at + offset, left, said, looks.of("quiet"))
