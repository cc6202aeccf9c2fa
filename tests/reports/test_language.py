"""Numbers and dates read the same figure in both languages, and a missing figure is never a zero."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.words.text import Text
from reports.language import LANGUAGES, NOTHING, Language, choose, day, number, percent, points

languages = st.sampled_from(LANGUAGES)
figures = st.decimals(-(10**12), 10**12, places=4, allow_nan=False)


def read_back(written: str, lang: Language) -> Decimal:
    return Decimal(written.replace(".", "").replace(",", ".") if lang == "vi" else written.replace(",", ""))


@given(figures, st.integers(0, 4), languages)
def test_what_is_written_reads_back_as_the_rounded_figure(value: Decimal, decimals: int, lang: Language) -> None:
    step = Decimal(1).scaleb(-decimals)
    assert read_back(number(value, decimals, lang), lang) == value.quantize(step, ROUND_HALF_UP)


@given(figures, st.integers(0, 4))
def test_the_languages_differ_only_in_their_signs(value: Decimal, decimals: int) -> None:
    assert number(value, decimals, "vi") == number(value, decimals, "en").translate(str.maketrans(",.", ".,"))


@given(st.floats(-1e9, 1e9), languages)
def test_nothing_is_ever_written_as_minus_zero(value: float, lang: Language) -> None:
    assert number(value, 0, lang) != "-0"


def test_known_figures() -> None:
    assert number(1234.5, 1, "vi") == "1.234,5"
    assert number(1234.5, 1, "en") == "1,234.5"
    assert number(37176610, 0, "vi") == "37.176.610"
    assert number(-0.04, 1, "vi") == "0,0"
    assert percent(68.5, "vi") == "68,5\u00a0%"
    assert points(2.5, "vi") == "+2,5\u00a0điểm\u00a0%"
    assert points(-2.5, "en") == "-2.5\u00a0points"
    assert points(0.0, "vi") == "0,0\u00a0điểm\u00a0%"


@pytest.mark.parametrize("value", [0.285, 1.005, 2.675, 0.125])
def test_halves_as_people_write_them_go_up(value: float) -> None:
    assert number(value, 2, "en") == {0.285: "0.29", 1.005: "1.01", 2.675: "2.68", 0.125: "0.13"}[value]


def test_numbers_of_a_table_are_written_like_plain_ones() -> None:
    assert number(np.float64(68.54), 1, "vi") == "68,5"
    assert number(np.int64(1200), 0, "vi") == "1.200"
    assert number(np.float32(0.5), 1, "vi") == "0,5"


@pytest.mark.parametrize("missing", [None, float("nan"), Decimal("NaN")])
def test_a_missing_figure_is_a_dash(missing: float | None) -> None:
    assert {number(missing, 1, "vi"), percent(missing, "vi"), points(missing, "en")} == {NOTHING}


def test_an_infinite_figure_is_refused() -> None:
    with pytest.raises(ValueError, match="infinite"):
        number(float("inf"), 1, "vi")


@given(st.dates(), languages)
def test_a_day_is_written_day_month_year(value: date, lang: Language) -> None:
    written = day(value, lang)
    assert [int(part) for part in written.split("/")] == [value.day, value.month, value.year]
    assert len(written) == 10


def test_a_missing_day_is_a_dash_and_a_text_is_chosen_by_language() -> None:
    assert day(None, "vi") == NOTHING
    assert choose(Text("đạt", "achieved"), "en") == "achieved"
