"""Finds the heading rows of the tables on a sheet and joins them into one path per column: ("Lượt sử dụng", "Tại chỗ").

Whether a table is a register or a list is decided later; no value below the headings is read here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from data.sheets.layout.furniture import Head, head_of, is_index_row
from data.sheets.layout.header_paths import Path, paths_of
from data.sheets.layout.heading import figure_of
from data.sheets.layout.page import Page
from data.sheets.layout.part_heads import is_month, is_village
from data.sheets.layout.period_text import said_in, without_period
from data.sheets.layout.vocabulary import vocabulary
from data.sheets.layout.words import key_of, without_gloss
from data.text.normalise import fold

__all__ = ["Header", "Path", "headers_of", "is_anchor", "is_known", "is_name_heading", "is_number_like"]

ANCHORS = frozenset({Head.NUMBER, Head.LABEL, Head.YEAR, Head.COMMUNE})
LETTERHEAD = re.compile(r"cong hoa xa hoi|doc lap|^ubnd|uy ban nhan dan|^phu luc|^bieu\b|^mau\b|dvt|don vi tinh|^so \d")
DEPTH = 4


@dataclass(frozen=True, slots=True)
class Header:
    """top: first heading row. body: first row below the headings. paths: column → headings from top to bottom.

    bounds: first column and the one after the last, where another table stands beside this one. repeats: rows below that
    only say the headings again, as on a new page.
    """

    top: int
    body: int
    paths: Mapping[int, Path]
    cells: Mapping[int, tuple[int, int]]
    bounds: tuple[int, int] | None = None
    repeats: frozenset[int] = frozenset()

    def words(self, page: Page, row: int) -> list[tuple[int, str]]:
        """(column, text) of the row's cells that are this table's."""
        found = [] if row in self.repeats else page.words(row)
        if self.bounds is None:
            return found
        return [(column, text) for column, text in found if self.bounds[0] <= column < self.bounds[1]]

    def title(self, column: int) -> str:
        """The heading as people say it."""
        return " – ".join(self.paths.get(column, ()))


@lru_cache(maxsize=1 << 14)
def is_name_heading(text: str) -> bool:
    key = key_of(without_gloss(text)[0])
    return any(columns.get(key) == "name" for columns in vocabulary().columns.values())


@lru_cache(maxsize=1 << 14)
def is_known(text: str) -> bool:
    """Whether a text is a heading of any kind we know; "Kỳ báo cáo:" before its value is none."""
    if text.rstrip().endswith(":"):
        return False
    plain = without_period(text)
    if (not plain and not said_in(text).is_silent) or head_of(plain):
        return True
    key = key_of(without_gloss(plain)[0])
    if is_month(text) or is_village(text):
        return True
    return any(key in columns for columns in vocabulary().columns.values()) or figure_of(plain) is not None


@lru_cache(maxsize=1 << 14)
def is_anchor(text: str) -> bool:
    return not text.rstrip().endswith(":") and (
        bool(head_of(without_period(text) or text) & ANCHORS) or is_name_heading(text)
    )


def is_number_like(value: object) -> bool:
    """A figure that no heading row holds; years are allowed."""
    if isinstance(value, bool):
        return True
    if isinstance(value, float):
        return not (value.is_integer() and 1990 <= value <= 2100)
    return (
        isinstance(value, str) and bool(re.fullmatch(r"[\d.,\s]+", value)) and not re.fullmatch(r"(?:19|20)\d\d", value)
    )


def headers_of(page: Page) -> list[Header]:
    """Every table's headings, from top to bottom of the sheet."""
    found: list[Header] = []
    row = 0
    while row < page.height:
        if starts_header(page, row):
            header = header_at(page, row, found[-1].body if found else 0)
            if found and is_repeated(page, found[-1], header):
                again = found[-1].repeats | frozenset(range(header.top, header.body))
                found[-1] = replace(found[-1], repeats=again)
            else:
                found.append(header)
            row = header.body
        else:
            row += 1
    return found


def is_repeated(page: Page, before: Header, header: Header) -> bool:
    """Whether the same headings stand again in the middle of the figures, with no title between."""
    if before.paths != header.paths:
        return False
    last = next((row for row in range(header.top - 1, before.body - 1, -1) if page.words(row)), None)
    return last is not None and any(is_number_like(page.value(last, column)) for column, _ in page.words(last)[1:])


def starts_header(page: Page, row: int) -> bool:
    words = page.words(row)
    if len(words) < 2 or any(is_number_like(page.value(row, column)) for column, _ in words):
        return False
    if not any(is_anchor(text) for _, text in words):
        return len(words) >= 3 and is_row_of_figures(page, row)
    known = sum(is_known(text) for _, text in words)
    return known >= 2 and known * 5 >= len(words) * 2


def is_row_of_figures(page: Page, row: int) -> bool:
    """Whether every cell of the row names a figure and the next row holds a number under each."""
    words = page.words(row)
    return all(figure_of(text) for _, text in words) and all(
        is_number_like(page.value(row + 1, column)) for column, _ in words
    )


def header_at(page: Page, row: int, floor: int) -> Header:
    """The heading block around its row of anchors."""
    top = row
    while top - 1 >= floor and row - top < 2 and is_group_row(page, top - 1):
        top -= 1
    # Further right "Hoạt động" or "Năm" may head a group; the numbers and names stand in the first columns.
    first = [(column, text) for column, text in page.words(row)[:3] if is_anchor(text)]
    numbered = bool(first) and Head.NUMBER in head_of(first[0][1])
    anchors = [column for column, _ in first[: 2 if numbered else 1]]
    bottom = row + max((page.down.get((row, column), 1) for column, _ in page.words(row)), default=1) - 1
    bottom = min(bottom, row + DEPTH - 1, page.height - 1)
    while bottom + 1 < page.height and bottom - top < DEPTH and is_sub_row(page, bottom + 1, anchors):
        bottom += 1
    body = bottom + 1
    while body < page.height and is_index_row([text for _, text in page.words(body)]):
        body += 1
    paths, cells = paths_of(page, top, bottom)
    return Header(top, body, paths, cells)


def is_group_row(page: Page, row: int) -> bool:
    """A row of group headings above the anchors: at least two texts or a partly merged one, and no title or letterhead."""
    words = page.words(row)
    if not words or any(is_number_like(page.value(row, column)) for column, _ in words):
        return False
    if any(LETTERHEAD.search(fold(text)) or page.is_spanning(row, column) for column, text in words):
        return False
    first = page.columns[0] if page.columns else 0
    merged = [column for column, _ in words if page.across.get((row, column), 1) > 1 and column > first]
    grouping = merged or (len(words) >= 2 and all(is_known(text) for _, text in words))
    return bool(grouping) and all(column > first for column, _ in words)


def is_sub_row(page: Page, row: int, anchors: list[int]) -> bool:
    """A second heading row: blank under the anchors, words elsewhere, and something above each word."""
    words = page.words(row)
    if not words or any(is_number_like(page.value(row, column)) for column, _ in words):
        return False
    if any(page.text(row, column) and (row, column) not in page.covered for column in anchors):
        return False
    below_anchor = [column for column in anchors if page.text(row, column)]
    return (
        not below_anchor
        and min(column for column, _ in words) > min(anchors, default=-1)
        and not page.is_spanning(row, words[0][0])
    )
