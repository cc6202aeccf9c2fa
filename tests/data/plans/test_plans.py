"""The shipped plans say what their documents say, belong to the right units and are inherited down the tree."""

from datetime import date
from pathlib import Path

import pytest

from data.plans import PlanError, load_calendar, load_plans, unit_chain
from data.plans.reading import CALENDAR, TARGETS
from data.units import gazetteer
from indicators.progress.goals import PlanTree, named_occasions, resolve
from indicators.registry import catalogue
from indicators.words.goal import GoalKind, Verified

OLD, NEW = date(2025, 6, 30), date(2025, 12, 31)
HEADER = TARGETS.read_text(encoding="utf-8").splitlines()[0]
TREE = PlanTree(load_plans())


def chain(code: str, day: date) -> tuple[int, ...]:
    unit = gazetteer().by_code(code, day)
    assert unit is not None
    return unit_chain(unit.unit_id)


def test_three_plans_belong_to_the_nation_and_to_two_former_communes() -> None:
    units = gazetteer()
    belongs = {plan.code: (units.by_id(plan.unit_id).name, units.by_id(plan.unit_id).valid_to) for plan in TREE.plans}
    assert belongs == {
        "national": ("Việt Nam", None),
        "cam_long": ("Xã Cẩm Long", OLD),
        "yang_bac": ("Xã Yang Bắc", OLD),
    }


def test_every_goal_concerns_an_indicator_of_the_catalogue() -> None:
    asked = {goal.indicator for plan in TREE.plans for goal in plan.goals}
    assert asked <= set(catalogue().indicators)


def test_every_wording_is_written_out_and_every_goal_has_its_source() -> None:
    for plan in TREE.plans:
        for goal in plan.goals:
            assert goal.wording
            assert goal.source or goal.kind is GoalKind.UNKNOWN
            assert "idem" not in f"{goal.wording} {goal.source}"


def test_a_commune_plan_goes_before_the_national_one_and_shows_it_beside() -> None:
    found = resolve(TREE, chain("15172", OLD), "lib_service_district", 2025)
    assert found.plan is not None
    assert found.goal is not None
    assert found.parent_goal is not None
    assert (found.plan.code, found.goal.low, found.inherited, found.parent_goal.low) == ("cam_long", 100, False, 70)
    assert found.goal.verified is Verified.ORIGINAL


def test_where_the_commune_plan_is_silent_the_national_goal_is_inherited() -> None:
    found = resolve(TREE, chain("15172", OLD), "lib_digital_commune", 2025)
    assert found.goal is not None
    assert (found.goal.plan, found.goal.low, found.inherited, found.parent_goal) == ("national", 20, True, None)


def test_a_range_is_kept_as_a_range_over_an_unknown_national_goal() -> None:
    found = resolve(TREE, chain("23998", OLD), "lib_visits_growth", 2030)
    assert found.goal is not None
    assert found.parent_goal is not None
    assert (found.goal.kind, found.goal.low, found.goal.high) == (GoalKind.GROWTH_RANGE, 10, 15)
    assert found.parent_goal.kind is GoalKind.UNKNOWN


@pytest.mark.parametrize("code", ["15178", "15148", "23995"])
def test_a_new_commune_inherits_from_the_nation_and_not_from_a_former_commune(code: str) -> None:
    found = resolve(TREE, chain(code, NEW), "lib_visits_growth", 2030)
    assert found.goal is not None
    assert (found.goal.plan, found.goal.kind, found.inherited) == ("national", GoalKind.UNKNOWN, True)


def test_occasions_are_those_the_own_plan_names_or_else_the_whole_calendar() -> None:
    every = {occasion.code for occasion in load_calendar()}
    assert set(named_occasions(TREE, chain("15172", OLD))) == every - {"digital_day"}
    assert set(named_occasions(TREE, chain("23998", OLD))) == every - {"museum_day"}
    assert set(named_occasions(TREE, chain("23995", NEW))) == every


def test_the_calendar_has_days_of_the_year_and_one_week() -> None:
    calendar = {occasion.code: occasion for occasion in load_calendar()}
    assert calendar["book_day"].days(2025) == (date(2025, 4, 21), date(2025, 4, 21))
    assert calendar["lifelong_week"].days(2026) == (date(2026, 10, 1), date(2026, 10, 7))
    assert calendar["heritage_day"].name.vi == "Ngày Di sản văn hóa Việt Nam"


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ("p,VN,,D,2025,lib_service_commune,2025,at_least,,,w,s,press", "do not suit"),
        ("p,VN,,D,2025,lib_service_commune,2025,most,90,,w,s,press", "most"),
        ("p,99999,,D,2025,lib_service_commune,2025,at_least,90,,w,s,press", "no unit 99999"),
        ("p,15148,2024-01-01,D,2025,lib_service_commune,2025,at_least,90,,w,s,press", "valid from 2024-01-01"),
        ("p,VN,,D,2025,lib_service_commune,2025,at_least,9o,,w,s,press", "9o"),
    ],
)
def test_a_wrong_row_is_refused_with_its_line_and_cause(tmp_path: Path, row: str, cause: str) -> None:
    file = tmp_path / "targets.csv"
    file.write_text(f"{HEADER}\n{row}\n", encoding="utf-8")
    with pytest.raises(PlanError, match=rf"targets.csv, line 2: .*{cause}"):
        load_plans(file)


def test_a_plan_of_a_reused_code_belongs_to_the_unit_of_the_stated_day(tmp_path: Path) -> None:
    file = tmp_path / "targets.csv"
    rows = [
        f"{plan},15148,{day},D,2025,clubs,2025,at_least,5,,w,s,press" for plan, day in (("a", ""), ("b", "2025-07-01"))
    ]
    file.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    assert [gazetteer().by_id(plan.unit_id).name for plan in load_plans(file)] == ["Xã Cẩm Giang", "Xã Cẩm Tú"]


def test_an_occasion_without_a_register_entry_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "calendar.csv"
    file.write_text(CALENDAR.read_text(encoding="utf-8").replace("museum_day", "moon_day"), encoding="utf-8")
    with pytest.raises(PlanError, match="moon_day"):
        load_calendar(file)
