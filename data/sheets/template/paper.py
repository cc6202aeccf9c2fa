"""How the official workbook looks: type, borders, fills and page set-up, named once. No content is written here."""

from dataclasses import dataclass
from typing import Any

import xlsxwriter

FONT = "Times New Roman"
INK, FAINT, LINE, HEAD, ENTRY = "#1F2933", "#5F6672", "#8A94A0", "#E8EEF5", "#FFFDF5"

BASE: dict[str, Any] = {"font_name": FONT, "font_size": 11, "font_color": INK, "valign": "vcenter"}
BOXED: dict[str, Any] = {"border": 1, "border_color": LINE}
OPEN: dict[str, Any] = {**BOXED, "bg_color": ENTRY, "locked": False}
COUNT, MONEY, DAY = "#,##0", "#,##0.0", "dd/mm/yyyy"

LOOKS: dict[str, dict[str, Any]] = {
    "plain": {},
    "wrapped": {"text_wrap": True, "valign": "top"},
    "bold": {"bold": True},
    "centred": {"align": "center"},
    "issuer": {"align": "center", "text_wrap": True},
    "issuer_bold": {"align": "center", "bold": True, "text_wrap": True},
    "right": {"align": "right"},
    "title": {"bold": True, "font_size": 14, "align": "center"},
    "subtitle": {"italic": True, "align": "center"},
    "block": {"bold": True, "bg_color": HEAD, **BOXED},
    "group": {"bold": True, "italic": True, **BOXED},
    "head": {"bold": True, "font_size": 10, "align": "center", "text_wrap": True, "bg_color": HEAD, **BOXED},
    "ordinal": {"italic": True, "align": "center", "font_size": 9, "font_color": FAINT, **BOXED},
    "hidden": {"font_size": 8, "font_color": FAINT},
    "total": {"bold": True, "num_format": COUNT, "align": "right", **BOXED},
    "total_label": {"bold": True, "align": "center", **BOXED},
    "end": {"italic": True, "font_size": 9, "font_color": FAINT, "top": 1, "top_color": LINE},
    "label": {"text_wrap": True, **BOXED},
    "label_part": {"text_wrap": True, "indent": 1, **BOXED},
    "label_centred": {"align": "center", "text_wrap": True, **BOXED},
    "previous": {"align": "right", "font_color": FAINT, "num_format": COUNT, **BOXED},
    "previous_money": {"align": "right", "font_color": FAINT, "num_format": MONEY, **BOXED},
    "code": {"font_size": 7, "font_color": FAINT, **BOXED},
    "unlocked": {"locked": False},
    "entry_text": {**OPEN, "font_size": 10, "text_wrap": True, "num_format": "@"},
    "entry_flag": {**OPEN, "align": "center"},
    "entry_count": {**OPEN, "num_format": COUNT},
    "entry_money": {**OPEN, "num_format": MONEY},
    "entry_date": {**OPEN, "num_format": DAY, "align": "center"},
    "entry_number": {**OPEN, "align": "center", "bg_color": "#FFFFFF"},
    "fault": {"bg_color": "#FBE3DC", "font_color": "#A8480E"},
}


@dataclass(frozen=True, slots=True)
class Paper:
    """A workbook under construction with its looks by name."""

    book: xlsxwriter.Workbook
    looks: dict[str, Any]


def paper_of(book: xlsxwriter.Workbook) -> Paper:
    """Every look as a format of this book; a conditional look carries no base."""
    return Paper(
        book, {name: book.add_format(look if name == "fault" else {**BASE, **look}) for name, look in LOOKS.items()}
    )


def set_up_page(
    sheet: Any, *, landscape: bool, repeat: tuple[int, int] | None, area: tuple[int, int, int, int]
) -> None:
    """A4, one page wide, margins of the administrative form, page numbers, the heading repeated on each page."""
    sheet.set_paper(9)
    if landscape:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.6, right=0.5, top=0.7, bottom=0.6)
    sheet.center_horizontally()
    sheet.set_header(f'&C&"{FONT},Regular"&10&P/&N', {"margin": 0.35})
    if repeat:
        sheet.repeat_rows(*repeat)
    sheet.print_area(*area)
    sheet.hide_gridlines(2)


def protect(sheet: Any) -> None:
    """Without a password: it keeps identity and formulas from slips, and leaves rows, sorting and widths free."""
    sheet.protect(
        "",
        {
            "insert_rows": True,
            "delete_rows": True,
            "format_cells": True,
            "format_rows": True,
            "format_columns": True,
            "sort": True,
            "autofilter": True,
        },
    )
