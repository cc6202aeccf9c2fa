"""Begins a workbook and writes cells safely: text stays text whatever it begins with, and pages print as A4."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import xlsxwriter

from indicators.words import Text
from reports.language import Language, choose

PAGE = Text("Trang &P/&N", "Page &P of &N")
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@contextmanager
def workbook(into: BytesIO, title: str) -> Iterator[xlsxwriter.Workbook]:
    """An open workbook that is finished on leaving."""
    made = xlsxwriter.Workbook(into, OPTIONS)
    made.set_properties({"title": title})
    try:
        yield made
    finally:
        made.close()


def add_sheet(
    made: xlsxwriter.Workbook, name: str, lang: Language, *, first_row: int, last_head: int, frozen: int
) -> Any:
    """A4 landscape, rows first_row..last_head repeated on every page and frozen with `frozen` columns, page numbers."""
    sheet = made.add_worksheet(name)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    sheet.repeat_rows(first_row, last_head)
    sheet.freeze_panes(last_head + 1, frozen)
    sheet.set_footer(f"&C{choose(PAGE, lang)}")
    sheet.hide_gridlines(2)
    return sheet


def write_text(sheet: Any, row: int, column: int, text: str, look: Any) -> None:
    """As a string, never as a formula or a link."""
    sheet.write_string(row, column, text, look)
