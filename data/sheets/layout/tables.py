"""Every table of a book, found and read: registers, lists and tables across. What is no table of ours becomes a question."""

import re
from dataclasses import dataclass, replace

from data.sheets.layout.axes import Axes, axes_of
from data.sheets.layout.figure_list import read_list
from data.sheets.layout.figure_matrix import read_matrix
from data.sheets.layout.figure_row import only_row, read_row
from data.sheets.layout.findings import Findings, Scope
from data.sheets.layout.furniture import Head
from data.sheets.layout.header import Header, headers_of, is_number_like
from data.sheets.layout.heading import figure_of
from data.sheets.layout.left_out import doubt, doubt_table
from data.sheets.layout.page import Page
from data.sheets.layout.part_columns import with_parts
from data.sheets.layout.part_heads import heads_villages
from data.sheets.layout.part_rows import read_part_rows
from data.sheets.layout.questions import VALUES, ask_values
from data.sheets.layout.register_head import RegisterHead, register_head
from data.sheets.layout.register_table import read_register
from data.sheets.layout.sides import sides
from data.sheets.layout.unit_text import named
from data.text.normalise import fold
from indicators.registry import catalogue

FOREIGN = re.compile(
    r"khuyen hoc|khuyen tai|nong thon moi|gia dinh van hoa|pho cap|xoa mu chu|ho ngheo|giam ngheo|y te|tiem chung|ke hoach hoa gia dinh|"
    r"cai cach hanh chinh|dang vien|thi dua khen thuong|phong chong|an ninh|xay dung xa hoi hoc tap|cong dan hoc tap|gia dinh hoc tap"
)
LABELS = re.compile(r"^(?:don vi|ten don vi|xa|phuong|ten xa|ky|nam|ubnd|dia phuong)\b")
OURS = re.compile(
    r"hoc tap suot doi|\bhtsd\b|thu vien|tu sach|nha van hoa|\bnvh\b|thiet che|bao tang|van hoa doc|nguon luc phuc vu"
)


@dataclass(frozen=True, slots=True)
class Table:
    """One table that was understood. titles: the texts above it, back to the table before. sheet: the tab's title."""

    number: int
    sheet: str
    titles: tuple[str, ...]
    title_cells: tuple[tuple[int, int], ...]
    page: Page


def read_tables(pages: list[Page], findings: Findings) -> list[Table]:
    """Read every table of the pages into the findings; the tables that were understood."""
    tables: list[Table] = []
    for page in pages:
        headers = headers_of(page) or headerless(page)
        understood = False
        missed: list[tuple[Header, int]] = []
        start = 0
        for position, header in enumerate(headers):
            end = headers[position + 1].top if position + 1 < len(headers) else page.height
            for side in sides(page, header, end):
                table = table_above(page, start, side, len(tables))
                trial = Findings(answers=findings.answers)
                if read_table(page, side, end, table, trial):
                    absorb(findings, trial)
                    tables.append(table)
                    understood = True
                else:
                    missed.append((side, end))
            start = end if not understood else header.body
        if not understood:
            doubt(page, findings)
        for side, end in missed if understood else []:
            doubt_table(page, side, end, findings)
    return tables


def table_above(page: Page, start: int, header: Header, number: int) -> Table:
    """The table with the texts that stand above its headings."""
    cells = [(row, column) for row in range(start, header.top) for column, _ in page.words(row)]
    texts = tuple(text for row in range(start, header.top) for text in title_texts(page, row))
    return Table(number, page.name, texts, tuple(cells), page)


def title_texts(page: Page, row: int) -> list[str]:
    """The texts of a row above a table; a label and the cell beside it are one text: "Kỳ báo cáo:" and 2024."""
    texts: list[str] = []
    before = ""
    for column, text in page.words(row):
        if before and (is_year(page.value(row, column)) or named(text)):
            texts.append(f"{before.rstrip(': ')}: {text}")
        elif isinstance(page.value(row, column), str):
            texts.append(text)
        before = text if LABELS.match(fold(text)) else ""
    return texts


def is_year(value: object) -> bool:
    return isinstance(value, float) and value.is_integer() and 1990 <= value <= 2100


