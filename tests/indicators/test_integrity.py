"""Catalogue, plans and units that contradict themselves are found, each fault by its name; sound ones give nothing."""

from collections.abc import Iterable
from datetime import date

import pytest

from indicators.arithmetic.rules import Relation
from indicators.integrity import (
    TEXTS,
    Fault,
    Finding,
    catalogue_findings,
    circling,
    plan_findings,
    rule_findings,
    unit_findings,
)
from indicators.registry import Catalogue, catalogue
from indicators.words import Coverage, Growth, Indicator, Input, Kind, Share, Text
from indicators.words.goal import Goal, GoalKind, Plan
from indicators.words.unit import Succession, Unit, UnitKind
from tests.indicators.made import WORDS, indicator


def figure(code: str, part_of: str | None = None) -> Input:
    return Input(code=code, name=WORDS, unit=WORDS, kind=Kind.STOCK, definition=WORDS, part_of=part_of)


def made(inputs: Iterable[Input], *entries: Indicator) -> Catalogue:
    return Catalogue({}, {entry.code: entry for entry in inputs}, {entry.code: entry for entry in entries})


COVER = indicator(Coverage((("p", "w"),)), code="cover")
GROW = indicator(Growth(("p",)), code="grow")
SOUND = made([figure("p", "w"), figure("w")], COVER, GROW)


def plan(*goals: Goal, code: str = "own", unit: int = 1) -> Plan:
    return Plan(code=code, name=Text("k", "p"), unit_id=unit, issued="2024", goals=goals)


def goal(code: str, kind: GoalKind = GoalKind.AT_LEAST, low: float | None = 50.0, plan_code: str = "own") -> Goal:
    return Goal(plan=plan_code, indicator=code, horizon=2030, kind=kind, low=low)


def unit(
    key: int, code: str = "c", parent: int | None = None, start: date | None = None, end: date | None = None
) -> Unit:
    return Unit(key, code, "Xã", UnitKind.COMMUNE, parent, start, end)


def by_id(*units: Unit) -> dict[int, Unit]:
    return {entry.unit_id: entry for entry in units}


def test_the_catalogue_of_the_programme_has_no_circles_and_no_empty_formulas() -> None:
    assert {finding.fault for finding in catalogue_findings(catalogue())} <= {Fault.ORPHAN_INPUT}


def test_a_sound_catalogue_plan_and_unit_table_give_nothing() -> None:
    assert catalogue_findings(SOUND) == []
    assert plan_findings([plan(goal("cover"), goal("grow", GoalKind.GROWTH_AT_LEAST))], SOUND, [1]) == []
    assert unit_findings(by_id(unit(1, "a"), unit(2, "b", 1)), [Succession(1, 2, date(2025, 7, 1), 1.0, True)]) == []


@pytest.mark.parametrize(
    ("broken", "finding"),
    [
        (made([figure("p"), figure("w"), figure("q")], COVER), Finding(Fault.ORPHAN_INPUT, "q")),
        (made([figure("p"), figure("w")], COVER, indicator(Coverage((("w", "w"),)), code="e")), Finding(Fault.NEVER_FIRES, "e")),
        (made([figure("p"), figure("w")], COVER, indicator(Share("p", ("p",)), code="e")), Finding(Fault.NEVER_FIRES, "e")),
    ],
)  # fmt: skip
def test_faults_of_a_catalogue(broken: Catalogue, finding: Finding) -> None:
    assert catalogue_findings(broken) == [finding]


def test_limits_in_a_circle_are_found() -> None:
    found = catalogue_findings(made([figure("p", "w"), figure("w", "p")], COVER))
    assert found == [Finding(Fault.CYCLE, "p"), Finding(Fault.CYCLE, "w")]


@pytest.mark.parametrize(
    ("plans", "finding"),
    [
        ([plan(goal("nowhere"))], Finding(Fault.GOAL_WITHOUT_INDICATOR, "own/nowhere/2030")),
        ([plan(goal("grow"))], Finding(Fault.GOAL_MISFIT, "own/grow/2030")),
        ([plan(goal("cover", GoalKind.GROWTH_AT_LEAST))], Finding(Fault.GOAL_MISFIT, "own/cover/2030")),
        ([plan(goal("cover", low=101.0))], Finding(Fault.GOAL_BEYOND_REACH, "own/cover/2030")),
        ([plan(goal("cover", low=0.0))], Finding(Fault.GOAL_BEYOND_REACH, "own/cover/2030")),
        ([plan(goal("cover"), unit=7)], Finding(Fault.ORPHAN_PLAN, "own")),
        (
            [plan(goal("cover")), plan(goal("cover", plan_code="new"), code="new")],
            Finding(Fault.TWO_GOALS, "1: cover/2030"),
        ),
    ],
)
def test_faults_of_plans(plans: list[Plan], finding: Finding) -> None:
    assert plan_findings(plans, SOUND, [1]) == [finding]


def test_goals_that_say_nothing_yet_suit_every_indicator() -> None:
    assert plan_findings([plan(goal("grow", GoalKind.UNKNOWN, None))], SOUND, [1]) == []


JULY = date(2025, 7, 1)


@pytest.mark.parametrize(
    ("units", "links", "findings"),
    [
        ([unit(1, parent=7)], [], [Finding(Fault.ORPHAN_UNIT, "1")]),
        ([unit(1, "a", 2), unit(2, "b", 1)], [], [Finding(Fault.CYCLE, "1"), Finding(Fault.CYCLE, "2")]),
        ([unit(1, end=date(2025, 6, 30)), unit(2, start=JULY)], [], []),
        ([unit(1, end=JULY), unit(2, start=JULY)], [], [Finding(Fault.OVERLAP, "c")]),
        ([unit(1, "a")], [Succession(1, 9, JULY, 1.0, True)], [Finding(Fault.ORPHAN_SUCCESSION, "1 → 9")]),
        ([unit(1, "a"), unit(2, "b")], [Succession(1, 2, JULY, 0.5, False)], [Finding(Fault.SHARES, "1")]),
        ([unit(1, "a"), unit(2, "b")], [Succession(1, 2, JULY, None, False)], []),
    ],
)
def test_faults_of_units_and_successions(units: list[Unit], links: list[Succession], findings: list[Finding]) -> None:
    assert unit_findings(by_id(*units), links) == findings


def test_only_what_lies_on_a_circle_circles() -> None:
    assert circling({1: [2], 2: [3], 3: [2], 4: []}) == [2, 3]
    assert circling({1: [1]}) == [1]
    assert circling({1: [2, 3], 2: [3], 3: []}) == []


def test_a_rule_that_compares_a_figure_with_itself_can_never_fire() -> None:
    rules = [(Relation.EQUAL_TO, "a", "a"), (Relation.LESS_THAN, "a", "a"), (Relation.EQUAL_TO, "a", "b")]
    assert rule_findings(rules) == [Finding(Fault.NEVER_FIRES, "a equal_to a")]


def test_every_fault_has_its_words() -> None:
    assert set(TEXTS) == set(Fault)
    assert Finding(Fault.CYCLE, "X9").text.vi.endswith("X9.")
