"""Sum first, divide last; who did not report is never a 0; what is certain contains the truth."""

import math
from itertools import product

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.arithmetic.grid import ends
from indicators.arithmetic.results import COLUMNS, results
from indicators.registry import catalogue
from indicators.words import Count, Coverage, Dated, Growth, Indicator, Occasions, Rate, Share, State, UnitsWith
from tests.indicators.made import facts, indicator, one, scope

PAIR = indicator(Coverage((("p", "w"),)))
TWO_PAIRS = indicator(Coverage((("p1", "w1"), ("p2", "w2"))), code="two")


def pairs(*found: tuple[object, object], period: int = 20240) -> dict[tuple[int, int, str], object]:
    return {
        (unit, period, code): value for unit, pair in enumerate(found) for code, value in zip("pw", pair, strict=True)
    }


@pytest.mark.parametrize("entry", catalogue().indicators.values(), ids=lambda entry: entry.code)
def test_the_worked_example_of_every_indicator_is_what_the_arithmetic_gives(entry: Indicator) -> None:
    example, cells = entry.example, {}
    for code, numbers in example.facts.items():
        for place, number in enumerate(numbers):
            unit, period = (1, example.years[place] * 10) if example.years else (place, 20240)
            cells[unit, period, code] = number
    units, periods = {unit for unit, _, _ in cells}, {period for _, period, _ in cells}
    made = one(cells, scope({99: units}, periods), entry)
    assert made["value"] == pytest.approx(example.value, abs=0.5 * 10**-entry.decimals)


def test_percentages_are_recomputed_from_sums_and_never_averaged() -> None:
    made = one(pairs((8, 10), (1, 10), (5, 20)), scope({9: range(3)}), PAIR)
    assert (made["part"], made["whole"], made["value"]) == (14, 40, 35.0)


def test_a_result_has_the_columns_of_the_contract_and_one_row_per_group_period_and_indicator() -> None:
    laid = scope({1: [1], 9: [1, 2]}, (20230, 20240, 20241))
    made = results(facts(pairs((1, 2), (1, 2))), laid, [PAIR, TWO_PAIRS])
    assert tuple(made.columns) == COLUMNS
    assert len(made) == 2 * 3 * 2
    assert not made.duplicated(["group_id", "period", "indicator"]).any()


def test_without_facts_every_group_is_told_that_nobody_reported() -> None:
    made = results(facts({}), scope({9: [1, 2]}), [PAIR])
    assert made["reason"].tolist() == ["not_reported"]
    assert made["value"].isna().all()
    assert made[["reported_count", "expected_count"]].to_numpy().tolist() == [[0, 2]]


def test_without_scope_there_are_no_results() -> None:
    assert results(facts(pairs((1, 2))), scope({}), [PAIR]).empty


@pytest.mark.parametrize(
    ("first", "second", "value", "reason", "reported"),
    [
        ((3, 4), (None, None), 75.0, None, 1),
        ((3, 4), (2, None), 75.0, None, 1),
        ((3, 4), (0, 0), 75.0, None, 2),
        ((0, 0), (0, 0), None, "not_arising", 2),
        ((0, 0), (None, None), None, "not_arising", 1),
        ((State.NOT_ARISING, State.NOT_ARISING), (0, 0), None, "not_arising", 2),
        ((0, State.NOT_ARISING), (1, 2), 50.0, None, 2),
        ((2, 0), (0, 0), None, "part_without_whole", 2),
        ((None, None), (None, None), None, "not_reported", 0),
        ((State.NOT_COLLECTED, State.NOT_COLLECTED), (None, None), None, "not_reported", 0),
        ((State.NOT_COLLECTED, State.NOT_COLLECTED), (State.NOT_COLLECTED,) * 2, None, "not_collected", 0),
        ((State.MISSING, 4), (1, 2), 50.0, None, 1),
    ],
)
def test_what_cannot_be_divided_has_a_reason_and_never_a_0_or_an_infinity(
    first: tuple[object, object], second: tuple[object, object], value: float | None, reason: str | None, reported: int
) -> None:
    made = one(pairs(first, second), scope({9: [0, 1]}), PAIR)
    assert math.isnan(made["value"]) if value is None else made["value"] == value
    assert (None if pd.isna(made["reason"]) else made["reason"]) == reason
    assert made["reported_count"] == reported
    assert made["partial"] == (reported < 2)


