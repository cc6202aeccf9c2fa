"""Readings with faults, made by hand for tests of the marked copy."""

import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook

from data.sheets.model import Cell, Layout, Part, Problem, Question, Reading, Severity
from indicators.words import Period, Text
from tests.data.sheets.book.making import zipped

BOOKS = Path(__file__).parent / "books"
WITH_LOGO_AND_COMMENTS = "xa Cam Tan moi - nam 2025.xlsx"
NAMES = (WITH_LOGO_AND_COMMENTS, "MAU BAO CAO 2024 (Phu An gui lai).xlsx", "Phu luc BC 112 nam 2023 Cam Long.xlsx")


def fault(at: Cell | None, severity: Severity = Severity.ERROR, **more: object) -> Problem:
    given: dict[str, object] = {
        "kind": "not_a_number", "severity": severity, "cell": at, "heading": "Lượt sử dụng", "found": "1.2OO",
        "message": Text("“1.2OO” không phải là số.", "“1.2OO” is not a number."),
        "remedy": Text("Ghi lại bằng chữ số.", "Write it in digits."),
    }  # fmt: skip
    return Problem(**(given | more))  # type: ignore[arg-type]


def question(at: Cell | None) -> Question:
    return Question(
        key="k",
        heading="Số liệu khác",
        message=Text("Tiêu đề “Số liệu khác” không rõ nghĩa.", "The heading is not clear."),
        cell=at,
        choices={"visits": Text("Lượt sử dụng tại chỗ", "Visits"), "ignore": Text("Bỏ qua", "Ignore")},
    )


def reading(*problems: Problem, questions: tuple[Question, ...] = (), name: str = "x.xlsx") -> Reading:
    part = Part(
        unit_id=1, unit_code="15178", unit_name="Xã Cẩm Tân", period=Period(2025), layout=Layout.REGISTER
    )  # fmt: skip
    return Reading(file_name=name, sha256="0" * 64, kind="xlsx", parts=(part,), problems=problems, questions=questions)


def every_kind(sheets: list[str], name: str = "x.xlsx") -> Reading:
    """An error, a pair of cells, a warning, a notice in a merged range, a cell far out, the whole file, a question."""
    first, last = sheets[0], sheets[-1]
    return reading(
        fault(Cell(first, "I12")),
        fault(Cell(first, "B16"), cells=(Cell(first, "B16"), Cell(first, "B15")), found="=Tủ sách"),
        fault(Cell(last, "D6"), Severity.WARNING),
        fault(Cell(first, "C4"), Severity.NOTICE),
        fault(Cell(first, "ZZ400"), Severity.WARNING),
        fault(None, Severity.NOTICE),
        questions=(question(Cell(first, "J8")),),
        name=name,
    )


def declared(data: bytes, kind: str = "vnd.openxmlformats-officedocument.spreadsheetml.sheet") -> bytes:
    """A made workbook whose content types also say which part is the workbook, as every office program writes."""
    found = parts(data)
    entry = f'<Override PartName="/xl/workbook.xml" ContentType="application/{kind}.main+xml"/></Types>'
    found["[Content_Types].xml"] = (
        found["[Content_Types].xml"]
        .replace(b"/>", b"></Types>")
        .replace(b"</Types>", f'<Default Extension="xml" ContentType="application/xml"/>{entry}'.encode())
    )
    return zipped(found.items())


def book(name: str) -> bytes:
    return (BOOKS / name).read_bytes()


def loaded(data: bytes) -> Workbook:
    return openpyxl.load_workbook(BytesIO(data))


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def raw(data: bytes) -> dict[str, bytes]:
    """Every part as it lies packed in the zip."""
    found = {}
    with zipfile.ZipFile(BytesIO(data)) as package:
        for entry in package.infolist():
            start = entry.header_offset + 30
            lengths = data[entry.header_offset + 26 : start]
            start += int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
            found[entry.filename] = data[start : start + entry.compress_size]
    return found


def listed(data: bytes, title: str = "Kết quả kiểm tra") -> list[tuple[object, ...]]:
    """The rows of the list below its headings."""
    rows = list(loaded(data)[title].iter_rows(values_only=True, max_col=8))
    return [row for row in rows[7:] if row[1]]
