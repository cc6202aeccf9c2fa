"""Sheets written inline, read as an officer's workbook: rows of cells in, facts, places, problems and questions out."""

from collections.abc import Mapping, Sequence
from typing import Any

from data.sheets.book.model import Book, Cell, Grid
from data.sheets.layout.workbook import read_workbook
from data.sheets.model import Reading
from data.sheets.scoring import as_scored

Rows = Sequence[Sequence[object]]


def grid(name: str, rows: Rows, **more: Any) -> Grid:
    """One sheet; blanks are "" and whole numbers become what a file holds."""
    width = max(map(len, rows))
    return Grid(name, [[as_cell(value) for value in [*row, *[""] * (width - len(row))]] for row in rows], **more)


def as_cell(value: object) -> Cell:
    if value == "":
        return None
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value  # type: ignore[return-value]


def read(*sheets: Grid, name: str = "bao cao.xlsx", answers: Mapping[str, str] | None = None) -> Reading:
    return read_workbook(Book("xlsx", sheets), name, "0" * 64, answers)


def one(rows: Rows, name: str = "bao cao.xlsx", **answers: str) -> Reading:
    """The reading of a workbook of one sheet; answers are given with their key's first colon written as two underscores."""
    return read(
        grid("Sheet1", rows), name=name, answers={key.replace("__", ":"): value for key, value in answers.items()}
    )


def facts(reading: Reading, part: int = 0) -> dict[str, float | None]:
    """Figures that were asked, by code; None where nothing was reported. Counts of types that no row has are left out."""
    found = reading.parts[part].facts
    return {
        fact.input: fact.value for fact in found if not (fact.value == 0 and fact.cell is None) and listed(fact.input)
    }


def listed(code: str) -> bool:
    return not code.startswith("occasions.")


def whose(reading: Reading) -> list[tuple[str | None, str | None]]:
    """(code of the commune, period) of every part."""
    return [(part.unit_code, part.period.code if part.period else None) for part in reading.parts]


def faults(reading: Reading) -> list[tuple[str, str | None]]:
    """(kind, address) of what blocks or wants a tick."""
    return [
        (fault["kind"], fault["cell"].split("!")[1] if fault["cell"] else None)
        for fault in as_scored(reading)["problems"]
    ]


def asked(reading: Reading) -> list[str]:
    return [question.heading for question in reading.questions]


HEAD: Rows = [["UBND XÃ CẨM LONG"], ["BÁO CÁO SỐ LIỆU NĂM 2024"], []]
LIST: Rows = [*HEAD, ["TT", "Chỉ tiêu", "ĐVT", "Số liệu"]]
