"""Rules between figures, outliers of short series and reporting rates, on the published cases."""

from datetime import date, datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.arithmetic.outliers import is_suspicious, modified_z, outliers, population_z, ratio_to_last, spread
from indicators.arithmetic.reporting import is_on_time, reporting, reporting_rate
from indicators.arithmetic.rules import Missing, Relation, holds
from tests.indicators.made import scope
from tests.indicators.methods_cases import CASES, starting

PAIRS = [*starting("DH-EQ"), *starting("DH-CP"), *starting("DH-XP")]


@pytest.mark.parametrize(("case", "expected"), PAIRS)
def test_published_cases_of_rules_between_two_figures(case: dict[str, object], expected: dict[str, str]) -> None:
    missing = Missing.ZERO if "missing" in case else Missing.SKIP
    made = holds(Relation(case["rule"]), case["left"], case["right"], missing, missing)  # type: ignore[arg-type]
    assert made.passed is (expected["result"] == "pass")
    if "vs" in expected["result"]:
        assert f"violation {made.left:g} vs {made.right:g}" == expected["result"]


def test_a_total_is_held_against_its_formula() -> None:
    given_ = CASES["DH-SUM"]["input"]
    made = holds(Relation.EQUAL_TO, 7, given_["A"] * 2 + given_["B"])
    assert f"violation {made.left} vs {made.right}" == CASES["DH-SUM"]["expected"]["result"]


@pytest.mark.parametrize(
    ("relation", "smaller", "equal", "greater"),
    [
        (Relation.EQUAL_TO, False, True, False),
        (Relation.NOT_EQUAL_TO, True, False, True),
        (Relation.LESS_THAN, True, False, False),
        (Relation.LESS_THAN_OR_EQUAL_TO, True, True, False),
        (Relation.GREATER_THAN, False, False, True),
        (Relation.GREATER_THAN_OR_EQUAL_TO, False, True, True),
    ],
)
def test_the_six_comparisons(relation: Relation, smaller: bool, equal: bool, greater: bool) -> None:
    assert [holds(relation, left, 2).passed for left in (1, 2, 3)] == [smaller, equal, greater]


@pytest.mark.parametrize("absent", [None, float("nan")])
def test_a_missing_side_is_skipped_unless_it_counts_as_0(absent: float | None) -> None:
    assert holds(Relation.LESS_THAN, absent, 2).passed is None
    assert holds(Relation.LESS_THAN, 1, absent).passed is None
    assert holds(Relation.LESS_THAN, absent, 2, left_missing=Missing.ZERO).passed is True
    assert holds(Relation.LESS_THAN, 1, absent, right_missing=Missing.ZERO).passed is False
    assert holds(Relation.LESS_THAN, absent, absent, left_missing=Missing.ZERO).passed is None


def test_a_pair_rule_takes_0_for_a_value() -> None:
    assert holds(Relation.BOTH_OR_NEITHER, 0, None).passed is False
    assert holds(Relation.NEVER_BOTH, 0, 0).passed is False


def test_the_published_case_of_modified_z() -> None:
    case, expected = CASES["DH-M1"]["input"], CASES["DH-M1"]["expected"]
    found, scores = spread(case["values"], case["threshold"]), modified_z(case["values"])
    assert outliers(case["values"], case["threshold"]) == expected["outliers"]
    assert (found.median, found.mad) == (expected["median"], expected["mad"])
    assert scores is not None
    assert round(max(scores), 4) == expected["score"]
    assert (round(found.lower, 3), round(found.upper, 3)) == (expected["lower"], expected["upper"])


def test_plain_z_never_sees_what_modified_z_sees() -> None:
    case, expected = CASES["OURS-Z"]["input"]["values"], CASES["OURS-Z"]["expected"]
    scores = modified_z(case)
    assert round(max(population_z(case)), 3) == expected["z"]
    assert scores is not None
    assert round(scores[-1], 2) == expected["mod_z"]
    assert is_suspicious(case)


def test_without_spread_the_ratio_to_the_year_before_decides() -> None:
    case = CASES["OURS-MAD0"]["input"]["values"]
    assert modified_z(case) is None
    assert outliers(case) is None
    assert ratio_to_last(case) == 10
    assert ratio_to_last([1, 2, 6]) == 3
    assert is_suspicious(case)
    assert is_suspicious([100, 100, 100, 10])
    assert not is_suspicious([100, 100, 100, 250])
    assert is_suspicious([0, 0, 5])
    assert not is_suspicious([0, 0, 0])
    assert not is_suspicious([5])
    assert population_z([4, 4]) == [0, 0]


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=9).filter(lambda values: len(set(values)) > 1))
def test_plain_z_is_never_above_the_root_of_n_less_1(values: list[int]) -> None:
    assert max(map(abs, population_z(values))) <= (len(values) - 1) ** 0.5 + 1e-9


@pytest.mark.parametrize(("case", "expected"), [starting("DH-RR2")[0], starting("DH-RR5")[0]])
def test_published_reporting_rates(case: dict[str, float], expected: dict[str, float]) -> None:
    assert reporting_rate(case["actual"], case["expected"]) == expected["rate"]


def test_the_reporting_rate_over_several_periods() -> None:
    case, expected = starting("DH-RR1")[0]
    assert reporting_rate(case["actual"], case["expected_per_period"] * case["periods"]) == expected["rate"]


def test_where_nothing_is_expected_there_is_no_rate() -> None:
    assert reporting_rate(3, None) is None
    assert reporting_rate(3, 0) is None


def test_a_report_is_in_time_until_midnight_of_the_day_after_the_last() -> None:
    case = CASES["DH-T1"]["input"]
    end, done = date.fromisoformat(case["period_end"]), datetime.fromisoformat(case["completed"])
    assert is_on_time(end, done, case["timely_days"])
    assert not is_on_time(end, done.replace(minute=1), case["timely_days"])


def test_reporting_is_counted_by_group_and_the_first_complete_report_counts() -> None:
    sent = pd.DataFrame({"unit_id": [1, 1, 2, 7], "period": 20240, "completed": pd.to_datetime(
        ["2025-03-01", "2025-01-10", "2025-01-17", "2025-01-01"])})  # fmt: skip
    made = reporting(sent, scope({9: [1, 2, 3, 4]}), {20240: date(2024, 12, 31)}, 15).iloc[0]
    counts = ["expected_count", "reported_count", "timely_count", "rate_pct", "timely_pct"]
    assert made[counts].tolist() == [4, 2, 1, 50, 25]
