"""All communes of a group in one workbook, figure by figure: a sheet a register, live totals, and the source of each number.

Every number carries a note with file, sheet and cell, up to NOTED of them; the last sheet lists all sources in any case.
"""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from data.store import Store
from indicators.registry import catalogue
from indicators.words import Input, State, Text
from indicators.words.unit import Unit
from reports.language import Language, choose
from reports.papers.fingerprint import fingerprint
from reports.papers.looks import Looks
from reports.papers.report.annex import origin_lines
from reports.papers.sheet import add_sheet, workbook, write_text
from reports.papers.source_sheet import write_sources
from reports.sentences.scope import ILLUSTRATIVE
from reports.views.sources import Source, sources
from reports.views.summary import Summary

TITLE = Text("SỐ LIỆU TỔNG HỢP CỦA CÁC XÃ", "FIGURES OF ALL COMMUNES")
OTHERS = Text("Nguồn lực", "Resources")
COVER = Text("Thông tin", "About")
UNIT, CODE = Text("Đơn vị", "Unit"), Text("Mã", "Code")
TOTAL, REPORTED = Text("Cộng", "Total"), Text("Số xã có số liệu", "Communes with a figure")
SOURCE = Text("{file} › {sheet} › {cell}", "{file} › {sheet} › {cell}")
PRINT_SCALE = 65
LONGEST_NAME, NOTED, LONGEST_NOTE = 31, 6000, 250


def consolidated(store: Store, view: Summary, lang: Language = "vi") -> bytes:
    """The xlsx of the group and period of `view`: what was reported, blanks with their reason as text, which no sum counts."""
    found = sources(store, [row.unit.unit_id for row in view.rows], view.period, tuple(catalogue().inputs))
    known = replace(view, sources=tuple(one for one in found if one.input.listed))
    into = BytesIO()
    with workbook(into, choose(TITLE, lang)) as made:
        looks = Looks(made)
        _cover(made, looks, known, lang)
        for name, inputs in sheets(lang):
            _sheet(made, looks, known, name, inputs, lang)
        write_sources(made, looks, known, lang)
    return into.getvalue()


def sheets(lang: Language) -> list[tuple[str, list[Input]]]:
    """Name and inputs of each sheet: one a register, and one for the figures that stand alone."""
    made: dict[str, list[Input]] = {}
    for entry in catalogue().inputs.values():
        if entry.listed:
            of = catalogue().registers[entry.tally.register].name if entry.tally else OTHERS
            made.setdefault(choose(of, lang)[:LONGEST_NAME], []).append(entry)
    return list(made.items())


def _cover(made: xlsxwriter.Workbook, looks: Looks, view: Summary, lang: Language) -> None:
    sheet = add_sheet(made, choose(COVER, lang), lang, first_row=0, last_head=0, frozen=0)
    sheet.set_column(0, 0, 120)
    said = [choose(TITLE, lang), *([choose(ILLUSTRATIVE, lang)] if view.illustrative else [])]
    said += origin_lines(view, fingerprint(view.sources), lang)
    for at, line in enumerate(said):
        kind = "title" if at == 0 else "warning" if at == 1 and view.illustrative else "line"
        write_text(sheet, at, 0, line, looks.of(kind))


def _sheet(
    made: xlsxwriter.Workbook, looks: Looks, view: Summary, name: str, inputs: Sequence[Input], lang: Language
) -> None:
    sheet = add_sheet(made, name, lang, first_row=0, last_head=0, frozen=2)
    sheet.repeat_columns(0, 1)
    sheet.set_print_scale(PRINT_SCALE)
    sheet.set_row(0, 78)
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 8)
    sheet.set_column(2, 1 + len(inputs), 13)
    heads = (
        choose(UNIT, lang),
        choose(CODE, lang),
        *(f"{choose(one.name, lang)} ({choose(one.unit, lang)})" for one in inputs),
    )
    for column, text in enumerate(heads):
        write_text(sheet, 0, column, text, looks.of("head"))
    by_place = {(one.unit.unit_id, one.input.code): one for one in view.sources}
    noted = len(by_place) <= NOTED
    units = [row.unit for row in view.rows]
    for at, unit in enumerate(units, start=1):
        _unit(sheet, looks, at, unit, lang)
        for column, entry in enumerate(inputs, start=2):
            _cell(sheet, looks, at, column, by_place.get((unit.unit_id, entry.code)), noted, lang)
    _totals(sheet, looks, inputs, units, by_place, lang)


def _unit(sheet: Any, looks: Looks, at: int, unit: Unit, lang: Language) -> None:
    write_text(sheet, at, 0, unit.name, looks.of("text"))
    write_text(sheet, at, 1, unit.code, looks.of("text"))


def _cell(sheet: Any, looks: Looks, at: int, column: int, source: Source | None, noted: bool, lang: Language) -> None:
    """The number with its source; a blank says why, as text."""
    if source is None or source.value is None:
        state = source.state if source else State.MISSING
        write_text(sheet, at, column, choose(state.label, lang), looks.of("quiet"))
        return
    sheet.write_number(at, column, source.value, looks.of("count" if source.input.decimals == 0 else "number"))
    if noted and source.sheet:
        said = choose(SOURCE.fill(file=source.file_name, sheet=source.sheet, cell=source.cells), lang)
        sheet.write_comment(at, column, said[:LONGEST_NOTE], {"x_scale": 2})


def _totals(
    sheet: Any, looks: Looks, inputs: Sequence[Input], units: Sequence[Unit], by_place: dict[tuple[int, str], Source], lang: Language
) -> None:  # fmt: skip
    """Sum and count over the communes, live."""
    last = len(units)
    for offset, (text, formula) in enumerate(((TOTAL, "SUM"), (REPORTED, "COUNT")), start=1):
        at = last + offset
        write_text(sheet, at, 0, choose(text, lang), looks.of("text", bold=True))
        write_text(sheet, at, 1, "", looks.of("text"))
        for column, entry in enumerate(inputs, start=2):
            here = (by_place.get((unit.unit_id, entry.code)) for unit in units)
            values = [one.value for one in here if one is not None and one.value is not None]
            name = xl_col_to_name(column)
            kind = "count" if formula == "COUNT" or entry.decimals == 0 else "number"
            shown = sum(values) if formula == "SUM" else len(values)
            sheet.write_formula(at, column, f"={formula}({name}2:{name}{last + 1})", looks.of(kind, bold=True), shown)