def read_table(page: Page, header: Header, end: int, table: Table, findings: Findings) -> bool:
    """Read one table; False when it is none of this programme's."""
    hints = " ".join((*table.titles, page.name))
    if FOREIGN.search(fold(hints)) and not OURS.search(fold(hints)):
        return False
    axes = axes_of(page, header, end)
    if is_matrix(axes, header):
        return read_matrix(page, header, axes, end, table.number, findings, table.titles) > 0
    rows = part_label(page, header, axes, end)
    if rows is not None:
        return read_part_rows(page, header, axes, rows, end, table.number, findings) > 0
    row = only_row(page, header, axes, end) if not axes.roles else None
    if row is not None and not any(catalogue().inputs[code].is_money for code in axes.figures.values()):
        read_row(page, header, axes, row, table.number, findings)
        return True
    head = register_head(header, hints)
    if head is not None and not is_list(axes, head):
        read_register(page, header, head, end, table.number, findings)
        return True
    if axes.label is None:
        return False
    axes = with_parts(page, header, axes, findings)
    axes = with_value_column(page, header, axes, end, findings)
    reader = read_list(page, header, axes, end, table.number, findings, table.titles)
    ours = OURS.search(fold(hints)) is not None
    return reader.known >= 2 and reader.known * (3 if ours else 1) >= reader.unknown


def is_matrix(axes: Axes, header: Header) -> bool:
    """Years or communes down the side and at least two figures across."""
    sides = {Head.YEAR, Head.COMMUNE} & set(axes.roles.values())
    named = any(header.paths[column][-1].lower().startswith("tên") for column in axes.figures)
    return bool(sides) and axes.label is None and len(axes.figures) >= 2 and not named


def part_label(page: Page, header: Header, axes: Axes, end: int) -> int | None:
    """The column that names villages or former communes down the side of at least two figures."""
    figures = [column for column in axes.figures if not heads_villages(header.paths[column][-1])]
    if axes.label is not None or len(figures) < 2:
        return None
    for column, path in header.paths.items():
        named_so = axes.roles.get(column) is Head.OLD_COMMUNE or heads_villages(path[-1])
        if named_so and not any(is_number_like(page.value(row, column)) for row in range(header.body, end)):
            return column
    return None


def is_list(axes: Axes, head: RegisterHead) -> bool:
    """A list of figures that shares some words with a register's headings."""
    return axes.label is not None and bool(axes.values) and head.specific < 3 and "type" not in head.columns.values()


def with_value_column(page: Page, header: Header, axes: Axes, end: int, findings: Findings) -> Axes:
    """Columns of numbers with unknown headings are asked; the answer "value" makes one a column of values."""
    values = dict(axes.values)
    for column in axes.unknown:
        if any(is_number_like(page.value(row, column)) for row in range(header.body, end)):
            answer = findings.ask(ask_values(header.title(column), page.cell(*header.cells[column])))
            if answer == VALUES:
                values[column] = Scope()
    return replace(axes, values=values)


def headerless(page: Page) -> list[Header]:
    """A list without headings: a column of known labels and one column of numbers to its right."""
    labels = {
        column: [row for row in range(page.height) if figure_of(page.text(row, column))] for column in page.columns
    }
    best = max(labels, key=lambda column: len(labels[column]), default=None)
    if best is None or len(labels[best]) < 3:
        return []
    rows = range(labels[best][0], labels[best][-1] + 1)
    numeric = [
        column for column in page.columns
        if column > best and sum(is_number_like(page.value(row, column)) for row in rows) * 2 >= len(labels[best])
    ]  # fmt: skip
    if len(numeric) != 1:
        return []
    first = labels[best][0]
    paths = {best: ("Chỉ tiêu",), numeric[0]: ("Số liệu",)}
    return [Header(first, first, paths, {column: (first, column) for column in paths})]


def absorb(findings: Findings, trial: Findings) -> None:
    findings.figures += trial.figures
    findings.places += trial.places
    findings.registers += trial.registers
    findings.problems += trial.problems
    for question in trial.questions:
        findings.ask(question)
