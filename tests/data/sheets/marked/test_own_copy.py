"""The officer's own workbook comes back marked, and everything else in it is as it was sent."""

import re
from functools import cache
from xml.dom.minidom import parseString

import pytest

from data.sheets.marked import RESULT_SHEET, is_result_sheet, marked_copy
from data.sheets.model import Cell
from tests.data.sheets.marked.findings_made import (
    NAMES,
    WITH_LOGO_AND_COMMENTS,
    book,
    every_kind,
    fault,
    listed,
    loaded,
    parts,
    raw,
    reading,
)
from tests.data.sheets.template.workbooks import made as template

SOURCES = {name: book(name) for name in NAMES} | {"template.xlsx": template()}
EACH = pytest.mark.parametrize("name", SOURCES)
MAY_CHANGE = re.compile(
    r"\[Content_Types\]\.xml|xl/(styles|workbook)\.xml|xl/_rels/workbook\.xml\.rels|"
    r"xl/worksheets/(sheet\d+\.xml|_rels/sheet\d+\.xml\.rels)|xl/comments\d+\.xml|xl/drawings/vmlDrawing\d+\.vml"
)


@cache
def marked(name: str) -> tuple[bytes, bytes]:
    data = SOURCES[name]
    given = marked_copy(data, name, every_kind(visible(data), name))
    assert given.own
    return data, given.bytes


def visible(data: bytes) -> list[str]:
    return [sheet.title for sheet in loaded(data) if sheet.sheet_state == "visible"]


@EACH
def test_untouched_parts_are_copied_as_they_lie_in_the_zip(name):
    before, after = (raw(data) for data in marked(name))
    assert set(before) <= set(after)
    changed = {part for part in before if before[part] != after[part]}
    assert all(MAY_CHANGE.fullmatch(part) for part in changed), changed
    assert [part for part in after if part in before and part not in changed] == [
        part for part in before if part not in changed
    ]


@EACH
def test_sheets_without_faults_keep_every_byte(name):
    data = SOURCES[name]
    given = marked_copy(data, name, reading(fault(Cell(visible(data)[0], "B9")))).bytes
    before, after = parts(data), parts(given)
    sheets = [part for part in before if part.startswith("xl/worksheets/sheet")]
    assert len([part for part in sheets if before[part] != after[part]]) == 1


@EACH
def test_values_formulas_lists_formats_and_widths_survive(name):
    before, after = (loaded(data) for data in marked(name))
    assert after.sheetnames == [*before.sheetnames, RESULT_SHEET]
    for sheet in before:
        other = after[sheet.title]
        values = {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None}
        assert values == {
            cell.coordinate: cell.value for row in other.iter_rows() for cell in row if cell.value is not None
        }
        assert sheet.print_area == other.print_area
        assert sheet.print_title_rows == other.print_title_rows
        assert sheet.protection.sheet == other.protection.sheet
        assert sheet.freeze_panes == other.freeze_panes
        assert len(sheet._images) == len(other._images)
        assert {key: each.width for key, each in sheet.column_dimensions.items()} == {
            key: each.width for key, each in other.column_dimensions.items()
        }
    assert set(before.defined_names) == set(after.defined_names)


@EACH
def test_only_looks_and_the_pointer_to_the_drawing_change_in_a_sheet(name):
    before, after = (parts(data) for data in marked(name))
    added = re.compile(rb'<legacyDrawing xmlns:r="[^"]*" r:id="[^"]*"/>|<c r="[A-Z]+\d+" s="\d+"/>')
    look = re.compile(rb'(?<=\d") s="\d+"| spans="\d+:\d+"|<row r="\d+"></row>|(?<=</row>)<row r="\d+"/>')
    for part in before:
        if part.startswith("xl/worksheets/sheet"):
            assert look.sub(b"", added.sub(b"", before[part])) == look.sub(b"", added.sub(b"", after[part]))


@EACH
def test_every_changed_part_is_well_formed(name):
    for part, content in parts(marked(name)[1]).items():
        if part.endswith((".xml", ".rels", ".vml")):
            parseString(content)


@EACH
def test_faulty_cells_are_coloured_and_keep_the_rest_of_their_look(name):
    before, after = (loaded(data) for data in marked(name))
    title = visible(SOURCES[name])[0]
    old, new = before[title]["I12"], after[title]["I12"]
    assert new.fill.fgColor.rgb == "FFF9C9BD"
    for part in ("font", "border", "number_format", "alignment", "protection"):
        assert repr(getattr(old, part)) == repr(getattr(new, part))
    assert repr(before[title]["H12"].fill) == repr(after[title]["H12"].fill)


@EACH
def test_comments_say_what_is_wrong_and_what_to_do(name):
    data, given = marked(name)
    title = visible(data)[0]
    comment = loaded(given)[title]["I12"].comment
    assert comment.author == "Kiểm tra số liệu"
    assert comment.text == "✕ Lỗi\n“1.2OO” không phải là số.\nCần làm: Ghi lại bằng chữ số."


