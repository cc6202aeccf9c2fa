"""Growth compares like with like: the same reporters, the same half, the same formula; else it says why not."""

import math

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.arithmetic.growth import GrowthRule, cagr, growth, mean_yoy, yoy
from indicators.arithmetic.results import results
from indicators.words import Dated, Growth
from indicators.words.reason import Reason
from tests.indicators.made import facts, indicator, scope

VISITS = indicator(Growth(("n",)))
SERIES = {2020: 1000.0, 2021: 1300.0, 2022: 1100.0, 2023: 1320.0}
BASE_2022 = pd.DataFrame({"group_id": [9], "indicator": ["made"], "base_year": [2022]})


def test_the_rules_of_growth_are_named_and_fall_on_either_side_of_a_goal() -> None:
    assert [round(step.value or 0, 2) for step in yoy(SERIES, 2020, 2023).values()] == [30.0, -15.38, 20.0]
    assert growth(SERIES, 2020, 2023, GrowthRule.MEAN_YOY).value == pytest.approx(11.538, abs=5e-4)
    assert growth(SERIES, 2020, 2023).value == pytest.approx(9.696, abs=5e-4)
    assert growth(SERIES, 2020, 2023, GrowthRule.YOY).value == pytest.approx(20.0)
    assert len({rule.label.vi for rule in GrowthRule}) == 3


def test_the_mean_of_yearly_growth_overstates_a_series_that_swings() -> None:
    series = dict(zip(range(2020, 2024), (1000, 1200, 1100, 1331), strict=True))
    assert mean_yoy(series, 2020, 2023).value == pytest.approx(10.889, abs=5e-4)
    assert cagr(series, 2020, 2023).value == pytest.approx(10.0, abs=5e-4)


@pytest.mark.parametrize(
    ("series", "base_year", "year", "rule", "reason"),
    [
        ({2022: 0, 2024: 5}, 2022, 2024, GrowthRule.CAGR, Reason.BASE_ZERO),
        ({2024: 5}, 2022, 2024, GrowthRule.CAGR, Reason.BASE_MISSING),
        ({2022: math.nan, 2024: 5}, 2022, 2024, GrowthRule.CAGR, Reason.BASE_MISSING),
        ({2022: 5}, 2022, 2024, GrowthRule.CAGR, Reason.NOT_REPORTED),
        ({2022: -5, 2024: 5}, 2022, 2024, GrowthRule.CAGR, Reason.NEGATIVE),
        ({2022: 5, 2024: -5}, 2022, 2024, GrowthRule.CAGR, Reason.NEGATIVE),
        ({2022: 5}, 2022, 2022, GrowthRule.CAGR, Reason.ONE_POINT),
        ({2022: 5, 2021: 4}, 2022, 2021, GrowthRule.CAGR, Reason.BASE_NOT_PAST),
        ({2022: 5, 2024: 6}, 2022, 2024, GrowthRule.MEAN_YOY, Reason.GAP_IN_YEARS),
        ({2022: 5, 2023: 0, 2024: 6}, 2022, 2024, GrowthRule.MEAN_YOY, Reason.BASE_ZERO),
        ({2022: 5, 2024: 6}, 2022, 2024, GrowthRule.YOY, Reason.BASE_MISSING),
    ],
)
def test_growth_that_cannot_be_computed_says_why(
    series: dict[int, float], base_year: int, year: int, rule: GrowthRule, reason: Reason
) -> None:
    made = growth(series, base_year, year, rule)
    assert (made.value, made.reason) == (None, reason)


@given(st.floats(1, 1e6), st.floats(-50, 200), st.integers(1, 15))
def test_growth_applied_to_its_base_gives_back_the_value(base: float, rate: float, years: int) -> None:
    value = base * (1 + rate / 100) ** years
    found = cagr({2000: base, 2000 + years: value}, 2000, 2000 + years).value
    assert found == pytest.approx(rate, abs=1e-6)


def series_of(*units: dict[int, float | None]) -> dict[tuple[int, int, str], float | None]:
    return {(place, period, "n"): value for place, unit in enumerate(units) for period, value in unit.items()}


def growth_of(
    cells: dict[tuple[int, int, str], float | None], periods: tuple[int, ...], **more: object
) -> pd.DataFrame:
    units = {unit for unit, _, _ in cells}
    return results(facts(cells), scope({9: units}, periods), [VISITS], **more).set_index("period")  # type: ignore[arg-type]


def test_growth_of_a_group_is_that_of_its_sum_from_the_plan_s_base_year() -> None:
    cells = series_of({20210: 1, 20220: 60, 20230: 70, 20240: 66}, {20210: 1, 20220: 40, 20230: 40, 20240: 55})
    made = growth_of(cells, (20210, 20220, 20230, 20240), bases=BASE_2022)
    assert made.loc[20240, "value"] == pytest.approx((1.21**0.5 - 1) * 100)
    assert made.loc[20240, ["part", "whole", "base_period"]].tolist() == [121, 100, 20220]
    assert made["reason"].fillna("").to_dict() == {20210: "base_not_past", 20220: "one_point", 20230: "", 20240: ""}


