"""The officer's own workbook given back with its faults marked, and the sheet that lists them. Judges nothing anew."""

from data.sheets.marked.copy import Marked, marked_copy
from data.sheets.marked.name import RESULT_SHEET, is_result_sheet

__all__ = ["RESULT_SHEET", "Marked", "is_result_sheet", "marked_copy"]
