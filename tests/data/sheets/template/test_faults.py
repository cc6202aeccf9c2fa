"""Each fault of a filled workbook is found once, at its cell, in both languages, and all of them in one pass."""

from datetime import date

import pytest

from data.sheets.model import Severity
from data.sheets.template.fault_words import KINDS
from data.sheets.template.filling import Filling
from tests.data.sheets.template.workbooks import (
    EVENTS,
    FIGURES,
    LIBRARIES,
    MUSEUMS,
    edited,
    facts,
    fill_figure,
    fill_row,
    kinds,
    made,
    only,
    read,
)  # fmt: skip

LIBRARY = {"name": "Thư viện xã", "type": "Thư viện công cộng cấp xã"}


def with_library(**entries):
    return read(edited(made(), lambda book: fill_row(book[LIBRARIES], 1, **{**LIBRARY, **entries})))


@pytest.mark.parametrize(
    ("column", "entry", "kind", "address"),
    [
        ("visits_onsite", "1.2OO", "not-a-number", "H11"),
        ("visits_onsite", "chưa thống kê", "text-for-number", "H11"),
        ("visits_onsite", "12 nghìn", "not-a-number", "H11"),
        ("visits_onsite", -5, "negative", "H11"),
        ("visits_onsite", 312.5, "decimal-count", "H11"),
        ("visits_onsite", date(2024, 1, 2), "date-for-number", "H11"),
        ("visits_onsite", "k có", "maybe-zero", "H11"),
        ("service", "tốt lắm", "unknown-flag", "E11"),
        ("type", "Thư viện vũ trụ", "unknown-type", "C11"),
        ("name", None, "name-missing", "B11"),
        ("type", None, "type-missing", "C11"),
    ],
)
def test_a_wrong_cell_is_named_with_its_address(column, entry, kind, address):
    reading = with_library(**{"service": "x", column: entry})
    assert kinds(reading) == [(kind, f"{LIBRARIES}!{address}")]
    problem = reading.problems[0]
    assert address in problem.message.vi
    assert address in problem.message.en
    assert problem.heading


def test_an_unreadable_cell_spoils_its_sum_and_never_becomes_zero():
    known = facts(with_library(visits_onsite="1.2OO", visits_online=40, stock=9))
    assert (known["library.visits"], known["library.visits_online"], known["library.stock"]) == ("missing", 40, 9)


def test_a_part_above_its_whole_names_both_cells():
    problem = only(with_library(cards_valid=217, cards_child=320), "part-above-whole")
    assert (problem.severity, str(problem.cell), str(problem.cells[0])) == (
        Severity.ERROR,
        f"{LIBRARIES}!L11",
        f"{LIBRARIES}!K11",
    )


def test_more_added_than_held_only_warns():
    problem = only(with_library(stock=5, added=9), "part-above-whole-soft")
    assert problem.severity is Severity.WARNING


def test_the_same_name_and_type_twice_names_both_rows():
    def twice(book):
        fill_row(book[LIBRARIES], 1, service="x", **LIBRARY)
        fill_row(book[LIBRARIES], 3, name="THƯ VIỆN  XÃ", type=LIBRARY["type"])

    problem = only(read(edited(made(), twice)), "duplicate-facility")
    assert (str(problem.cell), str(problem.cells[0])) == (f"{LIBRARIES}!B11", f"{LIBRARIES}!B13")


def test_an_event_may_be_held_again_on_another_day():
    rows = [
        {"name": "Nói chuyện", "date": day, "sessions": 1}
        for day in (date(2024, 4, 21), date(2024, 5, 21), date(2024, 4, 21))
    ]
    problem = only(read(made(Filling(rows={"event": rows}))), "duplicate-facility")
    assert [str(problem.cell), str(problem.cells[0])] == [f"{EVENTS}!B11", f"{EVENTS}!B13"]


@pytest.mark.parametrize(("day", "kind"), [("21/4/2023", "date-outside-period"), (date(2025, 1, 1), "date-outside-period"), ("mùa xuân", "date-unreadable")])  # fmt: skip
def test_days_outside_the_period_or_not_days_at_all_are_errors(day, kind):
    reading = read(edited(made(), lambda book: fill_row(book[EVENTS], 1, name="Ngày Sách", date=day, sessions=1)))
    assert kinds(reading) == [(kind, f"{EVENTS}!D11")]


def test_a_formula_without_a_stored_value_is_told_and_counts_as_blank():
    reading = with_library(visits_onsite="=12+9")
    problem = only(reading, "formula-not-computed")
    assert (problem.severity, str(problem.cell), facts(reading)["library.visits"]) == (
        Severity.WARNING,
        f"{LIBRARIES}!H11",
        "missing",
    )


def test_a_broken_formula_is_an_error():
    def break_it(book):
        fill_row(book[LIBRARIES], 1, **LIBRARY)
        cell = book[LIBRARIES]["H11"]
        cell.value, cell.data_type = "#REF!", "e"

    assert kinds(read(edited(made(), break_it))) == [("broken-formula", f"{LIBRARIES}!H11")]


def test_what_stands_beside_or_below_the_table_is_never_dropped_silently():
    def stray(book):
        fill_row(book[LIBRARIES], 1, service="x", **LIBRARY)
        book[LIBRARIES]["R11"] = 17
        book[LIBRARIES]["B40"] = "Tủ sách ngoài bảng"

    assert kinds(read(edited(made(), stray))) == [
        ("outside-table", f"{LIBRARIES}!R11"),
        ("outside-table", f"{LIBRARIES}!B40"),
    ]


def test_part_above_whole_is_seen_among_figures_too():
    problem = only(
        read(made(Filling(figures={"libraries.village": 5, "libraries.village.service": 8}))), "part-above-whole"
    )
    assert (str(problem.cell), str(problem.cells[0])) == (f"{FIGURES}!D33", f"{FIGURES}!D32")


@pytest.mark.parametrize(
    ("entry", "kind"),
    [("nhiều", "text-for-number"), (-1, "negative"), (5012.5, "decimal-count"), ("5 xe", "not-a-number")],
)
def test_single_figures_are_held_to_the_same_rules(entry, kind):
    reading = read(edited(made(), lambda book: fill_figure(book[FIGURES], "population", entry)))
    assert kinds(reading) == [(kind, f"{FIGURES}!D9")]
    assert facts(reading)["population"] == "missing"


def test_money_may_have_decimals_and_its_unit_behind_it():
    def fill(book):
        fill_figure(book[FIGURES], "budget_state", "35,5 triệu đồng")
        fill_figure(book[FIGURES], "budget_social", 12.25)

    reading = read(edited(made(), fill))
    assert (reading.problems, facts(reading)["budget_state"], facts(reading)["budget_social"]) == ((), 35.5, 12.25)


def test_many_faults_come_in_one_pass():
    def spoil(book):
        fill_row(book[LIBRARIES], 1, name="A", type="?", visits_onsite="nhiều", service="tạm")
        fill_row(book[MUSEUMS], 1, name="B", type="Bảo tàng", visitors=1, learning_visitors=2)
        fill_figure(book[FIGURES], "staff", -3)
        fill_figure(book[FIGURES], "villages", "có lẽ", "state")

    found = {kind for kind, _ in kinds(read(edited(made(), spoil)))}
    assert found == {"unknown-type", "text-for-number", "unknown-flag", "part-above-whole", "negative", "state-unknown"}


def test_every_kind_of_fault_says_what_to_do():
    for severity, message, remedy in KINDS.values():
        assert isinstance(severity, Severity)
        assert message.vi != message.en
        assert remedy.vi.endswith(".")
