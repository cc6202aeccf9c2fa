"""Rows of registers that count today, and the rows behind a figure that follows from them. Adds nothing up but for its own trace."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from data.store.connection import Store
from data.store.figures import chosen, lineage
from indicators.registry import catalogue
from indicators.words import ColumnKind, Input, Register, State, Tally

IDENTITY = ["unit_id", "period", "sheet", "row", "submission_id", "old_commune", "approved"]
BEHIND = ["unit_id", "period", "input", "register", "type", "name", "value", "sheet", "row", "cells"]
ORIGIN = ["file_name", "sha256", "submission_id", "who", "at"]


def facilities(
    store: Store, register: str, unit_ids: Iterable[int] | None = None, period: int | None = None
) -> pd.DataFrame:
    """One row per place of a register, in sheet order.

    Columns: every declared column of the register (flags boolean, NA where the workbook lacks the column; counts
    float64, NaN blank; others str, NaN where there is none) and unit_id, period, sheet, row, submission_id, old_commune, approved.
    Raises KeyError for an unknown register.
    """
    declared = catalogue().registers[register]
    found = store.frame("facility.current", register=register, unit_ids=chosen(unit_ids), period=period)
    return found[IDENTITY].assign(**columns_of(declared, found))


def columns_of(register: Register, found: pd.DataFrame) -> dict[str, pd.Series]:
    """Every declared column in order, out of the fixed columns and the JSON beside them."""
    boxes = {name: [json.loads(text) for text in found[name]] for name in ("flags", "numbers", "texts")}
    made = {}
    for column in register.columns:
        if column.code in ("name", "type", "place"):
            made[column.code] = found[column.code]
            continue
        box, dtype = BOXES.get(column.kind, ("texts", "object"))
        made[column.code] = pd.Series([row.get(column.code) for row in boxes[box]], index=found.index, dtype=dtype)
    return made


BOXES = {ColumnKind.FLAG: ("flags", "boolean"), ColumnKind.COUNT: ("numbers", "float64")}


def lineage_rows(
    store: Store, unit_ids: Iterable[int], period: int, inputs: Iterable[str] | None = None
) -> pd.DataFrame:
    """The rows of registers behind the current figures that follow from them; their values add up to the figure.

    Columns: unit_id, period, input, register, type, name, value (1 where places are counted), sheet, row, cells
    (addresses "F5, G5" that were counted or added), file_name, sha256, submission_id, who, at (UTC).
    """
    units, declared = [*unit_ids], catalogue().inputs
    figures = lineage(store, units, period, inputs)
    tallied = figures["input"].map(lambda code: code in declared and declared[code].tally is not None).astype(bool)
    derived = figures[figures["cell"].isna() & (figures["state"] == State.REPORTED.value) & tallied]
    registers = {entry.tally.register for code in set(derived["input"]) if (entry := declared[code]).tally}
    found = store.frame("facility.behind", unit_ids=units, period=period, registers=sorted(registers))
    places: dict[str, list[dict[str, Any]]] = {}
    for place in found.to_dict("records"):
        places.setdefault(place["submission_id"], []).append(opened(place))
    made = [
        traced
        for figure in derived.itertuples()
        for traced in behind(declared[figure.input], places.get(figure.submission_id, []))
    ]
    return pd.DataFrame(made, columns=[*BEHIND, *ORIGIN])


def opened(place: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **place,
        **{name: json.loads(place[name]) for name in ("flags", "numbers", "cells")},
        "at": place["at"].tz_localize("UTC"),
    }


def behind(entry: Input, places: Iterable[Mapping[str, Any]]) -> Iterable[dict[str, Any]]:
    """The places that the tally of `entry` counts, each with what it adds and the cells it was read from."""
    rule = entry.tally
    assert rule is not None
    for place in places:
        if place["register"] == rule.register and is_counted(rule, place):
            numbers = [number for column in rule.columns if (number := place["numbers"].get(column)) is not None]
            looked_at = rule.columns or rule.flags or ("name",)
            cells = ", ".join(place["cells"][column] for column in looked_at if column in place["cells"])
            value = float(sum(numbers)) if rule.columns else 1.0
            yield {**place, "input": entry.code, "value": value, "cells": cells}


def is_counted(rule: Tally, place: Mapping[str, Any]) -> bool:
    """As in indicators/arithmetic/tally.py: of a type that is asked for, with every flag set."""
    return (not rule.types or place["type"] in rule.types) and all(
        place["flags"].get(flag, False) for flag in rule.flags
    )
