"""The official workbook as it is written: complete, within Excel's rules, the same bytes for the same question."""

import io
from collections import Counter
from dataclasses import replace
from types import MappingProxyType

import openpyxl
import pytest

from data.sheets.book.open import open_book
from data.sheets.template.build import build_template
from data.sheets.template.filling import Place
from indicators.registry import Catalogue, catalogue
from indicators.words import Column, ColumnKind, Input, Kind, Period, Text
from tests.data.sheets.template.workbooks import (
    FIGURES,
    LIBRARIES,
    MADE_ON,
    YANG_BAC,
    YEAR,
    code_row,
    column_of,
    fill_row,
    made,
    row_of,
)  # fmt: skip


def first_column(rule: openpyxl.worksheet.datavalidation.DataValidation) -> int:
    return openpyxl.utils.cell.range_boundaries(str(rule.sqref))[0]


@pytest.fixture(scope="module")
def book() -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(made(previous={"population": 5012.0})))


def test_sheets_stand_in_order_and_the_hidden_ones_are_hidden(book):
    registers = [register.sheet for register in catalogue().registers.values()]
    assert book.sheetnames == ["Hướng dẫn", *registers, FIGURES, "_lists", "_about"]
    assert book["_lists"].sheet_state == "hidden"
    assert book["_about"].sheet_state == "veryHidden"


def test_equal_questions_give_equal_bytes():
    assert made() == made()


def test_every_column_of_every_register_stands_once(book):
    for register in catalogue().registers.values():
        sheet = book[register.sheet]
        codes = [cell.value for cell in sheet[code_row(sheet)]][1:]
        assert codes == [column.code for column in register.columns]
        assert sheet.row_dimensions[code_row(sheet)].hidden


def test_every_listed_input_stands_once_on_the_sheet_of_figures(book):
    sheet = book[FIGURES]
    place = column_of(sheet, "code")
    found = Counter(sheet.cell(at, place).value for at in range(code_row(sheet) + 1, sheet.max_row + 1))
    found.pop(None)
    assert found == Counter(entry.code for entry in catalogue().inputs.values() if entry.listed)


def test_a_column_and_an_input_declared_later_appear_by_themselves():
    known = catalogue()
    seats = Column(code="seats", name=Text("Số chỗ ngồi", "Seats"), kind=ColumnKind.COUNT, nature=Kind.STOCK,
                   unit=Text("chỗ", "seats"), definition=Text("Chỗ ngồi đọc.", "Seats for readers."))  # fmt: skip
    library = replace(known.registers["library"], columns=(*known.registers["library"].columns, seats))
    wifi = Input(code="wifi_points", name=Text("Điểm phát Wi-Fi", "Wi-Fi points"), unit=Text("điểm", "points"),
                 kind=Kind.STOCK, definition=Text("Điểm phát miễn phí.", "Free points."))  # fmt: skip
    asked = Catalogue(
        MappingProxyType({**known.registers, "library": library}),
        MappingProxyType({**known.inputs, "wifi_points": wifi}),
        known.indicators,
    )
    book = openpyxl.load_workbook(io.BytesIO(build_template(YANG_BAC, YEAR, made_on=MADE_ON, asked=asked)))
    assert column_of(book[LIBRARIES], "seats") > 0
    assert row_of(book[FIGURES], "wifi_points") > 0


def test_excel_limits_are_kept(book):
    for sheet in book:
        assert len(sheet.title) <= 31
        for rule in sheet.data_validations.dataValidation:
            assert len(rule.promptTitle or "") <= 32
            assert len(rule.prompt or "") <= 255
            assert len(rule.errorTitle or "") <= 32
            assert len(rule.error or "") <= 255
            assert rule.type != "list" or len(rule.formula1) <= 255


def test_every_entry_cell_explains_itself_when_selected(book):
    for register in catalogue().registers.values():
        sheet = book[register.sheet]
        explained = {first_column(rule): rule.prompt for rule in sheet.data_validations.dataValidation if rule.prompt}
        for at, column in enumerate(register.columns, 2):
            assert explained[at].startswith(column.definition.vi[:40])


