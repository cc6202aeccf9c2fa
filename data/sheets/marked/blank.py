"""An empty workbook, for answers to files that cannot be marked themselves (xls, ods, csv, web pages, damaged files)."""

from data.sheets.book.package import Package, package_of
from data.sheets.marked.draft import Member, packed, zip_of
from data.sheets.marked.relations import DECLARATION, OFFICE, PACKAGE
from data.sheets.marked.workbook_part import SPACES

MAIN, KIND = SPACES[False]
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{OFFICE}.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{MAIN}"><sheets></sheets></workbook>',
}


def blank_package() -> Package:
    """A workbook without any sheet yet."""
    members: list[Member] = [packed(name, DECLARATION + xml.encode(), None) for name, xml in PARTS.items()]
    return package_of(zip_of(iter(members)))
