"""Short ways to write down a part, a reading, and to send it."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime

from data.sheets.model import Cell, FacilityRead, FactRead, Layout, Part, Problem, Question, Reading
from data.store import Receipt, Store, commit
from indicators.words import Period, State

NOON = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)


def figure(code: str, value: float | None, state: State = State.REPORTED, cell: str | None = "C7") -> FactRead:
    return FactRead(input=code, value=value, state=state, cell=Cell("5. Nguồn lực", cell) if cell else None)


def library(
    name: str, row: int = 7, type: str = "commune", flags: Mapping[str, bool] | None = None, **numbers: float | None
) -> FacilityRead:
    sheet = "1. Thư viện"
    flags = flags or {}
    cells = {"name": Cell(sheet, f"B{row}")}
    cells |= {column: Cell(sheet, f"{chr(ord('E') + at)}{row}") for at, column in enumerate([*flags, *numbers])}
    return FacilityRead(
        register="library", type=type, name=name, place=None, flags=flags, numbers=numbers, texts={}, sheet=sheet,
        row=row, cells=cells,
    )  # fmt: skip


def part(
    *said: FactRead | FacilityRead, unit_id: int = 1, period: str = "2024", registers: tuple[str, ...] = ()
) -> Part:
    facts = tuple(one for one in said if isinstance(one, FactRead))
    places = tuple(one for one in said if isinstance(one, FacilityRead))
    return Part(
        unit_id=unit_id, unit_code=f"{unit_id:05}", unit_name=f"Xã số {unit_id}", period=Period.parse(period),
        layout=Layout.TEMPLATE, facts=facts, facilities=places,
        registers=registers or tuple(dict.fromkeys(place.register for place in places)),
    )  # fmt: skip


def reading(
    *parts: Part, data: bytes = b"one", problems: tuple[Problem, ...] = (), questions: tuple[Question, ...] = ()
) -> Reading:
    return Reading(
        file_name="so-lieu.xlsx", sha256=hashlib.sha256(data).hexdigest(), kind="xlsx", parts=parts, problems=problems,
        questions=questions,
    )  # fmt: skip


def send(store: Store, *parts: Part, data: bytes = b"one", who: str = "Lò Thị Hoa") -> Receipt:
    return commit(store, reading(*parts, data=data), data, who, NOON)
