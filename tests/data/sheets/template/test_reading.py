"""A filled workbook is understood: identity, figures, places, states – and what a damaged one is told."""

from datetime import date

import pytest

from data.sheets.model import Layout, Severity
from data.sheets.template import stamp
from data.sheets.template.filling import Filling, Place
from tests.data.sheets.template.workbooks import (
    CENTRES,
    FIGURES,
    LIBRARIES,
    MADE_ON,
    MUSEUMS,
    YANG_BAC,
    YEAR,
    code_row,
    column_of,
    edited,
    facts,
    fill_figure,
    fill_row,
    kinds,
    made,
    only,
    read,
    row_of,
)  # fmt: skip

SOME = Filling(
    rows={
        "library": [
            {"name": "Thư viện xã", "type": "commune", "service": "x", "visits_onsite": 900, "visits_online": 100, "stock": 2000},
            {"name": "Tủ sách làng Jro", "type": "village", "visits_onsite": 50, "stock": 0},
        ],
        "event": [{"name": "Ngày Sách", "type": "book_day", "date": date(2024, 4, 21), "sessions": 2, "attendance": 80}],
    },
    figures={"population": 5012, "budget_state": 35.5, "staff": "không thu thập", "cooperation": "không phát sinh", "villages": 0},
    nothing=frozenset({"museum"}),
)  # fmt: skip


def test_a_filled_workbook_gives_its_identity_figures_and_places_without_a_message():
    reading = read(made(SOME))
    (part,) = reading.parts
    assert reading.problems == ()
    assert (part.unit_id, part.unit_code, part.unit_name) == (YANG_BAC.unit_id, "23998", "Xã Yang Bắc")
    assert (part.period, part.layout, part.registers) == (YEAR, Layout.TEMPLATE, ("library", "museum", "event"))
    known = facts(reading)
    assert known["libraries.commune"] == known["libraries.commune.service"] == known["libraries.village"] == 1
    assert (known["library.visits"], known["library.stock"], known["event.attendance"]) == (1050, 2000, 80)
    assert known["occasions.book_day"] == 1
    assert (known["population"], known["budget_state"], known["villages"]) == (5012, 35.5, 0)


def test_blank_zero_not_collected_and_not_arising_are_four_things():
    known = facts(read(made(SOME)))
    assert (known["villages"], known["staff"], known["cooperation"]) == (0, "not_collected", "not_arising")
    assert known["training_courses"] == "missing"
    assert known["museums"] == known["museum.visitors"] == "not_arising"


def test_a_register_left_empty_is_not_reported_at_all():
    reading = read(made(SOME))
    assert not any(code.startswith("centre") for code in facts(reading))
    assert "centre" not in reading.parts[0].registers


def test_every_figure_and_place_knows_its_cell():
    (part,) = read(made(SOME)).parts
    population = next(fact for fact in part.facts if fact.input == "population")
    assert str(population.cell) == "5. Nguồn lực!D9"
    place = part.facilities[1]
    assert (place.name, place.sheet, place.row, str(place.cells["visits_onsite"])) == (
        "Tủ sách làng Jro",
        LIBRARIES,
        12,
        f"{LIBRARIES}!H12",
    )


def test_days_of_events_are_kept_as_iso():
    event = next(place for place in read(made(SOME)).parts[0].facilities if place.register == "event")
    assert event.texts["date"] == "2024-04-21"


def test_an_empty_workbook_keeps_nothing_and_says_so():
    for data in (made(), made(places=[Place("library", "Tủ sách làng Jro", "village", "Làng Jro")])):
        reading = read(data)
        problem = only(reading, "empty-template")
        assert (problem.severity, problem.cell) == (Severity.WARNING, None)
        assert (reading.parts[0].facts, reading.parts[0].facilities, reading.parts[0].registers) == ((), (), ())


def test_names_without_a_tick_or_number_want_a_confirmation():
    filling = Filling(
        rows={"centre": [{"name": "Nhà văn hóa làng Jro", "type": "village_house"}]}, figures={"population": 10}
    )
    reading = read(made(filling))
    assert kinds(reading) == [("only-names", f"{CENTRES}!B11")]
    assert facts(reading)["centres.village_house.met"] == 0


def test_block_b_counts_where_there_is_no_register():
    known = facts(read(made(Filling(figures={"libraries.village": 5, "libraries.village.service": 2}))))
    assert (known["libraries.village"], known["libraries.village.service"]) == (5, 2)
    assert "library.visits" not in known


def test_a_register_wins_over_block_b_and_the_difference_is_shown_with_both_cells():
    reading = read(made(Filling(rows=SOME.rows, figures={"library.visits": 999, "library.stock": 2000})))
    problem = only(reading, "summary-differs-from-register")
    assert problem.severity is Severity.WARNING
    assert [str(problem.cell), *map(str, problem.cells)] == [f"{FIGURES}!D59", f"{LIBRARIES}!H10"]
    assert facts(reading)["library.visits"] == 1050


