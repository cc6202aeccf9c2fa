"""Old and new boundaries give one total; merged communes are added, divided ones are shares, unknown parts are no guess."""

from fractions import Fraction

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from indicators.arithmetic.results import results
from indicators.geography.apportion import apportioned, divided
from indicators.geography.links import backward, forward, territories
from indicators.geography.scope import scope_on
from indicators.words import Count, Coverage
from tests.indicators.made import facts, indicator

LONG, TAN, PHU, NEW = 15172, 15178, 15181, 2015178
MERGER = pd.DataFrame({"old_id": [LONG, TAN, PHU], "new_id": [NEW] * 3, "share": [1.0] * 3})
SUM = indicator(Count(("n",)))
OLD_YEAR, NEW_YEAR = 20240, 20250


def table(**columns: list[object]) -> pd.DataFrame:
    return pd.DataFrame(columns)


def stood(old: list[int], new: list[int]) -> pd.DataFrame:
    return table(unit_id=[*old, *new], period=[OLD_YEAR] * len(old) + [NEW_YEAR] * len(new))


def values(cells: dict[tuple[int, int, str], float], laid: pd.DataFrame) -> dict[tuple[int, int], float]:
    made = results(facts(cells), laid, [SUM])
    return dict(zip(zip(made["group_id"], made["period"], strict=True), made["value"], strict=True))


def test_a_merged_commune_gets_the_history_of_its_old_ones_by_sum() -> None:
    laid = scope_on(table(group_id=[NEW], unit_id=[NEW]), stood([LONG, TAN, PHU], [NEW]), forward(MERGER))
    cells = {(LONG, OLD_YEAR, "n"): 10, (TAN, OLD_YEAR, "n"): 11, (PHU, OLD_YEAR, "n"): 4, (NEW, NEW_YEAR, "n"): 26}
    assert values(cells, laid) == {(NEW, OLD_YEAR): 25, (NEW, NEW_YEAR): 26}
    assert not laid["estimated"].any()


def test_ratios_of_a_merged_commune_are_recomputed_from_sums() -> None:
    laid = scope_on(table(group_id=[NEW], unit_id=[NEW]), stood([LONG, TAN, PHU], []), forward(MERGER))
    cells = {(unit, OLD_YEAR, code): number for unit, pair in ((LONG, (8, 10)), (TAN, (1, 10)), (PHU, (5, 20)))
             for code, number in zip("pw", pair, strict=True)}  # fmt: skip
    assert results(facts(cells), laid, [indicator(Coverage((("p", "w"),)))])["value"].tolist() == [35.0]


def test_codes_that_were_used_again_never_mix_because_units_are_ids() -> None:
    links = forward(table(old_id=[1, 2], new_id=[101, 102], share=[1.0, 1.0]))
    laid = scope_on(table(group_id=[101, 102], unit_id=[101, 102]), stood([1, 2], [101, 102]), links)
    cells = {(1, OLD_YEAR, "n"): 5, (2, OLD_YEAR, "n"): 7, (101, NEW_YEAR, "n"): 6, (102, NEW_YEAR, "n"): 8}
    assert values(cells, laid) == {(101, OLD_YEAR): 5, (101, NEW_YEAR): 6, (102, OLD_YEAR): 7, (102, NEW_YEAR): 8}


DISTRICT = table(group_id=[9, 9, 8], unit_id=[1, 2, 3])
BORDER = table(old_id=[1, 2, 3], new_id=[101, 102, 102], share=[1.0, 1.0, 1.0])


def test_a_former_district_keeps_exact_figures_where_new_communes_lie_inside_it() -> None:
    laid = scope_on(DISTRICT, stood([1, 2, 3], [101, 102]), backward(BORDER))
    inside = laid[(laid["group_id"] == 9) & (laid["unit_id"] == 101)]
    assert inside[["share", "estimated"]].to_numpy().tolist() == [[1.0, False]]


def test_a_commune_across_the_border_is_no_guess_and_with_weights_an_estimate() -> None:
    unknown = scope_on(DISTRICT, stood([1, 2, 3], [101, 102]), backward(BORDER))
    across = unknown[unknown["unit_id"] == 102]
    assert across["share"].isna().all()
    assert across["estimated"].all()
    weighed = scope_on(DISTRICT, stood([1, 2, 3], [101, 102]), backward(BORDER, {1: 5.0, 2: 3000.0, 3: 1000.0}))
    assert weighed[weighed["unit_id"] == 102].set_index("group_id")["share"].to_dict() == {9: 0.75, 8: 0.25}


