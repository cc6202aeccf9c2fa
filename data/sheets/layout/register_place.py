"""One row of a register becomes a place: its name, type, flags, figures, dates, and the commune it belongs to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from data.checks.faults import problem
from data.sheets.dates import read_date
from data.sheets.flags import read_flag
from data.sheets.layout.cells import take_flag, take_number
from data.sheets.layout.findings import Findings, Place, Scope
from data.sheets.layout.header import Header
from data.sheets.layout.kinds import type_by_name, type_by_word, type_choices
from data.sheets.layout.page import Page
from data.sheets.layout.questions import ask_type
from data.sheets.layout.register_head import RegisterHead
from data.sheets.layout.totals import Total
from data.sheets.layout.unit_text import named
from data.sheets.layout.words import key_of
from data.sheets.model import FacilityRead
from indicators.registry import catalogue
from indicators.words import ColumnKind


@dataclass(slots=True)
class Body:
    """What is being read: the sheet, its headings, and what the rows so far have said for those that follow."""

    page: Page
    header: Header
    head: RegisterHead
    table: int
    findings: Findings
    kinds: Mapping[str, ColumnKind]
    communes: int | None = None
    old_communes: int | None = None
    section_type: str | None = None
    scope: Scope = field(default_factory=Scope)
    segment: int = 0
    totals: list[Total] = field(default_factory=list)
    segments: dict[int, int] = field(default_factory=dict)


def read_place(body: Body, row: int, name: str) -> None:
    page, findings = body.page, body.findings
    flags: dict[str, bool] = {}
    numbers: dict[str, float | None] = {}
    texts: dict[str, str] = {}
    unreadable: set[str] = set()
    for column, code in body.head.columns.items():
        kind, heading = body.kinds[code], body.header.title(column)
        if kind is ColumnKind.FLAG:
            flag = take_flag(page, row, column, heading, findings)
            flags[code] = bool(flag)
            unreadable.update({code} if flag is None else set())
        elif kind is ColumnKind.COUNT:
            taken = take_number(page, row, column, heading, findings)
            numbers[code] = taken.value
            unreadable.update({code} if taken.spoiled else set())
        elif kind is ColumnKind.DATE:
            texts |= date_of(body, row, column, code, heading)
        elif code in ("note", "form") and (text := page.text(row, column)):
            texts[code] = text
    place_column = body.head.place_of("place")
    place = page.filled(row, place_column) if place_column is not None else None
    facility = FacilityRead(
        register=body.head.register, type=type_of(body, row, name), name=name, place=str(place) if place else None,
        flags=flags, numbers=numbers, texts=texts, sheet=page.grid.name, row=row + 1,
        cells={code: page.cell(row, column) for column, code in body.head.columns.items()},
        old_commune=text_at(page, row, body.old_communes),
    )  # fmt: skip
    body.segments[row + 1] = body.segment
    findings.places.append(
        Place(row=facility, scope=scope_of(body, row), table=body.table, unreadable=frozenset(unreadable))
    )


def text_at(page: Page, row: int, column: int | None) -> str | None:
    if column is None:
        return None
    value = page.filled(row, column)
    return value if isinstance(value, str) else None


def scope_of(body: Body, row: int) -> Scope:
    """The row's own commune where a column names one, else the section's."""
    text = text_at(body.page, row, body.communes)
    if text and body.communes is not None and named(text):
        return replace(body.scope, commune=text, cell=body.page.cell(row, body.communes))
    return body.scope


def date_of(body: Body, row: int, column: int, code: str, heading: str) -> dict[str, str]:
    value = body.page.value(row, column)
    if value is None:
        return {}
    day = read_date(value)
    if day is None:
        cell = body.page.cell(row, column)
        body.findings.problems.append(problem("date-unreadable", cell, heading, body.page.text(row, column)))
        return {}
    return {code: day.isoformat()}


def type_of(body: Body, row: int, name: str) -> str | None:
    """The type by its column, else by section and name, which must not contradict each other."""
    register, page = body.head.register, body.page
    marked = [code for column, code in body.head.marks.items() if read_flag(page.value(row, column))]
    if len(marked) == 1:
        return marked[0]
    column = body.head.place_of("type")
    word = text_at(page, row, column) or ""
    if word and column is not None:
        known = type_by_word(register, word) or strict_type(register, word) or type_in_name(register, word, name)
        return known or findings_type(body, register, word, row, column)
    by_name = type_by_name(register, name)
    if register == "event":
        return by_name
    if body.section_type and by_name in (None, "other", body.section_type):
        return body.section_type
    if by_name and body.section_type is None:
        return by_name
    cell = page.cell(row, column if column is not None else body.head.place_of("name") or 0)
    body.findings.problems.append(problem("type-missing", cell, None, name, choices=type_choices(register)))
    return None


def strict_type(register: str, word: str) -> str | None:
    """A type column that repeats the place's full name: "Thư viện Trường THCS"."""
    found = type_by_name(register, word)
    return None if found == "other" else found


def type_in_name(register: str, word: str, name: str) -> str | None:
    """A type column that says less than the name: "Tủ sách" for "Tủ sách làng Hven"."""
    return type_by_name(register, name) if set(key_of(word).split()) <= set(key_of(name).split()) else None


def findings_type(body: Body, register: str, word: str, row: int, column: int) -> str | None:
    answer = body.findings.ask(ask_type(register, word, body.page.cell(row, column)))
    return answer if answer in {kind.code for kind in catalogue().registers[register].types} else None
