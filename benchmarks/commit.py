"""How long keeping one submission takes (120 figures, 20 places), against a bare insert of the same rows in the same run.

Aim: at most 10 ms in the median. Trust the ratio more than the milliseconds: both sides share the machine.
"""

import hashlib
import tempfile
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

import duckdb

from data.sheets.model import Cell, FacilityRead, FactRead, Layout, Part, Reading
from data.store import commit, open_store
from data.store.connection import run
from data.store.rows import facility_columns, fact_columns
from indicators.words import Period, State

COMMUNES, YEARS, FACTS, PLACES = 25, 8, 120, 20
CODES = {f"figure_{number}": number for number in range(FACTS)}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        kept, bare = measure(Path(folder))
    print(f"commit of {FACTS} figures and {PLACES} places, {len(kept)} submissions, half of them corrections")
    print(f"  commit       median {median(kept):6.1f} ms   p95 {sorted(kept)[len(kept) * 95 // 100]:6.1f} ms")
    print(f"  bare insert  median {median(bare):6.1f} ms   ratio {median(kept) / median(bare):4.1f}")


def measure(folder: Path) -> tuple[list[float], list[float]]:
    """Milliseconds of each commit and of each bare insert, taken in turn."""
    store = open_store(folder / "store.duckdb")
    plain = open_store(folder / "plain" / "store.duckdb")
    kept, bare = [], []
    for turn in range(2):
        for number in range(COMMUNES * YEARS):
            made = part(number % COMMUNES, 2018 + number // COMMUNES, turn)
            data = f"{turn} {number}".encode()
            kept.append(timed(partial(commit, store, reading(made, data), data, "", datetime.now(UTC))))
            bare.append(timed(partial(insert, plain.cursor(), made)))
    store.close()
    plain.close()
    return kept, bare


def insert(cursor: duckdb.DuckDBPyConnection, made: Part) -> None:
    where = {
        "submission_id": "01890000-0000-7000-8000-000000000000",
        "unit_id": made.unit_id,
        "period": made.period.key,
    }
    cursor.begin()
    run(cursor, "submission.insert_facts", **where, **fact_columns(made.facts, CODES))
    run(cursor, "submission.insert_facilities", **where, **facility_columns(made.facilities))
    cursor.commit()


def timed(work) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def reading(made: Part, data: bytes) -> Reading:
    return Reading(file_name="a.xlsx", sha256=hashlib.sha256(data).hexdigest(), kind="xlsx", parts=(made,))


def part(unit_id: int, year: int, turn: int) -> Part:
    facts = tuple(
        FactRead(
            input=code,
            value=float(number + turn * (number % 3)),
            state=State.REPORTED,
            cell=Cell("5. Nguồn lực", f"D{number + 7}"),
        )
        for code, number in CODES.items()
    )
    return Part(
        unit_id=unit_id, unit_code=str(unit_id), unit_name="", period=Period(year), layout=Layout.TEMPLATE, facts=facts,
        facilities=tuple(place(row, turn) for row in range(PLACES)), registers=("library",),
    )  # fmt: skip


def place(row: int, turn: int) -> FacilityRead:
    sheet, numbers = (
        "1. Thư viện",
        {"visits_onsite": 900.0 + row + turn, "cards_valid": 80.0, "stock": 1500.0, "loans": None},
    )
    columns = ("name", "type", "place", "service", "digital", *numbers)
    return FacilityRead(
        register="library", type="village", name=f"Tủ sách thôn {row}", place=f"Thôn {row}", sheet=sheet, row=row + 7,
        flags={"service": row % 2 == 0, "digital": row % 3 == 0}, numbers=numbers, texts={"note": ""},
        cells={column: Cell(sheet, f"{chr(66 + at)}{row + 7}") for at, column in enumerate(columns)},
    )  # fmt: skip


if __name__ == "__main__":
    main()
