"""Reading 300 filled official workbooks – opened, recognised, checked – against python-calamine alone and pandas with openpyxl.

Run from the project's folder: python -m benchmarks read_templates. Every workbook goes through all ways in turn.
"""

import io
import statistics
import time
from collections.abc import Callable
from itertools import islice

import pandas as pd
from python_calamine import CalamineWorkbook

from data.demo import demo_workbooks
from data.sheets.read import read_bytes
from data.sheets.worker import Workers

BOOKS = 300
SLOW_BOOKS = 40


def bare(data: bytes, name: str) -> None:
    """All values of a workbook by calamine and nothing else."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    for sheet in book.sheet_names:
        book.get_sheet_by_name(sheet).to_python()


def by_pandas(data: bytes, name: str) -> None:
    pd.read_excel(io.BytesIO(data), sheet_name=None, header=None, engine="openpyxl")


def milliseconds(way: Callable[[bytes, str], object], data: bytes, name: str) -> float:
    begun = time.perf_counter()
    way(data, name)
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Make the workbooks, read them each way, print medians and ratios."""
    books = [(book.data, book.file_name) for book in islice(demo_workbooks(), BOOKS)]
    books = (books * (BOOKS // len(books) + 1))[:BOOKS]
    workers = Workers(count=1)
    ways: dict[str, Callable[[bytes, str], object]] = {
        "calamine alone": bare,
        "ours": read_bytes,
        "ours, in the limited process": lambda data, name: workers.read(data, name),
        "pandas with openpyxl": by_pandas,
    }
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for turn, (data, file_name) in enumerate(books):
        for name, way in ways.items():
            if way is not by_pandas or turn < SLOW_BOOKS:
                taken[name].append(milliseconds(way, data, file_name))
    workers.close()
    floor = statistics.median(taken["calamine alone"])
    print(f"{BOOKS} official workbooks of {statistics.mean(len(data) for data, _ in books) / 1024:.0f} KiB")
    for name, times in taken.items():
        print(f"{name:30} {statistics.median(times):8.2f} ms   × {statistics.median(times) / floor:6.2f} calamine")


if __name__ == "__main__":
    main()
