"""Writes the official workbook of one commune and one period, from the catalogue alone. It asks no store and no clock."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

import xlsxwriter

from data.sheets.template.figure_sheet import write_figures
from data.sheets.template.filling import Filling, Place, filling_of
from data.sheets.template.guide_sheet import write_guide
from data.sheets.template.hidden_sheets import list_ranges, write_about, write_lists
from data.sheets.template.paper import paper_of
from data.sheets.template.register_sheet import write_register
from indicators.registry import Catalogue, catalogue
from indicators.words import Period
from indicators.words.unit import Unit

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


def build_template(
    unit: Unit,
    period: Period,
    previous: Mapping[str, float] | None = None,
    places: Sequence[Place] = (),
    *,
    made_on: date,
    filling: Filling | None = None,
    asked: Catalogue | None = None,
) -> bytes:
    """The workbook as xlsx; equal arguments give equal bytes.

    previous: input code → last accepted value, shown beside each figure. places: known places, their rows pre-filled.
    filling: entries that stand in it already, instead of `places`. asked: another catalogue than the product's own.
    """
    asked, filled = asked or catalogue(), filling or filling_of(places)
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, OPTIONS) as book:
        book.set_properties({"title": f"{unit.name} – {period.label.vi}", "created": datetime.combine(made_on, time())})
        book.set_size(24000, 14000)
        paper, ranges = paper_of(book), list_ranges(asked.registers)
        write_guide(paper, unit, period)
        for code, register in asked.registers.items():
            rows, nothing = filled.rows.get(code, ()), code in filled.nothing
            write_register(paper, register, unit, period, ranges[code], rows, nothing)
        write_figures(paper, asked.inputs, asked.registers, unit, period, previous or {}, filled)
        write_lists(paper, asked.registers)
        write_about(paper, unit, period, made_on)
    return made.getvalue()
