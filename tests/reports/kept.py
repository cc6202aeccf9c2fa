"""A store with the made facts in it, committed like real files: one file a commune and year, the last year with registers."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from data.sheets.model import Cell, FacilityRead, FactRead, Layout, Part, Reading
from data.store import Store, commit, open_store
from data.units.gazetteer import gazetteer
from indicators.words import Period, State
from tests.reports.facts import CAM_LONG, made_facts

SENT = datetime(2025, 1, 15, 8, 0, tzinfo=UTC)


def kept_store(path: Path, illustrative: bool = False) -> Store:
    """Cẩm Thủy 2021–2024, Cẩm Long silent in 2024; the commune's name of one file is hostile."""
    store = open_store(path, illustrative=illustrative)
    facts = made_facts(silent=(CAM_LONG,))
    for (unit_id, period), rows in facts.groupby(["unit_id", "period"], sort=False):
        figures = dict(zip(rows["input"], rows["value"], strict=True))
        keep(store, int(unit_id), Period.from_key(int(period)), figures)
    return store


def keep(store: Store, unit_id: int, period: Period, figures: dict[str, float]) -> None:
    unit = gazetteer().by_id(unit_id)
    data = f"{unit_id}/{period.code}/{sorted(figures.items())}".encode()
    facts = tuple(
        FactRead(input=code, value=value, state=State.REPORTED, cell=Cell("5. Nguồn lực", f"D{row}"))
        for row, (code, value) in enumerate(figures.items(), start=6)
    )
    part = Part(
        unit_id=unit_id, unit_code=unit.code, unit_name=unit.name, period=period, layout=Layout.AGGREGATE, facts=facts,
        facilities=schools(figures) if period.year == 2024 else (), registers=("library",) if period.year == 2024 else (),
    )  # fmt: skip
    reading = Reading(
        file_name=f"{unit.code}_{period.code} <b>x</b>.xlsx",
        sha256=sha256(data).hexdigest(),
        kind="xlsx",
        parts=(part,),
    )
    commit(store, reading, data, who="Nguyễn Thị Lan", at=SENT)


def schools(figures: dict[str, float]) -> tuple[FacilityRead, ...]:
    """The school libraries by name, as many as the figures say, the first of them with the service."""
    count, served = int(figures["libraries.general_school"]), int(figures["libraries.general_school.service"])
    return tuple(
        FacilityRead(
            register="library", type="general_school", name=f"Thư viện Trường TH số {place + 1} <i>A</i>", place="Thôn 1",
            flags={"service": place < served, "digital": False}, numbers={"visits_onsite": 100.0}, texts={},
            sheet="1. Thư viện", row=7 + place, cells={"name": Cell("1. Thư viện", f"B{7 + place}")},
        )
        for place in range(count)
    )  # fmt: skip
