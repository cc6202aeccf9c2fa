"""Workbooks made for tests, honest and hostile, small in the repository and large only when opened."""

import io
import zipfile
from collections.abc import Iterable

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
ROOT_RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
ODS_MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
ODS_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for short, full in (("office", "office"), ("table", "table"), ("text", "text"))
)
ODS_MIME = "application/vnd.oasis.opendocument.spreadsheet"


def zipped(parts: Iterable[tuple[str, str | bytes]]) -> bytes:
    """A zip of these parts in this order; a name may come twice."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts:
            package.writestr(name, content)
    return whole.getvalue()


def sheet_xml(rows: str, before: str = "", after: str = "", space: str = MAIN) -> str:
    """A worksheet part around its rows."""
    return f'<?xml version="1.0"?><worksheet xmlns="{space}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def xlsx(
    *sheets: str | bytes,
    workbook: str = "",
    extra: Iterable[tuple[str, str | bytes]] = (),
    states: dict[int, str] | None = None,
) -> bytes:
    """A workbook of these worksheet parts, named S1, S2 …; workbook: further elements of workbook.xml."""
    numbers = range(1, len(sheets) + 1)
    kept = "".join(f'<sheet name="S{n}" sheetId="{n}" {(states or {}).get(n, "")} r:id="rId{n}"/>' for n in numbers)
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    parts: list[tuple[str, str | bytes]] = [
        ("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types"/>'),
        ("_rels/.rels", ROOT_RELATIONS),
        (
            "xl/workbook.xml",
            f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{kept}</sheets>{workbook}</workbook>',
        ),
        ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>'),
    ]
    parts += [(f"xl/worksheets/sheet{n}.xml", sheet) for n, sheet in zip(numbers, sheets, strict=True)]
    return zipped([*parts, *extra])


def one_row(cells: str) -> str:
    """A worksheet part with one row."""
    return sheet_xml(f'<row r="1">{cells}</row>')


def ods(*tables: str, extra: Iterable[tuple[str, str | bytes]] = ()) -> bytes:
    """An OpenDocument workbook of these table elements."""
    content = f"<office:document-content {ODS_SPACES}><office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body></office:document-content>"
    return zipped([("mimetype", ODS_MIME), ("META-INF/manifest.xml", ODS_MANIFEST), ("content.xml", content), *extra])


def ods_table(rows: str, name: str = "S1") -> str:
    return f'<table:table table:name="{name}">{rows}</table:table>'


def ods_cell(value: str, attributes: str = "") -> str:
    return f'<table:table-cell office:value-type="float" office:value="{value}" {attributes}><text:p>{value}</text:p></table:table-cell>'


def far_cell() -> bytes:
    return xlsx(
        sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    )


def far_cell_unnumbered() -> bytes:
    """Rows and cells count up without references, until the rectangle is as large as a sheet can be."""
    return xlsx(
        sheet_xml("<row><c><v>1</v></c></row>" + "<row/>" * 20_000 + "<row>" + "<c><v>1</v></c>" * 16_000 + "</row>")
    )


def zip_bomb() -> bytes:
    return xlsx(one_row("<c r='A1'><v>1</v></c>"), extra=[("xl/sharedStrings.xml", b" " * 90_000_000)])


def huge_strings() -> bytes:
    strings = b"".join(b"<si><t>chu %d</t></si>" % number for number in range(6_000_000))
    return xlsx(
        one_row("<c r='A1' t='s'><v>1</v></c>"), extra=[("xl/sharedStrings.xml", b"<sst>" + strings + b"</sst>")]
    )


def lying_sizes() -> bytes:
    """The directory says that a part is small; unpacked it is 300 MB."""
    whole = bytearray(
        xlsx(one_row("<c r='A1' t='s'><v>0</v></c>"), extra=[("xl/sharedStrings.xml", b" " * 300_000_000)])
    )
    sizes = (300_000_000).to_bytes(4, "little")
    while (at := whole.find(sizes)) >= 0:
        whole[at : at + 4] = (300).to_bytes(4, "little")
    return bytes(whole)


def billion_laughs(part: str = "sheet") -> bytes:
    laughs = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {name} "{("&" + before + ";") * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    dtd = f'<?xml version="1.0"?><!DOCTYPE x [{laughs}]>'
    bomb = (
        dtd
        + f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&i;</t></is></c></row></sheetData></worksheet>'
    )
    if part == "sheet":
        return xlsx(bomb)
    return xlsx(
        one_row('<c r="A1" t="s"><v>0</v></c>'),
        extra=[("xl/sharedStrings.xml", f'{dtd}<sst xmlns="{MAIN}"><si><t>&i;</t></si></sst>')],
    )


def many_sheets(count: int = 5_000) -> bytes:
    return xlsx(*[one_row('<c r="A1"><v>1</v></c>')] * count)


def many_merges(count: int = 200_000) -> bytes:
    merges = "".join(f'<mergeCell ref="A{row}:B{row}"/>' for row in range(1, count + 1))
    return xlsx(sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row>', after=f"<mergeCells>{merges}</mergeCells>"))


def repeat_bomb(rows: int = 1_048_576, columns: int = 16_384) -> bytes:
    cell = ods_cell("1", f'table:number-columns-repeated="{columns}"')
    return ods(ods_table(f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>'))


def encrypted() -> bytes:
    """The directory of an OLE file as Office leaves it around an encrypted workbook."""
    streams = "".join(name + "\x00" for name in ("Root Entry", "EncryptionInfo", "EncryptedPackage")).encode(
        "utf-16-le"
    )
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504 + streams.ljust(1024, b"\x00")


def traversal() -> bytes:
    return xlsx(one_row('<c r="A1"><v>1</v></c>'), extra=[("../../etc/cron.d/x", "x")])


def doubled() -> bytes:
    return xlsx(
        one_row('<c r="A1"><v>1</v></c>'), extra=[("xl/worksheets/sheet1.xml", one_row('<c r="A1"><v>2</v></c>'))]
    )


def honest() -> bytes:
    """A small ordinary workbook."""
    rows = "".join(
        f'<row r="{row}"><c r="A{row}"><v>{row}</v></c><c r="B{row}" t="inlineStr"><is><t>Tủ sách {row}</t></is></c></row>'
        for row in range(1, 30)
    )
    return xlsx(sheet_xml(rows))
