"""Sheet "5. Nguồn lực": A. the single figures; B. the figures that follow from the registers, for who keeps none."""

from collections.abc import Mapping
from itertools import count
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell

from data.sheets.template.entry_rules import figure_rule, state_rule
from data.sheets.template.filling import Filling
from data.sheets.template.form_head import write_form_head
from data.sheets.template.paper import Paper, protect, set_up_page
from data.sheets.template.register_entries import write_entry
from data.sheets.template.stamp import (
    FIGURE_COLUMNS,
    FIGURES_MARK,
    NOT_ARISING,
    NOT_COLLECTED,
    UNKNOWN_PREVIOUS,
)
from indicators.registers.resources import SHEET
from indicators.words import Input, Period, Register
from indicators.words.unit import Unit

HEAD_ROW, CODE_ROW, FIRST_ROW = 5, 6, 7
WIDTHS = (5, 48, 12, 13, 12, 14, 18, 26)
NUMBER, NAME, UNIT, VALUE, PREVIOUS, STATE, NOTE, CODE = range(8)
NAME_OF_SHEET = "Nguồn lực và số liệu tổng hợp"
SINGLE = "A. Số liệu chung của xã"
DERIVED = "B. Số liệu tổng hợp (chỉ ghi khi không lập danh sách ở các biểu 1–4)"
SIGNERS = (("Người lập biểu", "(Ký, ghi rõ họ tên)"), ("TM. ỦY BAN NHÂN DÂN", "(Ký, ghi rõ họ tên, đóng dấu)"))


def write_figures(
    paper: Paper,
    inputs: Mapping[str, Input],
    registers: Mapping[str, Register],
    unit: Unit,
    period: Period,
    previous: Mapping[str, float],
    filling: Filling,
) -> None:
    """Every listed input once, its last accepted value beside it; previous: input code → that value."""
    sheet = paper.book.add_worksheet(SHEET)
    write_form_head(paper, sheet, NOTE, SHEET, NAME_OF_SHEET, unit, period)
    write_heading(paper, sheet)
    placed = place_inputs(inputs, registers)
    numbers = count(1)
    for at, line in enumerate(placed, FIRST_ROW):
        if isinstance(line, str):
            sheet.merge_range(at, 0, at, NOTE, line, paper.looks["block" if line in (SINGLE, DERIVED) else "group"])
        else:
            name, before = name_of(line, inputs), previous.get(line.code)
            write_figure(paper, sheet, at, next(numbers), line, name, before, filling)
    at = FIRST_ROW + len(placed)
    sheet.data_validation(FIRST_ROW, STATE, at - 1, STATE, state_rule())
    mark_parts(paper, sheet, placed)
    write_signers(paper, sheet, at + 1)
    sheet.freeze_panes(FIRST_ROW, VALUE)
    set_up_page(sheet, landscape=False, repeat=(HEAD_ROW, HEAD_ROW), area=(0, 0, at + 8, NOTE))
    protect(sheet)


def place_inputs(inputs: Mapping[str, Input], registers: Mapping[str, Register]) -> list[Input | str]:
    """The lines of the sheet in order: block titles, register names, and every listed input exactly once."""
    listed = [entry for entry in inputs.values() if entry.listed]
    lines: list[Input | str] = [SINGLE, *(entry for entry in listed if entry.tally is None), DERIVED]
    for register in registers.values():
        derived = [entry for entry in listed if entry.tally and entry.tally.register == register.code]
        if derived:
            lines += [register.name.vi, *derived]
    return lines


def write_heading(paper: Paper, sheet: Any) -> None:
    sheet.set_row(HEAD_ROW, 32)
    sheet.set_row(CODE_ROW, None, paper.looks["hidden"], {"hidden": True})
    for at, (code, words) in enumerate(FIGURE_COLUMNS.items()):
        sheet.set_column(at, at, WIDTHS[at])
        sheet.write_string(HEAD_ROW, at, words, paper.looks["head"])
        sheet.write_string(CODE_ROW, at, FIGURES_MARK if at == NUMBER else code, paper.looks["hidden"])


def write_figure(
    paper: Paper, sheet: Any, at: int, number: int, entry: Input, name: str, before: float | None, filling: Filling
) -> None:
    looks, money, said = paper.looks, entry.decimals > 0, filling.figures.get(entry.code)
    sheet.set_row(at, 34 if len(name) > 62 else 18)
    sheet.write_number(at, NUMBER, number, looks["label_centred"])
    sheet.write_string(at, NAME, name, looks["label_part" if entry.part_of else "label"])
    sheet.write_string(at, UNIT, entry.unit.vi, looks["label_centred"])
    in_words = isinstance(said, str) and said in (NOT_COLLECTED, NOT_ARISING)
    write_entry(sheet, at, VALUE, None if in_words else said, looks["entry_money" if money else "entry_count"])
    sheet.data_validation(at, VALUE, at, VALUE, figure_rule(entry))
    shown = UNKNOWN_PREVIOUS if before is None else before
    write_entry(sheet, at, PREVIOUS, shown, looks["previous_money" if money else "previous"])
    write_entry(sheet, at, STATE, said if in_words else None, looks["entry_flag"])
    write_entry(sheet, at, NOTE, filling.notes.get(entry.code), looks["entry_text"])
    sheet.write_string(at, CODE, entry.code, looks["code"])


def name_of(entry: Input, inputs: Mapping[str, Input]) -> str:
    """A part is named after its whole, so on paper the shared words are said once: "Trong đó: …"."""
    whole = inputs.get(entry.part_of or "")
    if whole and entry.name.vi.startswith(whole.name.vi):
        return f"Trong đó: {entry.name.vi.removeprefix(whole.name.vi).strip()}"
    return entry.name.vi


def mark_parts(paper: Paper, sheet: Any, placed: list[Input | str]) -> None:
    """A part above its whole turns red as it is typed. Parts equally far below their whole share one rule."""
    at = {line.code: FIRST_ROW + place for place, line in enumerate(placed) if isinstance(line, Input)}
    parts: dict[int, list[int]] = {}
    for line in placed:
        if isinstance(line, Input) and line.part_of in at:
            parts.setdefault(at[line.code] - at[line.part_of], []).append(at[line.code])
    for distance, rows in parts.items():
        part, whole = (xl_rowcol_to_cell(row, VALUE) for row in (rows[0], rows[0] - distance))
        rule = {
            "type": "formula",
            "criteria": f"=AND(ISNUMBER({part}),ISNUMBER({whole}),{part}>{whole})",
            "format": paper.looks["fault"],
            "multi_range": " ".join(xl_rowcol_to_cell(row, VALUE) for row in rows),
        }
        sheet.conditional_format(rows[0], VALUE, rows[0], VALUE, rule)


def write_signers(paper: Paper, sheet: Any, at: int) -> None:
    """The date and the two who sign; names are written by hand."""
    looks = paper.looks
    sheet.merge_range(at, PREVIOUS - 1, at, NOTE, "………, ngày …… tháng …… năm ………", looks["subtitle"])
    for (first, last), (role, how) in zip(((NUMBER, NAME), (PREVIOUS - 1, NOTE)), SIGNERS, strict=True):
        sheet.merge_range(at + 1, first, at + 1, last, role, looks["issuer_bold"])
        sheet.merge_range(at + 2, first, at + 2, last, how, looks["subtitle"])
