"""The marked copy against the bare unzip and rezip of the same file, interleaved in one run: aim at most × 3.

Run from the project's folder: python -m benchmarks.marked_copy. Prints milliseconds (median) and ratios.
"""

import io
import statistics
import time
import zipfile
from collections.abc import Callable
from datetime import date

import xlsxwriter

from data.sheets.book.model import address
from data.sheets.marked import marked_copy
from data.sheets.model import Cell, Problem, Reading, Severity
from data.sheets.template.build import build_template
from indicators.words import Period, Text
from indicators.words.unit import Unit, UnitKind

COMMUNE = Unit(1123998, "23998", "Xã Yang Bắc", UnitKind.COMMUNE)


def large(sheets: int, rows: int, columns: int = 12) -> bytes:
    """A workbook of so many sheets and rows, every other row text and figures."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        framed = book.add_format({"border": 1})
        for number in range(sheets):
            sheet = book.add_worksheet(f"Trang {number + 1}")
            for row in range(rows):
                line = [row, f"Tủ sách làng {row}", *(row * column % 977 for column in range(columns - 2))]
                sheet.write_row(row, 0, line, framed)
    return made.getvalue()


def faulty(sheets: list[str], rows: int, count: int) -> Reading:
    """So many faults spread over the sheets' rows."""
    message, remedy = Text("“1.2OO” không phải là số.", "No number."), Text("Ghi bằng chữ số.", "Write digits.")
    places = ((sheets[number % len(sheets)], address(number * 7 % rows, number % 12)) for number in range(count))
    problems = (
        Problem(kind="k", severity=Severity.ERROR, message=message, remedy=remedy, cell=Cell(*place))
        for place in places
    )
    return Reading(file_name="x.xlsx", sha256="", kind="xlsx", problems=tuple(problems))


def rezipped(data: bytes) -> bytes:
    """The file unzipped and zipped again, nothing else."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as package,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for entry in package.infolist():
            copy.writestr(entry, package.read(entry), zipfile.ZIP_DEFLATED)
    return made.getvalue()


def timed(first: Callable[[], object], second: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median milliseconds of both, taken in turn."""
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for way, times in zip((first, second), taken, strict=True):
            begun = time.process_time()
            way()
            times.append((time.process_time() - begun) * 1000)
    return statistics.median(taken[0]), statistics.median(taken[1])


def main() -> None:
    """Mark workbooks of three sizes and print the ratios."""
    template = build_template(COMMUNE, Period(2024), made_on=date(2024, 12, 1))
    register = "1. Thư viện"
    cases = [
        ("template, 1 fault", template, faulty([register], 30, 1), 60),
        ("template, 20 faults", template, faulty([register], 30, 20), 60),
        ("1 sheet × 300 rows, 20 faults", large(1, 300), faulty(["Trang 1"], 300, 20), 40),
        ("10 sheets × 5 000 rows, 20 faults, one sheet", large(10, 5_000), faulty(["Trang 2"], 5_000, 20), 3),
        (
            "10 sheets × 5 000 rows, 500 faults, all sheets",
            large(10, 5_000),
            faulty([f"Trang {n}" for n in range(1, 11)], 5_000, 500),
            3,
        ),
    ]
    for name, data, reading, rounds in cases:
        bare, ours = timed(lambda: rezipped(data), lambda: marked_copy(data, "x.xlsx", reading), rounds)  # noqa: B023
        print(f"{name:48} {len(data) / 1024:7.0f} KiB  bare {bare:8.1f} ms  marked {ours:8.1f} ms  × {ours / bare:.2f}")


if __name__ == "__main__":
    main()
