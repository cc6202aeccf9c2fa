"""The rows of a register's sheet become facilities; what cannot be one becomes a problem. No figure is derived here."""

from dataclasses import dataclass

from data.sheets.flags import read_flag
from data.sheets.model import Cell, FacilityRead, Problem
from data.sheets.template.entries import Draft, Slot, read_entry, slots_of, type_names
from data.sheets.template.faults import fault
from data.sheets.template.forms import Form, cell_at
from data.sheets.template.row_rules import duplicates, limits, outside
from data.sheets.template.stamp import TOTAL_LABEL, tick_column
from data.text.normalise import fold, tone_key
from indicators.arithmetic.tally import Row
from indicators.words import Period, Register

TOTALS = frozenset({"tong", "tong so", "tong cong", "cong"})
SHOWN_AS_ATTRIBUTE = ("name", "place")


@dataclass(frozen=True, slots=True)
class RegisterRead:
    """A register as read. rows: the same places as values for the tally. tick: the cell that says there was nothing.

    only_names: rows there are, but none with a tick or a number. total_row: where totals stand, None when it is gone.
    """

    register: Register
    form: Form
    facilities: tuple[FacilityRead, ...]
    rows: tuple[Row, ...]
    tick: Cell | None
    only_names: bool
    total_row: int | None
    problems: tuple[Problem, ...]


def read_register(form: Form, register: Register, period: Period) -> RegisterRead:
    """Everything on one register's sheet, faults collected to the end."""
    problems: list[Problem] = [*outside(form)]
    facilities: list[FacilityRead] = []
    rows: list[Row] = []
    total, types, slots = own_total(form), type_names(register.types), slots_of(form, register)
    for at in range(form.code_row + 1, form.end):
        if at == total or is_empty(form, at):
            continue
        if is_total(form, at):
            problems.append(fault("total-row", form.cell(at, form.columns["name"]), row=at + 1))
            continue
        draft = Draft()
        for slot in slots:
            read_entry(draft, form, at, slot, types, period)
        problems += draft.problems
        facilities.append(facility_of(draft, form, at, register, slots))
        rows.append(Row(register.code, draft.type, draft.flags, draft.numbers, frozenset(draft.unreadable)))
    problems += limits(facilities, register)
    problems += duplicates(facilities, register)
    tick, tick_problems = read_nil(form, register)
    bare = all(not any(row.flags.values()) and not said(row) for row in rows)
    return RegisterRead(
        register, form, tuple(facilities), tuple(rows), tick, bool(rows) and bare, total, (*problems, *tick_problems)
    )


def said(row: Row) -> bool:
    """Whether a row holds any number, readable or not."""
    return bool(row.unreadable) or any(number is not None for number in row.numbers.values())


def own_total(form: Form) -> int | None:
    at = form.code_row + 1
    first = form.value(at, 0)
    return at if isinstance(first, str) and tone_key(first) == tone_key(TOTAL_LABEL) else None


def is_empty(form: Form, at: int) -> bool:
    """Whether no column of the form holds anything, known to the register or not. Most rows hold but their number."""
    row = form.grid.rows[at]
    if at not in form.lost_rows and row[1:].count(None) == len(row) - 1:
        return True
    return all(form.is_blank(at, place) for place in form.columns.values())


def is_total(form: Form, at: int) -> bool:
    """A row of sums that an officer added: a place is never called that without a type."""
    typed = form.columns.get("type")
    if typed is not None and not form.is_blank(at, typed):
        return False
    return any(
        isinstance(value, str) and fold(value) in TOTALS
        for value in (form.value(at, 0), form.value(at, form.columns["name"]))
    )


def facility_of(draft: Draft, form: Form, at: int, register: Register, slots: list[Slot]) -> FacilityRead:
    return FacilityRead(
        register=register.code,
        type=draft.type,
        name=draft.texts.get("name", ""),
        place=draft.texts.get("place"),
        flags=draft.flags,
        numbers=draft.numbers,
        texts={code: text for code, text in draft.texts.items() if code not in SHOWN_AS_ATTRIBUTE},
        sheet=form.grid.name,
        row=at + 1,
        cells={slot.column.code: cell_at(form.grid.name, at, slot.place) for slot in slots},
    )


def read_nil(form: Form, register: Register) -> tuple[Cell | None, list[Problem]]:
    """The cell "Không phát sinh trong kỳ" when it is ticked."""
    column = register.column(tick_column(register))
    place = form.columns.get(column.code)
    label = tone_key("Không phát sinh trong kỳ")
    for at in range(form.code_row):
        first = form.value(at, 0)
        if place is None or not isinstance(first, str) or not tone_key(first).startswith(label):
            continue
        value, cell = form.value(at, place), form.cell(at, place)
        flag = read_flag(value)
        if flag is None:
            return None, [fault("unknown-flag", cell, heading=register.name, found=value)]
        return (cell if flag else None), []
    return None, []
