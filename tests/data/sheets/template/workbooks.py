"""Official workbooks made and filled for tests, the way an officer's program would fill them."""

import io
from collections.abc import Callable
from datetime import date

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from data.sheets.book.open import open_book
from data.sheets.model import Problem, Reading
from data.sheets.template.build import build_template
from data.sheets.template.filling import Filling
from data.sheets.template.reading import read_template
from indicators.words import Period
from indicators.words.unit import Unit, UnitKind

YANG_BAC = Unit(1123998, "23998", "Xã Yang Bắc", UnitKind.COMMUNE)
YEAR = Period(2024)
MADE_ON = date(2024, 12, 1)
LIBRARIES, CENTRES, MUSEUMS, EVENTS, FIGURES = (
    "1. Thư viện", "2. Thiết chế văn hóa", "3. Bảo tàng, nhà truyền thống", "4. Tuyên truyền, sự kiện", "5. Nguồn lực",
)  # fmt: skip


def made(filling: Filling | None = None, **more: object) -> bytes:
    return build_template(YANG_BAC, YEAR, made_on=MADE_ON, filling=filling, **more)  # type: ignore[arg-type]


def read(data: bytes) -> Reading:
    return read_template(open_book(data, "x.xlsx"), "x.xlsx", "0" * 64)


def edited(data: bytes, edit: Callable[[openpyxl.Workbook], None]) -> bytes:
    """The workbook after someone changed it in another program (which drops the stored results of formulas)."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    edit(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def code_row(sheet: Worksheet) -> int:
    return next(at for at in range(1, 30) if str(sheet.cell(at, 1).value).startswith("hsd:"))


def column_of(sheet: Worksheet, code: str) -> int:
    row = code_row(sheet)
    return next(at for at in range(1, sheet.max_column + 1) if sheet.cell(row, at).value == code)


def row_of(sheet: Worksheet, code: str) -> int:
    """The row of a figure on sheet 5."""
    place = column_of(sheet, "code")
    return next(at for at in range(code_row(sheet) + 1, sheet.max_row + 1) if sheet.cell(at, place).value == code)


def fill_row(sheet: Worksheet, at: int, **entries: object) -> None:
    """Writes entries by column code into the at-th row of the table, counted from 1."""
    for code, entry in entries.items():
        sheet.cell(code_row(sheet) + 1 + at, column_of(sheet, code)).value = entry  # type: ignore[assignment]


def fill_figure(sheet: Worksheet, code: str, value: object, column: str = "value") -> None:
    sheet.cell(row_of(sheet, code), column_of(sheet, column)).value = value  # type: ignore[assignment]


def kinds(reading: Reading) -> list[tuple[str, str | None]]:
    return [(problem.kind, str(problem.cell) if problem.cell else None) for problem in reading.problems]


def only(reading: Reading, kind: str) -> Problem:
    found = [problem for problem in reading.problems if problem.kind == kind]
    assert len(found) == 1, kinds(reading)
    return found[0]


def facts(reading: Reading) -> dict[str, float | str | None]:
    """Values by code; what is not reported by the name of its state."""
    (part,) = reading.parts
    return {fact.input: fact.value if fact.state == "reported" else fact.state.value for fact in part.facts}
