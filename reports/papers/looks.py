"""Cell formats of our workbooks: one family of fonts, thin lines, status in its colour. Numbers follow the reader's locale."""

from dataclasses import dataclass, field
from typing import Any

import xlsxwriter

from reports.figures.status import LOOKS
from reports.figures.style import LIGHT

BASE: dict[str, Any] = {"font_name": "Times New Roman", "font_size": 11, "valign": "vcenter"}
BOX = {"border": 1, "border_color": "#9AA5B1"}
KINDS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": 14},
    "line": {},
    "warning": {"bold": True, "font_color": "#8F5E0B"},
    "head": BOX | {"bold": True, "text_wrap": True, "align": "center", "bg_color": "#F0F3F7"},
    "text": BOX | {"text_wrap": True},
    "flat": BOX,
    "count": BOX | {"num_format": "#,##0"},
    "number": BOX | {"num_format": "#,##0.0"},
    "fine": BOX | {"num_format": "#,##0.00"},
    "day": BOX | {"num_format": "dd/mm/yyyy"},
    "quiet": BOX | {"font_color": LIGHT.quiet, "align": "center", "text_wrap": True, "font_size": 10},
}


@dataclass(slots=True)
class Looks:
    """The formats of one workbook, made when first asked for."""

    workbook: xlsxwriter.Workbook
    made: dict[tuple[str, ...], Any] = field(default_factory=dict)

    def of(self, kind: str, *, bold: bool = False, status: str = "") -> Any:
        """A format by kind (KeyError for an unknown one); bold for total rows; status: the colour of its word."""
        key = (kind, str(bold), status)
        if key not in self.made:
            look = BASE | KINDS[kind] | ({"bold": True} if bold else {})
            if status:
                look |= {"font_color": _colour(status), "bold": True, "align": "center"}
            self.made[key] = self.workbook.add_format(look)
        return self.made[key]


def _colour(status: str) -> str:
    return next(look.light for code, look in LOOKS.items() if code.value == status)


def number_kind(decimals: int) -> str:
    return ("count", "number", "fine")[min(decimals, 2)]
