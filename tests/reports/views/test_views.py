"""Views give the figures of the store, on the communes of the day, and lead back to the cells."""

import pytest

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Period, Text
from indicators.words.reason import Reason
from indicators.words.status import Status
from reports.views.boundaries import same_land
from reports.views.groups import first_group, groups_of, scope_of, shown_name
from reports.views.indicator import indicator_view
from reports.views.numbers import numbers, numbers_of, verdicts
from reports.views.overview import overview
from reports.views.places import left_by_name
from reports.views.sent import reporters_of, sent_by
from reports.views.sources import facts_behind
from reports.views.unit import goals_of
from tests.reports.facts import CAM_LONG, CAM_TAN_NEW, CAM_THUY, communes, made_facts

NOW = Period(2024)
EDUCATION = catalogue().indicators["lib_service_education"]


def test_a_district_stands_for_its_communes_before_and_after_the_reform() -> None:
    scope = scope_of([CAM_THUY, CAM_LONG, CAM_TAN_NEW], [Period(2024), Period(2025)])
    count = scope.groupby(["group_id", "period"]).size()
    assert count[(CAM_THUY, 20240)] == 17
    assert count[(CAM_THUY, 20250)] == 5
    assert count[(CAM_TAN_NEW, 20240)] == 3
    assert (CAM_LONG, 20250) not in count.index


def test_groups_hold_the_communes_their_successors_and_all_above() -> None:
    found = {unit.unit_id for unit in groups_of([CAM_LONG])}
    assert {CAM_LONG, CAM_TAN_NEW, CAM_THUY, 3100038, 3000000} == found


def test_the_first_view_is_the_district_that_reports_most() -> None:
    units = communes(CAM_THUY)
    assert first_group(groups_of(units), units).unit_id == CAM_THUY
    assert first_group(groups_of(units), units, "15178").unit_id == CAM_TAN_NEW
    assert first_group(groups_of(units), units, "99999").unit_id == CAM_THUY


def test_an_ended_unit_is_named_with_its_last_day() -> None:
    assert shown_name(gazetteer().by_id(CAM_LONG)) == Text(
        "Xã Cẩm Long (đến 30/6/2025)", "Xã Cẩm Long (until 30/6/2025)"
    )
    assert shown_name(gazetteer().by_id(CAM_TAN_NEW)).vi == "Xã Cẩm Tân"


def test_merged_communes_share_one_territory() -> None:
    table = same_land().set_index("unit_id")["territory_id"]
    assert table[CAM_LONG] == table[1315178] == table[CAM_TAN_NEW]
    assert table[CAM_LONG] != table[1315133]


def test_numbers_are_computed_once_a_version(store: Store) -> None:
    assert numbers(store) is numbers(store)


def test_no_facts_give_no_periods() -> None:
    found = numbers_of(made_facts().iloc[:0])
    assert found.periods == ()
    assert len(found.results) == 0


def test_a_district_is_summed_first_and_divided_last(store: Store) -> None:
    result = numbers(store).one(CAM_THUY, NOW, "lib_service_education")
    assert result is not None
    each = numbers(store).across(communes(CAM_THUY), NOW, "lib_service_education").values()
    assert result.part == sum(one.part or 0 for one in each)
    assert result.whole == sum(one.whole or 0 for one in each)
    assert result.value == pytest.approx(result.part / result.whole * 100)
    assert (result.reported_count, result.expected_count) == (16, 17)


def test_the_overview_orders_by_urgency_and_names_who_is_late(store: Store) -> None:
    found = numbers(store)
    group = gazetteer().by_id(CAM_THUY)
    view = overview(found, verdicts(found, CAM_THUY, NOW), reporters_of(store, NOW), group, NOW, 2025)
    assert [unit.unit_id for unit in view.late] == [CAM_LONG]
    order = [row.verdict.status for row in view.judged]
    assert order == sorted(
        order, key=[Status.REGRESSING, Status.NOT_MET, Status.BEHIND, Status.ON_TRACK, Status.ACHIEVED].index
    )
    assert all(row.verdict.status is Status.NOT_COMPUTABLE for row in view.unjudged)
    assert sum(view.counts[2025].values()) == len(view.judged) + len(view.unjudged)
    changes = [abs(move.change) for move in view.moves]
    assert changes == sorted(changes, reverse=True)


def test_an_indicator_ranks_the_known_communes_and_keeps_the_silent_apart(store: Store) -> None:
    view = indicator_view(numbers(store), EDUCATION.code, gazetteer().by_id(CAM_THUY), NOW, 2030)
    values = [one.result.value for one in view.ranked]
    assert values == sorted(values, reverse=True)
    assert [(one.unit.unit_id, one.result.reason) for one in view.silent] == [(CAM_LONG, Reason.NOT_REPORTED)]
    assert [one.period.year for one in view.series] == [2021, 2022, 2023, 2024]
    assert [day.isoformat() for day in view.reforms] == ["2025-07-01"]
    assert view.verdict is not None
    assert view.verdict.horizon == 2030


def test_what_is_left_is_named_and_belongs_to_the_indicator(store: Store) -> None:
    left = left_by_name(store, EDUCATION, communes(CAM_THUY), NOW)
    assert left
    assert all(one.flags["service"] is False for one in left)
    served = numbers(store).across(communes(CAM_THUY), NOW, EDUCATION.code)
    assert {one.unit.unit_id for one in left} <= set(served)
    assert left_by_name(store, catalogue().indicators["clubs"], communes(CAM_THUY), NOW) == ()


def test_every_figure_leads_back_to_file_sheet_and_cell(store: Store) -> None:
    found = facts_behind(store, EDUCATION, communes(CAM_THUY), NOW)
    assert len(found) == 16 * 6
    assert all(one.file_name and one.sheet and one.cells for one in found)
    total = sum(one.value or 0 for one in found if one.input.code.endswith(".service"))
    result = numbers(store).one(CAM_THUY, NOW, EDUCATION.code)
    assert result is not None
    assert total == result.part


def test_goals_of_a_unit_name_the_plan_they_are_from(store: Store) -> None:
    goals = goals_of(numbers(store), gazetteer().by_id(CAM_LONG), Period(2023))
    own = next(goal for goal in goals if goal.indicator.code == "lib_service_vocational")
    assert own.documents[0][0].code == "cam_long"
    inherited = next(goal for goal in goals if goal.indicator.code == "lib_service_education")
    assert inherited.verdicts[0].inherited
    assert inherited.documents[0][0].code == "national"


def test_submissions_are_listed_latest_first(store: Store) -> None:
    sent = sent_by(store, [CAM_LONG])
    assert [one.period.year for one in sent] == [2023, 2022, 2021]
    assert sent[0].fact_count > 0
