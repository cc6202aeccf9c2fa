"""Workbooks of other makers: prefixes, strict OOXML, no styles, names taken, names that need quotes, threaded comments."""

import re
import unicodedata
from typing import Any
from xml.dom.minidom import parseString

import openpyxl
import pytest

from data.sheets.book.open import open_book
from data.sheets.marked import RESULT_SHEET, marked_copy
from data.sheets.marked.styles import MAX_LOOKS, styles_of
from data.sheets.model import Cell, Severity
from tests.data.sheets.book.making import MAIN, OFFICE, PACKAGE, STRICT, sheet_xml, xlsx, zipped
from tests.data.sheets.marked.findings_made import declared, fault, loaded, parts, reading

ROW = '<row r="1"><c r="A1"><v>5</v></c></row>'
TYPES = f"{OFFICE}/comments", f"{OFFICE}/vmlDrawing"


def made(*sheets: str, **more: Any) -> bytes:
    return declared(xlsx(*sheets, **more))


def renamed(data: bytes, title: str) -> bytes:
    found = parts(data)
    found["xl/workbook.xml"] = found["xl/workbook.xml"].replace(b'name="S1"', f'name="{title}"'.encode())
    return zipped(found.items())


def marked(data: bytes, sheet: str = "S1", at: str = "A1") -> bytes:
    given = marked_copy(data, "x.xlsx", reading(fault(Cell(sheet, at))))
    assert given.own
    for part, content in parts(given.bytes).items():
        if part.endswith((".xml", ".rels", ".vml")):
            parseString(content)
    return given.bytes


def test_a_book_without_styles_gets_some():
    cell = loaded(marked(made(sheet_xml(ROW))))["S1"]["A1"]
    assert cell.fill.fgColor.rgb == "FFF9C9BD"
    assert cell.value == 5
    assert cell.comment is not None


@pytest.mark.parametrize(
    "styles", ["<styleSheet xmlns='{0}'/>", "<x:styleSheet xmlns:x='{0}'><x:fonts/></x:styleSheet>"]
)
def test_poor_styles_are_completed(styles):
    relation = f'<Relationship Id="rId9" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>'
    found = parts(made(sheet_xml(ROW), extra=[("xl/styles.xml", styles.format(MAIN))]))
    found["xl/_rels/workbook.xml.rels"] = found["xl/_rels/workbook.xml.rels"].replace(
        b"</Relationships>", relation.encode()
    )
    given = marked(zipped(found.items()))
    assert loaded(given)["S1"]["A1"].fill.fgColor.rgb == "FFF9C9BD"
    assert loaded(given)["S1"]["A1"].font.name == "Calibri"


def test_a_prefixed_book_is_marked():
    prefixed = {
        part: re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", content).replace(b"xmlns=", b"xmlns:x=")
        if part.startswith("xl/w") and not part.endswith(".rels")
        else content
        for part, content in parts(made(sheet_xml(ROW))).items()
    }
    given = marked(zipped(prefixed.items()))
    assert loaded(given).sheetnames == ["S1", RESULT_SHEET]
    assert loaded(given)["S1"]["A1"].comment is not None
    assert b"<x:legacyDrawing" in parts(given)["xl/worksheets/sheet1.xml"]


def test_a_strict_book_stays_strict():
    strict = {
        part: content.replace(MAIN.encode(), STRICT.encode()).replace(
            OFFICE.encode(), b"http://purl.oclc.org/ooxml/officeDocument/relationships"
        )
        for part, content in parts(made(sheet_xml(ROW))).items()
    }
    found = parts(marked(zipped(strict.items())))
    assert all(MAIN.encode() not in content and OFFICE.encode() not in content for content in found.values())
    assert [sheet.name for sheet in open_book(marked(zipped(strict.items())), "x").sheets] == ["S1", RESULT_SHEET]


def test_a_title_that_is_taken_gets_a_number():
    given = marked(renamed(made(sheet_xml(ROW)), RESULT_SHEET), RESULT_SHEET)
    assert loaded(given).sheetnames == [RESULT_SHEET, f"{RESULT_SHEET} (2)"]


def test_sheet_names_with_quotes_and_signs_are_linked():
    title = "Xã 'A' & B <1>"
    given = marked(renamed(made(sheet_xml(ROW)), "Xã 'A' &amp; B &lt;1&gt;"), title)
    assert loaded(given)[RESULT_SHEET]["D8"].hyperlink.location == "'Xã ''A'' & B <1>'!A1"
    assert loaded(given)[title]["A1"].comment is not None


def test_a_sheet_named_in_decomposed_letters_is_found():
    title = "Thư viện"
    decomposed = unicodedata.normalize("NFD", title)
    given = marked(renamed(made(sheet_xml(ROW)), decomposed), title)
    assert loaded(given)[RESULT_SHEET]["D8"].hyperlink.location == f"'{decomposed}'!A1"
    assert loaded(given)[decomposed]["A1"].comment is not None


