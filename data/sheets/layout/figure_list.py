"""A list of figures: one row per figure, one column of values or one per year or commune. Sections and "Trong đó" give context."""

import re
from dataclasses import dataclass, field, replace

from data.checks.faults import problem
from data.sheets.layout.axes import Axes, is_of_one_type
from data.sheets.layout.cells import Taken, take_money, take_number
from data.sheets.layout.findings import Figure, Findings, Scope
from data.sheets.layout.furniture import ROMAN, Head, head_of, is_closing, is_footnote, is_signature, is_total
from data.sheets.layout.header import Header, is_number_like
from data.sheets.layout.heading import Context, figure_of, part_of, section_of
from data.sheets.layout.page import Page
from data.sheets.layout.register_head import code_by_text
from data.sheets.layout.questions import IGNORE, ask_figure, ask_money
from data.sheets.layout.unit_text import communes_in, named
from data.sheets.layout.words import bare, is_child
from data.sheets.model import Cell
from data.sheets.money import declared_scale, money_scale
from data.text.normalise import fold
from indicators.registry import catalogue
from indicators.words import ColumnKind, State, Tally

RATIO = re.compile(r"^(?:ty le|ti le|ty trong|binh quan|toc do tang|muc tang)\b|^%")
SUMS = re.compile(
    r"^(?:tong )?(?:so )?(?:kinh phi(?: thuc hien)?|nguon luc|thu vien|tong thu vien|tong kinh phi.*|thiet che van hoa)$|^tong kinh phi"
)
SUB_NUMBER = re.compile(r"^\d{1,2}[.,]\d{1,2}\.?$")
CLASHING_UNITS = frozenset({"dau sach", "ten", "ten sach", "dau", "%", "ty le", "phan tram"})


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
    """The table being read and what the rows so far say for the next. asked: rows not understood; known: rows understood."""

    page: Page
    header: Header
    axes: Axes
    table: int
    findings: Findings
    titles: tuple[str, ...]
    scope: Scope = field(default_factory=Scope)
    section: str | None = None
    narrowed: bool = False
    parent: str | None = None
    parent_text: str = ""
    parent_filled: bool = False
    known: int = 0
    unknown: int = 0
    parts: list[Portion] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)

    @property
    def context(self) -> Context:
        return Context(self.parent, self.section, self.narrowed)


def read_list(
    page: Page, header: Header, axes: Axes, end: int, table: int, findings: Findings, titles: tuple[str, ...]
) -> Reader:
    """Read the rows from header.body up to `end`."""
    reader = Reader(page, header, axes, table, findings, titles)
    for row in range(header.body, end):
        if not read_row(reader, row):
            break
    add_up(reader)
    return reader


def add_up(reader: Reader) -> None:
    """A whole left blank whose parts are all given is their sum; one that is given is compared with them."""
    for whole, column in {(part.whole, part.column) for part in reader.parts}:
        parts = [part for part in reader.parts if (part.whole, part.column) == (whole, column)]
        cells = {figure.cell: figure for figure in reader.findings.figures if figure.table == reader.table}
        rule = catalogue().inputs[whole].tally
        assert rule is not None
        online = [figure for figure in cells.values() if figure.scope.commune == (parts[0].scope.commune or reader.scope.commune)
                  and column_letter(figure.cell) == column_letter(parts[0].cell) and is_single_part(figure.input, rule)]  # fmt: skip
        total = next((figure for figure in cells.values() if figure.input == whole and column_letter(figure.cell) == column_letter(parts[0].cell)), None)
        values = [part.taken.value for part in parts] + [figure.value for figure in online]
        if len(values) < len(rule.columns) or any(value is None for value in values):
            continue
        summed = float(sum(value for value in values if value is not None))
        if total is None:
            scope = Scope(parts[0].scope.commune or reader.scope.commune, parts[0].scope.period or reader.scope.period, parts[0].cell)
            reader.findings.figures.append(Figure(input=whole, value=summed, state=State.REPORTED, cell=parts[0].cell,
                                                  heading=catalogue().inputs[whole].name.vi, scope=scope, table=reader.table))  # fmt: skip
        elif total.value is None and not total.spoiled and total.state is State.MISSING:
            reader.findings.figures[reader.findings.figures.index(total)] = replace(total, value=summed, state=State.REPORTED)
        elif total.value is not None and abs(total.value - summed) > 1e-6:
            others = ", ".join(part.cell.address for part in parts)
            reader.findings.problems.append(problem("total-differs-from-parts", total.cell, total.heading, f"{total.value:g}",
                                                    others=others, sum=f"{summed:g}"))  # fmt: skip


