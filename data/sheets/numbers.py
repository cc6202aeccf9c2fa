"""One cell's number in every spelling officers use: 1.234 · 1,234 · 12 345 · 1.234,5 · 37,176,610 · 2654 bản.

A number that can be read in two ways is never chosen silently: it comes back as a fault with what it may mean.
Nothing is known here about headings, inputs or rules.
"""

import datetime as dt
import math
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from data.sheets.book.model import Cell
from data.sheets.money import money_scale
from data.text.normalise import fold, nfc
from indicators.words import State


class Mark(StrEnum):
    """Which sign parts the decimals in a sheet, where its other numbers show it."""

    COMMA = "comma"
    DOT = "dot"


@dataclass(frozen=True, slots=True)
class Number:
    """What a cell says. value None: `state` tells why (blank, not arising …), or `fault` names the kind of problem.

    suggestion: what may have been meant where it is a fault. suffix: the words written behind the number.
    """

    value: float | None = None
    state: State = State.MISSING
    fault: str | None = None
    suggestion: float | None = None
    suffix: str = ""


BLANK = Number()
NOT_ARISING = frozenset({"khong phat sinh", "ko phat sinh", "k phat sinh", "chua phat sinh", "kps", "khong ps"})
NOT_COLLECTED = frozenset({"khong thu thap", "ko thu thap", "k thu thap", "khong theo doi", "khong thu thap so lieu"})
MAYBE_ZERO = frozenset({"khong", "khong co", "ko co", "k co", "ko", "k", "chua co", "khg", "khg co"})
COUNTED = frozenset({
    "ban", "ban sach", "cuon", "quyen", "luot", "luot nguoi", "luot ban doc", "luot khach", "nguoi", "khach", "the", "buoi", "lop", "clb",
    "cau lac bo", "thon", "lang", "tv", "thu vien", "tu", "tu sach", "diem", "tt", "nha", "nvh", "hoi vien", "hoc vien", "tin", "bai",
    "tin bai", "chuong trinh", "cuoc", "noi", "to chuc", "ban tai lieu", "tai lieu", "ho", "ca nhan", "luot tai lieu", "luot sach",
    "ap", "buon", "bon", "khom", "khoi", "khoi pho", "khu pho", "xom", "to dan pho", "tdp", "phum", "soc", "plei", "cai", "don vi",
})  # fmt: skip
DASHES = frozenset("-–—_−")
ELLIPSIS = re.compile(r"^[.…\s]+$")
SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")
WRITTEN = re.compile(r"^([+\-−–]|\()?\s*(\d[\d.,\s'’\u00a0\u202f]*\d|\d)\)?\s*([^\d]*)$")
GROUPS = re.compile(r"^\d{1,3}([ .,'])\d{3}(?:\1\d{3})+$")
SPACED = re.compile(r"^\d{1,3}(?:[ ']\d{3})+([.,]\d+)?$")
ONE_GROUP = re.compile(r"^[1-9]\d{0,2}([.,])\d{3}$")
VIETNAMESE = re.compile(r"^\d{1,3}(?:\.\d{3})+,\d+$")
ENGLISH = re.compile(r"^\d{1,3}(?:,\d{3})+\.\d+$")
PLAIN_DECIMAL = re.compile(r"^\d+[.,]\d+$")


def read_number(cell: Cell, decimals: int = 0, mark: Mark | None = None) -> Number:
    """The number of a cell; decimals 0 for a count of whole things. mark settles 12.345 where decimals are allowed."""
    if cell is None or cell == "":
        return BLANK
    if isinstance(cell, bool):
        return Number(fault="not-a-number")
    if isinstance(cell, (int, float)):
        return checked(float(cell), decimals)
    if isinstance(cell, str):
        return read_written(cell, decimals, mark)
    return Number(fault="date-for-number" if isinstance(cell, (dt.date, dt.datetime)) else "not-a-number")


