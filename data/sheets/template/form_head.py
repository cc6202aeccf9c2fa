"""The block above every form: who reports, which form, what it is called, for which period. Its cells are locked."""

from typing import Any

from data.sheets.template.paper import Paper
from data.sheets.template.stamp import identity_lines
from indicators.words import Period
from indicators.words.unit import Unit


def write_form_head(paper: Paper, sheet: Any, last: int, title: str, name: str, unit: Unit, period: Period) -> None:
    """Rows 1–4 of a form whose last column is `last`; `title` is "1. Thư viện", `name` what stands in capitals."""
    looks, (commune, code, span) = paper.looks, identity_lines(unit, period)
    number = title.split(".")[0]
    right = max(3, last - 3)
    sheet.merge_range(0, 0, 0, 1, "ỦY BAN NHÂN DÂN", looks["issuer"])
    sheet.merge_range(1, 0, 1, 1, commune, looks["issuer_bold"])
    sheet.merge_range(0, right, 0, last, f"Biểu số {number}", looks["issuer_bold"])
    sheet.merge_range(1, right, 1, last, code, looks["issuer"])
    sheet.merge_range(2, 0, 2, last, name.upper(), looks["title"])
    sheet.merge_range(3, 0, 3, last, span, looks["subtitle"])
