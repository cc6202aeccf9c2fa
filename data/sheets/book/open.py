"""The door to a file: its bytes become a Book, or one Refused that says why not. The file's ending is not believed.

Runs in the limited worker process; a web server calls the workers, never this.
"""

from data.sheets.book.delimited import open_delimited
from data.sheets.book.kind import check_ole, kind_of
from data.sheets.book.model import Book
from data.sheets.book.old_excel import open_old
from data.sheets.book.opendocument import open_opendocument
from data.sheets.book.package import Package, package_of
from data.sheets.book.refusal import Refusal, Refused
from data.sheets.book.spreadsheet import open_spreadsheet
from data.sheets.book.webpage import open_webpage


def open_book(data: bytes, name: str) -> Book:
    """The grids of a file with their addresses. `name` is for people only. Raises Refused, and nothing else, for a bad file."""
    kind = kind_of(data)
    if kind == "text":
        return open_delimited(data)
    if kind == "html":
        return open_webpage(data)
    if kind == "ole":
        check_ole(data)
        return open_old(data)
    package = package_of(data)
    return open_spreadsheet(package) if kind_of_zip(package) == "xlsx" else open_opendocument(package)


def kind_of_zip(package: Package) -> str:
    """'xlsx' or 'ods' by the parts inside. Raises Refused for documents, other sheet formats and plain archives."""
    names = package.entries
    if "xl/workbook.xml" in names:
        return "xlsx"
    if "xl/workbook.bin" in names:
        raise Refused(Refusal.OTHER_SHEET_FORMAT, format="xlsb")
    if "mimetype" in names and "content.xml" in names:
        return "ods"
    if any(name.startswith(("word/", "ppt/")) for name in names):
        raise Refused(Refusal.DOCUMENT)
    if any(name.startswith("index/") and name.endswith(".iwa") for name in names):
        raise Refused(Refusal.OTHER_SHEET_FORMAT, format="Numbers")
    raise Refused(Refusal.ARCHIVE if names else Refusal.EMPTY)