def test_excel_itself_refuses_words_and_negatives_in_counts_and_days_outside_the_period(book):
    for register in catalogue().registers.values():
        sheet = book[register.sheet]
        rules = {first_column(rule): rule for rule in sheet.data_validations.dataValidation if rule.prompt}
        for at, column in enumerate(register.columns, 2):
            if column.kind is ColumnKind.COUNT:
                assert (rules[at].type, rules[at].operator, rules[at].formula1) == ("whole", "greaterThanOrEqual", "0")
            if column.kind is ColumnKind.DATE:
                assert (rules[at].type, rules[at].formula1, rules[at].formula2) == ("date", "45292", "45657")


def test_the_drop_down_of_types_lists_them_all(book):
    for place, register in enumerate(catalogue().registers.values(), 1):
        column = [cell.value for cell in book["_lists"][openpyxl.utils.get_column_letter(place)]]
        assert column[: len(register.types) + 1] == [register.code, *(kind.name.vi for kind in register.types)]


def test_identity_and_totals_are_locked_and_entries_are_free(book):
    sheet = book[LIBRARIES]
    row = code_row(sheet)
    assert sheet.protection.sheet
    assert not sheet.protection.insertRows
    assert not sheet.protection.sort
    assert sheet.cell(2, 1).protection.locked
    assert sheet.cell(row + 1, 3).protection.locked
    assert not sheet.cell(row + 2, 2).protection.locked
    assert sheet.protection.password is None


def test_the_last_accepted_value_stands_beside_each_figure(book):
    sheet = book[FIGURES]
    place = column_of(sheet, "previous")
    assert sheet.cell(row_of(sheet, "population"), place).value == 5012
    assert sheet.cell(row_of(sheet, "villages"), place).value == "chưa có"


def test_known_places_are_already_named():
    places = [Place("library", "Tủ sách làng Jro", "village", "Làng Jro")]
    sheet = openpyxl.load_workbook(io.BytesIO(made(places=places)))[LIBRARIES]
    first = code_row(sheet) + 2
    assert [sheet.cell(first, at).value for at in (2, 3, 4)] == [
        "Tủ sách làng Jro",
        "Phòng đọc, tủ sách thôn, làng, bản",
        "Làng Jro",
    ]


def test_more_places_than_usual_still_leave_rows_to_spare():
    places = [Place("library", f"Tủ sách {number}", "village") for number in range(60)]
    sheet = openpyxl.load_workbook(io.BytesIO(made(places=places)))[LIBRARIES]
    fill_row(sheet, 62, name="Tủ sách mới")
    assert sheet.cell(code_row(sheet) + 63, 1).value == 62


def test_totals_are_live_and_reach_into_the_closing_row(book):
    sheet = book[LIBRARIES]
    row = code_row(sheet) + 1
    assert sheet.cell(row, 1).value == "Tổng"
    assert sheet.cell(row, column_of(sheet, "visits_onsite")).value == f"=SUM(H{row + 1}:H{row + 21})"
    assert str(sheet.cell(row + 21, 1).value).startswith("Cần thêm dòng")


def test_registers_print_on_landscape_a4_with_their_heading_repeated(book):
    for register in catalogue().registers.values():
        sheet = book[register.sheet]
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.print_title_rows == "$6:$8"
        assert sheet.freeze_panes == "C11"


def test_text_that_looks_like_a_formula_stays_text():
    data = made(places=[Place("library", "=1+1", "village")])
    grid = next(sheet for sheet in open_book(data, "x.xlsx").sheets if sheet.name == LIBRARIES)
    assert grid.rows[10][1] == "=1+1"
    assert (10, 1) not in grid.formulas


def test_half_years_ask_for_days_of_that_half():
    data = build_template(YANG_BAC, Period(2026, 1), made_on=MADE_ON)
    book = openpyxl.load_workbook(io.BytesIO(data))
    dates = [rule for rule in book["4. Tuyên truyền, sự kiện"].data_validations.dataValidation if rule.type == "date"]
    assert [(rule.formula1, rule.formula2) for rule in dates] == [("46023", "46203")]
