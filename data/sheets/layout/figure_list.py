"""A list of figures: one row per figure, one column of values or one per year or commune. Sections and "Trong đó" give context."""

import re
from dataclasses import replace

from data.checks.faults import problem
from data.sheets.layout.axes import Axes, is_of_one_type
from data.sheets.layout.findings import Findings, Scope
from data.sheets.layout.furniture import ROMAN, is_closing, is_footnote, is_signature, is_total
from data.sheets.layout.header import Header, is_number_like
from data.sheets.layout.heading import Context, domain_of, figure_of, part_of, section_of
from data.sheets.layout.list_meaning import is_aside, is_money_sum, is_numbered_below, is_ratio, is_sum, meaning
from data.sheets.layout.list_money import compare_money, has_money
from data.sheets.layout.list_reader import Reader
from data.sheets.layout.list_value import count_scale_of, figure_at
from data.sheets.layout.page import Page
from data.sheets.layout.part_columns import compare_columns, summed_figure
from data.sheets.layout.portions import add_up, keep_portion
from data.sheets.layout.questions import ask_figure
from data.sheets.layout.unit_text import communes_in, named
from data.sheets.layout.vocabulary import vocabulary
from data.sheets.layout.words import bare, is_child
from indicators.registry import catalogue

# Nearly all clubs and visits of a commune are theirs: their chapter speaks of the whole register.
VILLAGE_HOUSES = "centres.village_house"
SECTION = re.compile(r"^(?:[IVX]{1,4}|[A-HĐ])\s*[.)\-]\s*\S")


def read_list(
    page: Page, header: Header, axes: Axes, end: int, table: int, findings: Findings, titles: tuple[str, ...]
) -> Reader:
    """Read the rows from header.body up to `end`."""
    reader = Reader(page, header, axes, table, findings, titles, near=domain_of(titles))
    for row in range(header.body, end):
        if not read_row(reader, row):
            break
    add_up(reader)
    compare_money(reader)
    return reader


def read_row(reader: Reader, row: int) -> bool:
    """Understand one row; False when the table has ended."""
    page, axes = reader.page, reader.axes
    words = reader.header.words(page, row)
    if not words:
        return True
    columns = (*axes.values, *axes.qualifiers)
    filled = any(holds(page, row, column) for column in columns)
    label = page.text(row, axes.label) if axes.label is not None else ""
    if is_closing([text for _, text in words]) or (not filled and is_signature(label)):
        return False
    if not filled and is_footnote(words[0][1]):
        return True
    label = label or next((text for column, text in words if column not in columns and not text.isdigit()), "")
    if label and not filled and is_section(reader, row, label):
        begin_section(reader, row, label)
    elif label:
        understand(reader, row, label, filled)
    return True


def holds(page: Page, row: int, column: int) -> bool:
    """Whether a cell holds a value, or a formula that should have left one."""
    place = (row, column)
    return page.value(row, column) is not None or place in page.grid.uncached or place in page.grid.broken


def is_section(reader: Reader, row: int, label: str) -> bool:
    """A row without values that titles those below: numbered I, II, A, B, or without a unit where others have one."""
    if reader.unit_at(row):
        return False
    if ROMAN.match(reader.number_at(row)) or SECTION.match(label):
        return True
    return figure_of(label, reader.context) is None or not reader.number_at(row)[:1].isdigit()


def begin_section(reader: Reader, row: int, label: str) -> None:
    """What a section's title says for the rows below: a commune, a chapter, or the figure they are parts of.

    A figure left blank without a number looks the same; it is kept as not reported, and narrows only its own chapter.
    """
    found = communes_in(label)
    if found and named(bare(label)):
        reader.scope = replace(reader.scope, commune=found[0].name)
    reader.firm = bool(ROMAN.match(reader.number_at(row)) or SECTION.match(label))
    code = figure_of(label, reader.context)
    if code and not reader.firm:
        take(reader, row, label, code)
    if is_child(label) and reader.parent_text:
        return
    code = figure_of(label)
    section, narrowed = section_of(label)
    if code is None or reader.firm:
        reader.section = section
    elif reader.section != vocabulary().domain[code]:
        reader.section = None
    reader.near = reader.section or (vocabulary().domain[code] if code else None)
    reader.narrowed = (narrowed or is_of_one_type(code)) and code != VILLAGE_HOUSES
    reader.parent, reader.parent_text, reader.parent_filled = code, label, False


def understand(reader: Reader, row: int, label: str, filled: bool) -> None:
    """Find the figure a row means and take its values. A row with values that means none is asked or known to be none of ours."""
    if is_ratio(label, reader.unit_at(row)):
        ignore(reader, row, label, filled)
        return
    code = meaning(reader, row, label)
    if code is None and is_none_of_ours(reader, row, label, filled):
        return
    code = code or asked(reader, row, label)
    if code is None:
        return
    reader.known += 1
    reader.near = vocabulary().domain[code]
    if part_of(code) is None or not (is_child(label) or is_numbered_below(reader, row)):
        reader.parent, reader.parent_text, reader.parent_filled = part_of(code) or code, label, filled
    take(reader, row, label, code)


def is_none_of_ours(reader: Reader, row: int, label: str, filled: bool) -> bool:
    """Totals, portions, sums of several figures and blank rows: nothing to store, and nothing to ask."""
    if filled and (is_total(label) or keep_portion(reader, row, label) or is_aside(label)):
        ignore(reader, row, label, not is_total(label))
        return True
    if filled and not is_sum(label):
        return False
    if filled and is_money_sum(label):
        if not has_money(reader):
            return False
        reader.sums.append((row, label))
    if not is_child(label):
        reader.parent, reader.parent_text, reader.parent_filled = None, label, filled
    ignore(reader, row, label, filled)
    return True


def asked(reader: Reader, row: int, label: str) -> str | None:
    """The officer's answer to what a row means, None while there is none."""
    reader.unknown += 1
    above = reader.parent_text if is_child(label) else None
    answer = reader.findings.ask(ask_figure(label, reader.label_cell(row), above))
    if answer in catalogue().inputs:
        return answer
    if not is_child(label):
        reader.parent, reader.parent_text = None, label
    return None


def take(reader: Reader, row: int, label: str, code: str) -> None:
    """The row's values: its own figure by period or commune, and the parts that columns name."""
    findings, page = reader.findings, reader.page
    for column, scope in reader.axes.values.items():
        findings.figures.append(figure_at(reader, row, column, code, label, scope))
    compare_columns(page, reader.axes, row, code, bare(label), findings)
    scaled = any(count_scale_of(reader, row, column, label) for column in reader.axes.parts)
    if not scaled and (summed := summed_figure(page, reader.axes, row, code, bare(label), reader.table)):
        findings.figures.append(summed)
    for column, heading in reader.axes.qualifiers.items():
        part = figure_of(heading, Context(code))
        if part and part_of(part) == code:
            findings.figures.append(figure_at(reader, row, column, part, f"{label} – {heading}", Scope()))
        elif is_number_like(page.value(row, column)):
            findings.ask(ask_figure(f"{label} – {heading}", page.cell(row, column)))


def ignore(reader: Reader, row: int, label: str, filled: bool) -> None:
    if filled:
        reader.findings.problems.append(problem("row-ignored", reader.label_cell(row), label))
