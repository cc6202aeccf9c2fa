"""The truth of a forged workbook in the plain form the readings are judged by. Registers are counted here by their own rules."""

from typing import Any

from indicators.registry import catalogue
from tests.data.sheets.forged.gathering import Gathered, walk
from tests.data.sheets.forged.making import Forged, Json

LIBRARY = [
    "province",
    "district",
    "commune",
    "village",
    "post_office",
    "community",
    "university",
    "specialised",
    "armed_forces",
    "general_school",
    "vocational",
    "other_education",
]
CENTRE = ["province_centre", "district_centre", "commune_centre", "village_house", "learning_centre"]
NOT_COLLECTED = "not_collected"


def total(rows: list[Json], columns: set[str], *wanted: str) -> Any:
    """The sum of the columns that exist; None where a part is unreadable; not collected without any."""
    there = [column for column in wanted if column in columns]
    if not there:
        return NOT_COLLECTED
    values = [row.get(column) for row in rows for column in there]
    return None if any(value is None for value in values) else sum(values)


def counted(rows: list[Json], columns: set[str], *flags: str) -> Any:
    if any(flag not in columns for flag in flags):
        return NOT_COLLECTED
    return sum(all(row.get(flag) for flag in flags) for row in rows)


def of_library(rows: list[Json], columns: set[str]) -> Json:
    made: Json = {}
    for kind in LIBRARY:
        mine = [row for row in rows if row["type"] == kind]
        made[f"libraries.{kind}"] = len(mine) or None
        for flag in ("service", "digital"):
            made[f"libraries.{kind}.{flag}"] = counted(mine, columns, flag) if mine else None
    made["library.visits"] = total(rows, columns, "visits_onsite", "visits_mobile", "visits_online")
    for code, column in (
        ("visits_online", "visits_online"),
        ("cards", "cards_valid"),
        ("stock", "stock"),
        ("loans", "loans"),
    ):
        made[f"library.{code}"] = total(rows, columns, column)
    return made


def of_centre(rows: list[Json], columns: set[str]) -> Json:
    made: Json = {}
    for kind in CENTRE:
        mine = [row for row in rows if row["type"] == kind]
        made[f"centres.{kind}"] = len(mine) or None
        made[f"centres.{kind}.met"] = counted(mine, columns, "classes", "regular") if mine else None
    made["centre.clubs"] = total(rows, columns, "clubs")
    made["centre.attendance"] = total(rows, columns, "attendance")
    return made


def of_museum(rows: list[Json], columns: set[str]) -> Json:
    return {
        "museums": len(rows),
        "museums.education": counted(rows, columns, "education"),
        "museum.visitors": total(rows, columns, "visitors"),
        "museum.learning_visitors": total(rows, columns, "learning_visitors"),
    }


def of_event(rows: list[Json], columns: set[str]) -> Json:
    return {
        "event.sessions": total(rows, columns, "sessions"),
        "event.attendance": total(rows, columns, "attendance"),
    }


COUNTERS = {"library": of_library, "centre": of_centre, "museum": of_museum, "event": of_event}


def whole_part(book: Forged, index: int, part: Gathered) -> Json:
    code, name, year, half = book.parts[index]
    facts: Json = {code: NOT_COLLECTED for code, entry in catalogue().inputs.items() if entry.listed}
    unscored = set(book.unscored)
    facts |= part.facts
    for register in sorted({place["register"] for place in part.places}):
        rows = [place for place in part.places if place["register"] == register]
        for code_, value in COUNTERS[register](rows, part.columns.get(register, set())).items():
            if value is None:
                unscored.add(code_)
            facts[code_] = value
    facts = {key: value for key, value in facts.items() if key not in unscored}
    period = {"kind": "half", "year": year, "half": half} if half else {"kind": "year", "year": year}
    cells = {key: value for key, value in part.cells.items() if key not in unscored}
    return {
        "unit": {"code": code, "name": name}, "period": period, "facts": facts, "facilities": part.places,
        "cells": cells, "accept": part.accept, "unscored": sorted(unscored),
    }  # fmt: skip


def truth_of(book: Forged) -> Json:
    """unit, period, facts, places; or `parts` of several; problems and questions of the whole file."""
    parts, problems, questions = walk(book)
    made: Json = {
        "layout": book.layout,
        "problems": problems,
        "questions": questions,
        "notes": book.notes,
        "facilities_open": book.open_places,
    }
    if book.refuse:
        made[book.refuse] = True
    whole = [whole_part(book, index, part) for index, part in enumerate(parts)]
    return {**whole[0], **made} if len(whole) == 1 else {"unit": None, "period": None, "parts": whole, **made}
