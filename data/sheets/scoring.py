"""A Reading in the plain form of `manage.py read --json`: facts by code, facilities, problems, questions. Notices stay apart."""

from typing import Any

from data.sheets.model import FacilityRead, Part, Problem, Reading, Severity
from indicators.registry import catalogue
from indicators.words import Period, State

Json = dict[str, Any]
NOT_COLLECTED = "not_collected"


def as_scored(reading: Reading) -> Json:
    """unit, period, facts, facilities of the only part, or `parts` of several; problems and questions of the whole file."""
    said = [problem_out(fault) for fault in reading.problems if fault.severity is not Severity.NOTICE]
    made: Json = {
        "problems": said,
        "notices": [problem_out(fault) for fault in reading.problems if fault.severity is Severity.NOTICE],
        "questions": [
            {"header": question.heading, "cell": str(question.cell) if question.cell else None, "key": question.key,
             "text": question.message.vi, "choices": {code: words.vi for code, words in question.choices.items()}}
            for question in reading.questions
        ],
    }  # fmt: skip
    if len(reading.parts) == 1:
        return {**part_out(reading.parts[0]), **made}
    # Of several communes, one whose name is still in question keeps its figures back.
    parts = [part_out(part) for part in reading.parts if part.unit_id is not None and part.period is not None]
    return {"parts": parts, **made} if reading.parts else {"facts": {}, "facilities": [], **made}


def part_out(part: Part) -> Json:
    facts: dict[str, float | str | None] = {
        code: NOT_COLLECTED for code, entry in catalogue().inputs.items() if entry.listed
    }
    for fact in part.facts:
        if fact.input in facts:
            facts[fact.input] = NOT_COLLECTED if fact.state is State.NOT_COLLECTED else whole(fact.value)
    return {
        "unit": {"code": part.unit_code, "name": part.unit_name},
        "period": period_out(part.period),
        "layout": part.layout.value,
        "facts": facts,
        "facilities": [facility_out(row) for row in part.facilities],
    }


def whole(value: float | None) -> float | int | None:
    return int(value) if value is not None and value.is_integer() else value


def period_out(period: Period | None) -> Json | None:
    if period is None:
        return None
    return (
        {"kind": "year", "year": period.year}
        if period.is_year
        else {"kind": "half", "year": period.year, "half": period.half}
    )


def facility_out(row: FacilityRead) -> Json:
    made: Json = {"register": row.register, "name": row.name, "place": row.place, "row": row.row, "sheet": row.sheet}
    made |= {"occasion": row.type} if row.register == "event" else {"type": row.type}
    return made | dict(row.flags) | {code: whole(number) for code, number in row.numbers.items()} | dict(row.texts)


def problem_out(fault: Problem) -> Json:
    return {
        "severity": fault.severity.value, "kind": fault.kind, "cell": str(fault.cell) if fault.cell else None,
        "cells": [str(cell) for cell in fault.cells], "heading": fault.heading, "found": fault.found,
        "message": fault.message.vi, "remedy": fault.remedy.vi,
    }  # fmt: skip
