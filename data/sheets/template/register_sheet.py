"""One sheet a register: title block, heading, totals above the rows, and the rows to fill. Columns come from the register."""

from collections.abc import Mapping, Sequence
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from data.sheets.template.entry_rules import column_rule
from data.sheets.template.filling import Entry
from data.sheets.template.form_head import write_form_head
from data.sheets.template.paper import Paper, protect, set_up_page
from data.sheets.template.register_entries import write_entries, write_totals
from data.sheets.template.stamp import END_MARK, FLAG, NIL_LABEL, REGISTER_MARK, tick_column
from indicators.words import Column, ColumnKind, Period, Register
from indicators.words.unit import Unit

NIL_ROW, GROUP_ROW, NAME_ROW, ORDINAL_ROW, CODE_ROW, TOTAL_ROW, FIRST_ROW = 4, 5, 6, 7, 8, 9, 10
WIDTHS = {ColumnKind.TEXT: 14, ColumnKind.TYPE: 26, ColumnKind.FLAG: 8.5, ColumnKind.COUNT: 8.5, ColumnKind.DATE: 11}
NAME_WIDTH, PAGE_WIDTH = 24, 160
SPARE_ROWS = 8


def row_count(register: Register, filled: int) -> int:
    """Rows to fill: more for a register of many types, and always some to spare."""
    return max(min(20, 6 + 3 * len(register.types)), filled + SPARE_ROWS)


def write_register(
    paper: Paper,
    register: Register,
    unit: Unit,
    period: Period,
    types: str,
    rows: Sequence[Mapping[str, Entry]],
    nothing: bool,
) -> None:
    """The sheet of `register`; `rows` stand in it already, `nothing` ticks that there was nothing to list."""
    sheet, last = paper.book.add_worksheet(register.sheet), len(register.columns)
    end = FIRST_ROW + row_count(register, len(rows))
    write_form_head(paper, sheet, last, register.sheet, register.name.vi, unit, period)
    write_nil(paper, sheet, register, nothing)
    write_heading(paper, sheet, register)
    write_totals(paper, sheet, register, rows, TOTAL_ROW, FIRST_ROW, end)
    write_entries(paper, sheet, register, rows, FIRST_ROW, end)
    sheet.merge_range(end, 0, end, last, END_MARK, paper.looks["end"])
    set_rules(paper, sheet, register, period, types, end)
    sheet.freeze_panes(FIRST_ROW, 2)
    sheet.set_zoom(85)
    set_up_page(sheet, landscape=True, repeat=(GROUP_ROW, ORDINAL_ROW), area=(0, 0, end, last))
    protect(sheet)


def write_nil(paper: Paper, sheet: Any, register: Register, nothing: bool) -> None:
    label = NIL_LABEL.format(rows=register.row_name.vi)
    tick = [column.code for column in register.columns].index(tick_column(register)) + 1
    sheet.set_row(NIL_ROW, 20)
    sheet.merge_range(NIL_ROW, 0, NIL_ROW, tick - 1, label, paper.looks["right"])
    sheet.write(NIL_ROW, tick, FLAG if nothing else None, paper.looks["entry_flag"])
    sheet.data_validation(NIL_ROW, tick, NIL_ROW, tick, {"validate": "list", "source": [FLAG]})


def write_heading(paper: Paper, sheet: Any, register: Register) -> None:
    """Two rows of headings, the row of ordinals (A, B, 1, 2 …) and the hidden row of column codes."""
    looks, widths = paper.looks, widths_of(register.columns)
    sheet.set_row(NAME_ROW, 80)
    sheet.set_row(GROUP_ROW, 18)
    sheet.set_row(CODE_ROW, None, looks["hidden"], {"hidden": True})
    sheet.set_column(0, 0, 5)
    sheet.merge_range(GROUP_ROW, 0, NAME_ROW, 0, "STT", looks["head"])
    sheet.write_string(ORDINAL_ROW, 0, "A", looks["ordinal"])
    sheet.write_string(CODE_ROW, 0, REGISTER_MARK + register.code, looks["hidden"])
    for at, (column, ordinal) in enumerate(zip(register.columns, ordinals(register.columns), strict=True), 1):
        sheet.set_column(at, at, widths[at - 1])
        sheet.write_string(ORDINAL_ROW, at, ordinal, looks["ordinal"])
        sheet.write_string(CODE_ROW, at, column.code, looks["hidden"])
        if column.group is None:
            sheet.merge_range(GROUP_ROW, at, NAME_ROW, at, heading(column), looks["head"])
        else:
            sheet.write_string(NAME_ROW, at, heading(column), looks["head"])
    for words, first, final in groups(register.columns):
        if first == final:
            sheet.write_string(GROUP_ROW, first, words, looks["head"])
        else:
            sheet.merge_range(GROUP_ROW, first, GROUP_ROW, final, words, looks["head"])


def widths_of(columns: Sequence[Column]) -> list[float]:
    """Widths that use the page: what narrow registers leave free goes to their columns of text."""
    base = [NAME_WIDTH if column.code == "name" else WIDTHS[column.kind] for column in columns]
    wordy = [column.kind in (ColumnKind.TEXT, ColumnKind.TYPE) for column in columns]
    spare = max(0.0, PAGE_WIDTH - sum(base)) / max(1, sum(wordy))
    return [width + spare * is_wordy for width, is_wordy in zip(base, wordy, strict=True)]


def heading(column: Column) -> str:
    return f"{column.name.vi}\n({column.unit.vi})" if column.unit else column.name.vi


def ordinals(columns: Sequence[Column]) -> list[str]:
    """A, B, C … for what describes a row, 1, 2, 3 … for what is counted or ticked, as official forms have it."""
    letters, numbers = iter("BCDEFGHIJKLMNOPQRSTUVWXYZ"), iter(range(1, len(columns) + 1))
    counted = (ColumnKind.COUNT, ColumnKind.FLAG)
    return [str(next(numbers)) if column.kind in counted else next(letters) for column in columns]


def groups(columns: Sequence[Column]) -> list[tuple[str, int, int]]:
    """Neighbouring columns under one group: its words, first and last column of the sheet."""
    found: list[tuple[str, int, int]] = []
    for at, column in enumerate(columns, 1):
        if column.group is None:
            continue
        if found and found[-1][0] == column.group.vi and found[-1][2] == at - 1:
            found[-1] = (column.group.vi, found[-1][1], at)
        else:
            found.append((column.group.vi, at, at))
    return found


def set_rules(paper: Paper, sheet: Any, register: Register, period: Period, types: str, end: int) -> None:
    """Rules reach into the end row, so that a row inserted above it is still under them."""
    at = {column.code: place for place, column in enumerate(register.columns, 1)}
    for column in register.columns:
        here = at[column.code]
        sheet.data_validation(FIRST_ROW, here, end - 1, here, column_rule(column, period, types))
        if column.at_most:
            part, whole = (xl_rowcol_to_cell(FIRST_ROW, place) for place in (here, at[column.at_most]))
            above = {"type": "formula", "criteria": f"=AND(ISNUMBER({part}),{part}>N({whole}))"}
            sheet.conditional_format(FIRST_ROW, here, end - 1, here, {**above, "format": paper.looks["fault"]})
