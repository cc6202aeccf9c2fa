"""A table of one row: figures side by side under their names, with nothing that names the row."""

from data.sheets.layout.axes import Axes
from data.sheets.layout.cells import take_number
from data.sheets.layout.findings import Figure, Findings, Scope
from data.sheets.layout.furniture import is_closing
from data.sheets.layout.header import Header, is_number_like
from data.sheets.layout.page import Page
from indicators.registry import catalogue
from indicators.words import State


def only_row(page: Page, header: Header, axes: Axes, end: int) -> int | None:
    """The one row of values below the headings, where at least three of them are figures and none names rows."""
    if axes.label is not None or len(axes.figures) < 3 or axes.unknown:
        return None
    rows = []
    for row in range(header.body, end):
        words = header.words(page, row)
        if words and is_closing([text for _, text in words]):
            break
        if any(is_number_like(page.value(row, column)) for column in axes.figures):
            rows.append(row)
    return rows[0] if len(rows) == 1 else None


def read_row(page: Page, header: Header, axes: Axes, row: int, table: int, findings: Findings) -> None:
    """The figures of the row. Money needs its unit beside it and is left to tables that give one."""
    for column, code in axes.figures.items():
        if catalogue().inputs[code].is_money:
            continue
        taken = take_number(page, row, column, header.title(column), findings)
        findings.figures.append(
            Figure(input=code, value=taken.value, state=State.MISSING if taken.spoiled else taken.state, cell=page.cell(row, column),
                   heading=header.title(column), scope=Scope(), table=table, spoiled=taken.spoiled)
        )  # fmt: skip
