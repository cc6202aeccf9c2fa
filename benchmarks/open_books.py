"""Opening 300 commune workbooks: our opened books against python-calamine alone, interleaved in one run.

Run from the project's folder: python -m benchmarks open_books. Prints milliseconds a workbook and ratios.
"""

import io
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineWorkbook

from data.sheets.book.open import open_book
from data.sheets.worker import Workers

BOOKS = 300
ROUNDS = 5
ROWS = 60
HEADINGS = ["STT", "Tên thư viện", "Loại hình", "Đơn vị quản lý", *[f"Số liệu {number}" for number in range(1, 13)]]


def written(path: Path, dice: random.Random) -> bytes:
    """A register workbook of three sheets: titles, merged headings, formats, facilities and a row of totals."""
    with xlsxwriter.Workbook(path) as book:
        title, cell = book.add_format({"bold": True}), book.add_format({"border": 1})
        for name in ("1. Thư viện", "2. Nhà văn hóa", "5. Nguồn lực"):
            sheet = book.add_worksheet(name)
            sheet.merge_range(0, 0, 0, len(HEADINGS) - 1, "ỦY BAN NHÂN DÂN XÃ", title)
            sheet.write_row(3, 0, HEADINGS, title)
            for row in range(4, 4 + ROWS):
                line = [row - 3, f"Tủ sách làng {dice.randrange(10**6)}", "Tủ sách", f"Làng {row}"]
                sheet.write_row(row, 0, line + [dice.randrange(5000) for _ in HEADINGS[4:]], cell)
            for column in range(4, len(HEADINGS)):
                letter = chr(65 + column)
                sheet.write_formula(
                    4 + ROWS, column, f"=SUM({letter}5:{letter}{4 + ROWS})", cell, dice.randrange(10**5)
                )
    return path.read_bytes()


def bare(data: bytes) -> None:
    """All values of a workbook by calamine and nothing else."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python()


def timed(ways: dict[str, Callable[[bytes], object]], books: list[bytes]) -> dict[str, float]:
    """Milliseconds a workbook for each way: the best of its rounds, so that a busy machine does not speak, then the median."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for data in books:
        rounds = [{name: milliseconds(way, data) for name, way in ways.items()} for _ in range(ROUNDS)]
        for name in ways:
            taken[name].append(min(times[name] for times in rounds))
    return {name: statistics.median(times) for name, times in taken.items()}


def milliseconds(way: Callable[[bytes], object], data: bytes) -> float:
    """How long one way takes with one workbook."""
    begun = time.perf_counter()
    way(data)
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Make the workbooks, open them each way, print the ratios."""
    dice = random.Random(2024)
    with tempfile.TemporaryDirectory() as folder:
        books = [written(Path(folder) / f"{number}.xlsx", dice) for number in range(BOOKS)]
    workers = Workers(count=1)
    ways: dict[str, Callable[[bytes], object]] = {
        "calamine alone": bare,
        "open_book": lambda data: open_book(data, "x.xlsx"),
        "worker, open_book": lambda data: workers.read(data, "x.xlsx", "book"),
    }
    taken = timed(ways, books)
    workers.close()
    print(f"{BOOKS} workbooks of {statistics.mean(map(len, books)) / 1024:.0f} KiB, {ROUNDS} rounds")
    for name, milliseconds in taken.items():
        print(f"{name:20} {milliseconds:7.2f} ms   × {milliseconds / taken['calamine alone']:.2f}")


if __name__ == "__main__":
    main()
