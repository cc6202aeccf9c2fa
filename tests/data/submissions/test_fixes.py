"""A cell mended on the screen counts as it was typed; the file stays, and everybody can see what was mended."""

from pathlib import Path

from data.sheets.book.model import Book, Grid
from data.sheets.drawn import drawn, from_json, to_json
from data.sheets.fixes import with_fixes
from data.sheets.numbers import read_number
from data.store import Store, committed_with, facts, file_bytes, reason_key
from data.submissions import accept, receive
from data.submissions.apart import cells_apart, grid_apart, marked_apart, read_apart

CORPUS = Path(__file__).parents[1] / "sheets" / "corpus"
NAME = "Yang Bac_giai doan 2021-2024.xlsx"
FILE = (CORPUS / NAME).read_bytes()
TYPED = {"Biểu 03!F21": "24", "Biểu 03!G26": "8"}


def book(*rows: list[str | float | None], **more: object) -> Book:
    return Book("xlsx", (Grid("B!1", [list(row) for row in rows], **more),))  # type: ignore[arg-type]


def test_only_the_mended_cell_changes_and_the_book_itself_does_not() -> None:
    before = book(["a", 1.0], ["b", "x"], uncached={(1, 1): "=A1"}, formulas=frozenset({(1, 1), (0, 1)}))
    after = with_fixes(before, {"B!1!B2": "12"}).sheets[0]
    assert after.rows == [["a", 1.0], ["b", 12.0]]
    assert (after.uncached, after.formulas) == ({}, frozenset({(0, 1)}))
    assert before.sheets[0].rows[1][1] == "x"


def test_a_decimal_comma_stays_one_and_leading_zeros_stay_text() -> None:
    rows = with_fixes(book([None, None, None]), {"B!1!A1": "12,5", "B!1!B1": "007", "B!1!C1": " "}).sheets[0].rows
    assert rows == [["12,5", "007", None]]
    assert read_number(rows[0][0], 1).value == 12.5


def test_a_cell_beyond_the_last_row_can_be_mended_but_not_one_far_away() -> None:
    assert with_fixes(book(["a"]), {"B!1!B3": "x"}).sheets[0].rows == [["a", None], [None, None], [None, "x"]]
    for wrong in ("B!1!XFD1048576", "B!1!nowhere", "C!A1"):
        try:
            with_fixes(book(["a"]), {wrong: "1"})
        except (ValueError, KeyError):
            continue
        raise AssertionError(wrong)


def test_a_large_sheet_is_cut_to_its_heading_and_the_rows_around_the_cell() -> None:
    long = book(*[[f"r{row}", float(row)] for row in range(100)], hidden_rows=frozenset({3}))
    (sheet,) = drawn(long, ["B!1!B60"], {"B!1": 5})
    assert list(sheet.rows) == [1, 2, 4, 57, 58, 59, 60, 61]
    assert sheet.rows[59] == ("r59", "59")
    assert sheet.is_cut
    assert from_json(to_json([sheet])) == [sheet]


def test_the_mended_file_is_read_without_its_faults_and_keeps_its_bytes(store: Store) -> None:
    received = receive(store, FILE, NAME, "Hoa", typed=TYPED)
    assert not received.reading.is_blocked
    assert received.fixes == {"Biểu 03!F21": ("-9", "24"), "Biểu 03!G26": ("7,5", "8")}
    told = [problem for problem in received.reading.problems if problem.kind == "fixed-on-screen"]
    assert {str(problem.cell) for problem in told} == set(TYPED)
    reasons = {reason_key(problem): "đúng" for problem in received.reading.problems}
    receipt = accept(store, received, "Hoa", reasons)
    assert file_bytes(store, receipt.sha256) == FILE
    assert [one.fixes for one in committed_with(store, receipt.sha256)] == [received.fixes]
    assert {24.0, 8.0} <= set(facts(store)["value"])


def test_typing_what_the_file_says_is_no_mending(store: Store) -> None:
    assert receive(store, FILE, NAME, "Hoa", typed={"Biểu 03!F21": "-9"}).fixes == {}


def test_the_sheet_and_the_marked_copy_come_from_the_limited_process() -> None:
    reading = read_apart(FILE, NAME, {})
    (sheet,) = grid_apart(FILE, NAME, reading, {})
    assert (sheet.name, sheet.rows[20][sheet.columns.index(5)]) == ("Biểu 03", "-9")
    assert cells_apart(FILE, NAME, ["Biểu 03!F21", "Biểu 03!ZZ999"]) == {"Biểu 03!F21": "-9", "Biểu 03!ZZ999": ""}
    copy = marked_apart(FILE, NAME, reading, "vi")
    assert copy is not None
    assert (copy.own, copy.name) == (True, "Yang Bac_giai doan 2021-2024 (đã kiểm tra).xlsx")
    assert marked_apart(b"", "x.xlsx", reading, "vi") is not None


def test_a_file_that_cannot_be_opened_draws_nothing() -> None:
    assert cells_apart(b"no workbook \x00", "a.xlsx", ["A!B1"]) == {}
