"""A commune's earlier periods judge its later ones: jumps, slips of digits, values far from a longer series."""

import pytest

from data.checks.history import check_history, with_history
from data.sheets.model import Cell, FactRead, Layout, Part, Reading
from indicators.words import Period, State


def part(value: float, code: str = "library.visits", year: int = 2024, half: int = 0) -> Part:
    fact = FactRead(input=code, value=value, state=State.REPORTED, cell=Cell("S", "D5"))
    return Part(
        unit_id=1,
        unit_code="15172",
        unit_name="Xã Cẩm Long",
        period=Period(year, half),
        layout=Layout.AGGREGATE,
        facts=(fact,),
    )


@pytest.mark.parametrize(
    ("before", "now", "kind"),
    [(16_100, 167_690, "ten-times-last-year"), (16_000, 1_620, "tenth-of-last-year"), (1_000, 3_000, "year-on-year"), (9_000, 2_000, "year-on-year"),
     (1_000, 1_000_000, "ten-times-last-year"), (1_000, 2_900, None), (0, 500, None), (20, 70, None)],
)  # fmt: skip
def test_a_jump_wants_a_reason_and_a_slip_gets_a_suggestion(before: float, now: float, kind: str | None) -> None:
    found = check_history(part(now), {"library.visits": before})
    assert [fault.kind for fault in found] == ([kind] if kind else [])


def test_the_suggestion_is_the_number_with_one_digit_less() -> None:
    (fault,) = check_history(part(167_690), {"library.visits": 16_100})
    assert "16.769" in fault.remedy.vi
    assert "10,4" in fault.message.vi
    assert str(fault.cell) == "S!D5"


def test_money_may_double_but_not_slip() -> None:
    assert check_history(part(45, "budget_social"), {"budget_social": 7}) == []
    assert [fault.kind for fault in check_history(part(450, "budget_social"), {"budget_social": 45})] == [
        "ten-times-last-year"
    ]


def test_a_short_series_finds_its_outlier() -> None:
    series = {"library.visits": [1000, 1050, 1100, 1070]}
    assert [fault.kind for fault in check_history(part(2900), {"library.visits": 1070}, series)] == ["outlier"]
    assert check_history(part(1150), {"library.visits": 1070}, series) == []


def test_files_read_together_are_the_past_of_one_another_in_whatever_order() -> None:
    late, early = (
        Reading(file_name=str(year), sha256="", kind="xlsx", parts=(part(value, year=year),))
        for year, value in ((2024, 10_000), (2023, 1_000))
    )
    checked = with_history([late, early])
    assert [len(reading.problems) for reading in checked] == [1, 0]


def test_halves_are_compared_with_halves_only() -> None:
    year = Reading(file_name="a", sha256="", kind="xlsx", parts=(part(1_000, year=2023),))
    half = Reading(file_name="b", sha256="", kind="xlsx", parts=(part(10_000, year=2024, half=1),))
    assert [reading.problems for reading in with_history([year, half])] == [(), ()]
