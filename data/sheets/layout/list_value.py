"""The value of one figure in a list: a count, or money brought to triệu đồng by the unit that stands nearest."""

import re

from data.sheets.layout.cells import take_money, take_number
from data.sheets.layout.findings import Figure, Scope
from data.sheets.layout.list_reader import Reader
from data.sheets.layout.questions import IGNORE, ask_money
from data.sheets.layout.words import bare
from data.sheets.money import bracketed_scale, declared_scale, money_scale
from data.sheets.multiples import bracketed_count_scale, count_scale
from indicators.registry import catalogue
from indicators.words import State


def figure_at(reader: Reader, row: int, column: int, code: str, label: str, scope: Scope) -> Figure:
    """The figure that stands in a row and column; its faults go to the findings."""
    page, heading = reader.page, bare(label)
    if catalogue().inputs[code].is_money:
        taken = take_money(page, row, column, heading, scale_of(reader, row, column, label), reader.findings)
    else:
        taken = take_number(page, row, column, heading, reader.findings, count_scale_of(reader, row, column, label))
    cell = page.cell(row, column)
    return Figure(
        input=code, value=taken.value, state=State.MISSING if taken.spoiled else taken.state, cell=cell, heading=heading,
        scope=reader.scope_of(scope, cell), table=reader.table, spoiled=taken.spoiled,
    )  # fmt: skip


def count_scale_of(reader: Reader, row: int, column: int, label: str) -> float | None:
    """1000 where the row's unit, its label or the column's heading says that things are counted in thousands."""
    heading = " ".join(reader.header.paths.get(column, ()))
    said = (count_scale(reader.unit_at(row)), bracketed_count_scale(label), bracketed_count_scale(heading))
    return next((scale for scale in said if scale), None)


def scale_of(reader: Reader, row: int, column: int, label: str) -> float | None:
    """The unit of money: the row's, the label's, the column's, the title's. Asked where a value stands and none names it."""
    near = [money_scale(reader.unit_at(row)), bracketed_scale(label), declared_scale(label)]
    titles = (" ".join(reader.header.paths.get(column, ())), *reader.titles)
    far = [scale for text in titles for scale in (declared_scale(text), bracketed_scale(text))]
    named = next((scale for scale in (*near, *far) if scale is not None), None)
    value = reader.page.value(row, column)
    if named is not None or value is None:
        return named
    if isinstance(value, str) and money_scale(re.sub(r"^[\d.,\s]+", "", value)) is not None:
        return None
    answer = reader.findings.ask(ask_money(bare(label), reader.page.cell(row, column)))
    return float(answer) if answer and answer != IGNORE else None