def test_a_comment_of_another_person_stays_above_ours():
    before, after = (loaded(data)["1. Thư viện"] for data in marked(WITH_LOGO_AND_COMMENTS))
    assert before["B16"].comment.text == "Chị kiểm tra lại giúp em dòng này"
    assert after["B16"].comment.text.startswith("Chị kiểm tra lại giúp em dòng này\nKiểm tra số liệu:\n✕ Lỗi\n")
    assert after["B16"].comment.author == before["B16"].comment.author


def test_every_comment_has_its_box():
    for part, content in parts(marked(WITH_LOGO_AND_COMMENTS)[1]).items():
        if part == "xl/drawings/vmlDrawing1.vml":
            boxes = re.findall(rb"<x:Row>(\d+)</x:Row><x:Column>(\d+)</x:Column>", content)
            ids = re.findall(rb'id="_x0000_s(\d+)"', content)
    comments = [
        cell
        for row in loaded(marked(WITH_LOGO_AND_COMMENTS)[1])["1. Thư viện"].iter_rows()
        for cell in row
        if cell.comment
    ]
    assert len(boxes) == len(set(boxes)) == len(set(ids)) == len(comments)
    assert {(str(cell.row - 1).encode(), str(cell.column - 1).encode()) for cell in comments} == set(boxes)


def test_a_fault_within_a_merged_range_marks_its_first_cell():
    sheet = loaded(marked(WITH_LOGO_AND_COMMENTS)[1])["1. Thư viện"]
    assert sheet["A4"].comment is not None
    assert sheet["A4"].fill.fgColor.rgb == "FFD3E5F8"


def test_the_list_holds_every_fault_and_question_gravest_first():
    rows = listed(marked(WITH_LOGO_AND_COMMENTS)[1])
    assert [row[1] for row in rows] == [
        "✕ Lỗi", "✕ Lỗi", "? Câu hỏi", "! Cảnh báo", "! Cảnh báo", "• Lưu ý", "• Lưu ý",
    ]  # fmt: skip
    assert rows[0] == (
        1, "✕ Lỗi", "1. Thư viện", "I12", "Lượt sử dụng", "1.2OO", "“1.2OO” không phải là số.", "Ghi lại bằng chữ số.",
    )  # fmt: skip
    assert rows[1][3] == "B16 và B15"
    assert "Lượt sử dụng tại chỗ" in str(rows[2][7])
    assert "Bỏ qua" not in str(rows[2][7])
    assert rows[5][2:4] == ("Cả tệp", "–")


def test_the_address_leads_to_the_cell():
    sheet = loaded(marked(WITH_LOGO_AND_COMMENTS)[1])[RESULT_SHEET]
    assert sheet["D8"].hyperlink.location == "'1. Thư viện'!I12"


def test_the_head_of_the_list_counts_by_gravity():
    sheet = loaded(marked(WITH_LOGO_AND_COMMENTS)[1])[RESULT_SHEET]
    assert sheet["A1"].value == "KẾT QUẢ KIỂM TRA SỐ LIỆU"
    assert sheet["A2"].value == f"Tệp: {WITH_LOGO_AND_COMMENTS}"
    assert sheet["A3"].value == "Đơn vị, kỳ: Xã Cẩm Tân – Năm 2025"
    assert [sheet[at].value for at in ("A4", "D4", "G4", "H4")] == [
        "✕ 2 lỗi: phải sửa", "? 1 câu hỏi: cần trả lời", "! 2 cảnh báo: sửa hoặc nêu lý do", "• 2 lưu ý: để biết",
    ]  # fmt: skip


def test_equal_arguments_give_equal_bytes():
    data, given = marked(NAMES[1])
    assert marked_copy(data, NAMES[1], every_kind(visible(data), NAMES[1])).bytes == given


def test_in_english_the_words_are_english_and_the_sheet_keeps_its_name():
    given = marked_copy(book(NAMES[1]), NAMES[1], every_kind(["1. Thư viện"]), lang="en")
    assert given.name == "MAU BAO CAO 2024 (Phu An gui lai) (checked).xlsx"
    assert loaded(given.bytes)[RESULT_SHEET]["A1"].value == "RESULT OF THE DATA CHECK"
    assert is_result_sheet(loaded(given.bytes).sheetnames[-1])


def test_without_faults_the_list_says_so():
    given = marked_copy(book(NAMES[1]), NAMES[1], reading())
    assert loaded(given.bytes)[RESULT_SHEET]["A5"].value == (
        "Không có lỗi, cảnh báo hay câu hỏi nào; không cần làm gì thêm với tệp này."
    )
    before, after = parts(book(NAMES[1])), parts(given.bytes)
    assert {part for part in before if before[part] != after[part]} == {
        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
    }  # fmt: skip
