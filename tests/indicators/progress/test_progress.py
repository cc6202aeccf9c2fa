"""Each horizon is judged apart, on its own year once it has passed; what cannot be judged says why."""

from collections.abc import Mapping

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.arithmetic.results import results
from indicators.progress.progress import COLUMNS, progress
from indicators.progress.table import first_year, goal_table, growth_bases
from indicators.words import Coverage, Dated, Direction, Growth, Indicator, Period, Text
from indicators.words.goal import Goal, GoalKind, Plan, Verified
from tests.indicators.made import facts, indicator, scope

COVERAGE = indicator(Coverage((("p", "w"),)))
VISITS = indicator(Growth(("p",)))
ALL = {Direction.UP: COVERAGE, Direction.DOWN: indicator(Coverage((("p", "w"),)), direction=Direction.DOWN)}


def plan(*goals: tuple[int, GoalKind, float | None, float | None], issued: str = "2022-12-09", unit: int = 9) -> Plan:
    made = [
        Goal(
            plan=f"plan{unit}",
            indicator="made",
            horizon=horizon,
            kind=kind,
            low=low,
            high=high,
            verified=Verified.PRESS,
        )
        for horizon, kind, low, high in goals
    ]
    return Plan(code=f"plan{unit}", name=Text("k", "p"), unit_id=unit, issued=issued, goals=tuple(made))


def judged(
    values: Mapping[int, float | None], asked: Plan, today: int, entry: Indicator = COVERAGE, whole: float = 100
) -> pd.DataFrame:
    """PROGRESS of group 9, by horizon. values: period key → percent (or the sum, for a growth)."""
    cells = {(1, period, "p"): value for period, value in values.items()}
    cells |= {(1, period, "w"): None if value is None else whole for period, value in values.items()}
    goals = goal_table([asked], {9: (9,)})
    made = results(facts(cells), scope({9: [1]}, values), [entry], bases=growth_bases(goals))
    return progress(made, goals, today, {"made": entry}).set_index("horizon")


def at_least(low: float, horizon: int = 2030) -> Plan:
    return plan((horizon, GoalKind.AT_LEAST, low, None))


def test_the_path_the_gap_and_what_is_needed_follow_the_straight_line() -> None:
    made = judged({20220: 20, 20240: 26}, at_least(60), 20240).loc[2030]
    assert made[["base_period", "base", "path", "gap"]].tolist() == [20220, 20, 30, -4]
    assert made["pace"] == pytest.approx(0.6)
    assert made["needed_per_year"] == pytest.approx(17 / 3)
    assert made["missing_count"] == 34
    assert made["status"] == "behind"


@pytest.mark.parametrize(
    ("values", "low", "status"),
    [
        ({20220: 20, 20240: 60}, 60, "achieved"),
        ({20220: 20, 20240: 30}, 60, "on_track"),
        ({20220: 20, 20240: 29.9}, 60, "behind"),
        ({20220: 20, 20240: 20}, 60, "behind"),
        ({20220: 20, 20240: 19.9}, 60, "regressing"),
        ({20220: 80, 20240: 65}, 60, "achieved"),
        ({20220: 80, 20240: 55}, 60, "regressing"),
        ({20220: 0, 20240: 15}, 60, "on_track"),
    ],
)
def test_status_of_a_coverage_before_its_horizon(values: dict[int, float], low: float, status: str) -> None:
    made = judged(values, at_least(low), 20240).loc[2030]
    assert (made["status"], pd.isna(made["reason"])) == (status, True)


@pytest.mark.parametrize(
    ("values", "status"),
    [
        ({20220: 80, 20240: 20}, "achieved"),
        ({20220: 80, 20240: 65}, "on_track"),
        ({20220: 80, 20240: 66}, "behind"),
        ({20220: 80, 20240: 81}, "regressing"),
    ],
)
def test_where_less_is_better_everything_is_mirrored(values: dict[int, float], status: str) -> None:
    made = judged(values, at_least(20), 20240, ALL[Direction.DOWN]).loc[2030]
    assert made["status"] == status
    assert made["missing_count"] == max(values[20240] - 20, 0)


