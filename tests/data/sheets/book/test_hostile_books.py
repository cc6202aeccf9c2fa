"""Hostile files end in one plain Vietnamese sentence."""

import io
import random
import zipfile

import pytest

from data.sheets.book.open import open_book
from data.sheets.book.refusal import Refusal, Refused
from tests.data.sheets.book.making import (
    MAIN,
    billion_laughs,
    doubled,
    encrypted,
    far_cell,
    far_cell_unnumbered,
    honest,
    many_merges,
    many_sheets,
    ods,
    ods_cell,
    ods_table,
    one_row,
    repeat_bomb,
    sheet_xml,
    traversal,
    xlsx,
    zip_bomb,
    zipped,
)

HTML_PAGE = b"<html><body><p>kh\xc3\xb4ng c\xc3\xb3 b\xe1\xba\xa3ng</p></body></html>"
REFUSED = [
    ("a cell in the last corner of a sheet", far_cell, Refusal.FAR_CELL),
    ("a corner reached without references", far_cell_unnumbered, Refusal.FAR_CELL),
    ("a zip bomb", zip_bomb, Refusal.TOO_BIG),
    ("an entity bomb in a sheet", billion_laughs, Refusal.UNSAFE),
    ("an entity bomb in the strings", lambda: billion_laughs("strings"), Refusal.UNSAFE),
    ("five thousand sheets", many_sheets, Refusal.TOO_MANY_SHEETS),
    ("two hundred thousand merged ranges", many_merges, Refusal.TOO_MANY_MERGES),
    ("repeated rows and columns", repeat_bomb, Refusal.REPEATS),
    ("repeated rows", lambda: repeat_bomb(10_000_000, 1), Refusal.REPEATS),
    ("an encrypted workbook", encrypted, Refusal.PASSWORD),
    ("a name that climbs out of its folder", traversal, Refusal.UNSAFE),
    ("two parts of one name", doubled, Refusal.UNSAFE),
    ("a name too long for a zip", lambda: xlsx(one_row(""), extra=[("q" * 30_000, b"")]).replace(b"q" * 30_000, b"\xb0" * 30_000), Refusal.UNSAFE),
    ("half a workbook", lambda: honest()[: len(honest()) // 2], Refusal.DAMAGED),
    ("a workbook without its sheets", lambda: zipped([("xl/workbook.xml", "<workbook/>")]), Refusal.NO_SHEET),
    ("a sheet in UTF-16", lambda: xlsx(one_row('<c r="A1"><v>1</v></c>').encode("utf-16")), Refusal.DAMAGED),
    ("nothing", lambda: b"", Refusal.EMPTY),
    ("blanks", lambda: b"\xef\xbb\xbf \r\n\r\n", Refusal.EMPTY),
    ("zeros", lambda: b"\x00" * 5000, Refusal.EMPTY),
    ("a program", lambda: b"MZ\x90\x00\x03\x00" + bytes(200), Refusal.PROGRAM),
    ("a PDF", lambda: b"%PDF-1.7\n%\xe2\xe3", Refusal.PDF),
    ("a picture", lambda: b"\x89PNG\r\n\x1a\n\x00\x00", Refusal.IMAGE),
    ("a page without tables", lambda: HTML_PAGE, Refusal.NO_SHEET),
    ("a Word document", lambda: zipped([("word/document.xml", "<x/>")]), Refusal.DOCUMENT),
    ("an archive", lambda: zipped([("a.xlsx", b"PK")]), Refusal.ARCHIVE),
    ("a binary workbook", lambda: zipped([("xl/workbook.bin", b"x")]), Refusal.OTHER_SHEET_FORMAT),
    ("an XML workbook of 2003", lambda: b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', Refusal.OTHER_SHEET_FORMAT),
    ("noise", lambda: random.Random(7).randbytes(3000), Refusal.UNKNOWN),
    ("an old book cut short", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook\x00".encode("utf-16-le"), Refusal.DAMAGED),
    ("a page with a giant span", lambda: b"<table>" + b"<tr><td colspan=1000 rowspan=1000>x</td></tr>" * 5000 + b"</table>", Refusal.TOO_BIG),
]  # fmt: skip


@pytest.mark.parametrize(("what", "made", "reason"), REFUSED, ids=[what for what, _, _ in REFUSED])
def test_a_hostile_file_is_turned_down_for_the_right_reason(what, made, reason):
    with pytest.raises(Refused) as refused:
        open_book(made(), f"{what}.xlsx")
    assert refused.value.reason is reason
    sentence = refused.value.text.vi
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "{" not in sentence


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_far_cell_is_named():
    with pytest.raises(Refused) as refused:
        open_book(far_cell(), "x.xlsx")
    assert "XFD1048576" in refused.value.text.vi
    assert "S1" in refused.value.text.vi


def test_styled_blanks_that_reach_far_are_no_reason_to_refuse():
    rows = '<row r="1"><c r="A1"><v>5</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert open_book(xlsx(sheet_xml(rows)), "x.xlsx").sheets[0].rows == [[5.0]]


def test_blank_repeats_that_fill_an_ods_sheet_are_no_reason_to_refuse():
    filled = (
        f'<table:table-row>{ods_cell("5")}<table:table-cell table:number-columns-repeated="16383"/></table:table-row>'
    )
    blank = '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    assert open_book(ods(ods_table(filled + blank)), "x.ods").sheets[0].rows == [[5.0]]


def test_macros_are_ignored():
    book = open_book(xlsx(one_row('<c r="A1"><v>5</v></c>'), extra=[("xl/vbaProject.bin", b"MZ\x00")]), "x.xlsm")
    assert book.sheets[0].rows == [[5.0]]


def outcome(data: bytes) -> str:
    try:
        return open_book(data, "x").kind
    except Refused as refused:
        return refused.text.vi


@pytest.mark.parametrize("seed", range(4))
def test_flipped_bits_end_in_a_book_or_a_refusal(seed):
    dice = random.Random(seed)
    sources = [honest(), ods(ods_table(f"<table:table-row>{ods_cell('5') * 9}</table:table-row>"))]
    for _ in range(60):
        data = bytearray(dice.choice(sources))
        for _ in range(dice.choice((1, 2, 8, 64))):
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        assert outcome(bytes(data))


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"])
def test_a_flipped_bit_never_changes_what_is_read(part):
    dice = random.Random(11)
    strings = "".join(f"<si><t>Làng {number}</t></si>" for number in range(50))
    cells = "".join(f'<c r="A{row}" t="s" s="1"><v>{row - 1}</v></c>' for row in range(1, 51))
    styles = f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    extra = [("xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{strings}</sst>'), ("xl/styles.xml", styles)]
    whole = xlsx(one_row(cells), extra=extra)
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        entry = package.getinfo(part)
    kept, start = rows_or_none(whole), entry.header_offset + 30 + len(part)
    assert kept[:2] == [["Làng 0"], ["Làng 1"]]
    for _ in range(80):
        data = bytearray(whole)
        data[start + dice.randrange(entry.compress_size)] ^= 1 << dice.randrange(8)
        assert rows_or_none(bytes(data)) in (None, kept)


def rows_or_none(data: bytes):
    try:
        return open_book(data, "x").sheets[0].rows
    except Refused:
        return None


@pytest.mark.parametrize("seed", range(4))
def test_shuffled_xml_ends_in_a_book_or_a_refusal(seed):
    dice = random.Random(seed)
    xml = one_row(
        '<c r="A1" t="s"><f t="shared" si="0" ref="A1:A3">B1</f><v>0</v></c><c r="B1" t="e"><v>#REF!</v></c>'
    ).encode()
    for _ in range(60):
        changed = bytearray(xml)
        for _ in range(dice.choice((1, 2, 8))):
            at = dice.randrange(len(changed))
            changed[at : at + dice.randrange(4)] = dice.choice(
                (b"<", b">", b'"', b"/", b"9999999", b"", b"\xff", b"&", b"ZZZ")
            )
        assert outcome(xlsx(bytes(changed)))


@pytest.mark.parametrize("cut", range(0, 1000, 37))
def test_a_truncated_workbook_ends_in_a_refusal(cut):
    with pytest.raises(Refused):
        open_book(honest()[: -cut - 1], "x.xlsx")