def column_letter(cell: Cell) -> str:
    return cell.address.rstrip("0123456789")


def is_single_part(code: str, rule: Tally) -> bool:
    """Whether a figure is the sum of one of the columns that the whole adds up."""
    own = catalogue().inputs[code].tally
    return own is not None and own.register == rule.register and len(own.columns) == 1 and own.columns[0] in rule.columns and not own.types


def read_row(reader: Reader, row: int) -> bool:
    page, axes = reader.page, reader.axes
    words = page.words(row)
    label = page.text(row, axes.label) if axes.label is not None else ""
    filled = any(holds(page, row, column) for column in (*axes.values, *axes.qualifiers))
    if not words:
        return True
    if is_closing([text for _, text in words]) or (not filled and is_signature(label)):
        return False
    if not filled and is_footnote(words[0][1]):
        return True
    label = label or next((text for column, text in words if column not in axes.values and column not in axes.qualifiers and not text.isdigit()), "")
    if not label:
        return True
    if not filled and is_section(reader, row, label):
        begin_section(reader, label)
        return True
    understand(reader, row, label, filled)
    return True


def holds(page: Page, row: int, column: int) -> bool:
    return (
        page.value(row, column) is not None or (row, column) in page.grid.uncached or (row, column) in page.grid.broken
    )


def is_section(reader: Reader, row: int, label: str) -> bool:
    """A row without values that titles those below: numbered I, II, A, B, or without a unit where others have one."""
    number = reader.axes.column(Head.NUMBER)
    unit = reader.axes.column(Head.UNIT_OF_MEASURE)
    if unit is not None and reader.page.text(row, unit):
        return False
    if (number is not None and ROMAN.match(reader.page.text(row, number))) or re.match(
        r"^(?:[IVX]{1,4}|[A-HĐ])\s*[.)\-]\s*\S", label
    ):
        return True
    return unit is not None or figure_of(label, reader.context) is None


def begin_section(reader: Reader, label: str) -> None:
    found = communes_in(label)
    if found and named(bare(label)):
        reader.scope = replace(reader.scope, commune=found[0].name)
    section, narrowed = section_of(label)
    if is_child(label) and reader.parent_text:
        return
    code = figure_of(label)
    reader.section, reader.narrowed = section, narrowed or is_of_one_type(code)
    reader.parent, reader.parent_text, reader.parent_filled = code, label, False


def understand(reader: Reader, row: int, label: str, filled: bool) -> None:
    """Find the figure a row means; a row with values that means none is asked, unless it is a ratio or a known sum."""
    unit = unit_of(reader, row)
    if is_ratio(label, unit):
        ignore(reader, row, label, filled)
        return
    code = meaning(reader, row, label, unit)
    if code is None and filled and (is_total(label) or is_part_column(reader, row, label) or is_aside(label)):
        ignore(reader, row, label, filled and not is_total(label))
        return
    if code is None and (SUMS.match(fold(bare(label))) or not filled):
        reader.parent, reader.parent_text, reader.parent_filled = (None, label, filled) if not is_child(label) else (
            reader.parent, reader.parent_text, reader.parent_filled)  # fmt: skip
        ignore(reader, row, label, filled)
        return
    if code is None:
        reader.unknown += 1
        above = reader.parent_text if is_child(label) else None
        code = reader.findings.ask(ask_figure(label, label_cell(reader, row), above))
        if code is None or code == IGNORE or code not in catalogue().inputs:
            if not is_child(label):
                reader.parent, reader.parent_text = None, label
            return
    reader.known += 1
    if part_of(code) is None or not (is_child(label) or is_numbered_below(reader, row)):
        reader.parent, reader.parent_text, reader.parent_filled = part_of(code) or code, label, filled
    for column, scope in reader.axes.values.items():
        reader.findings.figures.append(figure_at(reader, row, column, code, label, unit, scope))
    for column, heading in reader.axes.qualifiers.items():
        part = figure_of(heading, Context(code))
        if part and part_of(part) == code:
            reader.findings.figures.append(figure_at(reader, row, column, part, f"{label} – {heading}", unit, Scope()))
        elif holds(page := reader.page, row, column) and is_number_like(page.value(row, column)):
            reader.findings.ask(ask_figure(f"{label} – {heading}", page.cell(row, column)))


