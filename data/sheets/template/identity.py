"""Whose workbook it is: the hidden `_about` sheet, its version, and the lines people see, which must agree."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from data.sheets.book.model import Book, Grid, Place, address
from data.sheets.model import Cell, Problem
from data.sheets.template import stamp
from data.sheets.template.faults import fault
from data.text.normalise import tone_key
from indicators.words import Period
from indicators.words.unit import Unit, UnitKind


@dataclass(frozen=True, slots=True)
class About:
    """unit carries id, code and name only. renamed: old code → today's, for a workbook of an earlier version."""

    unit: Unit
    period: Period
    renamed: Mapping[str, str]


def is_template(book: Book) -> bool:
    """Whether the book is the official workbook, even a damaged one."""
    return any(sheet.name == stamp.ABOUT_SHEET or has_mark(sheet) for sheet in book.sheets)


def has_mark(sheet: Grid) -> bool:
    return any(row and isinstance(row[0], str) and row[0].startswith("hsd:") for row in sheet.rows[:40])


def read_about(book: Book) -> About | Problem:
    """The identity, or the one reason why the workbook cannot be read."""
    said = {
        str(row[0]): f"{row[1]:g}" if isinstance(row[1], float) else str(row[1])
        for sheet in book.sheets
        if sheet.name == stamp.ABOUT_SHEET
        for row in sheet.rows
        if len(row) > 1 and row[0] is not None and row[1] is not None
    }
    if said.get("product") != stamp.PRODUCT:
        return fault("about-missing")
    version = said.get("template_version", "")
    known = {str(stamp.VERSION): {}, **{str(number): renamed for number, renamed in stamp.EARLIER.items()}}
    if version not in known:
        return fault("version-unknown", found=version)
    try:
        unit = Unit(int(said["unit_id"]), said["unit_code"], said["unit_name"], UnitKind.COMMUNE)
        return About(unit, Period.parse(said["period"]), known[version])
    except (KeyError, ValueError):
        return fault("about-missing")


def disagreements(about: About, sheet: Grid, code_row: int) -> Iterator[Problem]:
    """A problem for each identity line that no longer stands above the table."""
    shown = {
        tone_key(cell): (at, column)
        for at, row in enumerate(sheet.rows[:code_row])
        for column, cell in enumerate(row)
        if isinstance(cell, str)
    }
    for expected, home in zip(stamp.identity_lines(about.unit, about.period), ("A2", None, "A4"), strict=True):
        if tone_key(expected) not in shown:
            where = Cell(sheet.name, home or address(*code_place(shown)))
            yield fault("identity-differs", where, expected=expected, unit=about.unit.name, period=about.period.label)


def code_place(shown: Mapping[str, Place]) -> Place:
    """Where the line with the commune's code stands now, or A2 when it is gone."""
    return next((where for text, where in shown.items() if text.startswith(tone_key("Mã đơn vị"))), (1, 0))
