"""Files that cannot be marked themselves are answered by a new workbook with the list."""

import pytest

from data.sheets.marked import RESULT_SHEET, is_result_sheet, marked_copy
from data.sheets.marked.name import file_name
from data.sheets.model import Cell, Severity
from tests.data.sheets.book.making import sheet_xml, xlsx, zipped
from tests.data.sheets.marked.findings_made import (
    NAMES,
    book,
    declared,
    every_kind,
    fault,
    listed,
    loaded,
    parts,
    reading,
)

PLAIN = declared(xlsx(sheet_xml('<row r="1"><c r="A1"><v>5</v></c></row>')))
WIDE = "<workbook><sheets/></workbook>".encode("utf-16")


@pytest.mark.parametrize(
    "data",
    [
        b"", b"STT;Ten\n1;A\n", b"<html><table></table></html>", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", b"PK\x03\x04rest",
        zipped([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")]),
        zipped([("xl/workbook.xml", "")]), zipped([("xl/workbook.xml", WIDE)]), zipped([("xl/workbook.xml", "<a><b></a>")]),
        zipped([("xl/workbook.xml", '<!DOCTYPE a [<!ENTITY b "c">]><workbook><sheets/></workbook>')]),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_marked_gets_a_list(data):
    given = marked_copy(data, "so lieu.csv", reading(fault(Cell("csv", "B2")), fault(None, Severity.NOTICE)))
    assert (given.name, given.kind, given.own) == ("so lieu (đã kiểm tra).xlsx", "xlsx", False)
    rows = listed(given.bytes)
    assert [row[1:4] for row in rows] == [("✕ Lỗi", "csv", "B2"), ("• Lưu ý", "Cả tệp", "–")]
    assert str(loaded(given.bytes)[RESULT_SHEET]["A5"].value).startswith("Mở tệp đã gửi")


def test_damaged_books_always_get_an_answer():
    data, found = book(NAMES[0]), every_kind(["1. Thư viện"])
    for cut in range(0, len(data), 997):
        assert listed(marked_copy(data[:cut], "x.xlsx", found).bytes)
    for flipped in range(0, len(data), 307):
        given = marked_copy(data[:flipped] + bytes([data[flipped] ^ 0x55]) + data[flipped + 1 :], "x.xlsx", found)
        assert given.bytes.startswith(b"PK")


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/comments1.xml", "[Content_Types].xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/_rels/sheet1.xml.rels"])  # fmt: skip
def test_broken_parts_always_get_an_answer(part):
    found = parts(book(NAMES[0]))
    whole = found[part]
    for cut in range(0, len(whole), max(len(whole) // 40, 1)):
        broken = zipped({**found, part: whole[:cut] + whole[cut + 7 :]}.items())
        assert marked_copy(broken, "x.xlsx", every_kind(["1. Thư viện"])).bytes.startswith(b"PK")
        broken = zipped({**found, part: whole[:cut]}.items())
        assert marked_copy(broken, "x.xlsx", every_kind(["1. Thư viện"])).bytes.startswith(b"PK")


def test_strange_addresses_are_listed_and_not_marked():
    strange = [fault(Cell("S1", at)) for at in ("", "B", "12", "hàng 3", "B2:C4", "$C$3", "A0", "A1048577", "XFE1")]
    given = marked_copy(PLAIN, "x.xlsx", reading(*strange))
    assert given.own
    assert len(listed(given.bytes)) == 9
    assert loaded(given.bytes)["S1"]["B2"].comment is not None
    assert loaded(given.bytes)["S1"]["C3"].comment is not None


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("a.xlsx", "a (đã kiểm tra).xlsx"),
        ("a (đã kiểm tra).xlsx", "a (đã kiểm tra).xlsx"),
        ("../../etc/passwd", "passwd (đã kiểm tra).xlsx"),
        ("C:\\so\\a.b.xls", "a.b (đã kiểm tra).xlsx"),
        ("a\r\nb\x00:.csv", "a__b__ (đã kiểm tra).xlsx"),
        ("", "bao cao (đã kiểm tra).xlsx"),
        ("x" * 300 + ".xlsx", "x" * 120 + " (đã kiểm tra).xlsx"),
    ],
)
def test_the_file_is_named_after_the_one_sent(name, given):
    assert file_name(name, "xlsx", "vi") == given


@pytest.mark.parametrize(
    ("title", "result"),
    [
        (RESULT_SHEET, True), (f"{RESULT_SHEET} (2)", True), ("kết quả kiểm tra ", True), ("Kết quả", False),
        ("Kê\u0301t qua\u0309 kiê\u0309m tra", True), (f"{RESULT_SHEET} 2024", False),
    ],
)  # fmt: skip
def test_readers_know_the_list_by_its_title(title, result):
    assert is_result_sheet(title) is result
