"""One cell of a register's row: its text, type, tick, number or day, or the fault that it is. Rows are put together elsewhere."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from data.sheets.book.model import Cell as Value
from data.sheets.dates import read_date
from data.sheets.flags import read_flag
from data.sheets.model import Problem
from data.sheets.numbers import read_number
from data.sheets.template.faults import fault
from data.sheets.template.forms import Form, is_blank
from data.text.normalise import fold, nfc, tone_key
from indicators.words import Column, ColumnKind, FacilityType, Period, Register, Text


@dataclass(slots=True)
class Draft:
    """A row while it is read."""

    texts: dict[str, str] = field(default_factory=dict)
    flags: dict[str, bool] = field(default_factory=dict)
    numbers: dict[str, float | None] = field(default_factory=dict)
    type: str | None = None
    unreadable: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Slot:
    """A column of the register as it stands in this form."""

    column: Column
    place: int


def slots_of(form: Form, register: Register) -> list[Slot]:
    """The register's columns that the form has, in the register's order."""
    return [Slot(column, place) for column in register.columns if (place := form.columns.get(column.code)) is not None]


def read_entry(draft: Draft, form: Form, row: int, slot: Slot, types: Mapping[str, str], period: Period) -> None:
    """Reads one cell into `draft`; a fault is noted and leaves the entry empty. types: what type_names gives."""
    column, value = slot.column, form.grid.rows[row][slot.place]
    if row in form.lost_rows and (lost := lost_value(form, row, slot.place, column.name)):
        draft.problems.append(lost)
        draft.unreadable.add(column.code)
        note_blank(draft, column)
    elif value is None or is_blank(value):
        note_blank(draft, column)
        if column.required:
            kind = f"{column.code}-missing" if column.code in ("name", "type") else "entry-missing"
            draft.problems.append(fault(kind, form.cell(row, slot.place), heading=column.name))
    else:
        READERS[column.kind](draft, form, row, slot, value, types, period)


def note_blank(draft: Draft, column: Column) -> None:
    if column.kind is ColumnKind.FLAG:
        draft.flags[column.code] = False
    elif column.kind is ColumnKind.COUNT:
        draft.numbers[column.code] = None


def lost_value(form: Form, row: int, place: int, heading: Text) -> Problem | None:
    """The fault of a formula that is broken or has no stored result."""
    if not form.is_lost(row, place):
        return None
    if kind := form.grid.broken.get((row, place)):
        return fault("broken-formula", form.cell(row, place), heading=heading, found=kind)
    formula = form.grid.uncached[(row, place)]
    return fault("formula-not-computed", form.cell(row, place), heading=heading, found=formula)


def read_text(draft: Draft, form: Form, row: int, slot: Slot, value: Value, *_: object) -> None:
    draft.texts[slot.column.code] = nfc(f"{value:.15g}" if isinstance(value, float) else str(value))


def read_type(
    draft: Draft, form: Form, row: int, slot: Slot, value: Value, types: Mapping[str, str], *_: object
) -> None:
    found = str(value)
    draft.type = types.get(tone_key(found)) or types.get(fold(found))
    if draft.type is None:
        draft.unreadable.add(slot.column.code)
        draft.problems.append(fault("unknown-type", form.cell(row, slot.place), heading=slot.column.name, found=found))


@lru_cache(maxsize=64)
def type_names(kinds: tuple[FacilityType, ...]) -> Mapping[str, str]:
    """Every spelling of a type → its code: names first, so that no synonym shadows one; doubtful spellings left out."""
    made: dict[str, str] = {}
    doubtful: set[str] = set()
    spelled = [(kind.code, (kind.name.vi, kind.name.en, kind.code)) for kind in kinds]
    for code, names in [*spelled, *((kind.code, kind.synonyms) for kind in kinds)]:
        for key in {key for name in names for key in (tone_key(name), fold(name))}:
            if made.setdefault(key, code) != code:
                doubtful.add(key)
    named = {tone_key(names[0]) for _, names in spelled}
    return MappingProxyType({key: code for key, code in made.items() if key not in doubtful or key in named})


def read_tick(draft: Draft, form: Form, row: int, slot: Slot, value: Value, *_: object) -> None:
    column, flag = slot.column, read_flag(value)
    draft.flags[column.code] = bool(flag)
    if flag is None:
        draft.unreadable.add(column.code)
        draft.problems.append(fault("unknown-flag", form.cell(row, slot.place), heading=column.name, found=value))


def read_count(draft: Draft, form: Form, row: int, slot: Slot, value: Value, *_: object) -> None:
    column, number = slot.column, read_number(value)
    draft.numbers[column.code] = number.value
    kind = number.fault or ("text-for-number" if foreign_suffix(number.suffix, column.unit) else None)
    if kind:
        draft.numbers[column.code] = None
        draft.unreadable.add(column.code)
        draft.problems.append(fault(kind, form.cell(row, slot.place), heading=column.name, found=value))


def foreign_suffix(suffix: str, unit: Text | None) -> bool:
    """Whether the words behind a number are other than its unit: "12 nghìn" is not 12."""
    return bool(suffix) and fold(suffix) != fold(unit.vi if unit else "")


def read_day(draft: Draft, form: Form, row: int, slot: Slot, value: Value, _types: object, period: Period) -> None:
    column, cell = slot.column, form.cell(row, slot.place)
    day = read_date(value, period.year)
    if day is None:
        draft.problems.append(fault("date-unreadable", cell, heading=column.name, found=value))
    elif not period.start <= day <= period.end:
        span = f"{period.start:%d/%m/%Y} – {period.end:%d/%m/%Y}"
        found = f"{day:%d/%m/%Y}"
        draft.problems.append(fault("date-outside-period", cell, heading=column.name, found=found, period=span))
    else:
        draft.texts[column.code] = day.isoformat()


READERS: dict[ColumnKind, Callable[..., None]] = {
    ColumnKind.TEXT: read_text,
    ColumnKind.TYPE: read_type,
    ColumnKind.FLAG: read_tick,
    ColumnKind.COUNT: read_count,
    ColumnKind.DATE: read_day,
}
