"""Web pages dressed as workbooks: tables and the text around them become one grid "Sheet1", as Excel lays them out."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from data.sheets.book.delimited import decoded
from data.sheets.book.limits import MAX_AREA
from data.sheets.book.model import Book, Cell, Grid, Range
from data.sheets.book.refusal import Refusal, Refused

SILENT = frozenset({"script", "style", "head", "title", "noscript", "template"})
BLOCK = frozenset(
    {"p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "table", "tr", "center", "body", "caption"}
)
MAX_SPAN = 1_000
CHARSET = re.compile(rb"""charset=["']?([\w-]+)""", re.I)
SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
UNSEEN = re.compile(r"display\s*:\s*none", re.I)


def open_webpage(data: bytes) -> Book:
    """The book of a web page. Raises Refused when it holds no table or its spans are a bomb."""
    page = Page()
    text, notes = page_text(data)
    page.feed(text)
    page.close()
    page.end_line()
    sheet = page.sheet
    if not page.tables or not sheet.rows:
        raise Refused(Refusal.NO_SHEET)
    width = max(map(len, sheet.rows))
    if width * len(sheet.rows) > MAX_AREA:
        raise Refused(Refusal.TOO_BIG)
    rows = [row + [None] * (width - len(row)) for row in sheet.rows]
    grid = Grid("Sheet1", rows, merged=tuple(sheet.merged), hidden_rows=frozenset(sheet.hidden_rows))
    return Book("html", (grid,), ("web_page", *notes))


def page_text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The page's text by its declared encoding where that works, else as any text file."""
    named = CHARSET.search(data[:4096])
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(named[1].decode("ascii")), ()
        except (LookupError, UnicodeDecodeError):
            return decoded(data)
    return decoded(data)


@dataclass(slots=True)
class Sheet:
    """The grid as it grows; claimed holds, by column, the first row that no rowspan above covers."""

    rows: list[list[Cell]] = field(default_factory=list)
    merged: list[Range] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    claimed: dict[int, int] = field(default_factory=dict)
    area: int = 0

    def put(self, text: Cell, rows: int, columns: int) -> None:
        """Write a cell at the next free column of the last row and claim what it spans."""
        row, current = len(self.rows) - 1, self.rows[-1]
        while self.claimed.get(len(current), 0) > row:
            current.append(None)
        column = len(current)
        self.area += rows * columns
        if self.area > MAX_AREA:
            raise Refused(Refusal.TOO_BIG)
        current.extend([text] + [None] * (columns - 1))
        if rows * columns > 1:
            self.merged.append((row, column, row + rows - 1, column + columns - 1))
        if rows > 1:
            self.claimed.update(dict.fromkeys(range(column, column + columns), row + rows))


class Page(HTMLParser):
    """Walks a page; knows whether it stands in a cell, between tables or in a part that is never shown."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sheet = Sheet()
        self.tables = 0
        self.depth = 0
        self.silent = 0
        self.words: list[str] = []
        self.cell: dict[str, str | None] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open tables, rows and cells; a break inside a cell is a space."""
        given = dict(attrs)
        if tag in SILENT:
            self.silent += 1
        elif tag == "table":
            self.begin_table()
        elif self.depth == 1 and tag == "tr":
            self.begin_row(given)
        elif self.depth == 1 and tag in ("td", "th"):
            self.end_cell()
            if not self.sheet.rows:
                self.sheet.rows.append([])
            self.cell, self.words = given, []
        elif tag in BLOCK:
            self.words.append(" ")
            if not self.depth:
                self.end_line()

    def handle_endtag(self, tag: str) -> None:
        """Close what the tag opened; unclosed cells and rows close with the next one."""
        if tag in SILENT:
            self.silent = max(self.silent - 1, 0)
        elif tag == "table" and self.depth:
            self.end_cell()
            self.depth -= 1
        elif self.depth == 1 and tag in ("td", "th", "tr"):
            self.end_cell()
        elif not self.depth and tag in BLOCK:
            self.end_line()

    def handle_data(self, data: str) -> None:
        """Gather text where it is shown: in a cell, or between tables."""
        if not self.silent and (self.cell is not None or not self.depth):
            self.words.append(data)

    def begin_table(self) -> None:
        """Enter a table; one inside a cell only adds its text to that cell."""
        if not self.depth:
            self.end_line()
            if self.tables:
                self.sheet.rows.append([])
        self.depth += 1
        self.tables += 1

    def begin_row(self, given: dict[str, str | None]) -> None:
        """Start a new row of the grid."""
        self.end_cell()
        self.sheet.rows.append([])
        if "hidden" in given or UNSEEN.search(given.get("style") or ""):
            self.sheet.hidden_rows.add(len(self.sheet.rows) - 1)

    def end_cell(self) -> None:
        """Write the cell that is open, if any. x:num carries the exact number Excel had there."""
        if self.cell is None or self.depth > 1:
            return
        text: Cell = SPACE.sub(" ", "".join(self.words)).strip() or None
        exact = self.cell.get("x:num")
        if exact:
            text = as_number(exact, text)
        self.sheet.put(text, span(self.cell.get("rowspan")), span(self.cell.get("colspan")))
        self.cell, self.words = None, []

    def end_line(self) -> None:
        """Write text that stands outside every table into a row of its own."""
        text = SPACE.sub(" ", "".join(self.words)).strip()
        self.words = []
        if text:
            self.sheet.rows.append([text])


def as_number(exact: str, text: Cell) -> Cell:
    """The number of an x:num attribute, or the cell's text when it is none."""
    try:
        return float(exact)
    except ValueError:
        return text


def span(written: str | None) -> int:
    """A colspan or rowspan between 1 and the most that browsers honour."""
    return min(max(int(written), 1), MAX_SPAN) if written and written.isdecimal() else 1
