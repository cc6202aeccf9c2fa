"""What both sides of the official workbook agree on: its version, its marks, the titles and labels that carry identity.

The workbook is a Vietnamese form; its fixed wording is Vietnamese only. Nothing is written or read here.
"""

from collections.abc import Mapping
from types import MappingProxyType

from indicators.words import ColumnKind, Period, Register
from indicators.words.unit import Unit

PRODUCT = "hoc-suot-doi"
VERSION = 1

# Earlier versions that are still read: version → what their column and input codes are called today.
EARLIER: dict[int, Mapping[str, str]] = {}

GUIDE_SHEET = "Hướng dẫn"
ABOUT_SHEET = "_about"
LISTS_SHEET = "_lists"

REGISTER_MARK = "hsd:register:"
FIGURES_MARK = "hsd:figures"
END_MARK = "Cần thêm dòng: chèn dòng phía trên dòng này, không ghi phía dưới."
TOTAL_LABEL = "Tổng"
NIL_LABEL = "Không phát sinh trong kỳ – ghi x vào ô bên phải nếu trên địa bàn không có {rows} nào:"

FLAG = "x"
NOT_COLLECTED, NOT_ARISING = "không thu thập", "không phát sinh"
UNKNOWN_PREVIOUS = "chưa có"

FIGURE_COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "number": "STT",
        "name": "Chỉ tiêu",
        "unit": "Đơn vị tính",
        "value": "Số liệu",
        "previous": "Kỳ trước",
        "state": "Nếu không có số liệu",
        "note": "Ghi chú",
        "code": "Mã",
    }
)


def identity_lines(unit: Unit, period: Period) -> tuple[str, str, str]:
    """The three lines in which every sheet shows whose it is: the commune, its code, the period."""
    return unit.name.upper(), f"Mã đơn vị: {unit.code}", f"Kỳ báo cáo: {period.label.vi}"


def tick_column(register: Register) -> str:
    """The code of the column in which the cell "Không phát sinh trong kỳ" stands: the first that holds no long text."""
    narrow = [column.code for column in register.columns if column.kind not in (ColumnKind.TEXT, ColumnKind.TYPE)]
    return narrow[0] if narrow else register.columns[-1].code