def test_without_a_plan_growth_starts_at_the_first_year_with_a_figure() -> None:
    made = growth_of(series_of({20210: None, 20220: 100, 20230: 110}), (20210, 20220, 20230))
    assert made.loc[20230, "base_period"] == 20220
    assert made.loc[20230, "value"] == pytest.approx(10)


def test_who_came_later_or_fell_silent_is_left_out_of_both_sums_and_the_plain_growth_stands_beside() -> None:
    cells = series_of({20220: 100, 20230: 110}, {20220: None, 20230: 500}, {20220: 300, 20230: None})
    made = growth_of(cells, (20220, 20230), bases=BASE_2022).loc[20230]
    assert made["value"] == pytest.approx(10)
    assert made["plain_value"] == pytest.approx((610 / 400 - 1) * 100)
    assert made[["part", "whole", "reported_count", "expected_count"]].tolist() == [110, 100, 1, 3]
    assert made["partial"]


@pytest.mark.parametrize(
    ("then", "now", "reason"),
    [
        ([0, 0], [5, 5], "base_zero"),
        ([None, None], [5, 5], "base_missing"),
        ([5, None], [None, 5], "no_same_reporters"),
        ([5, 5], [None, None], "not_reported"),
        ([-5, 2], [5, 5], "negative"),
        ([5, 5], [-9, 5], "negative"),
    ],
)
def test_growth_of_a_group_that_cannot_be_computed_says_why(
    then: list[float | None], now: list[float | None], reason: str
) -> None:
    cells = series_of(*({20220: a, 20230: b} for a, b in zip(then, now, strict=True)))
    made = growth_of(cells, (20220, 20230), bases=BASE_2022).loc[20230]
    assert made["reason"] == reason
    assert math.isnan(made["value"])
    assert math.isnan(made["plain_value"]) or reason == "no_same_reporters"


def test_a_fall_to_nothing_is_minus_100_percent() -> None:
    assert growth_of(series_of({20220: 7, 20230: 0}), (20220, 20230)).loc[20230, "value"] == -100


def test_a_half_year_is_compared_with_the_same_half() -> None:
    cells = series_of({20221: 40, 20220: 100, 20231: 44, 20230: 130, 20242: 9})
    made = growth_of(cells, (20221, 20220, 20231, 20230, 20242), bases=BASE_2022)
    assert made.loc[20231, "value"] == pytest.approx(10)
    assert made.loc[20230, "value"] == pytest.approx(30)
    assert made.loc[20242, "reason"] == "base_missing"


def test_a_changed_definition_is_flagged_and_not_smoothed() -> None:
    entry = indicator(Dated(2015, Growth(("n",))), Dated(2024, Growth(("m",))))
    cells = {(1, period, code): 100.0 for period in (20220, 20230, 20240) for code in "nm"}
    made = results(facts(cells), scope({9: [1]}, (20220, 20230, 20240)), [entry]).set_index("period")
    assert made.loc[20230, "value"] == 0
    assert made.loc[20240, "reason"] == "definition_changed"


def merged_scope(groups: dict[int, list[int]]) -> pd.DataFrame:
    return pd.concat([scope({9: groups[20220]}, (20220,)), scope({9: groups[20250]}, (20250,))])


def test_a_merger_compares_the_new_commune_with_all_of_its_old_ones_or_not_at_all() -> None:
    cells = {(1, 20220, "n"): 10, (2, 20220, "n"): 20, (3, 20220, "n"): 70, (10, 20250, "n"): 60, (11, 20250, "n"): 99}
    laid = merged_scope({20220: [1, 2, 3, 4], 20250: [10, 11]})
    land = pd.DataFrame({"unit_id": [1, 2, 10, 3, 4, 11], "territory_id": [5, 5, 5, 6, 6, 6]})
    made = results(facts(cells), laid, [VISITS], territories=land).set_index("period").loc[20250]
    assert made[["part", "whole", "reported_count"]].tolist() == [60, 30, 1]
    assert made["value"] == pytest.approx((2 ** (1 / 3) - 1) * 100)


def test_growth_is_estimated_or_unapproved_when_either_end_is() -> None:
    rows = facts(series_of({20220: 5, 20230: 6, 20240: 7}))
    rows.loc[rows["period"] == 20220, "approved"] = False
    made = results(rows, scope({9: [0]}, (20220, 20230, 20240)), [VISITS]).set_index("period")
    assert made["unapproved"].to_dict() == {20220: True, 20230: True, 20240: True}
    assert not made["estimated"].any()


def test_a_group_has_one_base_year_for_an_indicator() -> None:
    with pytest.raises(ValueError, match="two base years"):
        growth_of(series_of({20220: 5}), (20220,), bases=pd.concat([BASE_2022, BASE_2022]))


REPORT = st.one_of(st.none(), st.integers(1, 50))


@given(st.lists(st.tuples(REPORT, REPORT), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_growth_over_the_same_reporters_lies_between_those_of_the_communes(
    found: list[tuple[int | None, int | None]],
) -> None:
    cells = series_of(*({20220: then, 20230: now} for then, now in found))
    made = growth_of(cells, (20220, 20230), bases=BASE_2022).loc[20230]
    steps = [(now / then - 1) * 100 for then, now in found if then is not None and now is not None]
    assert bool(steps) == pd.isna(made["reason"])
    if steps:
        assert min(steps) - 1e-9 <= made["value"] <= max(steps) + 1e-9
