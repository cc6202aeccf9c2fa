"""Rules inside one report: parts and wholes, usual ranges, dates in the period; every fault speaks both languages."""

from datetime import date

import pytest

from data.checks.faults import FAULTS, problem
from data.checks.pair_rules import Pair, check_pairs
from data.checks.part_rules import check_part
from data.sheets.model import Cell, FacilityRead, FactRead, Layout, Part
from indicators.words import Period, State

AT = Cell("S", "D6")


def fact(code: str, value: float, address: str) -> FactRead:
    return FactRead(input=code, value=value, state=State.REPORTED, cell=Cell("S", address))


def place(**numbers: float | None) -> FacilityRead:
    cells = {code: Cell("S", f"{column}6") for code, column in zip(numbers, "FGHIJ", strict=False)}
    return FacilityRead(
        register="library",
        type="commune",
        name="A",
        place=None,
        flags={},
        numbers=numbers,
        texts={},
        sheet="S",
        row=6,
        cells=cells,
    )


def report(facts: tuple[FactRead, ...] = (), rows: tuple[FacilityRead, ...] = ()) -> Part:
    return Part(
        unit_id=1, unit_code="1", unit_name="A", period=Period(2024), layout=Layout.MIXED, facts=facts, facilities=rows
    )


def test_a_part_above_its_whole_names_both_cells() -> None:
    (fault,) = check_part(report((fact("libraries.village", 4, "D5"), fact("libraries.village.service", 6, "D6"))), {})
    assert (fault.kind, fault.cell, fault.cells) == ("part-above-whole", AT, (AT, Cell("S", "D5")))
    assert (
        check_part(report((fact("libraries.village", 4, "D5"), fact("libraries.village.service", 4, "D6"))), {}) == []
    )


def test_columns_of_a_place_are_judged_row_by_row_hard_or_soft() -> None:
    kinds = [
        fault.kind
        for fault in check_part(report(rows=(place(cards_valid=217, cards_child=320, stock=5, added=9),)), {})
    ]
    assert kinds == ["part-above-whole", "part-above-whole-soft"]
    assert check_part(report(rows=(place(cards_valid=None, cards_child=320),)), {}) == []


def test_a_figure_beyond_what_is_usual_is_warned_of() -> None:
    (fault,) = check_part(report((fact("budget_social", 26_300_000, "D6"),)), {})
    assert (fault.kind, fault.severity) == ("out-of-range", "warning")


def test_visitors_without_an_event_are_warned_of_and_a_blank_is_not() -> None:
    def kinds(*facts: FactRead) -> list[str]:
        return [fault.kind for fault in check_part(report(facts), {})]

    assert kinds(fact("event.attendance", 340, "D6"), fact("event.sessions", 0, "D5")) == ["both-or-neither"]
    assert kinds(fact("event.attendance", 340, "D6"), fact("event.sessions", 4, "D5")) == []
    assert kinds(fact("event.attendance", 0, "D6"), fact("event.sessions", 0, "D5")) == []
    assert kinds(fact("event.attendance", 340, "D6")) == []


def test_a_rule_holds_only_in_its_time() -> None:
    broken = report((fact("villages", 3, "D5"), fact("population", 0, "D6")))
    later = Pair("villages", "population", valid_from=date(2025, 1, 1))
    assert check_pairs(broken, {}, [later]) == []
    assert len(check_pairs(broken, {}, [Pair("villages", "population", valid_to=date(2024, 12, 31))])) == 1


@pytest.mark.parametrize("kind", sorted(FAULTS))
def test_every_fault_says_what_is_wrong_and_what_to_do_in_both_languages(kind: str) -> None:
    places = dict.fromkeys(
        [
            "reason",
            "title",
            "maybe",
            "choices",
            "period",
            "first",
            "other",
            "whole",
            "limit",
            "sum",
            "name",
            "now",
            "before",
            "ratio",
            "suggestion",
        ],
        "•",
    )
    made = problem(kind, AT, "Lượt sử dụng", "12", **places)
    for text in (made.message, made.remedy):
        assert text.vi
        assert text.en
        assert "{" not in text.vi + text.en
