"""The way back: from a figure to the cells it came from. One line a figure of a commune: value, file, sheet, cells, when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from data.store import Store, lineage, lineage_rows
from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Indicator, Input, Period, State
from indicators.words.unit import Unit
from reports.views.numbers import records


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """value None unless state is REPORTED. cells: A1 addresses; of a figure that follows from rows, those of the rows
    that were counted. at: when the file was sent (UTC)."""

    unit: Unit
    period: Period
    input: Input
    value: float | None
    state: State
    approved: bool
    file_name: str
    sha256: str
    sheet: str
    cells: str
    who: str
    at: datetime


def facts_behind(store: Store, indicator: Indicator, unit_ids: Iterable[int], period: Period) -> tuple[Source, ...]:
    """The figures that the indicator reads in that period, commune by commune; empty when nothing was sent."""
    return sources(store, unit_ids, period, indicator.measure(period.year).inputs)


def sources(store: Store, unit_ids: Iterable[int], period: Period, inputs: Sequence[str]) -> tuple[Source, ...]:
    """The current figures of these inputs with their cells, by commune name and in the order of `inputs`."""
    units = list(unit_ids)
    rows = records(lineage(store, units, period.key, inputs))
    cells = _cells_of_rows(store, units, period, inputs)
    made = [_source(row, cells) for row in rows if row["input"] in catalogue().inputs]
    order = {code: place for place, code in enumerate(inputs)}
    return tuple(sorted(made, key=lambda one: (one.unit.name, one.unit.unit_id, order[one.input.code])))


def _cells_of_rows(
    store: Store, units: list[int], period: Period, inputs: Sequence[str]
) -> dict[tuple[str, str], tuple[str, str]]:
    """(submission, input) → sheet and addresses of the rows a figure follows from."""
    found: dict[tuple[str, str], tuple[str, list[str]]] = {}
    for row in records(lineage_rows(store, units, period.key, inputs)):
        sheet, addresses = found.setdefault((str(row["submission_id"]), row["input"]), (row["sheet"], []))
        addresses.append(row["cells"] or f"{row['row']}:{row['row']}")
    return {key: (sheet, ", ".join(addresses)) for key, (sheet, addresses) in found.items()}


def _source(row: dict[str, Any], cells: dict[tuple[str, str], tuple[str, str]]) -> Source:
    state = State(row["state"])
    sheet, address = row["sheet"], row["cell"]
    if not isinstance(address, str):
        sheet, address = cells.get((str(row["submission_id"]), row["input"]), ("", ""))
    return Source(
        unit=gazetteer().by_id(int(row["unit_id"])),
        period=Period.from_key(row["period"]),
        input=catalogue().inputs[row["input"]],
        value=float(row["value"]) if state is State.REPORTED else None,
        state=state,
        approved=bool(row["approved"]),
        file_name=row["file_name"],
        sha256=row["sha256"],
        sheet=sheet or "",
        cells=address or "",
        who=row["who"],
        at=row["at"].to_pydatetime(),
    )