def test_above_100_is_shown_and_flagged() -> None:
    made = one(pairs((26, 25)), scope({9: [0]}), PAIR)
    assert made["value"] == 104.0
    assert made["over_100"]
    assert not one(pairs((25, 25)), scope({9: [0]}), PAIR)["over_100"]


def test_a_commune_that_lacks_a_type_of_place_counts_and_is_flagged_incomplete() -> None:
    given_ = {(1, 20240, "p1"): 1, (1, 20240, "w1"): 2, (1, 20240, "p2"): 3}
    made = one(given_, scope({9: [1]}), TWO_PAIRS)
    assert (made["part"], made["whole"], made["reported_count"], made["incomplete"]) == (1, 2, 1, True)
    assert not made["partial"]


def test_bounds_take_missing_places_at_none_and_at_full() -> None:
    made = one({**pairs((1, 2), (None, 6))}, scope({9: [0, 1]}), PAIR)
    assert (made["low"], made["high"]) == (12.5, 87.5)


@pytest.mark.parametrize(("period", "bounds"), [(20241, (20.0, 60.0)), (20240, (12.5, 87.5)), (20242, (12.5, 87.5))])
def test_what_was_last_reported_goes_by_the_end_of_the_period(period: int, bounds: tuple[float, float]) -> None:
    known = {(1, 20230, "w"): 2, (1, 20241, "w"): 6} if period != 20241 else {(1, 20230, "w"): 2, (1, 20240, "w"): 6}
    cells = {**known, (0, period, "p"): 1, (0, period, "w"): 2 if period != 20241 else 3}
    made = results(facts(cells), scope({9: [0, 1]}, (period,)), [PAIR]).iloc[0]
    assert (made["low"], made["high"]) == bounds


def test_the_second_half_and_the_whole_year_are_two_periods_that_end_together() -> None:
    assert ends([20241, 20242, 20240, 20251]).tolist() == [20241, 20242, 20242, 20251]
    cells = {(unit, period, "n"): unit for unit in (1, 2, 3) for period in (20240, 20242)}
    made = results(facts(cells), scope({9: [1, 2, 3]}, (20242, 20240)), [indicator(Count(("n",)))])
    assert made[["period", "value"]].to_numpy().tolist() == [[20240, 6], [20242, 6]]


def test_bounds_use_the_last_reported_whole_and_no_later_one() -> None:
    known = {(1, 20220, "w"): 4, (1, 20230, "w"): 6, (1, 20250, "w"): 100, (0, 20240, "p"): 1, (0, 20240, "w"): 2}
    made = results(facts(known), scope({9: [0, 1]}, (20240,)), [PAIR]).iloc[0]
    assert (made["low"], made["high"]) == (12.5, 87.5)


LAND = pd.DataFrame({"unit_id": [1, 2, 10], "territory_id": [7, 7, 7]})
BEFORE = {(1, 20240, "w"): 4, (2, 20240, "w"): 6, (11, 20250, "p"): 5, (11, 20250, "w"): 10}


@pytest.mark.parametrize(
    ("cells", "lands", "bounds"),
    [
        (BEFORE, LAND, (25.0, 75.0)),
        (BEFORE, None, None),
        ({key: value for key, value in BEFORE.items() if key[0] != 2}, LAND, None),
        (BEFORE, pd.DataFrame({"unit_id": [1, 2, 10, 3], "territory_id": [7] * 4}), None),
        (BEFORE, pd.DataFrame({"unit_id": [1, 2, 10, 12], "territory_id": [7] * 4}), None),
        ({**BEFORE, (10, 20230, "w"): 2}, LAND, (5 / 12 * 100, 7 / 12 * 100)),
    ],
)
def test_a_new_commune_is_bounded_by_what_its_former_ones_last_had(
    cells: dict[tuple[int, int, str], object], lands: pd.DataFrame | None, bounds: tuple[float, float] | None
) -> None:
    heirs = [10, 11] if lands is None or 12 not in set(lands["unit_id"]) else [10, 11, 12]
    laid = pd.concat([scope({9: [1, 2]}, (20240,)), scope({9: heirs}, (20250,))])
    made = one(cells, laid, PAIR, territories=lands)
    assert made[["low", "high"]].tolist() == pytest.approx(bounds) if bounds else made[["low", "high"]].isna().all()


