"""The two sheets nobody sees: the lists behind the drop-downs, and what the workbook says of itself."""

from collections.abc import Mapping
from datetime import date

from xlsxwriter.utility import xl_range_abs

from data.sheets.template.paper import Paper
from data.sheets.template.stamp import ABOUT_SHEET, LISTS_SHEET, PRODUCT, VERSION
from indicators.words import Period, Register
from indicators.words.unit import Unit


def write_lists(paper: Paper, registers: Mapping[str, Register]) -> None:
    """One column a register: its code, then the names of its types."""
    sheet = paper.book.add_worksheet(LISTS_SHEET)
    for at, register in enumerate(registers.values()):
        sheet.write_string(0, at, register.code)
        for row, kind in enumerate(register.types, 1):
            sheet.write_string(row, at, kind.name.vi)
    sheet.hide()
    sheet.protect()


def list_ranges(registers: Mapping[str, Register]) -> dict[str, str]:
    """Register → the range of its types, as a drop-down names it."""
    return {
        register.code: f"='{LISTS_SHEET}'!{xl_range_abs(1, at, len(register.types), at)}"
        for at, register in enumerate(registers.values())
    }


def write_about(paper: Paper, unit: Unit, period: Period, made_on: date) -> None:
    """Key and value, one a row; all of them text, so that no program rewrites a code such as 02."""
    said = {
        "product": PRODUCT,
        "template_version": str(VERSION),
        "unit_id": str(unit.unit_id),
        "unit_code": unit.code,
        "unit_name": unit.name,
        "period": period.code,
        "made_on": made_on.isoformat(),
    }
    sheet = paper.book.add_worksheet(ABOUT_SHEET)
    for row, (key, value) in enumerate(said.items()):
        sheet.write_string(row, 0, key)
        sheet.write_string(row, 1, value)
    sheet.very_hidden()
    sheet.protect()
