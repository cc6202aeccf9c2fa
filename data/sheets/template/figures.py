"""Sheet "5. Nguồn lực" read back: one figure a row, found by its code. Whether a register overrules it is decided elsewhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from data.sheets.book.model import Cell as Value
from data.sheets.model import Cell, FactRead, Problem
from data.sheets.numbers import Number, read_number
from data.sheets.template.entries import foreign_suffix, lost_value
from data.sheets.template.faults import fault
from data.sheets.template.forms import Form
from data.sheets.template.stamp import NOT_ARISING, NOT_COLLECTED
from data.text.normalise import tone_key
from indicators.words import Input, State

STATES = {tone_key(NOT_COLLECTED): State.NOT_COLLECTED, tone_key(NOT_ARISING): State.NOT_ARISING}


@dataclass(frozen=True, slots=True)
class FiguresRead:
    """facts: input code → what its row says; a blank row is MISSING."""

    facts: Mapping[str, FactRead]
    problems: tuple[Problem, ...]


def read_figures(form: Form, inputs: Mapping[str, Input], renamed: Mapping[str, str]) -> FiguresRead:
    """Every figure of the sheet, faults collected to the end."""
    facts: dict[str, FactRead] = {}
    problems: list[Problem] = []
    codes, values = form.columns["code"], form.columns["value"]
    for at in range(form.code_row + 1, len(form.grid.rows)):
        written = form.value(at, codes)
        if not isinstance(written, str) or not written.strip():
            problems += stray(form, at, values)
            continue
        code = renamed.get(written.strip(), written.strip())
        if code not in inputs:
            problems.append(fault("figure-unknown", form.cell(at, codes), found=written))
        elif code in facts:
            first = facts[code].cell
            problems.append(fault("figure-twice", form.cell(at, values), found=code, others=(first,) if first else ()))
        else:
            facts[code], found = read_figure(form, at, inputs[code])
            problems += found
    return FiguresRead(facts, (*problems, *parts(facts, inputs)))


def stray(form: Form, at: int, values: int) -> Iterator[Problem]:
    """A number in the column of figures on a row without a code belongs to nothing."""
    value = form.value(at, values)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        yield fault("outside-table", form.cell(at, values), found=value)


def read_figure(form: Form, at: int, entry: Input) -> tuple[FactRead, list[Problem]]:
    """The fact of one row; where the cell is at fault it stays MISSING beside the problem."""
    values = form.columns["value"]
    cell = form.cell(at, values)
    if lost := lost_value(form, at, values, entry.name):
        return FactRead(input=entry.code, value=None, state=State.MISSING, cell=cell), [lost]
    value = form.grid.rows[at][values]
    number = read_number(value, entry.decimals)
    state, problems = read_state(form, at, entry, number)
    if kind := fault_of(number, entry):
        problems.append(fault(kind, cell, heading=entry.name, found=value))
        state = State.MISSING
    kept = number.value if state is State.REPORTED else None
    return FactRead(input=entry.code, value=kept, state=state, cell=cell), problems


def fault_of(number: Number, entry: Input) -> str | None:
    return number.fault or ("text-for-number" if foreign_suffix(number.suffix, entry.unit) else None)


def read_state(form: Form, at: int, entry: Input, number: Number) -> tuple[State, list[Problem]]:
    """Blank, not collected or not arising; a figure and a reason for having none exclude each other."""
    place = form.columns.get("state")
    said: Value = None if place is None else form.value(at, place)
    if place is None or said is None or not str(said).strip():
        return number.state, []
    cell = form.cell(at, place)
    state = STATES.get(tone_key(str(said)))
    if state is None:
        return number.state, [fault("state-unknown", cell, heading=entry.name, found=said)]
    if number.value is not None or number.fault:
        others: tuple[Cell, ...] = (cell,)
        where = form.cell(at, form.columns["value"])
        return number.state, [fault("value-and-state", where, heading=entry.name, found=said, others=others)]
    return state, []


def parts(facts: Mapping[str, FactRead], inputs: Mapping[str, Input]) -> Iterator[Problem]:
    """A part above its whole, where both were written."""
    for code, fact in facts.items():
        whole = facts.get(inputs[code].part_of or "")
        if whole is None or whole.cell is None or fact.value is None or whole.value is None:
            continue
        if fact.value > whole.value:
            names = {"heading": inputs[code].name, "whole": inputs[whole.input].name}
            limit = f"{whole.value:.15g}"
            yield fault("part-above-whole", fact.cell, found=fact.value, others=(whole.cell,), limit=limit, **names)