@lru_cache(maxsize=1 << 14)
def read_written(text: str, decimals: int, mark: Mark | None) -> Number:
    """The same for a text cell."""
    text = nfc(text)
    if not text or text in DASHES or ELLIPSIS.match(text):
        return Number(state=State.NOT_ARISING) if text in DASHES else BLANK
    found = WRITTEN.match(text)
    if not found:
        return read_words(text)
    sign, digits, suffix = found[1] or "", SPACES.sub(" ", found[2]).replace("’", "'"), nfc(found[3]).strip(". ")
    values = readings(digits)
    if not values or not is_unit(suffix, decimals):
        return Number(fault="not-a-number", suffix=suffix)
    if len(values) == 2:
        values = chosen(digits, values, decimals, mark)
    if len(values) == 2:
        return Number(fault="ambiguous-number", suggestion=values[0], suffix=suffix)
    made = checked(-values[0] if sign else values[0], decimals)
    return Number(made.value, made.state, made.fault, made.suggestion, suffix)


def is_unit(suffix: str, decimals: int) -> bool:
    """Whether the words behind a number only name what is counted (or, where decimals are allowed, a unit of money)."""
    if not suffix or fold(suffix) in COUNTED:
        return True
    return decimals > 0 and money_scale(suffix) is not None


def read_words(text: str) -> Number:
    """A cell of words: a state, or text where a number belongs. "không có" may be zero or unknown: that is a warning."""
    key = fold(text)
    if key in NOT_ARISING:
        return Number(state=State.NOT_ARISING)
    if key in NOT_COLLECTED:
        return Number(state=State.NOT_COLLECTED)
    if key in MAYBE_ZERO:
        return Number(fault="maybe-zero")
    return Number(fault="not-a-number" if re.search(r"\d", text) else "text-for-number")


def readings(digits: str) -> tuple[float, ...]:
    """Every number these digits can mean: none when malformed, two for 12.345 (thousands first)."""
    if digits.isdecimal():
        return (float(digits),)
    if GROUPS.match(digits):
        return (float(re.sub(r"\D", "", digits)),)
    if spaced := SPACED.match(digits):
        whole = digits[: spaced.start(1)] if spaced[1] else digits
        return (float(re.sub(r"\D", "", whole) + (spaced[1] or "").replace(",", ".")),)
    if ONE_GROUP.match(digits):
        return (float(re.sub(r"\D", "", digits)), float(digits.replace(",", ".")))
    if VIETNAMESE.match(digits):
        return (float(digits.replace(".", "").replace(",", ".")),)
    if ENGLISH.match(digits):
        return (float(digits.replace(",", "")),)
    if PLAIN_DECIMAL.match(digits):
        return (float(digits.replace(",", ".")),)
    return ()


def chosen(digits: str, values: tuple[float, ...], decimals: int, mark: Mark | None) -> tuple[float, ...]:
    """The reading that the kind of figure or the sheet's own way of writing settles; both when nothing does."""
    if decimals == 0:
        return values[:1]
    if mark is None:
        return values
    is_decimal = ("," in digits) == (mark is Mark.COMMA)
    return values[1:] if is_decimal else values[:1]


@lru_cache(maxsize=1 << 14)
def checked(value: float, decimals: int) -> Number:
    """A number that no rule of its kind forbids; 12.345 where things are counted is likely 12 345."""
    if not math.isfinite(value):
        return Number(fault="not-a-number")
    if value < 0:
        return Number(fault="negative", suggestion=-value)
    if decimals == 0 and abs(value - round(value)) > 1e-9:
        thousands = value * 1000
        exact = abs(thousands - round(thousands)) < 1e-6 and abs(value * 100 - round(value * 100)) > 1e-6
        likely = float(round(thousands)) if exact and value < 1000 else None
        return Number(fault="decimal-count", suggestion=likely)
    return Number(float(round(value)) if decimals == 0 else value, State.REPORTED)


@lru_cache(maxsize=1 << 14)
def decimal_mark(text: str) -> Mark | None:
    """Which sign parts decimals in this text number, None when it does not show."""
    found = WRITTEN.match(nfc(text))
    if not found:
        return None
    digits = SPACES.sub(" ", found[2])
    if VIETNAMESE.match(digits) or (PLAIN_DECIMAL.match(digits) and not ONE_GROUP.match(digits) and "," in digits):
        return Mark.COMMA
    if ENGLISH.match(digits) or (PLAIN_DECIMAL.match(digits) and not ONE_GROUP.match(digits) and "." in digits):
        return Mark.DOT
    grouped = GROUPS.match(digits)
    if grouped and grouped[1] in ".,":
        return Mark.COMMA if grouped[1] == "." else Mark.DOT
    return None
