"""Parts of a figure that only registers add up ("Tại chỗ", "Lưu động"): they give a blank whole, or are compared with a given one."""

from dataclasses import replace

from data.checks.faults import number, problem
from data.sheets.layout.cells import take_number
from data.sheets.layout.findings import Figure
from data.sheets.layout.list_reader import Portion, Reader
from data.sheets.layout.register_head import code_by_text
from data.sheets.layout.words import bare
from data.sheets.model import Cell
from indicators.registry import catalogue
from indicators.words import State, Tally


def keep_portion(reader: Reader, row: int, label: str) -> bool:
    """Keep the row's values when it is such a part of the figure above it; False when it is none."""
    rule = catalogue().inputs[reader.parent].tally if reader.parent else None
    if rule is None or len(rule.columns) < 2 or code_by_text(rule.register, bare(label)) not in rule.columns:
        return False
    for column, scope in reader.axes.values.items():
        taken = take_number(reader.page, row, column, bare(label), reader.findings)
        reader.parts.append(Portion(reader.parent or "", column, scope, taken, reader.page.cell(row, column)))
    return True


def add_up(reader: Reader) -> None:
    """A whole left blank whose parts are all given is their sum; one that is given is compared with them."""
    for whole, column in dict.fromkeys((part.whole, part.column) for part in reader.parts):
        parts = [part for part in reader.parts if (part.whole, part.column) == (whole, column)]
        rule = catalogue().inputs[whole].tally
        assert rule is not None
        beside = [
            figure for figure in reader.findings.figures
            if figure.table == reader.table and letters(figure.cell) == letters(parts[0].cell)
        ]  # fmt: skip
        values = [part.taken.value for part in parts]
        values += [figure.value for figure in beside if is_single_part(figure.input, rule)]
        known = [value for value in values if value is not None]
        if len(known) == len(values) == len(rule.columns):
            settle(reader, whole, parts, [figure for figure in beside if figure.input == whole], float(sum(known)))


def settle(reader: Reader, whole: str, parts: list[Portion], totals: list[Figure], summed: float) -> None:
    """Give the blank whole its sum, or warn of one that differs."""
    figures, first = reader.findings.figures, parts[0]
    if not totals:
        figures.append(
            Figure(input=whole, value=summed, state=State.REPORTED, cell=first.cell, heading=catalogue().inputs[whole].name.vi,
                   scope=reader.scope_of(first.scope, first.cell), table=reader.table)
        )  # fmt: skip
        return
    total = totals[0]
    if total.value is None and not total.spoiled and total.state is State.MISSING:
        figures[figures.index(total)] = replace(total, value=summed, state=State.REPORTED)
    elif total.value is not None and abs(total.value - summed) > 1e-6:
        others = ", ".join(part.cell.address for part in parts)
        reader.findings.problems.append(
            problem("total-differs-from-parts", total.cell, total.heading, number(total.value), others=others, sum=number(summed))
        )  # fmt: skip


def letters(cell: Cell) -> str:
    return cell.address.rstrip("0123456789")


def is_single_part(code: str, rule: Tally) -> bool:
    """Whether a figure is the sum of one of the columns that the whole adds up."""
    own = catalogue().inputs[code].tally
    if own is None or own.types or own.register != rule.register:
        return False
    return len(own.columns) == 1 and own.columns[0] in rule.columns