def test_weights_are_taken_times_the_share_that_went_over_and_are_never_made_up() -> None:
    parts = forward(table(old_id=[1, 1, 2], new_id=[101, 102, 102], share=[0.75, 0.25, 1.0]))
    old = parts.rename(columns={"from_id": "old_id", "to_id": "new_id"})
    shares = backward(old, {1: 400.0, 2: 300.0}).set_index(["from_id", "to_id"])["share"].to_dict()
    assert shares == {(101, 1): 1.0, (102, 1): 0.25, (102, 2): 0.75}
    for weights in ({1: 400.0}, {1: 0.0, 2: 0.0}, {}):
        lacking = backward(old, weights).set_index(["from_id", "to_id"])["share"]
        assert lacking[101, 1] == 1.0
        assert lacking[102].isna().all()


def test_boundaries_between_two_reforms_can_be_shown_too() -> None:
    links = forward(table(old_id=[1, 2, 101, 3], new_id=[101, 101, 201, 201], share=[1.0] * 4))
    laid = scope_on(table(group_id=[101], unit_id=[101]), stood([1, 2, 3], [101]), links)
    assert laid[["unit_id", "period"]].to_numpy().tolist() == [[1, OLD_YEAR], [2, OLD_YEAR], [101, NEW_YEAR]]


def test_a_part_of_unknown_size_counts_whole_where_all_parts_are_inside() -> None:
    links = forward(table(old_id=[1, 1, 2], new_id=[101, 102, 102], share=[float("nan"), float("nan"), 1.0]))
    members = table(group_id=[101, 102, 9, 9], unit_id=[101, 102, 101, 102])
    laid = scope_on(members, stood([1, 2], []), links)
    assert laid.set_index(["group_id", "unit_id"])["share"].fillna(-1).to_dict() == {
        (9, 1): 1.0, (9, 2): 1.0, (101, 1): -1.0, (102, 1): -1.0, (102, 2): 1.0,
    }  # fmt: skip


def test_several_reforms_are_followed_one_after_the_other() -> None:
    links = forward(table(old_id=[1, 101, 101, 2], new_id=[101, 201, 202, 202], share=[1.0, 0.25, 0.75, 1.0]))
    laid = scope_on(table(group_id=[201, 202], unit_id=[201, 202]), stood([1, 2], []), links)
    assert laid.set_index(["group_id", "unit_id"])["share"].to_dict() == {(201, 1): 0.25, (202, 1): 0.75, (202, 2): 1.0}


def test_two_ways_to_one_place_add_up() -> None:
    links = forward(table(old_id=[1, 1, 11, 12], new_id=[11, 12, 21, 21], share=[0.5, 0.5, 1.0, 1.0]))
    laid = scope_on(table(group_id=[21], unit_id=[21]), stood([1], []), links)
    assert laid[["unit_id", "share", "estimated"]].to_numpy().tolist() == [[1, 1.0, False]]


def test_wrong_links_are_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        forward(table(old_id=[1, 1], new_id=[2, 2], share=[0.5, 0.5]))
    with pytest.raises(ValueError, match="add up"):
        forward(table(old_id=[1, 1], new_id=[2, 3], share=[0.5, 0.6]))
    with pytest.raises(ValueError, match="circle"):
        scope_on(
            table(group_id=[9], unit_id=[9]), stood([1], []),
            forward(table(old_id=[1, 2], new_id=[2, 1], share=[1.0, 1.0])),
        )  # fmt: skip


def test_a_territory_joins_all_that_ever_exchanged_land() -> None:
    links = table(old_id=[1, 2, 2, 4], new_id=[101, 101, 102, 104], share=[1.0, 0.5, 0.5, 1.0])
    made = territories(links).set_index("unit_id")["territory_id"].to_dict()
    assert made == {1: 1, 101: 1, 2: 1, 102: 1, 4: 4, 104: 4}


