"""What the opened book says of values, addresses and marks."""

import datetime as dt
import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from data.sheets.book.model import address, place
from data.sheets.book.open import open_book
from tests.data.sheets.book.making import MAIN, STRICT, ods, ods_cell, ods_table, one_row, sheet_xml, xlsx, zipped


def first(data):
    return open_book(data, "x").sheets[0]


def test_addresses_count_as_people_write_them():
    assert [address(6, 1), address(0, 0), address(1048575, 16383), address(0, 26)] == ["B7", "A1", "XFD1048576", "AA1"]
    assert all(place(address(row, column)) == (row, column) for row in (0, 9, 99) for column in (0, 25, 26, 701, 702))


def test_rows_begin_at_a1_even_when_the_data_does_not():
    grid = first(xlsx(sheet_xml('<row r="3"><c r="B3"><v>7</v></c><c r="D3" t="b"><v>1</v></c></row>')))
    assert grid.rows == [[None] * 4, [None] * 4, [None, 7.0, None, True]]
    assert grid.start == (2, 1)


def test_errors_are_told_from_blanks_with_or_without_a_formula():
    cells = '<c r="A1" t="e"><v>#REF!</v></c><c r="B1" s="3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><v>1</v></c>'
    grid = first(xlsx(one_row(cells)))
    assert grid.broken == {(0, 0): "#REF!", (0, 1): "#DIV/0!"}
    assert grid.rows == [[None, None, 1.0]]
    assert grid.formulas == {(0, 1)}


def test_formulas_without_a_stored_value_carry_their_text():
    cells = '<c r="A1"><f>SUM(B1:C1)&amp;"x"</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>2</f><v/></c><c r="D1"><f>3</f><v>3</v></c>'
    grid = first(xlsx(one_row(cells)))
    assert grid.uncached == {(0, 0): '=SUM(B1:C1)&"x"', (0, 1): "=1+1", (0, 2): "=2"}
    assert grid.formulas == {(0, 0), (0, 1), (0, 2), (0, 3)}


def test_a_stored_empty_text_is_a_value():
    assert (
        first(xlsx(one_row('<c r="A1"><v>1</v></c><c r="B1" t="str"><f>IF(A1=1,"",2)</f><v></v></c>'))).uncached == {}
    )


def test_a_shared_formula_reads_as_it_would_in_its_own_cell():
    rows = '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$A$1+\'T A1\'!B1+LOG10(B1)</f><v>1</v></c></row>'
    rows += '<row r="3"><c r="C3"><f t="shared" si="0"/></c></row>'
    assert first(xlsx(sheet_xml(rows))).uncached == {(2, 2): "=A3+$A$1+'T A1'!B3+LOG10(B3)"}


def test_hidden_rows_columns_sheets_and_filters_are_noticed():
    sheet = sheet_xml(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" ht="0" customHeight="1"/>',
        before='<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6" width="0.5"/></cols>',
        after='<autoFilter ref="A1:A2"/>',
    )
    book = open_book(xlsx(sheet, one_row('<c r="A1"><v>1</v></c>'), states={2: 'state="veryHidden"'}), "x")
    grid = book.sheets[0]
    assert (grid.hidden_rows, grid.hidden_cols, grid.filtered) == ({1, 2}, {1, 2, 4}, True)
    assert [sheet.visible for sheet in book.sheets] == [True, False]
    assert not first(xlsx(sheet_xml('<row r="1"/>', after='<autoFilter ref="A1"/>'))).filtered


def test_links_to_other_workbooks_are_noticed():
    grid = first(xlsx(one_row('<c r="A1"><f>[1]Sheet1!A1</f><v>4</v></c><c r="B1"><f>Bang[Cot]</f><v>4</v></c>')))
    assert grid.external_links
    assert grid.external == {(0, 0)}


