"""One cell read as what its heading asks for, and the problem named where it cannot be. Nothing is stored."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.checks.faults import number, problem
from data.sheets.book.model import Cell
from data.sheets.flags import read_flag
from data.sheets.layout.findings import Findings
from data.sheets.layout.page import Page, as_text
from data.sheets.money import money_scale
from data.sheets.multiples import bracketed_count_scale, read_multiple, scaled
from data.sheets.numbers import Mark, Number, decimal_mark, read_number
from indicators.words import State, Text


@dataclass(frozen=True, slots=True)
class Taken:
    """value None: see state. spoiled: the cell held something that is no number of its kind."""

    value: float | None
    state: State
    spoiled: bool = False


# No commune counts millions: such a number was typed in full under a heading in thousands.
MOST_SCALED = 1e6
LOST = Taken(None, State.MISSING, spoiled=True)


def take_number(
    page: Page, row: int, column: int, heading: str, findings: Findings, scale: float | None = None
) -> Taken:
    """The count in a cell; its fault goes to the findings. scale: 1000 where headings say that it is in thousands."""
    if is_lost(page, row, column, heading, findings):
        return LOST
    value, scale = page.value(row, column), scale or bracketed_count_scale(heading)
    many = read_multiple(value) if isinstance(value, str) else None
    if many is None and scale is not None:
        many = scaled(read_number(value, 3, mark_of(page, column)), scale)
    if many is not None:
        taken = settled(many, page, row, column, heading, findings)
        cell, found = page.cell(row, column), as_text(value)
        if taken.value is not None and taken.value >= MOST_SCALED:
            findings.problems.append(problem("scale-doubtful", cell, heading, found, sum=number(taken.value)))
            return LOST
        if taken.value is not None:
            findings.problems.append(problem("count-scaled", cell, heading, found, sum=number(taken.value)))
        return taken
    return settled(read_number(page.value(row, column)), page, row, column, heading, findings)


def take_money(page: Page, row: int, column: int, heading: str, scale: float | None, findings: Findings) -> Taken:
    """The sum of money in a cell, in triệu đồng. scale: of the heading, or None where the cell itself must name its unit."""
    if is_lost(page, row, column, heading, findings):
        return LOST
    value = page.value(row, column)
    written = read_number(
        value, 1, small_money_mark(value) if scale is not None and scale < 1 else mark_of(page, column)
    )
    own = money_scale(written.suffix) if written.suffix else None
    taken = settled(written, page, row, column, heading, findings)
    factor = own if own is not None else scale
    if taken.value is None or factor is None:
        return taken if taken.value is None else LOST
    return Taken(round(taken.value * factor, 9), taken.state)


def small_money_mark(value: Cell) -> Mark | None:
    """In đồng and nghìn đồng nobody writes thousandths, so that the one sign in 42.700 or 42,700 parts thousands."""
    if not isinstance(value, str):
        return None
    return Mark.COMMA if "." in value else Mark.DOT


def mark_of(page: Page, column: int) -> Mark | None:
    """The decimal sign that this column shows, else the sheet; None when they show none or both."""
    if column not in page.marks:
        own = marks_in(page.value(row, column) for row in range(page.height))
        marks = own or marks_in(value for row in page.rows for value in row)
        page.marks[column] = next(iter(marks)) if len(marks) == 1 else None
    return page.marks[column]


def marks_in(values: Iterable[Cell]) -> set[Mark]:
    return {mark for value in values if isinstance(value, str) and (mark := decimal_mark(value))}


def is_lost(page: Page, row: int, column: int, heading: str, findings: Findings) -> bool:
    """Whether a formula left no value here; says so."""
    place = (row, column)
    if place in page.grid.broken:
        findings.problems.append(problem("broken-formula", page.cell(row, column), heading, page.grid.broken[place]))
        return True
    if place in page.grid.uncached:
        if "#REF!" in page.grid.uncached[place] or "#N/A" in page.grid.uncached[place]:
            findings.problems.append(
                problem("broken-formula", page.cell(row, column), heading, page.grid.uncached[place])
            )
            return True
        findings.problems.append(
            problem("formula-not-computed", page.cell(row, column), heading, page.grid.uncached[place])
        )
        return True
    if place in page.grid.external:
        findings.problems.append(problem("external-link", page.cell(row, column), heading, page.text(row, column)))
    return False


def settled(read: Number, page: Page, row: int, column: int, heading: str, findings: Findings) -> Taken:
    if read.fault is None:
        return Taken(read.value, read.state)
    found = as_text(page.value(row, column))
    likely = read.suggestion if read.fault == "decimal-count" else None
    maybe = Text(" Có thể là {n}?", " Maybe {n}?").fill(n=f"{likely:.0f}") if likely else ""
    findings.problems.append(problem(read.fault, page.cell(row, column), heading, found, maybe=maybe))
    return LOST


def take_flag(page: Page, row: int, column: int, heading: str, findings: Findings) -> bool | None:
    """Yes or no; what is neither is named as a fault and gives None."""
    read = read_flag(page.value(row, column))
    if read is None:
        findings.problems.append(problem("unknown-flag", page.cell(row, column), heading, page.text(row, column)))
    return read