@st.composite
def reforms(draw: st.DrawFn) -> pd.DataFrame:
    """Every old unit goes whole into a new one, or in known or unknown parts into several."""
    rows: list[tuple[int, int, float]] = []
    for old in range(draw(st.integers(1, 12))):
        into = draw(st.lists(st.integers(100, 105), min_size=1, max_size=3, unique=True))
        tenths = [draw(st.integers(1, 9)) for _ in into]
        known = len(into) == 1 or draw(st.booleans())
        rows += [
            (old, new, tenth / sum(tenths) if known else float("nan")) for new, tenth in zip(into, tenths, strict=True)
        ]
    return pd.DataFrame(rows, columns=["old_id", "new_id", "share"])


@pytest.mark.slow
@given(reforms(), st.data())
@settings(max_examples=60, deadline=None)
def test_old_and_new_boundaries_give_the_same_total_for_the_province(links: pd.DataFrame, data: st.DataObject) -> None:
    old, new = sorted(set(links["old_id"])), sorted(set(links["new_id"]))
    number = st.integers(0, 10**6)
    cells = {(unit, OLD_YEAR, "n"): data.draw(number) for unit in old}
    cells |= {(unit, NEW_YEAR, "n"): data.draw(number) for unit in new}
    weights = data.draw(st.one_of(st.none(), st.just({unit: 1.0 + unit for unit in old})))
    views = [(new, forward(links)), (old, backward(links, weights))]
    for members, along in views:
        laid = scope_on(table(group_id=[9] * len(members), unit_id=members), stood(old, new), along)
        assert not laid["estimated"].any()
        made = values(cells, laid)
        assert made[9, OLD_YEAR] == sum(cells[unit, OLD_YEAR, "n"] for unit in old)
        assert made[9, NEW_YEAR] == sum(cells[unit, NEW_YEAR, "n"] for unit in new)


@pytest.mark.slow
@given(reforms(), st.data())
@settings(max_examples=60, deadline=None)
def test_known_shares_of_a_unit_add_up_over_the_units_shown(links: pd.DataFrame, data: st.DataObject) -> None:
    old, new = sorted(set(links["old_id"])), sorted(set(links["new_id"]))
    weights = {unit: float(data.draw(st.integers(1, 50))) for unit in old}
    for members, along in [(new, forward(links)), (old, backward(links, weights))]:
        laid = scope_on(table(group_id=members, unit_id=members), stood(old, new), along)
        sums = laid.groupby(["unit_id", "period"])["share"].sum(min_count=1)
        unknown = laid.assign(share=laid["share"].isna()).groupby(["unit_id", "period"])["share"].any()
        assert (unknown | ((sums - 1).abs() < 1e-9)).all()
        assert len(sums) == len(old) + len(new)


SHARES = st.lists(st.integers(1, 99), min_size=1, max_size=7).map(lambda parts: [part / sum(parts) for part in parts])


@given(st.integers(0, 10**7), SHARES)
def test_whole_parts_add_up_exactly_and_each_is_the_share_rounded(total: int, shares: list[float]) -> None:
    parts = apportioned(total, shares)
    assert sum(parts) == total
    assert all(abs(part - total * share) < 1 for part, share in zip(parts, shares, strict=True))


@given(st.floats(0, 1e9), SHARES)
def test_measured_parts_add_up_exactly(total: float, shares: list[float]) -> None:
    parts = divided(total, shares)
    assert abs(sum(map(Fraction, parts)) - Fraction(total)) <= Fraction(max(total, 1e-300)) * Fraction(2, 10**16)
    assert parts == pytest.approx([total * share for share in shares], abs=1e-6)


def test_the_largest_remainder_gets_the_odd_one_and_of_equals_the_first() -> None:
    assert apportioned(7, [0.5, 0.3, 0.2]) == [4, 2, 1]
    assert apportioned(1, [0.5, 0.5]) == [1, 0]
    assert apportioned(3, [0.0, 1.0]) == [0, 3]
    assert apportioned(10, [0.34, 0.33, 0.33]) == [4, 3, 3]


@pytest.mark.parametrize("shares", [[], [0.5], [0.5, 0.6], [-0.5, 1.5]])
def test_shares_that_are_none_are_refused(shares: list[float]) -> None:
    with pytest.raises(ValueError, match="add up"):
        apportioned(5, shares)


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match="below 0"):
        apportioned(-1, [1.0])
