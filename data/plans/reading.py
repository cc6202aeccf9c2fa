"""Reads targets.csv and calendar.csv into plans and occasions. A wrong row stops the start; nothing is filled in."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from data.units.gazetteer import Gazetteer, gazetteer
from indicators.registers import event
from indicators.words.goal import Goal, GoalKind, Plan, Verified
from indicators.words.occasion import Occasion
from indicators.words.text import Text
from indicators.words.unit import Unit, UnitKind

REFERENCE = Path(__file__).resolve().parent.parent / "reference"
TARGETS, CALENDAR = REFERENCE / "targets.csv", REFERENCE / "calendar.csv"


class PlanError(ValueError):
    """A row of targets.csv or calendar.csv that cannot stand; the message names file, line and cause."""


def load_plans(targets: Path = TARGETS, calendar: Path = CALENDAR, units: Gazetteer | None = None) -> tuple[Plan, ...]:
    """The plans in the order of the file. Raises PlanError for a wrong row, an unknown unit or a doubled goal.

    A plan belongs to the unit whose code and first day of validity the file states (empty: open), so that the plan of
    the old xã Cẩm Long never falls to whoever bears its code today. A plan that the calendar nowhere names is silent on
    occasions; the national plan names all of them, and so every unit without an own plan is measured by all.
    """
    known = gazetteer() if units is None else units
    named = _named_occasions(calendar)
    rows: dict[str, list[tuple[int, dict[str, str]]]] = {}
    for line, row in _rows(targets):
        rows.setdefault(row["plan"], []).append((line, row))
    return tuple(_plan(targets, code, entries, known, named.get(code)) for code, entries in rows.items())


def load_calendar(calendar: Path = CALENDAR) -> tuple[Occasion, ...]:
    """The days and weeks of the year in the order of the file; names as the event register words them."""
    names = {kind.code: kind.name for kind in event.TYPES}
    return tuple(_occasion(calendar, line, row, names) for line, row in _rows(calendar))


def unit_chain(unit_id: int, units: Gazetteer | None = None) -> tuple[int, ...]:
    """The unit and all above it up to the country: what goals are resolved along. KeyError for an unknown unit."""
    known = gazetteer() if units is None else units
    return (unit_id, *(above.unit_id for above in known.ancestors(unit_id)))


def _plan(
    file: Path, code: str, entries: list[tuple[int, dict[str, str]]], known: Gazetteer, named: tuple[str, ...] | None
) -> Plan:
    line, first = entries[0]
    unit = _unit(file, line, first, known)
    goals = tuple(_goal(file, line, row) for line, row in entries)
    document, issued = first["document"], first["issued"]
    try:
        return Plan(
            code=code, name=_name(unit, document), unit_id=unit.unit_id,
            document=document, issued=issued, goals=goals, occasions=named,
        )  # fmt: skip
    except ValueError as wrong:
        raise PlanError(f"{file.name}, line {line}: {wrong}") from wrong


def _name(unit: Unit, document: str) -> Text:
    if unit.kind is UnitKind.COUNTRY:
        return Text(f"Chương trình quốc gia ({document})", f"National programme ({document})")
    return Text(f"Kế hoạch của {unit.name}", f"Plan of {unit.name}")


def _unit(file: Path, line: int, row: Mapping[str, str], known: Gazetteer) -> Unit:
    start = date.fromisoformat(row["unit_valid_from"]) if row["unit_valid_from"] else None
    unit = known.by_code(row["unit_code"], start or date.min)
    if unit is None or unit.valid_from != start:
        raise PlanError(f"{file.name}, line {line}: no unit {row['unit_code']} valid from {start or 'the beginning'}")
    return unit


def _goal(file: Path, line: int, row: Mapping[str, str]) -> Goal:
    try:
        return Goal(
            plan=row["plan"], indicator=row["indicator"], horizon=int(row["horizon"]), kind=GoalKind(row["kind"]),
            low=_number(row["low"]), high=_number(row["high"]), wording=row["wording"], document=row["document"],
            issued=row["issued"], source=row["source"], verified=Verified(row["verified"]),
        )  # fmt: skip
    except ValueError as wrong:
        raise PlanError(f"{file.name}, line {line}: {wrong}") from wrong


def _occasion(file: Path, line: int, row: Mapping[str, str], names: Mapping[str, Text]) -> Occasion:
    if row["occasion"] not in names:
        raise PlanError(f"{file.name}, line {line}: the event register has no occasion {row['occasion']!r}")
    try:
        return Occasion(row["occasion"], names[row["occasion"]], _day(row["from_day"]), _day(row["to_day"]))
    except ValueError as wrong:
        raise PlanError(f"{file.name}, line {line}: {wrong}") from wrong


def _named_occasions(calendar: Path) -> dict[str, tuple[str, ...]]:
    """Plan code → occasions; the column named_by lists plan codes parted by spaces."""
    named: dict[str, tuple[str, ...]] = {}
    for _, row in _rows(calendar):
        for plan in row["named_by"].split():
            named[plan] = (*named.get(plan, ()), row["occasion"])
    return named


def _rows(file: Path) -> list[tuple[int, dict[str, str]]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(enumerate(csv.DictReader(stream), start=2))


def _number(text: str) -> float | None:
    return float(text) if text else None


def _day(text: str) -> tuple[int, int]:
    month, day = text.split("-")
    return int(month), int(day)
