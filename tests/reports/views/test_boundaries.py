"""One store on old boundaries, on new ones and as each period had it: no total changes, nothing is guessed."""

import pandas as pd
import pytest

from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Period
from indicators.words.reason import Reason
from indicators.words.unit import UnitKind
from reports.views.boundaries import Boundaries, counterpart, same_land, scope_shown, shown_communes, stands_on
from reports.views.numbers import Numbers, named_of, numbers_of, occasion_halves
from tests.reports.facts import CAM_LONG, CAM_TAN_NEW, CAM_THUY, communes, made_facts

NATION, THANH_HOA, CAM_TAN_OLD, TRUONG_SA_AND_LIKE = 3000000, 3100038, 1315178, 5
EDUCATION = "lib_service_education"
YEARS = [Period(year) for year in (2021, 2024, 2025)]


def with_new_year() -> pd.DataFrame:
    """The made facts, and Cẩm Tân's own report of 2025."""
    old = made_facts()
    new = old[(old["period"] == 20240) & (old["unit_id"] == CAM_TAN_OLD)].assign(unit_id=CAM_TAN_NEW, period=20250)
    return pd.concat([old, new], ignore_index=True)


@pytest.fixture(scope="module")
def seen() -> dict[Boundaries, Numbers]:
    facts = with_new_year()
    return {which: numbers_of(facts, which) for which in Boundaries}


@pytest.mark.parametrize("group", [NATION, THANH_HOA, CAM_THUY])
def test_totals_are_equal_on_all_boundaries(seen: dict[Boundaries, Numbers], group: int) -> None:
    for period in (Period(year) for year in range(2021, 2026)):
        for code, day in seen[Boundaries.DAY].of_group(group, period).items():
            for which in (Boundaries.OLD, Boundaries.NEW):
                other = seen[which].one(group, period, code)
                assert other is not None
                assert (other.part, other.value, other.reported_count) == (day.part, day.value, day.reported_count)


def test_a_new_commune_shows_the_sum_of_its_old_ones_with_ratios_from_sums(seen: dict[Boundaries, Numbers]) -> None:
    one = seen[Boundaries.NEW].one(CAM_TAN_NEW, Period(2024), EDUCATION)
    parts = [seen[Boundaries.OLD].one(unit, Period(2024), EDUCATION) for unit in (CAM_LONG, CAM_TAN_OLD, 1315181)]
    assert one is not None
    assert one.part == sum(part.part for part in parts if part and part.part is not None)
    assert one.whole == sum(part.whole for part in parts if part and part.whole is not None)
    assert one.value == pytest.approx((one.part or 0) / (one.whole or 1) * 100)
    assert (one.reported_count, one.expected_count, one.estimated) == (3, 3, False)
    assert [r.period.year for r in seen[Boundaries.NEW].series(CAM_TAN_NEW, EDUCATION)] == [
        2021,
        2022,
        2023,
        2024,
        2025,
    ]


def test_an_old_commune_is_not_given_a_guessed_part_of_a_new_one(seen: dict[Boundaries, Numbers]) -> None:
    result = seen[Boundaries.OLD].one(CAM_LONG, Period(2025), EDUCATION)
    assert result is not None
    assert (result.value, result.reason) == (None, Reason.SHARE_UNKNOWN)
    assert seen[Boundaries.OLD].undivided(CAM_LONG, Period(2025)) == (CAM_TAN_NEW,)
    assert seen[Boundaries.OLD].undivided(CAM_THUY, Period(2025)) == ()


def test_each_boundaries_show_their_own_communes(seen: dict[Boundaries, Numbers]) -> None:
    old, new = seen[Boundaries.OLD], seen[Boundaries.NEW]
    assert set(old.communes(CAM_THUY, Period(2025))) == set(communes(CAM_THUY))
    assert CAM_TAN_NEW in new.communes(CAM_THUY, Period(2021))
    assert CAM_LONG not in {unit.unit_id for unit in new.groups}
    assert CAM_TAN_NEW not in {unit.unit_id for unit in old.groups}
    assert CAM_LONG in new.members(CAM_TAN_NEW, Period(2021))
    assert CAM_LONG in new.known


def test_reports_of_new_communes_alone_can_be_seen_under_the_former_district() -> None:
    facts = with_new_year()
    found = numbers_of(facts[facts["period"] == 20250], Boundaries.OLD)
    result = found.one(CAM_THUY, Period(2025), EDUCATION)
    assert result is not None
    assert (result.reported_count, result.expected_count) == (1, 5)


@pytest.mark.parametrize("which", [Boundaries.OLD, Boundaries.NEW])
def test_every_reporting_commune_counts_once_in_the_nation(which: Boundaries) -> None:
    scope = scope_shown(shown_communes([NATION], which), YEARS, which)
    for period in YEARS:
        standing = gazetteer().valid_on(period.end, UnitKind.COMMUNE)
        rows = scope[scope["period"] == period.key]
        assert len(rows) == len(standing)
        assert (rows["share"] == 1.0).all()


def test_communes_made_of_no_commune_stand_on_both() -> None:
    shown = shown_communes([NATION], Boundaries.OLD)
    islands = [unit_id for unit_id in shown["unit_id"] if not gazetteer().by_id(unit_id).valid_on(Boundaries.OLD.on)]  # type: ignore[arg-type]
    assert len(islands) == TRUONG_SA_AND_LIKE
    assert all(stands_on(gazetteer().by_id(unit_id), Boundaries.OLD) for unit_id in islands)


def test_the_counterpart_bears_the_same_code_or_holds_the_land() -> None:
    known = gazetteer()
    there = counterpart(known.by_id(CAM_LONG), Boundaries.NEW)
    back = counterpart(known.by_id(CAM_TAN_NEW), Boundaries.OLD)
    assert there is not None
    assert back is not None
    assert (there.unit_id, back.unit_id) == (CAM_TAN_NEW, CAM_TAN_OLD)


def test_a_commune_joined_with_a_part_of_another_shares_its_territory() -> None:
    assert same_land()["unit_id"].is_unique
    assert named_of([CAM_LONG])["half"].between(1, 2).all()
    assert set(occasion_halves().values()) == {1, 2}


def test_approved_figures_alone_leave_units_and_periods_in_place() -> None:
    facts = made_facts()
    facts["approved"] = facts["unit_id"] != CAM_LONG
    every, sure = numbers_of(facts), numbers_of(facts, approved_only=True)
    assert (every.groups, every.periods) == (sure.groups, sure.periods)
    assert sure.approved_only
    left = sure.one(CAM_LONG, Period(2024), EDUCATION)
    total, all_of_it = sure.one(CAM_THUY, Period(2024), EDUCATION), every.one(CAM_THUY, Period(2024), EDUCATION)
    assert left is not None
    assert total is not None
    assert all_of_it is not None
    assert left.reason is Reason.NOT_REPORTED
    assert (total.reported_count, all_of_it.reported_count) == (16, 17)
    assert not total.unapproved
    assert len(catalogue().indicators) == len(sure.of_group(CAM_THUY, Period(2024)))
