"""One row of a register becomes a place: its name, type, flags, figures, dates, and the commune it belongs to."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from data.checks.faults import problem
from data.sheets.dates import read_date
from data.sheets.layout.cells import take_flag, take_number
from data.sheets.layout.findings import Findings, Place, Scope
from data.sheets.layout.header import Header
from data.sheets.layout.page import Page
from data.sheets.layout.register_doubt import is_doubted
from data.sheets.layout.register_head import RegisterHead
from data.sheets.layout.register_type import text_at, type_of
from data.sheets.layout.totals import Total
from data.sheets.layout.unit_text import named
from data.sheets.model import FacilityRead
from indicators.words import ColumnKind

LEAP_YEAR, YEAR_OPEN = 2000, "0000-"


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
    summing: Mapping[int, bool] = field(default_factory=dict)


def read_place(body: Body, row: int, name: str, doubt: bool = False) -> None:
    """Keep the row as a place. doubt: it may as well be the sum of others."""
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
    doubted = is_doubted(facility, facility.cells["name"], doubt, page.text(row, page.columns[-1]), findings)
    if doubted is None:
        return
    body.segments[row + 1] = body.segment
    findings.places.append(
        Place(
            row=facility, scope=scope_of(body, row), table=body.table, unreadable=frozenset(unreadable), doubted=doubted
        )
    )


def with_year(row: FacilityRead, year: int | None) -> FacilityRead:
    """The row with days that had no year ("21/4") set into this one; without a year they are left out."""
    texts = {
        code: text.replace(YEAR_OPEN, f"{year}-", 1) if text.startswith(YEAR_OPEN) and year else text
        for code, text in row.texts.items()
    }
    return replace(row, texts={code: text for code, text in texts.items() if is_day(text)})


def is_day(text: str) -> bool:
    """Whether a text is no day that the year lacks ("2023-02-29") or that still waits for its year."""
    return not text.startswith(YEAR_OPEN) and not (
        text.endswith("-02-29") and text[:4].isdigit() and read_date(text) is None
    )


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
    if day is None and (short := read_date(value, LEAP_YEAR)):
        # The year is the period's, which is settled when all titles have been heard.
        return {code: f"{YEAR_OPEN}{short:%m-%d}"}
    if day is None:
        cell = body.page.cell(row, column)
        body.findings.problems.append(problem("date-unreadable", cell, heading, body.page.text(row, column)))
        return {}
    return {code: day.isoformat()}
