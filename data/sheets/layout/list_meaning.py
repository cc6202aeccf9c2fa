"""Which figure a row of a list means, and which rows are known to mean none: ratios, sums of several figures, what nobody collects."""

import re
from dataclasses import replace
from functools import lru_cache

from data.sheets.layout.furniture import Head, head_of
from data.sheets.layout.heading import Context, figure_of
from data.sheets.layout.list_reader import Reader
from data.sheets.layout.register_head import code_by_text
from data.sheets.layout.vocabulary import vocabulary
from data.sheets.layout.words import bare, is_child
from data.sheets.money import money_scale
from data.sheets.multiples import count_scale
from data.text.normalise import fold
from indicators.registry import catalogue
from indicators.words import ColumnKind

RATIO = re.compile(r"^(?:ty le|ti le|ty trong|binh quan|toc do tang|muc tang)\b|^%")
SUM = re.compile(
    r"^(?:tong )?(?:so )?(?:kinh phi(?: thuc hien)?|nguon luc|thu vien|tong thu vien|thiet che van hoa)$|^tong (?:so )?kinh phi|^tong nguon"
)
MONEY_SUM = re.compile(
    r"^(?:tong )?(?:so )?(?:kinh phi(?: thuc hien)?|nguon luc|nguon kinh phi)$|^tong (?:so )?kinh phi|^tong nguon"
)
SUB_NUMBER = re.compile(r"^\d{1,2}[.,]\d{1,2}\.?$")
SCALED_UNIT = re.compile(r"^(?:tram|chuc|van|ty|1 ?000|100|10)\b")
CLASHING_UNITS = frozenset({"dau sach", "ten", "ten sach", "dau", "ty le", "phan tram"})


def meaning(reader: Reader, row: int, label: str) -> str | None:
    """The input of a row: by its label, by its label and unit, or together with the row it stands under."""
    unit, context = reader.unit_at(row), reader.context
    if fold(unit) in CLASHING_UNITS or (SCALED_UNIT.match(fold(unit)) and money_scale(unit) is None):
        return None
    if reader.parent_filled and not says_more(label):
        context = replace(context, parent=None)
    if context.narrowed and not reader.firm and leaves_chapter(label, reader.parent):
        context = replace(context, section=None, narrowed=False)
    code = figure_of(label, context) or (
        figure_of(f"{label} ({unit})", context) if unit and not count_scale(unit) else None
    )
    below = is_child(label) or is_numbered_below(reader, row) or not reader.parent_filled
    if code is None and below and reader.parent_text:
        code = figure_of(f"{reader.parent_text} {bare(label)}", Context(None, reader.section, reader.narrowed))
    return code


def leaves_chapter(label: str, parent: str | None) -> bool:
    """Whether a row's figure is of another domain than the place whose figure was left blank above it."""
    code = figure_of(label)
    return code is not None and parent is not None and vocabulary().domain[code] != vocabulary().domain[parent]


@lru_cache(maxsize=4096)
def says_more(label: str) -> bool:
    """Whether a label has words of its own: "Tổng số" has none and cannot repeat a figure already given."""
    return figure_of(label, Context("libraries.commune")) != "libraries.commune"


def is_numbered_below(reader: Reader, row: int) -> bool:
    """Whether a row is numbered as part of the one above: 1.1 under 1."""
    return bool(SUB_NUMBER.match(reader.number_at(row)))


@lru_cache(maxsize=4096)
def is_ratio(label: str, unit: str) -> bool:
    return fold(unit) in ("ty le", "phan tram") or unit.strip() == "%" or bool(RATIO.match(fold(bare(label))))


@lru_cache(maxsize=4096)
def is_sum(label: str) -> bool:
    """Whether a row adds up several of our figures, as "Tổng kinh phí" does."""
    return bool(SUM.match(fold(bare(label))))


@lru_cache(maxsize=4096)
def is_money_sum(label: str) -> bool:
    """Whether a row adds up sums of money: "Kinh phí", "Tổng kinh phí thực hiện", "Nguồn lực"."""
    return bool(MONEY_SUM.match(fold(bare(label))))


@lru_cache(maxsize=4096)
def is_aside(label: str) -> bool:
    """A figure that our registers know but nobody sums up, or one that is known to be none of ours."""
    if Head.ASIDE in head_of(bare(label)):
        return True
    registers = catalogue().registers
    found = {(register, code) for register in registers if (code := code_by_text(register, bare(label)))}
    counts = {(register, code) for register, code in found if registers[register].column(code).kind is ColumnKind.COUNT}
    return bool(counts) and not counts & summed_columns()


@lru_cache(maxsize=1)
def summed_columns() -> frozenset[tuple[str, str]]:
    """(register, column) of every column that some figure adds up."""
    rules = [entry.tally for entry in catalogue().inputs.values() if entry.tally]
    return frozenset((rule.register, column) for rule in rules for column in rule.columns)
