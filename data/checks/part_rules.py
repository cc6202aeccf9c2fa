"""Rules inside one commune's report: a part never above its whole, dates inside the period, figures in a usual range."""

from collections.abc import Iterable, Mapping
from datetime import date

from data.checks.faults import FAULTS, number, problem
from data.checks.pair_rules import check_pairs
from data.sheets.model import Cell, FacilityRead, FactRead, Part, Problem
from indicators.registry import catalogue
from indicators.words import ColumnKind, Period

# Above these a commune's figure is surely in the wrong unit or has digits too many (a district reports by communes).
USUAL: Mapping[str, float] = {
    "population": 300_000, "villages": 200, "staff": 500, "budget_state": 50_000, "budget_merged": 50_000, "budget_social": 50_000,
    "training_courses": 500, "libraries.commune": 30, "centre.clubs": 2_000,
}  # fmt: skip


def check_part(part: Part, headings: Mapping[str, str]) -> list[Problem]:
    """Every fault of these rules in one part. headings: input → how the sheet calls it."""
    day = part.period.end if part.period else None
    found = [*figures_above_wholes(part, headings), *usual_ranges(part, headings), *check_pairs(part, headings)]
    for row in part.facilities:
        found += columns_above_wholes(row)
        found += dates_outside(row, part.period)
    return [fault for fault in found if FAULTS[fault.kind].holds_on(day)]


def figures_above_wholes(part: Part, headings: Mapping[str, str]) -> Iterable[Problem]:
    """Reported parts that exceed what they are part of. Figures that follow from rows are judged row by row."""
    facts = {fact.input: fact for fact in part.facts if fact.value is not None}
    inputs = catalogue().inputs
    for code, fact in facts.items():
        whole = facts.get(inputs[code].part_of or "")
        if whole is not None and fact.cell and over(fact, whole):
            cells = tuple(cell for cell in (fact.cell, whole.cell) if cell)
            yield problem("part-above-whole", fact.cell, headings.get(code, inputs[code].name.vi), number(fact.value), cells,
                          whole=inputs[whole.input].name.vi, limit=number(whole.value))  # fmt: skip


def over(part: FactRead, whole: FactRead) -> bool:
    return part.value is not None and whole.value is not None and part.value > whole.value + 1e-9


def usual_ranges(part: Part, headings: Mapping[str, str]) -> Iterable[Problem]:
    for fact in part.facts:
        limit = USUAL.get(fact.input)
        if limit is not None and fact.value is not None and fact.cell and fact.value > limit:
            name = headings.get(fact.input, catalogue().inputs[fact.input].name.vi)
            yield problem("out-of-range", fact.cell, name, number(fact.value), limit=number(limit))


def columns_above_wholes(row: FacilityRead) -> Iterable[Problem]:
    """Columns of one place that exceed the column they may not exceed."""
    for column in catalogue().registers[row.register].columns:
        if column.at_most is None:
            continue
        part, whole = row.numbers.get(column.code), row.numbers.get(column.at_most)
        if part is not None and whole is not None and part > whole:
            limit = catalogue().registers[row.register].column(column.at_most)
            cells: tuple[Cell, ...] = tuple(
                cell for code in (column.code, column.at_most) if (cell := row.cells.get(code))
            )
            yield problem("part-above-whole-soft" if column.soft else "part-above-whole", row.cells.get(column.code), column.name.vi,
                          number(part), cells, whole=limit.name.vi, limit=number(whole))  # fmt: skip


def dates_outside(row: FacilityRead, period: Period | None) -> Iterable[Problem]:
    if period is None:
        return
    for column in catalogue().registers[row.register].columns:
        if column.kind is ColumnKind.DATE and (written := row.texts.get(column.code)):
            day = date.fromisoformat(written)
            if not period.start <= day <= period.end:
                yield problem(
                    "date-outside-period",
                    row.cells.get(column.code),
                    column.name.vi,
                    f"{day:%d/%m/%Y}",
                    period=period.label,
                )
