"""A day in every spelling: serials, 23/4/2024, 23-4-24, ngày 23 tháng 4 năm 2024. Day before month, always."""

import datetime as dt
import re
from functools import lru_cache

from data.sheets.book.model import Cell
from data.text.normalise import fold, nfc

WRITTEN = re.compile(r"^(?:ngày\s*)?(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$", re.IGNORECASE)
SPELLED = re.compile(r"^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$")
ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
SHORT = re.compile(r"^(?:ngày\s*)?(\d{1,2})\s*[-/.]\s*(\d{1,2})$", re.IGNORECASE)
# "01-07/10/2024", "28/9-4/10": the first day stands for the range, "Tháng 6/2024" for its first day.
RANGE = re.compile(
    r"^(?:từ\s*)?(?:ngày\s*)?(\d{1,2})(?:\s*[/.]\s*(\d{1,2}))?\s*(?:-|–|đến)\s*(?:ngày\s*)?(\d{1,2}\s*[/.]\s*\d{1,2}(?:\s*[/.]\s*\d{4})?)$",
    re.IGNORECASE,
)
MONTH = re.compile(r"^(?:tháng|t)\s*(\d{1,2})(?:\s*[/.\-]\s*|\s+năm\s+)(\d{4})$", re.IGNORECASE)
SERIAL_ORIGIN = dt.date(1899, 12, 30)


def read_date(cell: Cell, year: int | None = None) -> dt.date | None:
    """The day, None when the cell names none. `year` completes 23/4; a serial number counts as Excel counts."""
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    if isinstance(cell, float) and 30_000 <= cell <= 75_000:
        return SERIAL_ORIGIN + dt.timedelta(days=int(cell))
    return date_word(cell, year) if isinstance(cell, str) else None


@lru_cache(maxsize=4096)
def date_word(text: str, year: int | None = None) -> dt.date | None:
    text = nfc(text)
    if found := RANGE.match(text):
        last = date_word(found[3], year)
        return day_of(last.year, int(found[2] or last.month), int(found[1])) if last else None
    if found := MONTH.match(text):
        return day_of(int(found[2]), int(found[1]), 1)
    if found := ISO.match(text):
        return day_of(int(found[1]), int(found[2]), int(found[3]))
    if found := WRITTEN.match(text) or SPELLED.match(fold(text)):
        century = 2000 if len(found[3]) == 2 else 0
        return day_of(int(found[3]) + century, int(found[2]), int(found[1]))
    if year and (found := SHORT.match(text)):
        return day_of(year, int(found[2]), int(found[1]))
    return None


def day_of(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