@pytest.mark.parametrize(
    ("values", "status", "reason"),
    [
        ({20220: 20, 20250: 40, 20260: 10}, "achieved", None),
        ({20220: 20, 20250: 39, 20260: 90}, "not_met", None),
        ({20220: 20, 20250: 10, 20260: 90}, "not_met", None),
        ({20250: 39}, "not_met", None),
        ({20220: 20, 20250: None, 20260: 90}, "not_computable", "horizon_not_reported"),
        ({20220: 20, 20260: 90}, "not_computable", "horizon_not_reported"),
    ],
)
def test_a_horizon_that_has_passed_is_judged_on_its_own_year(
    values: dict[int, float | None], status: str, reason: str | None
) -> None:
    made = judged(values, at_least(40, 2025), 20260).loc[2025]
    assert made["period"] == 20250
    assert (made["status"], None if pd.isna(made["reason"]) else made["reason"]) == (status, reason)
    assert pd.isna(made["needed_per_year"])


@pytest.mark.parametrize(("today", "period"), [(20251, 20251), (20252, 20250), (20250, 20250), (20261, 20250)])
def test_a_horizon_has_passed_when_its_year_has_ended(today: int, period: int) -> None:
    made = judged({20220: 20, 20250: 40, 20251: 41}, at_least(40, 2025), today).loc[2025]
    assert (made["period"], made["value"]) == (period, 41 if today == 20251 else 40)


def test_the_two_horizons_have_two_statuses_and_two_gaps() -> None:
    both = plan((2025, GoalKind.AT_LEAST, 70.0, None), (2030, GoalKind.AT_LEAST, 60.0, None))
    made = judged({20220: 20, 20250: 65}, both, 20250)
    assert made["status"].to_dict() == {2025: "not_met", 2030: "achieved"}
    assert made["gap"].to_dict() == {2025: -5, 2030: 30}


@pytest.mark.parametrize(
    ("values", "today", "reason"),
    [
        ({20220: 20, 20240: None}, 20240, "not_reported"),
        ({20220: 20}, 20240, "not_reported"),
        ({20220: None, 20230: None, 20240: 20}, 20240, "one_point"),
        ({20220: 20}, 20220, "one_point"),
        ({20210: 20}, 20210, "base_missing"),
    ],
)
def test_a_goal_that_cannot_be_judged_says_why(values: dict[int, float | None], today: int, reason: str) -> None:
    made = judged(values, at_least(60), today).loc[2030]
    assert (made["status"], made["reason"]) == ("not_computable", reason)


def test_reached_is_reached_without_any_base() -> None:
    assert judged({20240: 60}, at_least(60), 20240).loc[2030, "status"] == "achieved"


def test_nothing_to_count_is_passed_on_as_the_reason() -> None:
    made = judged({20220: 0, 20240: 0}, at_least(60), 20240, whole=0).loc[2030]
    assert (made["status"], made["reason"]) == ("not_computable", "not_arising")


def test_a_missing_base_year_is_replaced_by_the_first_later_year_and_named() -> None:
    made = judged({20200: 5, 20220: None, 20230: 20, 20240: 30}, at_least(60), 20240).loc[2030]
    assert made["base_period"] == 20230
    assert made["path"] == pytest.approx(20 + 40 / 7)


def test_a_half_year_stands_half_way_on_the_path() -> None:
    made = judged({20220: 20, 20241: 30}, at_least(60), Period(2024, 1).key).loc[2030]
    assert (made["period"], made["path"]) == (20241, 27.5)


def test_unknown_goals_stay_unknown_and_foreign_ones_do_not_apply() -> None:
    asked = plan((2025, GoalKind.NOT_APPLICABLE, None, None), (2030, GoalKind.UNKNOWN, None, None))
    made = judged({20220: 20, 20240: 26}, asked, 20240)
    assert made["status"].unique().tolist() == ["not_computable"]
    assert made["reason"].to_dict() == {2025: "not_applicable", 2030: "goal_unknown"}
    assert made["value"].tolist() == [26, 26]
    assert made[["path", "gap", "needed_per_year", "missing_count"]].isna().all().all()


@pytest.mark.parametrize(
    ("part", "whole", "status", "left"), [(3, 3, "achieved", 0), (2, 3, "on_track", 1), (1, 3, "behind", 2)]
)
def test_yes_no_is_counted_and_reached_when_all_are(part: int, whole: int, status: str, left: int) -> None:
    made = judged({20220: 1, 20260: part}, plan((2030, GoalKind.YES_NO, None, None)), 20260, whole=whole).loc[2030]
    assert (made["status"], made["missing_count"]) == (status, left)


