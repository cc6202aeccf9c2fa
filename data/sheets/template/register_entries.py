"""The rows of a register's sheet: the total above them, and each entry written as what it is."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from xlsxwriter.utility import xl_range

from data.sheets.template.filling import Entry
from data.sheets.template.paper import Paper
from data.sheets.template.stamp import FLAG, TOTAL_LABEL
from indicators.words import Column, ColumnKind, Register

LOOK_OF = {
    ColumnKind.TEXT: "entry_text",
    ColumnKind.TYPE: "entry_text",
    ColumnKind.FLAG: "entry_flag",
    ColumnKind.COUNT: "entry_count",
    ColumnKind.DATE: "entry_date",
}
ROW_HEIGHT = 26
Rows = Sequence[Mapping[str, Entry]]


def write_totals(paper: Paper, sheet: Any, register: Register, rows: Rows, at: int, first: int, end: int) -> None:
    """Above the rows and reaching into the end row: wherever a row is inserted, it is counted."""
    sheet.write_string(at, 0, TOTAL_LABEL, paper.looks["total_label"])
    for place, column in enumerate(register.columns, 1):
        span = xl_range(first, place, end, place)
        formula, value = total_of(column, span, [row.get(column.code) for row in rows])
        if formula:
            sheet.write_formula(at, place, formula, paper.looks["total"], value)
        else:
            sheet.write_blank(at, place, None, paper.looks["total"])


def total_of(column: Column, span: str, entries: Sequence[Entry]) -> tuple[str | None, float]:
    """The live formula of a column's total and the value it has now; None where nothing adds up."""
    if column.kind is ColumnKind.COUNT:
        return f"=SUM({span})", sum(entry for entry in entries if isinstance(entry, int | float))
    if column.kind is ColumnKind.FLAG:
        return f'=COUNTIF({span},"{FLAG}")', sum(entry == FLAG for entry in entries)
    if column.code == "name":
        return f"=COUNTA({span})", sum(entry is not None for entry in entries)
    return None, 0


def write_entries(paper: Paper, sheet: Any, register: Register, rows: Rows, first: int, end: int) -> None:
    """Numbered rows from `first` up to, not including, `end`; whole rows are unlocked so that they can be deleted."""
    names = {kind.code: kind.name.vi for kind in register.types}
    columns = [(place, column, paper.looks[LOOK_OF[column.kind]]) for place, column in enumerate(register.columns, 1)]
    for at in range(first, end):
        sheet.set_row(at, ROW_HEIGHT, paper.looks["unlocked"])
        sheet.write_number(at, 0, at - first + 1, paper.looks["entry_number"])
        row = rows[at - first] if at - first < len(rows) else {}
        for place, column, look in columns:
            entry = row.get(column.code)
            if column.kind is ColumnKind.TYPE and isinstance(entry, str):
                entry = names.get(entry, entry)
            write_entry(sheet, at, place, entry, look)


def write_entry(sheet: Any, row: int, column: int, entry: Entry, look: Any) -> None:
    """Text stays text: what starts with = is never taken for a formula."""
    if entry is None:
        sheet.write_blank(row, column, None, look)
    elif isinstance(entry, str):
        sheet.write_string(row, column, entry, look)
    elif isinstance(entry, date):
        sheet.write_datetime(row, column, datetime.combine(entry, time()), look)
    else:
        sheet.write_number(row, column, entry, look)