def meaning(reader: Reader, row: int, label: str, unit: str) -> str | None:
    """The input of a row: by its label, by its label and unit, or together with the row it stands under."""
    context = reader.context
    if reader.parent_filled and not label_says_more(label):
        context = replace(context, parent=None)
    if unit and fold(unit) in CLASHING_UNITS:
        return None
    code = figure_of(label, context) or (figure_of(f"{label} ({unit})", context) if unit else None)
    below = is_child(label) or is_numbered_below(reader, row) or not reader.parent_filled
    if code is None and below and reader.parent_text:
        code = figure_of(f"{reader.parent_text} {bare(label)}", Context(None, reader.section, reader.narrowed))
    return code


def is_part_column(reader: Reader, row: int, label: str) -> bool:
    """A part that only a register's rows add up ("Tại chỗ" under the visits): kept until the whole is known."""
    rule = catalogue().inputs[reader.parent].tally if reader.parent else None
    if rule is None or len(rule.columns) < 2 or code_by_text(rule.register, bare(label)) not in rule.columns:
        return False
    for column, scope in reader.axes.values.items():
        taken = take_number(reader.page, row, column, bare(label), reader.findings)
        reader.parts.append(Portion(reader.parent or "", column, scope, taken, reader.page.cell(row, column)))
    return True


def is_aside(label: str) -> bool:
    """A figure that our registers know but nobody sums up, or one that is known to be none of ours."""
    if Head.ASIDE in head_of(bare(label)):
        return True
    summed = {(entry.tally.register, column) for entry in catalogue().inputs.values() if entry.tally for column in entry.tally.columns}
    found = {(register, code) for register in catalogue().registers if (code := code_by_text(register, bare(label)))}
    counts = {(register, code) for register, code in found if catalogue().registers[register].column(code).kind is ColumnKind.COUNT}
    return bool(counts) and not counts & summed


def label_says_more(label: str) -> bool:
    """Whether a label has words of its own: "Tổng số" has none and cannot repeat a figure already given."""
    return figure_of(label, Context("libraries.commune")) != "libraries.commune"


def is_numbered_below(reader: Reader, row: int) -> bool:
    number = reader.axes.column(Head.NUMBER)
    return number is not None and bool(SUB_NUMBER.match(reader.page.text(row, number)))


def is_ratio(label: str, unit: str) -> bool:
    return fold(unit) in ("ty le", "phan tram") or unit.strip() == "%" or bool(RATIO.match(fold(bare(label))))


def ignore(reader: Reader, row: int, label: str, filled: bool) -> None:
    if filled:
        reader.findings.problems.append(problem("row-ignored", label_cell(reader, row), label))


def unit_of(reader: Reader, row: int) -> str:
    column = reader.axes.column(Head.UNIT_OF_MEASURE)
    value = reader.page.filled(row, column) if column is not None else None
    return value if isinstance(value, str) else ""


def label_cell(reader: Reader, row: int) -> Cell:
    return reader.page.cell(row, reader.axes.label or 0)


def figure_at(reader: Reader, row: int, column: int, code: str, label: str, unit: str, scope: Scope) -> Figure:
    page, heading = reader.page, bare(label)
    if catalogue().inputs[code].is_money:
        scale = scale_of(reader, row, column, label, unit)
        taken = take_money(page, row, column, heading, scale, reader.findings)
    else:
        taken = take_number(page, row, column, heading, reader.findings)
    whose = Scope(
        scope.commune or reader.scope.commune, scope.period or reader.scope.period, page.cell(row, column), scope.half
    )
    return Figure(
        input=code, value=taken.value, state=State.MISSING if taken.spoiled else taken.state, cell=page.cell(row, column),
        heading=heading, scope=whose, table=reader.table, spoiled=taken.spoiled,
    )  # fmt: skip


def scale_of(reader: Reader, row: int, column: int, label: str, unit: str) -> float | None:
    """The unit of money: the row's, the label's, the column's, the title's; asked where none names it and a value stands there."""
    titles = [" ".join(reader.header.paths.get(column, ())), *reader.titles]
    for found in (
        money_scale(unit),
        declared_scale(label) or bracketed(label),
        *(declared_scale(text) or bracketed(text) for text in titles),
    ):
        if found is not None:
            return found
    if reader.page.value(row, column) is None:
        return None
    value = reader.page.value(row, column)
    if isinstance(value, str) and money_scale(re.sub(r"[\d.,\s]", " ", value)) is not None:
        return None
    answer = reader.findings.ask(ask_money(bare(label), reader.page.cell(row, column)))
    return float(answer) if answer and answer != IGNORE else None


def bracketed(text: str) -> float | None:
    """The unit of money in brackets: "Kinh phí XHH (đồng)"."""
    found = [scale for inside in re.findall(r"\(([^()]*)\)", text) if (scale := money_scale(inside)) is not None]
    return found[0] if found else None