@pytest.mark.parametrize(
    ("rate", "verdict"), [(4.9, "not_met"), (5, "achieved"), (10, "achieved"), (12, "exceeded"), (-3, "not_met")]
)
@pytest.mark.parametrize("today", [20240, 20300])
def test_a_growth_range_is_judged_on_the_average_of_the_window(rate: float, verdict: str, today: int) -> None:
    grown = 1000 * (1 + rate / 100) ** (today // 10 - 2022)
    made = judged({20220: 1000, today: grown}, plan((2030, GoalKind.GROWTH_RANGE, 5.0, 10.0)), today, VISITS).loc[2030]
    assert made["status"] == verdict
    assert made["value"] == pytest.approx(rate)
    assert made["gap"] == pytest.approx(rate - 5)


def test_growth_of_at_least_has_no_upper_end_and_says_what_is_needed_from_now_on() -> None:
    asked = plan((2025, GoalKind.GROWTH_AT_LEAST, 10.0, None))
    made = judged({20220: 1000, 20230: 1000, 20240: 1100}, asked, 20240, VISITS).loc[2025]
    assert made["status"] == "not_met"
    assert 1100 * (1 + made["needed_per_year"] / 100) == pytest.approx(1000 * 1.1**3)
    assert judged({20220: 1000, 20230: 1900}, asked, 20230, VISITS).loc[2025, "status"] == "achieved"


def test_the_geometric_mean_decides_where_the_arithmetic_one_would_say_achieved() -> None:
    asked = plan((2025, GoalKind.GROWTH_AT_LEAST, 10.0, None), issued="2021")
    made = judged({20200: 1000, 20210: 1300, 20220: 1100, 20230: 1320}, asked, 20230, VISITS).loc[2025]
    assert made["status"] == "not_met"
    assert made["value"] == pytest.approx(9.696, abs=5e-4)


@pytest.mark.parametrize(("entry", "kind"), [(VISITS, GoalKind.AT_LEAST), (COVERAGE, GoalKind.GROWTH_AT_LEAST)])
def test_a_goal_of_the_wrong_kind_is_never_judged(entry: Indicator, kind: GoalKind) -> None:
    made = judged({20220: 20, 20240: 26}, plan((2030, kind, 1.0, None)), 20240, entry).loc[2030]
    assert (made["status"], made["reason"]) == ("not_computable", "goal_misfit")


def test_two_definitions_do_not_lie_on_one_path() -> None:
    entry = indicator(Dated(2015, Coverage((("p", "w"),))), Dated(2024, Coverage((("p", "v"), ("p", "w")))))
    made = judged({20220: 20, 20230: 21, 20240: 26}, at_least(60), 20240, entry).loc[2030]
    assert (made["status"], made["reason"]) == ("not_computable", "definition_changed")
    steady = judged({20220: 20, 20230: 25, 20240: 30}, at_least(60), 20240, entry).loc[2030]
    assert steady[["expected_year", "projected"]].isna().all()
    assert judged({20220: 20, 20230: 25, 20240: 30}, at_least(60), 20240).loc[2030, "projected"] == pytest.approx(60)
    assert judged({20220: 20, 20230: 21}, at_least(60), 20230, entry).loc[2030, "status"] == "behind"


@pytest.mark.parametrize(
    ("values", "year"),
    [
        ({20220: 20, 20230: 25, 20240: 30}, 2030),
        ({20220: 20, 20240: 30}, None),
        ({20220: 30, 20230: 25, 20240: 20}, None),
        ({20220: 20, 20230: 60, 20240: 61}, 2024),
        ({20220: 20, 20230: 20.001, 20240: 20.002}, None),
        ({20200: 0, 20210: 0, 20220: 20, 20240: 30}, None),
    ],
)
def test_the_expected_year_follows_the_trend_and_is_withheld_under_three_points(
    values: dict[int, float], year: int | None
) -> None:
    made = judged(values, at_least(60), 20240).loc[2030, "expected_year"]
    assert pd.isna(made) if year is None else made == year


@pytest.mark.parametrize(
    ("values", "second", "low", "status", "certain"),
    [
        ((0, 30), (0, 50), 40, "achieved", True),
        ((0, 30), (0, None), 40, "not_met", False),
        ((0, 80), (0, None), 40, "achieved", True),
        ((0, 70), (0, None), 40, "achieved", False),
        ((0, 10), (0, None), 90, "not_met", True),
        ((None, None), (0, None), 40, "not_computable", False),
    ],
)
def test_a_status_is_certain_when_no_missing_report_can_change_it(
    values: tuple[float | None, ...], second: tuple[float | None, ...], low: float, status: str, certain: bool
) -> None:
    cells = {(unit, period, "p"): value for unit, pair in ((1, values), (2, second))
             for period, value in zip((20220, 20250), pair, strict=True)}  # fmt: skip
    wholes = {(unit, period, "w"): 100.0 for unit in (1, 2) for period in (20220, 20250)}
    goals = goal_table([at_least(low, 2025)], {9: (9,)})
    made = results(facts(cells | wholes), scope({9: [1, 2]}, (20220, 20250)), [COVERAGE])
    found = progress(made, goals, 20250, {"made": COVERAGE}).iloc[0]
    assert (found["status"], bool(found["certain"])) == (status, certain)


def test_the_frame_is_that_of_the_contract() -> None:
    goals = goal_table([at_least(60)], {9: (9,)})
    made = progress(results(facts({}), scope({9: [1]}), [COVERAGE]), goals, 20240, {"made": COVERAGE})
    assert tuple(made.columns) == COLUMNS
    assert made["plan"].tolist() == ["plan9"]
    assert progress(results(facts({}), scope({}), [COVERAGE]), goals, 20240, {"made": COVERAGE})["reason"].tolist() == [
        "not_reported"
    ]
    assert progress(results(facts({}), scope({}), [COVERAGE]), goals.iloc[:0], 20240, {"made": COVERAGE}).empty


@given(st.floats(0, 100), st.floats(1, 100), st.integers(2023, 2029), st.floats(0, 100))
@settings(max_examples=60, deadline=None)
def test_the_path_starts_at_the_base_and_ends_at_the_target(base: float, target: float, year: int, now: float) -> None:
    made = judged({20220: base, year * 10: now}, at_least(target), year * 10).loc[2030]
    if base >= target:
        assert made["path"] == pytest.approx(target)
    else:
        assert base - 1e-9 <= made["path"] <= target + 1e-9
        back = base + (made["path"] - base) / (year - 2022) * 8
        assert back == pytest.approx(target)
    if made["status"] in ("behind", "regressing") and base < target:
        assert made["gap"] < 0
        assert now + made["needed_per_year"] * (2030 - year) == pytest.approx(target)


@given(st.integers(0, 40), st.integers(1, 40), st.floats(1, 100))
@settings(max_examples=60, deadline=None)
def test_exactly_the_missing_places_are_missing(part: int, whole: int, low: float) -> None:
    part = min(part, whole)
    made = judged({20220: 0, 20240: part}, at_least(low), 20240, whole=whole).loc[2030]
    left = int(made["missing_count"])
    assert (part + left) / whole * 100 >= low - 1e-9
    assert left == 0 or (part + left - 1) / whole * 100 < low
    assert (made["status"] == "achieved") == (left == 0)


@pytest.mark.parametrize(
    ("issued", "year"), [("2022-12-09", 2023), ("2023", 2023), ("2024", 2024), ("2024-09-30", 2024)]
)
def test_a_plan_of_the_last_quarter_begins_with_the_next_year(issued: str, year: int) -> None:
    assert first_year(issued) == year


def test_goals_are_resolved_for_every_group_and_say_whose_they_are() -> None:
    nation = plan((2025, GoalKind.AT_LEAST, 40.0, None), (2030, GoalKind.AT_LEAST, 60.0, None), unit=1)
    own = plan((2025, GoalKind.AT_LEAST, 100.0, None), issued="2024", unit=3)
    made = goal_table([nation, own], {1: (1,), 2: (2, 1), 3: (3, 2, 1), 4: (4, 3, 1)}).set_index(
        ["group_id", "horizon"]
    )
    assert made["goal_low"].to_dict() == {
        (1, 2025): 40, (1, 2030): 60, (2, 2025): 40, (2, 2030): 60,
        (3, 2025): 100, (3, 2030): 60, (4, 2025): 100, (4, 2030): 60,
    }  # fmt: skip
    inherited = made["inherited"].to_dict()
    assert not inherited[1, 2025]
    assert not inherited[3, 2025]
    assert inherited[3, 2030]
    assert inherited[4, 2025]
    assert made.loc[(3, 2025), "parent_low"] == 40
    assert made.loc[(3, 2025), "base_year"] == 2023
    assert pd.isna(made.loc[(1, 2025), "parent_low"])
    bases = growth_bases(made.reset_index())
    assert bases.set_index("group_id")["base_year"].to_dict() == {1: 2022, 2: 2022, 3: 2023, 4: 2023}
