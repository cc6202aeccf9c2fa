"""The illustrative reports: always the same, plausible, with gaps, lateness and faults, and every one of them can be kept."""

from collections import Counter, defaultdict
from datetime import timedelta

import pytest

from data.demo import DemoWorkbook, demo_units, demo_workbooks, reasons_for
from data.demo.workbooks import read
from data.sheets.model import Reading, Severity
from indicators.words import State

pytestmark = pytest.mark.slow

Report = tuple[DemoWorkbook, Reading]


@pytest.fixture(scope="module")
def reports() -> list[Report]:
    return [(workbook, read(workbook)) for workbook in demo_workbooks()]


def figure(reading: Reading, code: str) -> float:
    return next((fact.value or 0.0 for fact in reading.parts[0].facts if fact.input == code), 0.0)


def by_period(reports: list[Report], code: str) -> dict[str, float]:
    sums: dict[str, float] = defaultdict(float)
    for workbook, reading in reports:
        sums[workbook.period.code] += figure(reading, code)
    return sums


def test_the_districts_had_25_communes_and_have_8():
    old, new = demo_units()
    assert (len(old), len(new)) == (25, 8)
    assert {unit.name for unit in new} >= {"Xã Cẩm Tân", "Xã Đak Pơ", "Phường An Bình"}


def test_each_workbook_is_of_a_commune_that_existed_at_the_end_of_its_period(reports):
    assert all(workbook.unit.valid_on(workbook.period.end) for workbook, _ in reports)
    seen = Counter((workbook.unit.unit_id, workbook.period.key) for workbook, _ in reports)
    assert set(seen.values()) == {1}


def test_the_same_bytes_are_made_again():
    first, second = demo_workbooks(), demo_workbooks()
    assert [next(first) for _ in range(3)] == [next(second) for _ in range(3)]


def test_every_workbook_can_be_kept(reports):
    for workbook, reading in reports:
        errors = [found for found in reading.problems if found.severity is Severity.ERROR]
        assert (errors, reading.questions) == ([], ()), workbook.file_name
        assert reading.parts[0].unit_id == workbook.unit.unit_id


def test_some_reports_are_missing_and_some_are_late(reports):
    sent = Counter(workbook.period.code for workbook, _ in reports)
    late = [
        workbook for workbook, _ in reports if workbook.submitted_at.date() > workbook.period.end + timedelta(days=15)
    ]
    assert sent["2021"] < sent["2024"] <= 25
    assert sent["2026-H1"] < 8
    assert len(reports) * 0.1 < len(late) < len(reports) * 0.4


def test_library_use_grows_unevenly_and_services_spread(reports):
    libraries = ("commune", "village", "general_school", "post_office", "other_education")
    have = sum(by_period(reports, f"libraries.{kind}")["2021"] for kind in libraries)
    serve = sum(by_period(reports, f"libraries.{kind}.service")["2021"] for kind in libraries)
    later = sum(by_period(reports, f"libraries.{kind}")["2026-H1"] for kind in libraries)
    serve_later = sum(by_period(reports, f"libraries.{kind}.service")["2026-H1"] for kind in libraries)
    assert 0.25 < serve / have < 0.42
    assert 0.62 < serve_later / later < 0.82


def test_a_commune_counts_thousands_of_visits_not_millions(reports):
    visits = [figure(reading, "library.visits") for workbook, reading in reports if workbook.period.code == "2022"]
    assert min(visits) > 4000
    assert max(visits) < 20000


def test_the_district_level_is_gone_after_the_reform(reports):
    for workbook, reading in reports:
        if workbook.period.code in ("2025", "2026-H1"):
            assert figure(reading, "libraries.district") == figure(reading, "centres.district_centre") == 0


def test_life_is_in_it(reports):
    states = {fact.state for _, reading in reports for fact in reading.parts[0].facts}
    assert states == set(State)
    assert any(figure(reading, "libraries.village") > figure(reading, "villages") > 0 for _, reading in reports)
    tan_an = {
        workbook.period.code: figure(reading, "library.visits")
        for workbook, reading in reports
        if workbook.unit.code == "24004"
    }
    assert tan_an["2023"] > 8 * tan_an["2022"]
    warned = [problem for _, reading in reports for problem in reading.problems]
    assert {problem.kind for problem in warned} == {"summary-differs-from-register"}
    assert set(reasons_for(warned)) == {(problem.kind, str(problem.cell)) for problem in warned}
