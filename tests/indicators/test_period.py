"""A period knows its days, its key and its names."""

from datetime import date

import pytest

from indicators.words import Period


@pytest.mark.parametrize(
    ("code", "key", "start", "end"),
    [
        ("2024", 20240, date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-H1", 20241, date(2024, 1, 1), date(2024, 6, 30)),
        ("2024H2", 20242, date(2024, 7, 1), date(2024, 12, 31)),
    ],
)
def test_a_period_is_known_by_its_code_and_its_key(code: str, key: int, start: date, end: date) -> None:
    period = Period.parse(code)
    assert (period.key, period.start, period.end) == (key, start, end)
    assert Period.from_key(key) == period


def test_the_like_period_a_year_before_keeps_its_half() -> None:
    assert Period(2026, 1).previous == Period(2025, 1)


def test_a_half_fits_an_axis_in_both_languages() -> None:
    assert Period(2025, 1).short.vi == "6T đầu 2025"
    assert Period(2025, 2).short.en == "H2 2025"
    assert Period(2025).short.vi == "2025"


@pytest.mark.parametrize("code", ["20x4", "2024-H3", "quý 1", "1024"])
def test_what_is_no_period_is_refused(code: str) -> None:
    with pytest.raises(ValueError):
        Period.parse(code)
