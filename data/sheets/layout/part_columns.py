"""Columns that are parts of another one: former communes, villages, months beside their total. The total counts and is compared.

A sum is never made without the officer's word.
"""

from dataclasses import replace

from data.checks.faults import number, problem
from data.sheets.layout.axes import Axes
from data.sheets.layout.findings import Figure, Findings, Scope
from data.sheets.layout.furniture import Head, head_of
from data.sheets.layout.header import Header
from data.sheets.layout.page import Page
from data.sheets.layout.part_heads import is_month, is_village
from data.sheets.layout.questions import SUM, ask_parts
from data.sheets.layout.unit_text import FORMER
from data.sheets.model import Cell
from data.sheets.numbers import read_number
from indicators.registry import catalogue
from indicators.words import Kind, State


def with_parts(page: Page, header: Header, axes: Axes, findings: Findings) -> Axes:
    """The axes with columns of parts set aside; their total is the value. Without one the officer is asked."""
    months = {column for column, path in header.paths.items() if is_month(path[-1]) and column != axes.label}
    lands = {column for column, path in header.paths.items() if is_village(path[-1]) and column != axes.label}
    lands |= {column for column, scope in axes.values.items() if (scope.commune or "").endswith(FORMER)}
    parts = lands or months
    if len(parts) < 2 or axes.label is None:
        return replace(axes, compared=communes_of(axes))
    total = axes.column(Head.TOTAL)
    values = {column: scope for column, scope in axes.values.items() if column not in parts}
    if total is None:
        whole = [column for column in values if Head.TOTAL in head_of(header.paths[column][-1])]
        total = whole[0] if len(whole) == 1 else next(iter(values)) if len(values) == 1 else None
    summed = False
    if total is not None:
        values = {**values, total: axes.values.get(total, Scope())}
    elif not values:
        first = min(parts)
        title = f"{header.title(first)} … {header.title(max(parts))}"
        summed = findings.ask(ask_parts(title, page.cell(*header.cells[first]))) == SUM
    roles = {column: head for column, head in axes.roles.items() if column != total} | dict.fromkeys(parts, Head.ASIDE)
    unknown = tuple(column for column in axes.unknown if column not in parts)
    return replace(
        axes,
        values=values,
        roles=roles,
        unknown=unknown,
        parts=tuple(sorted(parts)),
        whole=total,
        summed=summed,
        of_time=not lands,
    )


def communes_of(axes: Axes) -> tuple[int, ...]:
    """Columns of communes that a column "Tổng cộng" adds up."""
    named = tuple(column for column, scope in axes.values.items() if scope.commune)
    return named if axes.column(Head.TOTAL) is not None and len(named) >= 2 else ()


def compare_columns(page: Page, axes: Axes, row: int, code: str, heading: str, findings: Findings) -> None:
    """Warn where the total of a row is not the sum of its parts; a stock has no sum over months."""
    parts, whole = (axes.parts, axes.whole) if axes.parts else (axes.compared, axes.column(Head.TOTAL))
    if whole is None or not parts or (axes.parts and axes.of_time and catalogue().inputs[code].kind is Kind.STOCK):
        return
    values, said = (
        [read_number(page.value(row, column), 3).value for column in parts],
        read_number(page.value(row, whole), 3).value,
    )
    known = [value for value in values if value is not None]
    cell = page.cell(row, whole)
    others = f"{page.cell(row, parts[0]).address}–{page.cell(row, parts[-1]).address}"
    if said is None and known and page.value(row, whole) is None:
        findings.problems.append(
            problem("total-left-blank", cell, heading, None, others=others, sum=number(sum(known)))
        )
    elif (
        said is not None
        and known
        and abs(sum(known) - said) > 1e-6
        and (len(known) == len(values) or sum(known) > said)
    ):
        findings.problems.append(
            problem(
                "total-differs-from-parts", cell, heading, page.text(row, whole), others=others, sum=number(sum(known))
            )
        )


def summed_figure(page: Page, axes: Axes, row: int, code: str, heading: str, table: int) -> Figure | None:
    """The sum of the parts, where the officer said that it is the figure and every part is there."""
    values = [read_number(page.value(row, column), 3).value for column in axes.parts]
    known = [value for value in values if value is not None]
    if not axes.summed or len(known) < len(values) or (axes.of_time and catalogue().inputs[code].kind is Kind.STOCK):
        return None
    cell: Cell = page.cell(row, axes.parts[0])
    return Figure(
        input=code,
        value=float(sum(known)),
        state=State.REPORTED,
        cell=cell,
        heading=heading,
        scope=Scope(),
        table=table,
    )
