"""Numbers, money, flags and dates in every spelling; what has two readings is never chosen silently."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.sheets.dates import read_date
from data.sheets.flags import read_flag
from data.sheets.money import bracketed_scale, declared_scale, money_scale
from data.sheets.numbers import Mark, read_number
from indicators.words import State


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1.234", 1234), ("1,234", 1234), ("12 345", 12345), ("12\u00a0345", 12345), ("37,176,610", 37176610), ("13.030.150", 13030150), ("2654 bản", 2654),
     ("1.085 lượt", 1085), ("05", 5), (7.0, 7), ("12,0", 12), ("0", 0), ("1 234 567", 1234567), (" 15 ", 15)],
)  # fmt: skip
def test_counts(cell: object, value: float) -> None:
    assert read_number(cell).value == value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cell", "value"),
    [("1.234,5", 1234.5), ("1,234.5", 1234.5), ("76,2", 76.2), ("123,9 tr.đ", 123.9), (12.345, 12.345), ("76.4", 76.4)],
)
def test_money(cell: object, value: float) -> None:
    assert read_number(cell, 1).value == value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cell", "fault"),
    [("312,5", "decimal-count"), (7.5, "decimal-count"), (-9.0, "negative"), ("-9", "negative"), ("(12)", "negative"), ("1.2OO", "not-a-number"), ("~300", "not-a-number"),
     ("5-6", "not-a-number"), ("45%", "not-a-number"), ("12 đầu sách", "not-a-number"), ("k có", "maybe-zero"), ("chưa thống kê", "text-for-number"),
     (True, "not-a-number"), (float("inf"), "not-a-number"), (float("nan"), "not-a-number"), (dt.date(2024, 5, 1), "date-for-number"), ("1.2345", "decimal-count"), ("1 2345", "not-a-number")],
)  # fmt: skip
def test_what_is_no_count_has_no_value_and_a_named_fault(cell: object, fault: str) -> None:
    read = read_number(cell)  # type: ignore[arg-type]
    assert (read.value, read.fault) == (None, fault)


@pytest.mark.parametrize(("cell", "state"), [("", State.MISSING), (None, State.MISSING), ("…", State.MISSING), ("-", State.NOT_ARISING),
                                             ("không phát sinh", State.NOT_ARISING), ("Không thu thập", State.NOT_COLLECTED)])  # fmt: skip
def test_blanks_have_their_states(cell: object, state: State) -> None:
    read = read_number(cell)  # type: ignore[arg-type]
    assert (read.value, read.state, read.fault) == (None, state, None)


def test_two_readings_are_settled_by_the_kind_or_the_sheet_and_else_named() -> None:
    assert read_number("12.345").value == 12345
    assert read_number("12.345", 1).fault == "ambiguous-number"
    assert read_number("12.345", 1, Mark.COMMA).value == 12345
    assert read_number("12.345", 1, Mark.DOT).value == 12.345
    assert read_number(12.345).suggestion == 12345


@given(st.integers(0, 10**9), st.sampled_from([".", ",", " "]))
def test_every_grouping_of_a_count_is_read_back(number: int, sign: str) -> None:
    assert read_number(f"{number:,}".replace(",", sign)).value == number


@pytest.mark.parametrize(("text", "scale"), [("triệu đồng", 1), ("tr.đ", 1), ("nghìn đồng", 1e-3), ("1.000đ", 1e-3), ("đồng", 1e-6), ("tỷ đồng", 1e3),
                                             ("cộng đồng", None), ("huy động", None), ("lượt", None)])  # fmt: skip
def test_units_of_money(text: str, scale: float | None) -> None:
    assert money_scale(text) == scale


def test_titles_and_headings_declare_units_of_money() -> None:
    assert declared_scale("(ĐVT tiền: triệu đồng)") == 1
    assert declared_scale("Đơn vị tính: nghìn đồng") == 1e-3
    assert declared_scale("Kinh phí huy động cộng đồng") is None
    assert bracketed_scale("Kinh phí XHH (đồng)") == 1e-6


@pytest.mark.parametrize(("cell", "flag"), [("x", True), ("X", True), ("Có", True), ("✓", True), (1.0, True), ("đã có", True), (True, True), ("", False), (None, False),
                                            ("chưa", False), ("Không", False), ("-", False), ("0", False), (0.0, False), ("có thể", None), (2.0, None)])  # fmt: skip
def test_flags(cell: object, flag: bool | None) -> None:
    assert read_flag(cell) is flag  # type: ignore[arg-type]


@pytest.mark.parametrize(("cell", "day"), [("23/4/2024", (2024, 4, 23)), ("23-4-24", (2024, 4, 23)), ("23.04.2024", (2024, 4, 23)), (45405.0, (2024, 4, 23)),
                                           ("ngày 23 tháng 4 năm 2024", (2024, 4, 23)), ("2024-04-23", (2024, 4, 23)), (dt.datetime(2024, 4, 23, 8), (2024, 4, 23)),
                                           ("31/02/2024", None), ("tháng 4", None), (12.0, None)])  # fmt: skip
def test_dates_read_day_before_month(cell: object, day: tuple[int, int, int] | None) -> None:
    assert read_date(cell) == (dt.date(*day) if day else None)  # type: ignore[arg-type]
