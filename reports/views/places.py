"""Facilities by name: all of a unit, and those still without what an indicator asks for. Counts nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pandas as pd

from data.store import Store, facilities
from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import ColumnKind, Indicator, Period, Register, Text
from indicators.words.unit import Unit
from reports.views.numbers import records


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A row of a register. type None: none was given. flags: name of the flag → set; a flag not asked for is left out.

    sheet, row: where it stands in the file that was sent.
    """

    unit: Unit
    name: str
    type: Text | None
    place: str
    flags: Mapping[str, bool]
    sheet: str
    row: int


def places(store: Store, register: str, unit_ids: Iterable[int], period: Period) -> tuple[Place, ...]:
    """All places of a register in a period, by commune and in the order of the sheet."""
    declared = catalogue().registers[register]
    rows = records(facilities(store, register, list(unit_ids), period.key))
    made = [_place(declared, row) for row in rows]
    return tuple(sorted(made, key=lambda one: (one.unit.name, one.unit.unit_id)))


def registers_of_places() -> tuple[Register, ...]:
    """The registers whose rows are places, in their order; events are no places."""
    entries = catalogue().registers.values()
    return tuple(entry for entry in entries if any(column.kind is ColumnKind.FLAG for column in entry.columns))


def left_by_name(store: Store, indicator: Indicator, unit_ids: Iterable[int], period: Period) -> tuple[Place, ...]:
    """The places that lack a flag the indicator counts; empty for an indicator without a register behind it."""
    if indicator.register is None or not indicator.flags:
        return ()
    declared = catalogue().registers[indicator.register]
    names = {declared.type_of(code).name for code in indicator.types}
    return tuple(
        one
        for one in places(store, indicator.register, unit_ids, period)
        if (not names or one.type in names) and any(one.flags.get(flag) is False for flag in indicator.flags)
    )


def _place(register: Register, row: Mapping[str, object]) -> Place:
    flags = [column.code for column in register.columns if column.kind is ColumnKind.FLAG]
    code = row.get("type")
    return Place(
        unit=gazetteer().by_id(int(str(row["unit_id"]))),
        name=str(row["name"]),
        type=register.type_of(code).name if isinstance(code, str) else None,
        place=_text(row.get("place")),
        flags={flag: bool(row[flag]) for flag in flags if not pd.isna(row[flag])},
        sheet=_text(row["sheet"]),
        row=int(str(row["row"])),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
