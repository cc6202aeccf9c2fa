"""Every illustrative report as a filled official workbook, in the order in which they came in. Nothing is stored here."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from data.demo.chance import share, whole
from data.demo.places import commune_of
from data.demo.reports import TEN_TIMES_REASON, counted, filling_for
from data.sheets.book.open import open_book
from data.sheets.model import Problem, Reading, Severity
from data.sheets.template.build import build_template
from data.sheets.template.reading import read_template
from data.text.normalise import fold
from data.units.gazetteer import gazetteer
from indicators.words import Period
from indicators.words.unit import Unit, UnitKind

DISTRICTS = ("390", "634")
BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)
OLD_PERIODS = (Period(2021), Period(2022), Period(2023), Period(2024), Period(2025, 1))
NEW_PERIODS = (Period(2025), Period(2026, 1))
# The share of communes that never sent a period's report.
UNSENT = {"2021": 0.16, "2022": 0.10, "2023": 0.05, "2024": 0.08, "2025-H1": 0.15}
UNSENT_NEW = {("15163", "2026-H1"), ("24007", "2026-H1"), ("15148", "2025")}
ALWAYS_SENT = {"15172", "23998"}
LATE_SHARE = 0.25
HANOI = timezone(timedelta(hours=7))
CHECKED = "Đã kiểm tra lại với đơn vị; số liệu đúng như đã ghi."


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoWorkbook:
    """One report as it came in: the file, whose it is, when it was sent."""

    file_name: str
    data: bytes
    unit: Unit
    period: Period
    submitted_at: datetime


def demo_units() -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
    """The 25 old communes of both districts, and the 8 communes that came after them."""
    known = gazetteer()
    old = [
        unit
        for code in DISTRICTS
        if (district := known.by_code(code, BEFORE, UnitKind.DISTRICT))
        for unit in known.children(district.unit_id, BEFORE)
    ]
    new = {link.new_id: known.by_id(link.new_id) for unit in old for link in known.successors(unit.unit_id)}
    return tuple(old), tuple(new.values())


def demo_workbooks() -> Iterator[DemoWorkbook]:
    """About 130 workbooks, oldest period first; each shows the figures of the same unit's last year beside it."""
    old, new = demo_units()
    previous: dict[tuple[int, int], dict[str, float]] = {}
    for period in (*OLD_PERIODS, *NEW_PERIODS):
        for unit in old if period in OLD_PERIODS else new:
            if is_sent(unit, period):
                before = previous.get((unit.unit_id, period.previous.key))
                workbook, figures = workbook_of(unit, period, before)
                previous[unit.unit_id, period.key] = figures
                yield workbook


def demo_readings() -> Iterator[tuple[str, bytes, Reading | None, datetime]]:
    """File name, bytes, what was read, and when it came in. No reading has an error or a question."""
    for workbook in demo_workbooks():
        yield workbook.file_name, workbook.data, read(workbook), workbook.submitted_at


def read(workbook: DemoWorkbook) -> Reading:
    sha256 = hashlib.sha256(workbook.data).hexdigest()
    return read_template(open_book(workbook.data, workbook.file_name), workbook.file_name, sha256)


def is_sent(unit: Unit, period: Period) -> bool:
    """Two communes with plans of their own always report; others miss a period now and then."""
    if period in NEW_PERIODS:
        return (unit.code, period.code) not in UNSENT_NEW
    return unit.code in ALWAYS_SENT or share(unit.code, period.code, "sent") >= UNSENT[period.code]


def workbook_of(
    unit: Unit, period: Period, before: Mapping[str, float] | None
) -> tuple[DemoWorkbook, dict[str, float]]:
    """The workbook, and the figures it holds."""
    known = gazetteer()
    whole_parts = [link.old_id for link in known.predecessors(unit.unit_id) if link.whole]
    homes = [known.by_id(key) for key in whole_parts] if unit.valid_from == AFTER else [unit]
    filling = filling_for(unit, period, [commune_of(home) for home in homes])
    sent = sent_at(unit, period)
    made_on = period.end - timedelta(days=20)
    data = build_template(unit, period, before, made_on=made_on, filling=filling)
    name = f"{fold(unit.name).replace(' ', '_')}_{unit.code}_{period.code}.xlsx"
    workbook = DemoWorkbook(file_name=name, data=data, unit=unit, period=period, submitted_at=sent)
    return workbook, counted(filling)


def sent_at(unit: Unit, period: Period) -> datetime:
    """Reports are due on the 15th after the period; a quarter of them come late."""
    due = period.end + timedelta(days=15)
    is_late = share(unit.code, period.code, "late") < LATE_SHARE
    day = due + timedelta(
        days=whole(1, 25, unit.code, period.code) if is_late else -whole(0, 12, unit.code, period.code)
    )
    minutes = whole(7 * 60 + 30, 17 * 60, unit.code, period.code, "minute")
    return datetime.combine(day, time(minutes // 60, minutes % 60), HANOI)


def reasons_for(problems: Iterable[Problem]) -> dict[tuple[str, str], str]:
    """What the officers wrote beside warnings: (kind, cell or "") → words."""
    return {
        (found.kind, str(found.cell or "")): TEN_TIMES_REASON if found.kind == "ten-times-last-year" else CHECKED
        for found in problems
        if found.severity is Severity.WARNING
    }