def test_merged_ranges_include_both_ends():
    after = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
    assert first(xlsx(sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row>', after=after))).merged == ((0, 0, 1, 1),)


@pytest.mark.parametrize(
    "spelling",
    [
        lambda xml: xml.replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("xmlns=", "xmlns:x="),
        lambda xml: xml.replace('"', "'"),
        lambda xml: xml.replace(MAIN, STRICT),
        lambda xml: xml.replace('r="B1" t="e"', 't="e" r="B1"').replace('r="C1"', 's="0" r="C1"'),
        lambda xml: xml.replace(' r="1"', "").replace(' r="A1"', "").replace(' r="B1"', "").replace(' r="C1"', ""),
        lambda xml: xml.replace("><", ">\n  <"),
        lambda xml: xml.replace("<sheetData>", '<!-- <row r="1" hidden="1"> --><sheetData>'),
        lambda xml: "\ufeff" + xml,
        lambda xml: xml.replace('="', ' = "'),
    ],
    ids=["prefix", "single quotes", "strict", "other order", "no references", "pretty", "comments", "mark", "spaces"],
)
def test_the_same_sheet_in_another_spelling_reads_the_same(spelling):
    xml = one_row('<c r="A1"><v>12</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>A1*2</f></c>')
    plain, other = first(xlsx(xml)), first(xlsx(spelling(xml)))
    assert (plain.broken, plain.uncached) == ({(0, 1): "#N/A"}, {(0, 2): "=A1*2"})
    assert (other.broken, other.uncached, other.hidden_rows) == (plain.broken, plain.uncached, plain.hidden_rows)
    assert other.rows[0][0] == 12.0


def test_text_is_kept_as_stored_and_texts_of_digits_stay_text():
    grid = first(xlsx(one_row('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 0012 </t></is></c>')))
    assert grid.rows == [[" 0012 "]]


def test_a_workbook_that_asks_to_be_recalculated_says_so():
    sheet = one_row('<c r="A1"><f>1+1</f><v>0</v></c>')
    assert open_book(xlsx(sheet, workbook='<calcPr calcId="1" fullCalcOnLoad="1"/>'), "x").notes == ("stale",)
    assert open_book(xlsx(sheet), "x").notes == ()


def renamed(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return zipped((part, package.read(part).replace(b'"S1"', f'"{name}"'.encode())) for part in package.namelist())


def test_sheet_names_with_signs_keep_their_marks():
    book = renamed(xlsx(one_row('<c r="A1" t="e"><v>#N/A</v></c>')), "Thư viện &amp; &quot;BĐ&quot; &lt;1&gt; d&#39;x ")
    assert first(book).name == 'Thư viện & "BĐ" <1> d\'x '
    assert first(book).broken == {(0, 0): "#N/A"}


def csv_rows(data):
    return first(data).rows


TABLE = [["STT", "Tên"], ["1", "Tủ sách; làng"], ["2", None]]


def test_parts_beside_the_sheets_do_not_change_what_is_read():
    sheet = one_row('<c r="A1"><v>5</v></c><c r="B1" t="s"><v>0</v></c>')
    strings = f'<sst xmlns="{MAIN}"><si><t>Làng Chiềng</t></si></sst>'
    beside = [("XL/Media/image1.png", b"\x89PNG"), ("docProps/ảnh bìa.xml", b"<!DOCTYPE x>"), ("xl/theme.xml", b"")]
    book = open_book(xlsx(sheet, extra=[("xl/sharedStrings.xml", strings), *beside]), "x")
    assert book.sheets[0].rows == [[5.0, "Làng Chiềng"]]


def test_marks_are_found_among_the_cells_whatever_is_said_around_them():
    rows = '<row r="1" hidden="1"><c r="A1" t="e"><v>#N/A</v></c></row><row r="2"><c r="A2"><f>1</f></c></row>'
    around = '<x a="sheetData &lt;f> t=&quot;e&quot; !"/>'
    grid = first(xlsx(sheet_xml(rows, before=around + '<cols><col min="2" max="2" hidden="1"/></cols>', after=around)))
    assert (grid.broken, grid.uncached) == ({(0, 0): "#N/A"}, {(1, 0): "=1"})
    assert (grid.hidden_rows, grid.hidden_cols) == ({0}, {1})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_reads_the_same_in_every_encoding_and_delimiter(encoding, delimiter):
    text = f'STT{delimiter}Tên\r\n1{delimiter}"Tủ sách; làng"\r\n2{delimiter}\r\n'
    assert csv_rows(text.encode(encoding)) == TABLE


def test_vietnamese_windows_text_becomes_composed_unicode():
    words = "Số buổi mở cửa;Lượt sử dụng tại chỗ"
    marked = "Sô\u0301 buô\u0309i mơ\u0309 cư\u0309a;Lươ\u0323t sư\u0309 du\u0323ng ta\u0323i chô\u0303"
    book = open_book(marked.encode("cp1258"), "x.csv")
    assert book.sheets[0].rows == [words.split(";")]
    assert book.notes == ("legacy_text",)


def test_text_of_old_fonts_keeps_every_byte():
    assert csv_rows("Tæng sè;Th­ viÖn".encode("cp1252")) == [["Tæng sè", "Th\xad viÖn"]]


def test_decimal_commas_do_not_make_columns():
    assert csv_rows("Tên;Lượt\r\nA;312,5\r\nB;1,5\r\n".encode()) == [["Tên", "Lượt"], ["A", "312,5"], ["B", "1,5"]]


def test_a_separator_line_is_no_row_and_line_breaks_stay_in_their_cell():
    assert csv_rows(b'sep=|\r\nA|"x\r\ny"\r\n') == [["A", "x\r\ny"]]


def test_short_csv_rows_are_filled_with_blanks():
    assert csv_rows(b"a;b;c\nd;e;f\ng\n") == [["a", "b", "c"], ["d", "e", "f"], ["g", None, None]]


PAGE = """<html><head><title>x</title><style>td{}</style></head><body><h2>Năm 2024</h2><table>
<tr><th rowspan=2>STT</th><th colspan=2>Lượt&nbsp;đọc</th></tr><tr><td>A<br>B</td><td x:num="1234.5">1.234,5</td></tr>
<tr style="display:none"><td>1<td>2<td>&nbsp;</table></body></html>"""


def test_a_web_page_named_as_a_workbook_is_read_with_its_spans():
    book = open_book(PAGE.encode(), "x.xlsx")
    grid = book.sheets[0]
    assert (book.kind, grid.name, book.notes) == ("html", "Sheet1", ("web_page",))
    assert grid.rows == [
        ["Năm 2024", None, None],
        ["STT", "Lượt đọc", None],
        [None, "A B", 1234.5],
        ["1", "2", None],
    ]
    assert grid.merged == ((1, 0, 2, 0), (1, 1, 1, 2))
    assert grid.hidden_rows == {3}


def test_ods_marks_are_read_beside_its_values():
    header = '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>'
    formula = '<table:table-cell table:formula="of:=SUM([.A1:.A2])"/>'
    error = '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    span = (
        ods_cell("5", 'table:number-columns-spanned="2" table:number-rows-spanned="1"') + "<table:covered-table-cell/>"
    )
    rows = f"<table:table-row>{span}{formula}</table:table-row>"
    rows += f'<table:table-row table:visibility="filter" table:number-rows-repeated="2">{ods_cell("1")}{error}</table:table-row>'
    grid = first(ods(ods_table(header + rows)))
    assert grid.merged == ((0, 0, 0, 1),)
    assert (grid.hidden_rows, grid.hidden_cols, grid.filtered) == ({1, 2}, {2}, True)
    assert grid.uncached == {(0, 2): "=SUM([.A1:.A2])"}
    assert grid.broken == {(1, 1): "#DIV/0!", (2, 1): "#DIV/0!"}
    assert [row[:2] for row in grid.rows] == [[5.0, None], [1.0, None], [1.0, None]]


def written(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Thư viện")
        for row, line in enumerate([["STT", "Tên", "Lượt"], [1, "Tủ sách làng", 312.5], [2, "Phòng đọc", 0]]):
            sheet.write_row(row, 0, line)
        sheet.write_datetime(3, 0, dt.datetime(2024, 12, 31), book.add_format({"num_format": "dd/mm/yyyy"}))
        sheet.write_boolean(3, 1, True)
        sheet.write_formula(3, 2, "=1/0", None, "#DIV/0!")
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column(5, 6, None, None, {"hidden": True})


def as_shown(rows):
    return [[None if cell is None else str(cell).removesuffix(".0") for cell in row] for row in rows]


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="no office program to write the other formats")
def test_the_same_figures_read_the_same_in_xlsx_xls_ods_and_csv(tmp_path):
    path = tmp_path / "bang.xlsx"
    written(path)
    for kind in ("ods", "xls", "csv:Text - txt - csv (StarCalc):59,34,76"):
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to", kind, "--outdir", tmp_path, path],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    books = {kind: open_book((tmp_path / f"bang.{kind}").read_bytes(), "x") for kind in ("xlsx", "ods", "xls", "csv")}
    rows = {kind: book.sheets[0].rows for kind, book in books.items()}
    assert rows["ods"] == rows["xls"] == rows["xlsx"]
    assert as_shown(rows["csv"])[:3] == as_shown(rows["xlsx"])[:3]
    for kind in ("xlsx", "ods", "xls"):
        grid = books[kind].sheets[0]
        assert grid.broken == {(3, 2): "#DIV/0!"}
        assert (3, 2) in grid.formulas
        assert (grid.hidden_rows, grid.hidden_cols) == ({2}, {5, 6})
