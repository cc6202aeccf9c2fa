"""Tables whose rows are parts of the commune that writes: its villages, its former communes. The row of totals is the figure.

The rows are compared with it; without it the officer is asked whether their sum counts.
"""

from data.checks.faults import number, problem
from data.sheets.layout.axes import Axes
from data.sheets.layout.cells import take_number
from data.sheets.layout.findings import Figure, Findings, Scope
from data.sheets.layout.furniture import is_closing, is_total
from data.sheets.layout.header import Header
from data.sheets.layout.page import Page
from data.sheets.layout.questions import SUM, ask_parts
from data.sheets.multiples import bracketed_count_scale
from data.sheets.numbers import read_number
from indicators.registry import catalogue
from indicators.words import State


def read_part_rows(
    page: Page, header: Header, axes: Axes, column: int, end: int, table: int, findings: Findings
) -> int:
    """Read the rows up to `end`; the number of figures found. column: where the parts are named."""
    totals, parts = rows_of(page, header, end)
    figures = {
        place: code for place, code in axes.figures.items() if place != column and not catalogue().inputs[code].is_money
    }
    before = len(findings.figures)
    if len(totals) == 1:
        for place, code in figures.items():
            findings.figures.append(total_at(page, header, totals[0], place, code, table, findings))
            compare(page, header, totals[0], parts, place, findings)
    elif parts and not totals:
        names = f"{page.text(parts[0], column)} … {page.text(parts[-1], column)}"
        if findings.ask(ask_parts(names, page.cell(*header.cells[column]))) == SUM:
            findings.figures += [sum_at(page, header, parts, place, code, table) for place, code in figures.items()]
        return max(len(figures), 1)
    return len(findings.figures) - before


def rows_of(page: Page, header: Header, end: int) -> tuple[list[int], list[int]]:
    """The rows of totals, and the others that hold something."""
    totals: list[int] = []
    parts: list[int] = []
    for row in range(header.body, end):
        words = header.words(page, row)
        if words and is_closing([text for _, text in words]):
            break
        if len(words) >= 2:
            (totals if any(is_total(text) for _, text in words[:2]) else parts).append(row)
    return totals, parts


def total_at(page: Page, header: Header, row: int, column: int, code: str, table: int, findings: Findings) -> Figure:
    taken = take_number(page, row, column, header.title(column), findings)
    return Figure(
        input=code, value=taken.value, state=State.MISSING if taken.spoiled else taken.state, cell=page.cell(row, column),
        heading=header.title(column), scope=Scope(), table=table, spoiled=taken.spoiled,
    )  # fmt: skip


def sum_at(page: Page, header: Header, rows: list[int], column: int, code: str, table: int) -> Figure:
    """The sum of a column, not reported where one of its cells is blank or unreadable."""
    values = [read_number(page.value(row, column)).value for row in rows]
    known = [value for value in values if value is not None]
    whole = (
        float(sum(known)) * (bracketed_count_scale(header.title(column)) or 1) if len(known) == len(values) else None
    )
    return Figure(
        input=code, value=whole, state=State.MISSING if whole is None else State.REPORTED, cell=page.cell(rows[0], column),
        heading=header.title(column), scope=Scope(), table=table,
    )  # fmt: skip


def compare(page: Page, header: Header, total: int, parts: list[int], column: int, findings: Findings) -> None:
    said = read_number(page.value(total, column)).value
    values = [read_number(page.value(row, column)).value for row in parts]
    summed = sum(value or 0 for value in values)
    if said is not None and parts and said != summed:
        others = f"{page.cell(parts[0], column).address}–{page.cell(parts[-1], column).address}"
        findings.problems.append(
            problem("total-differs-from-parts", page.cell(total, column), header.title(column), page.text(total, column),
                    others=others, sum=number(float(summed)))
        )  # fmt: skip
