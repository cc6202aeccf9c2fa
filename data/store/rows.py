"""What was read, laid out as the columns of the ledger's tables. Refuses what no table may hold; stores nothing."""

import json
from collections.abc import Mapping, Sequence
from math import isfinite
from typing import Any

from data.sheets.model import FacilityRead, FactRead, Problem
from indicators.words import State

Columns = dict[str, list[Any]]


def fact_columns(facts: Sequence[FactRead], input_ids: Mapping[str, int]) -> Columns:
    """Columns of ledger.fact; raises ValueError for a reported figure without a finite value, or a value without report."""
    for fact in facts:
        if (fact.state is State.REPORTED) != (fact.value is not None and isfinite(fact.value)):
            raise ValueError(f"{fact.input}: {fact.state.value} with the value {fact.value}")
    return {
        "input_id": [input_ids[fact.input] for fact in facts],
        "value": [fact.value for fact in facts],
        "state": [fact.state.value for fact in facts],
        "sheet": [fact.cell.sheet if fact.cell else None for fact in facts],
        "cell": [fact.cell.address if fact.cell else None for fact in facts],
    }


def facility_columns(facilities: Sequence[FacilityRead]) -> Columns:
    """Columns of ledger.facility; `position` keeps the order in which the rows were read."""
    return {
        "register": [row.register for row in facilities],
        "position": list(range(len(facilities))),
        "type": [row.type for row in facilities],
        "name": [row.name for row in facilities],
        "place": [row.place for row in facilities],
        "flags": [as_json(row.flags) for row in facilities],
        "numbers": [as_json(as_floats(row.numbers)) for row in facilities],
        "texts": [as_json(row.texts) for row in facilities],
        "sheet": [row.sheet for row in facilities],
        "row": [row.row for row in facilities],
        "cells": [as_json({column: cell.address for column, cell in row.cells.items()}) for row in facilities],
        "old_commune": [row.old_commune for row in facilities],
    }


def problem_columns(problems: Sequence[Problem], reasons: Mapping[tuple[str, str], str]) -> Columns:
    """Columns of ledger.accepted_problem; the reason is empty where a tick was enough and None where nothing was said."""
    return {
        "kind": [problem.kind for problem in problems],
        "sheet": [problem.cell.sheet if problem.cell else None for problem in problems],
        "cell": [problem.cell.address if problem.cell else None for problem in problems],
        "message_vi": [problem.message.vi for problem in problems],
        "message_en": [problem.message.en for problem in problems],
        "found": [problem.found for problem in problems],
        "reason": [reasons.get(reason_key(problem)) for problem in problems],
    }


def reason_key(problem: Problem) -> tuple[str, str]:
    """The key under which the officer's reason for a warning is handed over: its kind and its cell ("" for the file)."""
    return problem.kind, str(problem.cell or "")


def as_floats(numbers: Mapping[str, float | None]) -> dict[str, float | None]:
    """12 and 12.0 are one figure and must be one text; raises ValueError for what is not finite."""
    made = {column: None if number is None else float(number) for column, number in numbers.items()}
    if not all(number is None or isfinite(number) for number in made.values()):
        raise ValueError(f"not a figure: {made}")
    return made


ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True)  # made once: building one costs more than using it


def as_json(made: Mapping[str, Any]) -> str:
    return ENCODER.encode(dict(made))
