"""What is known while a list of figures is read: the table, and what the rows so far say for the next. No row is understood here."""

from dataclasses import dataclass, field

from data.sheets.layout.axes import Axes
from data.sheets.layout.cells import Taken
from data.sheets.layout.findings import Findings, Scope
from data.sheets.layout.furniture import Head
from data.sheets.layout.header import Header
from data.sheets.layout.heading import Context
from data.sheets.layout.page import Page
from data.sheets.model import Cell


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of a whole that is no figure by itself: visits on site, mobile visits."""

    whole: str
    column: int
    scope: Scope
    taken: Taken
    cell: Cell


@dataclass(slots=True)
class Reader:
    """The table being read and what the rows so far say for the next.

    parent: the figure of the last row that stands by itself; parent_filled: whether that row had values.
    narrowed: the chapter speaks of one kind of place only; firm: its title is numbered I, II or A, B.
    near: domain of the last figure, or of the titles. known, unknown: rows understood and not. parts: portions of wholes, compared at the end; sums: rows (with
    their labels) that add up money.
    """

    page: Page
    header: Header
    axes: Axes
    table: int
    findings: Findings
    titles: tuple[str, ...]
    scope: Scope = field(default_factory=Scope)
    section: str | None = None
    narrowed: bool = False
    firm: bool = False
    parent: str | None = None
    parent_text: str = ""
    parent_filled: bool = False
    near: str | None = None
    known: int = 0
    unknown: int = 0
    parts: list[Portion] = field(default_factory=list)
    sums: list[tuple[int, str]] = field(default_factory=list)

    @property
    def context(self) -> Context:
        return Context(self.parent, self.section, self.narrowed, self.near)

    def unit_at(self, row: int) -> str:
        """The unit of measure beside a figure, "" where none stands."""
        column = self.axes.column(Head.UNIT_OF_MEASURE)
        value = self.page.filled(row, column) if column is not None else None
        return value if isinstance(value, str) else ""

    def number_at(self, row: int) -> str:
        """The numbering of a row: "1.1", "II"."""
        column = self.axes.column(Head.NUMBER)
        return self.page.text(row, column) if column is not None else ""

    def label_cell(self, row: int) -> Cell:
        return self.page.cell(row, self.axes.label or 0)

    def scope_of(self, scope: Scope, cell: Cell) -> Scope:
        """A column's scope, completed by the section's."""
        return Scope(scope.commune or self.scope.commune, scope.period or self.scope.period, cell, scope.half)