def test_where_a_whole_was_never_known_nothing_is_certain() -> None:
    made = one(pairs((1, 2), (None, None)), scope({9: [0, 1]}), PAIR)
    assert made["value"] == 50.0
    assert made[["low", "high"]].isna().all()


def test_complete_results_carry_no_bounds() -> None:
    assert one(pairs((1, 2), (3, 4)), scope({9: [0, 1]}), PAIR)[["low", "high"]].isna().all()


def test_units_with_counts_communes_and_bounds_them_exactly() -> None:
    entry = indicator(UnitsWith(("a", "b")))
    given_ = {(1, 20240, "a"): 0, (1, 20240, "b"): 3, (2, 20240, "a"): 0, (2, 20240, "b"): 0}
    made = one(given_, scope({9: [1, 2, 3, 4]}), entry)
    assert (made["part"], made["whole"], made["value"]) == (1, 2, 50.0)
    assert (made["low"], made["high"]) == (25.0, 75.0)


def test_a_commune_that_answered_half_of_a_question_may_still_be_a_yes() -> None:
    made = one({(1, 20240, "a"): 0, (2, 20240, "b"): 1}, scope({9: [1, 2]}), indicator(UnitsWith(("a", "b"))))
    assert (made["value"], made["low"], made["high"], made["incomplete"]) == (50.0, 50.0, 100.0, True)


def test_occasions_are_held_against_those_that_the_plan_names() -> None:
    entry = indicator(Occasions("day", ("x", "y", "z")))
    given_ = {(1, 20240, "day.x"): 2, (1, 20240, "day.y"): 0, (1, 20240, "day.z"): 1, (2, 20240, "day.x"): 1}
    named = pd.DataFrame({"unit_id": [1, 1, 2, 2], "occasion": ["x", "y", "x", "z"]})
    made = one(given_, scope({9: [1, 2]}), entry, named=named)
    assert (made["part"], made["whole"]) == (2, 3)
    assert (made["low"], made["high"], made["incomplete"]) == (50.0, 75.0, True)
    assert one(given_, scope({9: [1]}), entry)["whole"] == 3
    silent = one({key: value for key, value in given_.items() if key[0] == 1}, scope({9: [1, 2]}), entry, named=named)
    assert (silent["partial"], silent["incomplete"]) == (True, False)


def test_a_half_year_is_held_against_its_own_occasions_where_the_halves_are_known() -> None:
    entry = indicator(Occasions("day", ("spring", "autumn")))
    given_ = {(1, period, f"day.{day}"): held for period, day, held in
              [(20241, "spring", 1), (20241, "autumn", 0), (20240, "spring", 1), (20240, "autumn", 0)]}  # fmt: skip
    named = pd.DataFrame({"unit_id": [1, 1], "occasion": ["spring", "autumn"], "half": [1, 2]})
    made = results(facts(given_), scope({9: [1]}, (20240, 20241)), [entry], named=named)
    assert dict(zip(made["period"], made["value"], strict=True)) == {20240: 50.0, 20241: 100.0}


def test_a_share_needs_all_its_figures_from_a_commune() -> None:
    entry = indicator(Share("c", ("a", "b", "c")))
    given_ = {(1, 20240, code): number for code, number in zip("abc", (50, 30, 20), strict=True)}
    made = one({**given_, (2, 20240, "a"): 10, (2, 20240, "c"): 10}, scope({9: [1, 2]}), entry)
    assert (made["value"], made["reported_count"]) == (20.0, 1)


def test_a_rate_adds_both_sides_over_the_same_communes_before_it_divides() -> None:
    entry = indicator(Rate("cards", "people", 100.0))
    given_ = {(1, 20240, "cards"): 30, (1, 20240, "people"): 100, (2, 20240, "cards"): 500, (3, 20240, "people"): 9}
    made = one(given_, scope({9: [1, 2, 3]}), entry)
    assert (made["value"], made["part"], made["whole"], made["over_100"]) == (30.0, 30, 100, False)
    assert not one({(1, 20240, "cards"): 300, (1, 20240, "people"): 100}, scope({9: [1]}), entry)["over_100"]


