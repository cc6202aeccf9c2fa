"""Rows of a register become places: sections, totals, footnotes and signatures are told apart, doubts become problems.

Rules about the figures are not judged here; totals are handed on to be compared.
"""

import re
from dataclasses import replace

from data.checks.faults import problem
from data.sheets.layout.findings import Findings, RegisterTable
from data.sheets.layout.furniture import (
    ROMAN,
    Head,
    head_of,
    is_closing,
    is_example,
    is_footnote,
    is_signature,
    is_total,
)
from data.sheets.layout.header import Header, is_number_like
from data.sheets.layout.kinds import type_by_name, type_by_word
from data.sheets.layout.list_labels import begins_total, is_of_which
from data.sheets.layout.page import Page
from data.sheets.layout.questions import ask_column
from data.sheets.layout.register_head import RegisterHead
from data.sheets.layout.register_place import Body, read_place
from data.sheets.layout.register_sections import summing_rows
from data.sheets.layout.totals import Total, compare_totals
from data.sheets.layout.unit_text import communes_in
from data.sheets.layout.words import bare
from indicators.registry import catalogue
from indicators.words import ColumnKind

COUNTING = re.compile(r"^(?:tổng(?: cộng| số)?|cộng)\s+", re.IGNORECASE)
FIGURES = (ColumnKind.COUNT, ColumnKind.FLAG, ColumnKind.DATE)


def read_register(page: Page, header: Header, head: RegisterHead, end: int, table: int, findings: Findings) -> None:
    """Read the rows from header.body up to `end` into the findings."""
    head = with_answers(page, header, head, end, findings)
    register = catalogue().registers[head.register]
    body = Body(
        page, header, head, table, findings, {column.code: column.kind for column in register.columns},
        furniture_column(header, head, Head.COMMUNE), furniture_column(header, head, Head.OLD_COMMUNE),
    )  # fmt: skip
    cells = {code: page.cell(*header.cells[column]) for column, code in head.columns.items()}
    headings = {code: header.title(column) for column, code in head.columns.items()}
    body.summing = summing_rows(page, header, head, body.kinds, end)
    findings.registers.append(RegisterTable(register=head.register, columns=cells, table=table, headings=headings))
    for row in range(header.body, end):
        if not read_row(body, row):
            break
    compare_totals(
        body.totals, [place for place in findings.places if place.table == table], body.segments, headings, findings
    )


def furniture_column(header: Header, head: RegisterHead, wanted: Head) -> int | None:
    """The column of communes, or of former communes, where the register has one."""
    for column, path in header.paths.items():
        if column not in head.columns and wanted in head_of(path[-1]):
            return column
    return None


def with_answers(page: Page, header: Header, head: RegisterHead, end: int, findings: Findings) -> RegisterHead:
    """The head with columns added that the officer has explained; what holds figures and is unknown is asked."""
    columns = dict(head.columns)
    for column, path in header.paths.items():
        if column in columns or column in head.marks or (column not in head.doubtful and is_furniture(path)):
            continue
        cell, heading = page.cell(*header.cells[column]), header.title(column)
        if column in head.other_years or not holds_figures(page, column, header.body, end):
            findings.problems.append(problem("column-ignored", cell, heading))
            continue
        answer = findings.ask(ask_column(head.register, heading, cell))
        if answer and answer in {known.code for known in catalogue().registers[head.register].columns}:
            columns.setdefault(column, answer)
    return replace(head, columns=columns)


def is_furniture(path: tuple[str, ...]) -> bool:
    heads = head_of(path[-1]) | head_of(" ".join(path))
    return bool(heads - {Head.VALUE, Head.LABEL, Head.YEAR})


def holds_figures(page: Page, column: int, first: int, end: int) -> bool:
    """Whether any row below the heading holds a number or a mark there."""
    return any(
        is_number_like(value) or (isinstance(value, str) and len(value) == 1)
        for row in range(first, end)
        if (value := page.value(row, column)) is not None
    )


def read_row(body: Body, row: int) -> bool:
    """Understand one row; False when the table has ended."""
    page = body.page
    words = body.header.words(page, row)
    if not words:
        return True
    filled = [column for column in body.head.columns if is_figure(body, column) and has_value(page, row, column)]
    first = words[0][1]
    if is_closing([text for _, text in words]) or (not filled and is_signature(name_of(body, row))):
        return False
    if not filled and is_footnote(first):
        return True
    name = name_of(body, row)
    label = name or next((text for _, text in words if not is_number_like(text)), "")
    if is_total(label) or begins_total(name) or (first != label and is_total(first)):
        body.totals.append(total_at(body, row))
    elif is_of_which(label):
        body.findings.problems.append(problem("row-ignored", page.cell(row, words[0][0]), label))
    elif body.summing.get(row):
        begin_section(body, bare(label))
        body.totals.append(total_at(body, row, heads=True))
    elif is_example(name):
        return True
    elif not filled and is_section(body, row, words):
        begin_section(body, label)
    elif name:
        read_place(body, row, name, doubt=row in body.summing)
    elif any(page.value(row, column) not in (0, 0.0, None, "0") for column in filled):
        cell = page.cell(row, body.head.place_of("name") or 0)
        body.findings.problems.append(problem("name-missing", cell, None, None))
    return True


def total_at(body: Body, row: int, heads: bool = False) -> Total:
    """The figures of a row that adds up others; heads: those below it."""
    columns = {code: column for column, code in body.head.columns.items() if body.kinds[code] is ColumnKind.COUNT}
    values = {code: body.page.value(row, column) for code, column in columns.items()}
    words = COUNTING.sub("", bare(name_of(body, row)))
    kind = None if heads or body.head.register == "event" else type_by_word(body.head.register, words)
    return Total(row, body.segment, values, body.page, columns, heads, kind)


def is_figure(body: Body, column: int) -> bool:
    return body.kinds[body.head.columns[column]] in FIGURES


def has_value(page: Page, row: int, column: int) -> bool:
    return (
        page.value(row, column) is not None or (row, column) in page.grid.uncached or (row, column) in page.grid.broken
    )


def name_of(body: Body, row: int) -> str:
    column = body.head.place_of("name")
    return "" if column is None else body.page.text(row, column)


def is_section(body: Body, row: int, words: list[tuple[int, str]]) -> bool:
    """A row that only titles those below: one text (and a Roman numeral before it), nothing else."""
    texts = [text for _, text in words if not ROMAN.match(text)]
    numbered = any(is_number_like(text) for _, text in words)
    if len(texts) != 1 or numbered:
        return False
    if len(texts) < len(words) or body.page.is_spanning(row, words[0][0]):
        return True
    named_place = body.head.place_of("type") is None and type_by_word(body.head.register, texts[0]) is None
    return not (named_place and type_by_name(body.head.register, texts[0])) or bool(communes_in(texts[0]))


def begin_section(body: Body, label: str) -> None:
    """What a section's title says for the rows below: a type of place, or a commune."""
    body.segment += 1
    body.section_type = type_by_word(body.head.register, label)
    found = communes_in(label)
    if found and body.section_type is None:
        body.scope = replace(body.scope, commune=found[0].name)