def test_a_fault_on_a_sheet_that_is_not_there_is_listed_without_a_link():
    given = marked(made(sheet_xml(ROW)), "S9")
    row = loaded(given)[RESULT_SHEET][8]
    assert (row[2].value, row[3].value, row[3].hyperlink) == ("S9", "A1", None)


def test_the_drawing_is_named_where_excel_wants_it():
    after = (
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="dataBar">'
        '<extLst><ext uri="u"/></extLst></cfRule></conditionalFormatting><pageMargins/>'
        '<mc:AlternateContent xmlns:mc="m"><mc:Choice><controls/></mc:Choice></mc:AlternateContent>'
        "<tableParts/><extLst/>"
    )
    xml = parts(marked(made(sheet_xml(ROW, after=after))))["xl/worksheets/sheet1.xml"].decode()
    assert re.search(r"<pageMargins/><legacyDrawing [^>]*/><mc:AlternateContent", xml)


def commented(author: str, text: str) -> bytes:
    """A workbook whose A1 has a comment, without a drawing, as some programs write it."""
    comments = (
        f'<comments xmlns="{MAIN}"><authors><author>{author}</author></authors><commentList>'
        f'<comment ref="A1" authorId="0"><text><t>{text}</t></text></comment></commentList></comments>'
    )
    relations = f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="c" Type="{TYPES[0]}" Target="../comments1.xml"/></Relationships>'
    return made(
        sheet_xml(ROW),
        extra=[("xl/comments1.xml", comments), ("xl/worksheets/_rels/sheet1.xml.rels", relations)],
    )


def test_plain_comments_keep_their_text_above_ours():
    cell = loaded(marked(commented("Lan", "xem lại")))["S1"]["A1"]
    assert cell.comment.text.startswith("xem lại\nKiểm tra số liệu:\n✕ Lỗi")
    assert cell.comment.author == "Lan"


def test_threaded_comments_are_left_alone():
    data = commented("tc={11111111-2222}", "[Threaded comment]")
    given = marked(data)
    assert parts(given)["xl/comments1.xml"] == parts(data)["xl/comments1.xml"]
    assert loaded(given)["S1"]["A1"].fill.fgColor.rgb == "FFF9C9BD"


def test_texts_are_escaped_and_stay_texts():
    found = fault(Cell("S1", "A1"), found="=1+1", heading="-<b>&\x07_x0041_")
    given = marked_copy(made(sheet_xml(ROW)), "x.xlsx", reading(found)).bytes
    row = loaded(given)[RESULT_SHEET][8]
    assert (row[5].value, row[5].data_type) == ("=1+1", "s")
    assert (row[4].value, row[4].number_format) == ("-<b>&_x005F_x0041_", "@")


def test_many_faults_are_marked_and_listed_up_to_a_limit():
    faults = [fault(Cell("S1", f"A{row}"), Severity.WARNING) for row in range(1, 5_004)]
    book = loaded(marked_copy(made(sheet_xml(ROW)), "x.xlsx", reading(*faults)).bytes)
    assert sum(1 for row in book["S1"].iter_rows() for cell in row if cell.comment) == 5_000
    last = [row[0].value for row in book[RESULT_SHEET].iter_rows(min_row=5_008, max_row=5_010)]
    assert last[0].startswith("Còn 3 vấn đề khác chưa liệt kê")
    assert last[1] == "Chỉ tô màu 5000 ô đầu tiên; còn 3 ô khác chưa được tô màu và ghi chú."


def test_a_full_table_of_looks_is_not_overfilled():
    xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
    styles = styles_of(f"<styleSheet><cellXfs>{xf * MAX_LOOKS}</cellXfs></styleSheet>".encode())
    assert styles.recoloured(12, 2) == 12


def test_a_book_with_macros_keeps_them_and_its_ending():
    data = xlsx(sheet_xml(ROW), extra=[("xl/vbaProject.bin", b"macros")])
    found = parts(declared(data, "vnd.ms-excel.sheet.macroEnabled"))
    given = marked_copy(zipped(found.items()), "Bao cao.xlsm", reading(fault(Cell("S1", "A1"))))
    assert (given.name, given.kind) == ("Bao cao (đã kiểm tra).xlsm", "xlsm")
    assert parts(given.bytes)["xl/vbaProject.bin"] == b"macros"


def test_print_areas_and_names_survive_beside_ours():
    names = "<definedNames><definedName name='_xlnm.Print_Area' localSheetId='0'>'S1'!$A$1:$B$2</definedName></definedNames><calcPr/>"
    book = loaded(marked(made(sheet_xml(ROW), workbook=names)))
    assert book["S1"].print_area == "'S1'!$A$1:$B$2"
    assert book[RESULT_SHEET].print_title_rows == "$7:$7"


def test_openpyxl_written_books_are_marked(tmp_path):
    made = openpyxl.Workbook()
    made.active["B2"] = "a"
    made.save(tmp_path / "a.xlsx")
    given = marked((tmp_path / "a.xlsx").read_bytes(), "Sheet", "B2")
    assert loaded(given)["Sheet"]["B2"].comment is not None