def test_a_count_is_a_sum_without_a_whole() -> None:
    made = one({(1, 20240, "n"): 3, (2, 20240, "n"): 0}, scope({9: [1, 2, 3]}), indicator(Count(("n",))))
    assert (made["value"], made["reported_count"], made["expected_count"]) == (3, 2, 3)
    assert math.isnan(made["whole"])


def test_a_count_that_nobody_reported_is_no_0() -> None:
    made = one({(1, 20240, "n"): None}, scope({9: [1, 2]}), indicator(Count(("n",))))
    assert made["reason"] == "not_reported"
    assert made[["part", "whole", "value"]].isna().all()


def test_one_refusal_among_several_questions_is_not_yet_a_refusal() -> None:
    cells = {(1, 20240, "p"): State.NOT_COLLECTED, (1, 20240, "w"): State.MISSING}
    assert one(cells, scope({9: [1]}), PAIR)["reason"] == "not_reported"


def test_a_sum_with_a_hole_is_not_reported() -> None:
    made = one({(1, 20240, "n"): 3}, scope({9: [1]}), indicator(Count(("n", "m"))))
    assert made["reason"] == "not_reported"


def test_each_year_uses_the_formula_that_holds_in_it() -> None:
    entry = indicator(Dated(2015, Coverage((("old", "w"),))), Dated(2024, Coverage((("new", "w"),))))
    given_ = {(1, period, code): number for period, (code, number) in product(
        (20230, 20240, 20241), (("old", 1), ("new", 3), ("w", 4)))}  # fmt: skip
    made = results(facts(given_), scope({9: [1]}, (20230, 20240, 20241)), [entry])
    assert dict(zip(made["period"], made["value"], strict=True)) == {20230: 25.0, 20240: 75.0, 20241: 75.0}


def test_a_formula_may_change_its_kind() -> None:
    entry = indicator(Dated(2015, Count(("n",))), Dated(2024, Rate("n", "w", 10.0)))
    given_ = {(1, period, code): number for period in (20230, 20240) for code, number in (("n", 6), ("w", 4))}
    made = results(facts(given_), scope({9: [1]}, (20230, 20240)), [entry])
    assert made["value"].tolist() == [6.0, 15.0]


def test_marks_of_facts_travel_to_the_results_that_use_them() -> None:
    rows = facts(pairs((1, 2), (1, 2)))
    rows.loc[rows["unit_id"] == 1, "approved"] = False
    rows.loc[rows["unit_id"] == 0, "estimated"] = True
    made = results(rows, scope({0: [0], 1: [1], 9: [0, 1]}), [PAIR]).set_index("group_id")
    assert made["unapproved"].to_dict() == {0: False, 1: True, 9: True}
    assert made["estimated"].to_dict() == {0: True, 1: False, 9: True}


def test_a_share_of_a_unit_counts_by_its_share_and_marks_the_result() -> None:
    laid = scope({9: [0, 1]})
    laid.loc[laid["unit_id"] == 1, ["share", "estimated"]] = [0.25, True]
    made = one(pairs((1, 2), (4, 8)), laid, PAIR)
    assert (made["part"], made["whole"], made["value"], made["estimated"]) == (2, 4, 50.0, True)


def test_a_part_of_unknown_size_is_expected_and_never_added() -> None:
    laid = scope({9: [0, 1]})
    laid.loc[laid["unit_id"] == 1, "share"] = float("nan")
    made = one(pairs((1, 2), (4, 8)), laid, PAIR)
    assert (made["part"], made["whole"], made["reported_count"], made["expected_count"]) == (1, 2, 1, 2)
    assert made["partial"]
    assert made[["low", "high"]].isna().all()


def test_plain_and_categorical_facts_give_the_same() -> None:
    rows, laid = facts(pairs((1, 2), (None, 2))), scope({9: [0, 1]})
    packed = rows.astype({"input": "category", "state": "category"})
    pd.testing.assert_frame_equal(results(rows, laid, [PAIR]), results(packed, laid, [PAIR]))


def test_doubled_facts_and_doubled_members_are_refused() -> None:
    rows, laid = facts(pairs((1, 2))), scope({9: [0]})
    with pytest.raises(ValueError, match="two facts"):
        results(pd.concat([rows, rows]), laid, [PAIR])
    with pytest.raises(ValueError, match="twice"):
        results(rows, pd.concat([laid, laid]), [PAIR])


