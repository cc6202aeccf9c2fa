"""The straight path as plain arithmetic on arrays: what does not exist is NaN, never infinite."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.progress import path as way

NAN = float("nan")


def row(*numbers: float) -> way.Floats:
    return np.array(numbers, dtype=float)


def test_a_period_is_a_point_in_time() -> None:
    made = way.moment(np.array([20240, 20241, 20242, 0]))
    assert made[:3].tolist() == [2024.0, 2023.5, 2024.0]
    assert np.isnan(made[3])


@pytest.mark.parametrize(
    ("base_at", "target_at", "at", "expected"),
    [(2022, 2030, 2024, 30), (2022, 2030, 2022, 20), (2022, 2030, 2030, 60), (2022, 2030, 2031, 60),
     (2022, 2030, 2021, NAN), (2022, 2022, 2021, NAN), (2026, 2025, 2024, NAN), (2026, 2025, 2026, 60)],
)  # fmt: skip
def test_the_path_and_its_ends(base_at: float, target_at: float, at: float, expected: float) -> None:
    made = way.path(row(20), row(base_at), row(60), row(target_at), row(at))
    assert made.tolist() == pytest.approx([expected], nan_ok=True)


def test_pace_is_the_part_of_the_path_that_was_walked() -> None:
    assert way.pace(row(20, 20, 20), row(26, 20, 15), row(30, 30, 30)).tolist() == [0.6, 0, -0.5]
    assert np.isnan(way.pace(row(20), row(26), row(20))[0])


def test_nothing_is_needed_when_reached_and_nothing_can_be_said_from_the_horizon_on() -> None:
    made = way.needed_per_year(
        row(26, 70, 26, 26), row(60, 60, 60, NAN), row(2024, 2024, 2030, 2024), row(2030), row(1)
    )
    assert made.tolist() == pytest.approx([17 / 3, 0, NAN, NAN], nan_ok=True)
    assert np.isnan(way.needed_per_year(row(26), row(60), row(2031), row(2030), row(1))[0])
    down = way.needed_per_year(row(26, 10), row(20, 20), row(2024), row(2030), row(-1))
    assert down.tolist() == pytest.approx([-1, 0])


def test_growth_still_needed_brings_the_whole_window_to_its_rate() -> None:
    made = way.needed_growth(row(1100, 1100, 0, 1100), row(1000, 1000, 1000, 0), row(10), row(2), row(1, 0, 1, 1))
    assert made.tolist() == pytest.approx([21, NAN, NAN, NAN], nan_ok=True)


@pytest.mark.parametrize(
    ("part", "whole", "target", "sign", "left"),
    [(26, 100, 60, 1, 34), (2, 3, 100, 1, 1), (2, 3, 50, 1, 0), (0, 7, 70, 1, 5), (7, 10, 70, 1, 0), (3, 3, 40, 1, 0),
     (5, 10, 20, -1, 3), (2, 10, 20, -1, 0), (2, 9, 20, -1, 1)],
)  # fmt: skip
def test_missing_places_are_whole_places(part: float, whole: float, target: float, sign: float, left: float) -> None:
    assert way.missing_count(row(part), row(whole), row(target), row(sign)).tolist() == [left]


def test_rounding_never_asks_for_one_place_too_many() -> None:
    wholes = np.arange(1, 2001, dtype=float)
    for percent in (10.0, 20.0, 40.0, 60.0, 70.0, 90.0):
        exact = [-(-int(percent) * int(whole) // 100) for whole in wholes]
        assert way.missing_count(wholes * 0, wholes, wholes * 0 + percent, wholes * 0 + 1).tolist() == exact


def test_the_slope_goes_through_the_years_that_are_known() -> None:
    tilt, points = way.slope(np.array([[10, NAN, 14, 19], [5, NAN, NAN, NAN]]), row(2021, 2022, 2023, 2024))
    assert tilt[0] == pytest.approx(np.polyfit([2021, 2023, 2024], [10, 14, 19], 1)[0])
    assert points.tolist() == [3, 1]
    assert np.isnan(tilt[1])


@given(st.floats(-5, 5), st.floats(0, 100), st.integers(3, 9))
def test_the_slope_of_a_straight_line_is_its_own(step: float, start: float, count: int) -> None:
    years = np.arange(2015, 2015 + count, dtype=float)
    tilt, points = way.slope((start + step * (years - 2015))[None, :], years)
    assert tilt[0] == pytest.approx(step, abs=1e-9)
    assert points[0] == count


@pytest.mark.parametrize(
    ("value", "tilt", "points", "sign", "year"),
    [(30, 5, 3, 1, 2030), (30, 7, 3, 1, 2029), (30, 5, 2, 1, NAN), (30, -5, 3, 1, NAN), (30, 0, 3, 1, NAN),
     (60, -5, 2, 1, 2024), (30, 0.1, 3, 1, NAN), (90, -10, 3, -1, 2027), (90, 10, 3, -1, NAN)],
)  # fmt: skip
def test_the_expected_year(value: float, tilt: float, points: float, sign: float, year: float) -> None:
    made = way.expected_year(row(value), row(60), row(2024), row(tilt), row(points), row(sign))
    assert made.tolist() == pytest.approx([year], nan_ok=True)


def test_a_projection_stays_within_the_scale_and_is_withheld_under_three_points() -> None:
    made = way.projected(row(30, 90, 10, 30, 30), row(2024, 2024, 2024, 2024, 2030), row(2030), row(5, 5, -5, 5, 5),
                         row(3, 3, 3, 2, 3))  # fmt: skip
    assert made.tolist() == pytest.approx([60, 100, 0, NAN, NAN], nan_ok=True)
