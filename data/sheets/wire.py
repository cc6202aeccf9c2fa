"""A Reading as plain JSON values and back, for the way between the reading process and the rest. Lossless."""

from collections.abc import Mapping
from typing import Any

from data.sheets.model import Cell, FacilityRead, FactRead, Layout, Part, Problem, Question, Reading, Severity
from indicators.words import Period, State, Text

Json = dict[str, Any]


def to_json(reading: Reading) -> Json:
    """Only dicts, lists, strings, numbers, booleans and None."""
    return {
        "file_name": reading.file_name,
        "sha256": reading.sha256,
        "kind": reading.kind,
        "parts": [part_out(part) for part in reading.parts],
        "problems": [problem_out(problem) for problem in reading.problems],
        "questions": [question_out(question) for question in reading.questions],
    }


def from_json(made: Json) -> Reading:
    """The inverse of to_json; raises KeyError or ValueError on anything else."""
    return Reading(
        file_name=made["file_name"],
        sha256=made["sha256"],
        kind=made["kind"],
        parts=tuple(part_in(part) for part in made["parts"]),
        problems=tuple(problem_in(problem) for problem in made["problems"]),
        questions=tuple(question_in(question) for question in made["questions"]),
    )


def part_out(part: Part) -> Json:
    return {
        "unit_id": part.unit_id,
        "unit_code": part.unit_code,
        "unit_name": part.unit_name,
        "period": part.period.key if part.period else None,
        "layout": part.layout.value,
        "facts": [[fact.input, fact.value, fact.state.value, cell_out(fact.cell)] for fact in part.facts],
        "facilities": [facility_out(facility) for facility in part.facilities],
        "registers": list(part.registers),
    }


def part_in(made: Json) -> Part:
    return Part(
        unit_id=made["unit_id"],
        unit_code=made["unit_code"],
        unit_name=made["unit_name"],
        period=None if made["period"] is None else Period.from_key(made["period"]),
        layout=Layout(made["layout"]),
        facts=tuple(
            FactRead(input=code, value=value, state=State(state), cell=cell_in(cell))
            for code, value, state, cell in made["facts"]
        ),
        facilities=tuple(facility_in(facility) for facility in made["facilities"]),
        registers=tuple(made["registers"]),
    )


def facility_out(row: FacilityRead) -> Json:
    return {
        "register": row.register,
        "type": row.type,
        "name": row.name,
        "place": row.place,
        "flags": dict(row.flags),
        "numbers": dict(row.numbers),
        "texts": dict(row.texts),
        "sheet": row.sheet,
        "row": row.row,
        "cells": {column: cell.address for column, cell in row.cells.items()},
        "old_commune": row.old_commune,
    }


def facility_in(made: Json) -> FacilityRead:
    sheet = made["sheet"]
    return FacilityRead(
        register=made["register"],
        type=made["type"],
        name=made["name"],
        place=made["place"],
        flags=made["flags"],
        numbers=made["numbers"],
        texts=made["texts"],
        sheet=sheet,
        row=made["row"],
        cells={column: Cell(sheet, address) for column, address in made["cells"].items()},
        old_commune=made["old_commune"],
    )


def problem_out(problem: Problem) -> Json:
    return {
        "kind": problem.kind,
        "severity": problem.severity.value,
        "message": text_out(problem.message),
        "remedy": text_out(problem.remedy),
        "cell": cell_out(problem.cell),
        "cells": [cell_out(cell) for cell in problem.cells],
        "heading": problem.heading,
        "found": problem.found,
        "part": problem.part,
    }


def problem_in(made: Json) -> Problem:
    return Problem(
        kind=made["kind"],
        severity=Severity(made["severity"]),
        message=Text(*made["message"]),
        remedy=Text(*made["remedy"]),
        cell=cell_in(made["cell"]),
        cells=tuple(Cell(*cell) for cell in made["cells"]),
        heading=made["heading"],
        found=made["found"],
        part=made["part"],
    )


def question_out(question: Question) -> Json:
    return {
        "key": question.key,
        "heading": question.heading,
        "message": text_out(question.message),
        "cell": cell_out(question.cell),
        "choices": {code: text_out(words) for code, words in question.choices.items()},
    }


def question_in(made: Json) -> Question:
    choices: Mapping[str, list[str]] = made["choices"]
    return Question(
        key=made["key"],
        heading=made["heading"],
        message=Text(*made["message"]),
        cell=cell_in(made["cell"]),
        choices={code: Text(*words) for code, words in choices.items()},
    )


def text_out(text: Text) -> list[str]:
    return [text.vi, text.en]


def cell_out(cell: Cell | None) -> list[str] | None:
    return [cell.sheet, cell.address] if cell else None


def cell_in(made: list[str] | None) -> Cell | None:
    return Cell(*made) if made else None
