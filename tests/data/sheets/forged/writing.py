"""A forged workbook as the bytes of its kind: xlsx, csv, html dressed as xls, ods. Same input, same cells."""

import csv
import html
import io
import zipfile
from typing import Any
from xml.sax.saxutils import escape

import openpyxl
from openpyxl.styles import Font

from tests.data.sheets.forged.gathering import row_cells, shown_of
from tests.data.sheets.forged.lettering import SPELLINGS
from tests.data.sheets.forged.making import Forged, Sheet


def grid(sheet: Sheet, spell: str | None) -> list[list[Any]]:
    write = SPELLINGS.get(spell or "", lambda text: text)
    rows = [[shown_of(cell) for cell in row_cells(row)] for row in sheet.rows]
    return [
        [write(cell) if isinstance(cell, str) and not cell.startswith("=") else cell for cell in row] for row in rows
    ]


def as_xlsx(book: Forged) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for sheet in book.sheets:
        page = made.create_sheet(sheet.name)
        for row in grid(sheet, book.spell):
            page.append([None if cell == "" else cell for cell in row])
        for row in page.iter_rows():
            for cell in row:
                cell.font = Font(name=sheet.font)
        for area in sheet.merges:
            page.merge_cells(area)
        page.sheet_state = "hidden" if sheet.hidden else "visible"
        for number in sheet.hidden_rows:
            page.row_dimensions[number].hidden = True
        for letter in sheet.hidden_columns:
            page.column_dimensions[letter].hidden = True
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def plain(cell: Any) -> str:
    return "" if cell is None else str(cell)


def as_csv(book: Forged) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=book.delimiter, lineterminator="\r\n")
    rows = grid(book.sheets[0], book.spell)
    width = max(map(len, rows))
    writer.writerows([plain(cell) for cell in row] + [""] * (width - len(row)) for row in rows)
    return out.getvalue().encode(book.encoding)


def as_html(book: Forged) -> bytes:
    rows = [
        "<tr>" + "".join(f"<td>{html.escape(plain(cell)) or '&nbsp;'}</td>" for cell in row) + "</tr>"
        for row in grid(book.sheets[0], book.spell)
    ]
    head = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>'
    return (head + "<table border=1>" + "".join(rows) + "</table></body></html>").encode(book.encoding)


def ods_cell(cell: Any) -> str:
    if cell is None or cell == "":
        return "<table:table-cell/>"
    if isinstance(cell, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"><text:p>{cell}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(str(cell))}</text:p></table:table-cell>'


def as_ods(book: Forged) -> bytes:
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text")
    )
    tables = "".join(
        f'<table:table table:name="{escape(sheet.name)}">'
        + "".join(
            "<table:table-row>" + "".join(map(ods_cell, row or [None])) + "</table:table-row>"
            for row in grid(sheet, book.spell)
        )
        + "</table:table>"
        for sheet in book.sheets
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    body = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>'
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as pack:
        pack.writestr("mimetype", kind)
        pack.writestr("content.xml", body)
        pack.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


WRITERS = {"xlsx": as_xlsx, "csv": as_csv, "txt": as_csv, "xls": as_html, "html": as_html, "ods": as_ods}


def bytes_of(book: Forged) -> bytes:
    return WRITERS[book.file.rsplit(".", 1)[1]](book)
