"""Cells get another look whatever way the sheet's XML is written, and every other byte stays."""

import pytest

from data.sheets.marked.cells import recoloured
from data.sheets.marked.rows import anchors
from data.sheets.marked.xml_text import Unmarkable


def red(number: int) -> int:
    return number + 90


def sheet(rows: str, head: str = "") -> bytes:
    return f"<worksheet>{head}<sheetData>{rows}</sheetData><x/></worksheet>".encode()


def marked(rows: str, *places: tuple[int, int], head: str = "") -> str:
    made = recoloured(sheet(rows, head), dict.fromkeys(places, red)).decode()
    before, after = f"<worksheet>{head}<sheetData>", "</sheetData><x/></worksheet>"
    assert made.startswith(before)
    assert made.endswith(after)
    return made[len(before) : -len(after)]


def test_a_cell_keeps_its_content_and_attributes():
    row = '<row r="2" x="y"><c r="A2" t="s"  s="4" ><v>7</v></c><c r="B2"><f>A2</f></c></row>'
    assert marked(row, (1, 0)) == row.replace('s="4"', 's="94"')
    assert marked(row, (1, 1)) == row.replace('<c r="B2">', '<c r="B2" s="90">')


@pytest.mark.parametrize(
    ("place", "made"),
    [
        ((0, 0), '<row r="1"><c r="A1" s="90"/></row><row r="2"><c r="B2"/><c r="D2"/></row><row r="5"/>'),
        ((1, 0), '<row r="2"><c r="A2" s="90"/><c r="B2"/><c r="D2"/></row><row r="5"/>'),
        ((1, 2), '<row r="2"><c r="B2"/><c r="C2" s="90"/><c r="D2"/></row><row r="5"/>'),
        ((1, 26), '<row r="2"><c r="B2"/><c r="D2"/><c r="AA2" s="90"/></row><row r="5"/>'),
        ((3, 1), '<row r="2"><c r="B2"/><c r="D2"/></row><row r="4"><c r="B4" s="90"/></row><row r="5"/>'),
        ((4, 1), '<row r="2"><c r="B2"/><c r="D2"/></row><row r="5"><c r="B5" s="90"/></row>'),
        ((8, 1), '<row r="2"><c r="B2"/><c r="D2"/></row><row r="5"/><row r="9"><c r="B9" s="90"/></row>'),
    ],
)
def test_cells_and_rows_that_are_missing_are_put_in_order(place, made):
    assert marked('<row r="2"><c r="B2"/><c r="D2"/></row><row r="5"/>', place) == made


def test_several_missing_cells_and_rows_stand_in_order():
    made = marked('<row r="5"><c r="C5"/></row>', (6, 1), (4, 3), (6, 0), (1, 0), (2, 0), (4, 0))
    assert made == (
        '<row r="2"><c r="A2" s="90"/></row><row r="3"><c r="A3" s="90"/></row>'
        '<row r="5"><c r="A5" s="90"/><c r="C5"/><c r="D5" s="90"/></row>'
        '<row r="7"><c r="A7" s="90"/><c r="B7" s="90"/></row>'
    )


def test_a_sheet_without_any_cell_gets_its_first():
    xml = b'<x:worksheet xmlns:x="m"><x:sheetData /></x:worksheet>'
    assert recoloured(xml, {(2, 1): red}) == (
        b'<x:worksheet xmlns:x="m"><x:sheetData><x:row r="3"><x:c r="B3" s="90"/></x:row></x:sheetData></x:worksheet>'
    )


def test_prefixes_and_single_quotes_are_kept():
    xml = b"<x:worksheet><x:sheetData><x:row r='1'><x:c r='A1' s='3'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
    assert recoloured(xml, {(0, 0): red, (0, 1): red}) == xml.replace(b"s='3'", b"s='93'").replace(
        b"</x:c>", b'</x:c><x:c r="B1" s="90"/>'
    )


def test_rows_and_cells_without_addresses_are_counted():
    rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c s="2"><v>3</v></c></row>'
    assert marked(rows, (1, 0)) == rows.replace('s="2"', 's="92"')
    assert marked(rows, (0, 1)) == rows.replace("<c><v>2", '<c s="90"><v>2')


def test_what_only_looks_like_a_cell_is_left_alone():
    rows = '<!-- <row r="1"><c r="A1"/></row> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<c r="B1"/>]]></t></is></c></row>'
    assert marked(rows, (0, 1)) == rows.removesuffix("</row>") + '<c r="B1" s="90"/></row>'


def test_a_missing_cell_takes_the_look_of_its_row_or_column():
    head = '<cols><col min="2" max="3" style="7"/></cols>'
    assert marked('<row r="1" s="5" customFormat="1"/>', (0, 1)) == marked(
        '<row r="1" s="5" customFormat="1"/>', (0, 1), head=head
    )
    assert 's="95"' in marked('<row r="1" s="5" customFormat="1"/>', (0, 1), head=head)
    assert 's="97"' in marked('<row r="1"/>', (0, 2), head=head)
    assert 's="90"' in marked('<row r="1"/>', (0, 3), head=head)


def test_spans_grow_with_the_row():
    assert '<row r="1" spans="2:9">' in marked('<row r="1" spans="3:5"><c r="C1"/></row>', (0, 1), (0, 8))
    assert '<row r="1" spans="1:5">' in marked('<row r="1" spans="1:5"><c r="C1"/></row>', (0, 1))


def test_merged_ranges_point_to_their_first_cell():
    xml = b'<mergeCells><mergeCell ref="B2:D4"/><mergeCell ref="A6:A7"/></mergeCells>'
    assert anchors(xml, [(2, 3), (1, 1), (2, 4), (6, 0), (0, 0)]) == {(2, 3): (1, 1), (1, 1): (1, 1), (6, 0): (5, 0)}


@pytest.mark.parametrize(
    "xml", [b"<worksheet/>", b"<worksheet><sheetData><row r='1'>", "<worksheet/>".encode("utf-16")]
)
def test_a_sheet_that_is_not_built_as_one_is_not_marked(xml):
    with pytest.raises(Unmarkable):
        recoloured(xml, {(0, 0): red})
