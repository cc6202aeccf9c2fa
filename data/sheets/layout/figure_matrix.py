"""A table across: rows are years or communes, columns are figures under one to three headings. Total rows are compared, not stored."""

from collections import defaultdict

from data.checks.faults import number, problem
from data.sheets.layout.axes import Axes
from data.sheets.layout.cells import take_money, take_number
from data.sheets.layout.findings import Figure, Findings, Scope
from data.sheets.layout.furniture import Head, head_of, is_closing, is_footnote, is_total
from data.sheets.layout.header import Header, is_number_like
from data.sheets.layout.page import Page
from data.sheets.layout.part_heads import is_cluster
from data.sheets.layout.period_text import said_in
from data.sheets.layout.questions import IGNORE, ask_figure, ask_money
from data.sheets.layout.unit_text import communes_in, named
from data.sheets.money import bracketed_scale, declared_scale
from indicators.registry import catalogue
from indicators.words import Period, State


def read_matrix(
    page: Page, header: Header, axes: Axes, end: int, table: int, findings: Findings, titles: tuple[str, ...]
) -> int:
    """Read the rows up to `end`; the number of figures found."""
    figures = dict(axes.figures)
    for column in axes.unknown:
        if any(is_number_like(page.value(row, column)) for row in range(header.body, end)):
            answer = findings.ask(ask_figure(header.title(column), page.cell(*header.cells[column])))
            if answer and answer != IGNORE and answer in catalogue().inputs:
                figures[column] = answer
    before = len(findings.figures)
    totals: list[int] = []
    clusters: list[int] = []
    for row in range(header.body, end):
        words = header.words(page, row)
        filled = any(page.value(row, column) is not None for column in figures)
        if not words:
            continue
        if is_closing([text for _, text in words]):
            break
        if not filled and is_footnote(words[0][1]):
            continue
        if any(is_total(text) for column, text in words if column not in figures):
            totals.append(row)
            continue
        scope = scope_of(page, row, axes)
        if scope is None:
            if filled and any(is_cluster(text) for _, text in words[:2]):
                clusters.append(row)
            elif filled and Head.COMPARED not in head_of(words[0][1]):
                findings.ask(ask_figure(words[0][1], page.cell(row, words[0][0])))
            continue
        for column, code in figures.items():
            findings.figures.append(figure_at(page, header, row, column, code, scope, table, findings, titles))
    compare(page, header, figures, totals, findings.figures[before:], findings)
    for first, after in zip(clusters, [*clusters[1:], end], strict=False):
        mine = [figure for figure in findings.figures[before:] if first < row_of(figure) < after]
        compare(page, header, figures, [first], mine, findings)
    return len(findings.figures) - before


def row_of(figure: Figure) -> int:
    return int(figure.cell.address.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")) - 1


def scope_of(page: Page, row: int, axes: Axes) -> Scope | None:
    """The commune and the period of a row; None when it names neither."""
    years, communes = axes.column(Head.YEAR), axes.column(Head.COMMUNE)
    period = period_at(page, row, years) if years is not None else None
    text = page.text(row, communes) if communes is not None else ""
    found = communes_in(text) or ((mention,) if text and (mention := named(text)) else ())
    if period is None and communes is None and years is not None:
        return None
    if communes is not None and not found:
        return None
    column = communes if communes is not None else years
    return Scope(found[0].name if found else None, period, page.cell(row, column) if column is not None else None)


def period_at(page: Page, row: int, column: int) -> Period | None:
    value = page.filled(row, column)
    if isinstance(value, float) and value.is_integer() and 1990 <= value <= 2100:
        return Period(int(value))
    said = said_in(value) if isinstance(value, str) else None
    return next(iter(said.periods)) if said and len(said.periods) == 1 and not said.other else None


def figure_at(
    page: Page,
    header: Header,
    row: int,
    column: int,
    code: str,
    scope: Scope,
    table: int,
    findings: Findings,
    titles: tuple[str, ...],
) -> Figure:
    heading = header.title(column)
    if catalogue().inputs[code].is_money:
        taken = take_money(page, row, column, heading, scale_of(page, header, row, column, findings, titles), findings)
    else:
        taken = take_number(page, row, column, heading, findings)
    return Figure(
        input=code, value=taken.value, state=State.MISSING if taken.spoiled else taken.state, cell=page.cell(row, column),
        heading=heading, scope=scope, table=table, spoiled=taken.spoiled,
    )  # fmt: skip


def scale_of(
    page: Page, header: Header, row: int, column: int, findings: Findings, titles: tuple[str, ...]
) -> float | None:
    for text in (*reversed(header.paths[column]), *titles):
        scale = bracketed_scale(text)
        scale = scale if scale is not None else declared_scale(text)
        if scale is not None:
            return scale
    if page.value(row, column) is None:
        return None
    answer = findings.ask(ask_money(header.title(column), page.cell(*header.cells[column])))
    return float(answer) if answer and answer != IGNORE else None


def compare(
    page: Page, header: Header, figures: dict[int, str], totals: list[int], found: list[Figure], findings: Findings
) -> None:
    """Warn where a total row is not the sum of its column."""
    sums: dict[str, float] = defaultdict(float)
    spoiled = {figure.input for figure in found if figure.spoiled}
    scales = dict.fromkeys(figures.values(), 1.0)
    for figure in found:
        sums[figure.input] += figure.value or 0
    quiet = Findings(answers=findings.answers)
    for row in totals:
        for column, code in figures.items():
            if page.value(row, column) is None or code in spoiled:
                continue
            money = catalogue().inputs[code].is_money
            scale = scale_of(page, header, row, column, quiet, ()) if money else scales[code]
            taken = (
                take_money(page, row, column, "", scale, quiet)
                if money
                else take_number(page, row, column, header.title(column), quiet)
            )
            if taken.value is not None and abs(taken.value - sums[code]) > 1e-6:
                cells = [figure.cell.address for figure in found if figure.input == code]
                findings.problems.append(
                    problem("total-differs-from-parts", page.cell(row, column), header.title(column), page.text(row, column),
                            others=f"{cells[0]}–{cells[-1]}" if cells else "", sum=number(sums[code]))
                )  # fmt: skip
