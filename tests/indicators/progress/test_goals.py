"""The nearest plan that speaks wins, silence inherits, and a goal that contradicts itself cannot exist."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.progress.goals import PlanTree, Resolved, named_occasions, resolve
from indicators.words.goal import Goal, GoalKind, Plan
from indicators.words.occasion import Occasion
from indicators.words.text import Text

NATION, PROVINCE, DISTRICT, COMMUNE = 0, 1, 2, 3
CHAIN = (COMMUNE, DISTRICT, PROVINCE, NATION)
LOWS = st.dictionaries(st.sampled_from(CHAIN), st.integers(min_value=0, max_value=100), max_size=4)


def goal(plan: str, low: float | None = 50, kind: GoalKind = GoalKind.AT_LEAST, high: float | None = None) -> Goal:
    return Goal(plan=plan, indicator="reading", horizon=2030, kind=kind, low=low, high=high)


def plan(unit_id: int, *goals: Goal, issued: str = "", occasions: tuple[str, ...] | None = None) -> Plan:
    code = goals[0].plan if goals else f"p{unit_id}"
    return Plan(
        code=code, name=Text("Kế hoạch", "Plan"), unit_id=unit_id, issued=issued, goals=goals, occasions=occasions
    )


@given(LOWS)
def test_the_nearest_speaking_plan_wins_and_the_next_above_is_its_parent(lows: dict[int, int]) -> None:
    plans = [plan(unit_id, goal(f"p{unit_id}", low)) for unit_id, low in lows.items()]
    found = resolve(plans, CHAIN, "reading", 2030)
    speaking = [lows[unit_id] for unit_id in CHAIN if unit_id in lows]
    assert (found.goal.low if found.goal else None) == (speaking[0] if speaking else None)
    assert (found.parent_goal.low if found.parent_goal else None) == (speaking[1] if len(speaking) > 1 else None)
    assert found.inherited == (bool(speaking) and COMMUNE not in lows)


def test_where_nobody_speaks_there_is_no_goal() -> None:
    assert resolve([plan(NATION, goal("p"))], CHAIN, "reading", 2025) == Resolved()
    assert resolve([], CHAIN, "reading", 2030) == Resolved()


@pytest.mark.parametrize("kind", [GoalKind.NOT_APPLICABLE, GoalKind.UNKNOWN])
def test_not_applicable_and_unknown_speak_for_their_own_level(kind: GoalKind) -> None:
    found = resolve([plan(NATION, goal("n")), plan(COMMUNE, goal("c", None, kind))], CHAIN, "reading", 2030)
    assert found.goal is not None
    assert (found.goal.kind, found.inherited) == (kind, False)


def test_a_lower_later_goal_is_legal() -> None:
    found = resolve([plan(NATION, goal("n", 70)), plan(DISTRICT, goal("d", 60))], CHAIN, "reading", 2030)
    assert found.goal is not None
    assert (found.goal.low, found.inherited) == (60, True)


def test_of_two_plans_of_one_unit_the_later_issued_is_asked_first() -> None:
    earlier = plan(COMMUNE, goal("a", 40), issued="2023")
    later = plan(COMMUNE, goal("b", 45), issued="2024-02-01")
    found = resolve(PlanTree((earlier, later)), CHAIN, "reading", 2030)
    assert found.plan == later
    assert found.parent_goal is None


def test_occasions_come_from_the_nearest_plan_that_names_any() -> None:
    plans = [plan(NATION, occasions=("a", "b")), plan(COMMUNE), plan(DISTRICT, occasions=())]
    assert named_occasions(plans, (COMMUNE, PROVINCE, NATION)) == ("a", "b")
    assert named_occasions(plans, CHAIN) == ()
    assert named_occasions([], CHAIN) == ()


@pytest.mark.parametrize(
    ("kind", "low", "high"),
    [
        (GoalKind.AT_LEAST, None, None),
        (GoalKind.AT_LEAST, 10, 20),
        (GoalKind.GROWTH_AT_LEAST, None, 10),
        (GoalKind.GROWTH_RANGE, 10, None),
        (GoalKind.GROWTH_RANGE, 15, 10),
        (GoalKind.UNKNOWN, 10, None),
        (GoalKind.YES_NO, 1, None),
        (GoalKind.NOT_APPLICABLE, 0, None),
        (GoalKind.AT_LEAST, float("nan"), None),
        (GoalKind.AT_LEAST, float("inf"), None),
    ],
)
def test_a_goal_whose_numbers_do_not_suit_its_kind_is_refused(
    kind: GoalKind, low: float | None, high: float | None
) -> None:
    with pytest.raises(ValueError, match="goal p/reading/2030"):
        goal("p", low, kind, high)


def test_a_range_of_one_number_is_a_range() -> None:
    assert goal("p", 10, GoalKind.GROWTH_RANGE, 10).high == 10


def test_a_plan_refuses_doubled_and_foreign_goals() -> None:
    with pytest.raises(ValueError, match="two goals"):
        plan(NATION, goal("p", 1), goal("p", 2))
    with pytest.raises(ValueError, match="holds goals of"):
        Plan(code="q", name=Text("Kế hoạch", "Plan"), unit_id=0, goals=(goal("p"),))


def test_an_occasion_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="ends before"):
        Occasion("week", Text("Tuần lễ", "Week"), (10, 7), (10, 1))
