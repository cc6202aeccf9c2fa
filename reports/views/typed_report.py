"""A report typed on the screen instead of sent as a file: its lines, and the official workbook that they make. Judges nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from data.sheets.template.build import build_template
from data.sheets.template.figure_sheet import DERIVED, SINGLE, place_inputs
from data.sheets.template.filling import Filling
from data.store import Store, facts
from indicators.registry import catalogue
from indicators.words import Input, Period, State, Text
from indicators.words.unit import Unit
from reports.views.numbers import records

TITLES = {
    SINGLE: Text(SINGLE, "A. Figures of the commune"),
    DERIVED: Text("B. Số liệu tổng hợp", "B. Totals"),
}


@dataclass(frozen=True, slots=True)
class Block:
    """Some figures under one title, as in the official workbook."""

    title: Text
    inputs: tuple[Input, ...]


def typed_blocks() -> list[Block]:
    """The figures to type, in the order of the workbook; every listed input stands in exactly one block."""
    names = {register.name.vi: register.name for register in catalogue().registers.values()}
    found: list[tuple[Text, list[Input]]] = []
    for line in place_inputs(catalogue().inputs, catalogue().registers):
        if isinstance(line, str):
            found.append((TITLES.get(line) or names[line], []))
        else:
            found[-1][1].append(line)
    return [Block(title, tuple(inputs)) for title, inputs in found if inputs]


def previous_figures(store: Store, unit: Unit, period: Period) -> dict[str, float]:
    """Input code → the last figure that counts, of the latest earlier period of the same kind."""
    known = facts(store, [unit.unit_id])
    like = known[(known["period"] < period.key) & (known["period"] % 10 == period.half)]
    last = like[(like["period"] == like["period"].max()) & (like["state"] == State.REPORTED.value)]
    return {row["input"]: float(row["value"]) for row in records(last[["input", "value"]])}


def typed_workbook(
    unit: Unit, period: Period, previous: Mapping[str, float], typed: Mapping[str, str], made_on: date
) -> bytes:
    """The official workbook with these figures as they were typed: it is read, checked and kept like any other file."""
    figures = {code: text.strip() for code, text in typed.items() if text.strip()}
    return build_template(unit, period, previous, made_on=made_on, filling=Filling(figures=figures))