def test_figures_of_other_units_periods_and_inputs_change_nothing() -> None:
    laid, mine = scope({9: [0, 1]}), pairs((1, 2), (3, 4))
    others = {(7, 20240, "p"): 100, (7, 20240, "w"): 100, (0, 20231, "p"): 9, (0, 20231, "w"): 9, (0, 20240, "q"): 5}
    pd.testing.assert_series_equal(one(mine, laid, PAIR), one({**mine, **others}, laid, PAIR))


COMMUNE = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda found: (min(found), max(found)))
COMMUNES = st.lists(COMMUNE, min_size=1, max_size=8)


@given(COMMUNES, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_facts_and_of_members_does_not_matter(found: list[tuple[int, int]], draw: object) -> None:
    rows, laid = facts(pairs(*found)), scope({9: range(len(found)), 5: [0]})
    turned = rows.sample(frac=1, random_state=draw.randint(0, 99))  # type: ignore[attr-defined]
    pd.testing.assert_frame_equal(
        results(rows, laid, [PAIR]), results(turned, laid.iloc[::-1].reset_index(drop=True), [PAIR])
    )


@given(COMMUNES)
@settings(max_examples=60, deadline=None)
def test_the_coverage_of_a_group_lies_between_those_of_its_communes(found: list[tuple[int, int]]) -> None:
    groups = {100 + unit: [unit] for unit in range(len(found))}
    made = results(facts(pairs(*found)), scope({9: range(len(found)), **groups}), [PAIR]).set_index("group_id")["value"]
    parts = made.drop(9).dropna()
    if parts.empty:
        assert math.isnan(made[9])
    else:
        assert parts.min() - 1e-9 <= made[9] <= parts.max() + 1e-9


@given(COMMUNES.filter(lambda found: sum(whole for _, whole in found) > 0), st.data())
@settings(max_examples=80, deadline=None)
def test_the_bounds_contain_the_truth_whatever_the_missing_reports_say(
    found: list[tuple[int, int]], data: st.DataObject
) -> None:
    silent = data.draw(st.sets(st.integers(0, len(found) - 1), max_size=len(found)))
    laid = scope({9: range(len(found))})
    truth = one(pairs(*found), laid, PAIR)["value"]
    known = {key: (None if key[0] in silent and key[2] == "p" else value) for key, value in pairs(*found).items()}
    made = one(known, laid, PAIR)
    if silent and pd.isna(made["reason"]):
        assert made["low"] - 1e-9 <= truth <= made["high"] + 1e-9
        assert made["low"] - 1e-9 <= made["value"] <= made["high"] + 1e-9
    elif not silent:
        assert made["value"] == truth


ANSWER = st.tuples(*[st.one_of(st.none(), st.integers(0, 2))] * 2)


@given(st.lists(ANSWER, min_size=1, max_size=5), st.data())
@settings(max_examples=80, deadline=None)
def test_bounds_of_communes_with_hold_for_every_way_to_fill_the_blanks(
    answers: list[tuple[int | None, int | None]], data: st.DataObject
) -> None:
    entry, laid = indicator(UnitsWith(("a", "b"))), scope({9: range(len(answers))})
    given_ = {
        (unit, 20240, code): value for unit, pair in enumerate(answers) for code, value in zip("ab", pair, strict=True)
    }
    made = one(given_, laid, entry)
    filled = {key: data.draw(st.integers(0, 2)) if value is None else value for key, value in given_.items()}
    truth = one(filled, laid, entry)["value"]
    if pd.notna(made["low"]):
        assert made["low"] - 1e-9 <= truth <= made["high"] + 1e-9
    elif pd.isna(made["reason"]):
        assert made["value"] == truth


@given(COMMUNES)
@settings(max_examples=40, deadline=None)
def test_growth_of_one_year_is_the_plain_change_of_the_sums(found: list[tuple[int, int]]) -> None:
    given_ = {(unit, period, "n"): number for unit, pair in enumerate(found)
              for period, number in zip((20230, 20240), pair, strict=True)}  # fmt: skip
    made = one(given_, scope({9: range(len(found))}, (20230, 20240)), indicator(Growth(("n",))))
    then, now = sum(pair[0] for pair in found), sum(pair[1] for pair in found)
    assert made["reason"] == "base_zero" if then == 0 else made["value"] == pytest.approx((now / then - 1) * 100)