def test_what_a_register_leaves_blank_may_come_from_block_b():
    reading = read(made(Filling(rows=SOME.rows, figures={"library.loans": 700})))
    assert (facts(reading)["library.loans"], reading.problems) == (700, ())


def test_a_lost_identity_sheet_refuses_the_file_in_one_line():
    reading = read(edited(made(SOME), lambda book: book.remove(book["_about"])))
    assert (reading.parts, kinds(reading), reading.is_blocked) == ((), [("about-missing", None)], True)


def test_an_unknown_version_is_refused_in_one_line():
    def age(book):
        book["_about"]["B2"] = "99"

    reading = read(edited(made(SOME), age))
    assert (reading.parts, kinds(reading)) == ((), [("version-unknown", None)])
    assert "“99”" in reading.problems[0].message.vi


def test_an_earlier_version_is_read_by_what_its_codes_are_called_today(monkeypatch):
    monkeypatch.setitem(stamp.EARLIER, 0, {"visits": "visits_onsite", "people": "population"})

    def age(book):
        book["_about"]["B2"] = "0"
        sheet = book[LIBRARIES]
        sheet.cell(code_row(sheet), column_of(sheet, "visits_onsite")).value = "visits"
        sheet = book[FIGURES]
        sheet.cell(row_of(sheet, "population"), column_of(sheet, "code")).value = "people"

    reading = read(edited(made(SOME), age))
    assert reading.problems == ()
    assert (facts(reading)["library.visits"], facts(reading)["population"]) == (1050, 5012)


@pytest.mark.parametrize(("cell", "text"), [("A4", "Kỳ báo cáo: Năm 2023"), ("A2", "XÃ YA HỘI")])
def test_a_visible_identity_that_disagrees_is_an_error(cell, text):
    def retitle(book):
        book[LIBRARIES][cell] = text

    assert kinds(read(edited(made(SOME), retitle))) == [("identity-differs", f"{LIBRARIES}!{cell}")]


def test_a_renamed_sheet_is_still_read_and_a_missing_one_is_named():
    def change(book):
        book[LIBRARIES].title = "Thư viện (sửa)"
        book.remove(book[CENTRES])

    reading = read(edited(made(SOME), change))
    assert kinds(reading) == [("sheet-renamed", "Thư viện (sửa)!A1"), ("sheet-missing", None)]
    assert facts(reading)["library.visits"] == 1050


def test_a_destroyed_row_of_codes_blocks_the_sheet():
    def destroy(book):
        book[LIBRARIES].delete_rows(code_row(book[LIBRARIES]))

    reading = read(edited(made(SOME), destroy))
    assert kinds(reading) == [("code-row-destroyed", f"{LIBRARIES}!A1")]
    assert reading.is_blocked


def test_a_changed_column_code_is_an_error_at_the_code():
    def change(book):
        book[MUSEUMS].cell(code_row(book[MUSEUMS]), 8).value = "guests"

    assert kinds(read(edited(made(SOME), change))) == [("column-unknown", f"{MUSEUMS}!H9")]


def test_inserted_rows_are_read_and_counted():
    def insert(book):
        sheet = book[LIBRARIES]
        sheet.insert_rows(code_row(sheet) + 3)
        fill_row(sheet, 2, name="Tủ sách làng Kuk", type="Phòng đọc, tủ sách thôn, làng, bản", visits_onsite="1.200")

    reading = read(edited(made(SOME), insert))
    assert (reading.problems, facts(reading)["libraries.village"], facts(reading)["library.visits"]) == ((), 2, 2250)


def test_a_total_that_an_officer_adds_is_never_a_place():
    def add(book):
        fill_row(book[LIBRARIES], 3, name="Tổng cộng", visits_onsite=950)

    reading = read(edited(made(SOME), add))
    assert (kinds(reading), len(reading.parts[0].facilities)) == ([("total-row", f"{LIBRARIES}!B13")], 3)
    assert only(reading, "total-row").severity is Severity.NOTICE


def test_a_tick_for_nothing_beside_rows_is_a_contradiction():
    filling = Filling(rows=SOME.rows, nothing=frozenset({"library"}))
    problem = only(read(made(filling)), "nothing-but-rows")
    assert (str(problem.cell), [str(cell) for cell in problem.cells]) == (f"{LIBRARIES}!E5", [f"{LIBRARIES}!B11"])


def test_a_figure_and_a_reason_for_having_none_exclude_each_other():
    def both(book):
        fill_figure(book[FIGURES], "population", "không thu thập", "state")

    problem = only(read(edited(made(SOME), both)), "value-and-state")
    assert (str(problem.cell), str(problem.cells[0])) == (f"{FIGURES}!D9", f"{FIGURES}!F9")


def test_the_day_a_workbook_was_made_changes_nothing_that_is_read():
    assert MADE_ON.year == 2024
    assert read(made(SOME)).parts == read(edited(made(SOME), lambda book: None)).parts
