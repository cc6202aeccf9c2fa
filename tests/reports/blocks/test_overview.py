"""The overview as HTML: at most twelve rows in sight, reporters beside partial values, stars explained, names plain."""

from dataclasses import replace

import pytest

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.words import Period
from indicators.words.unit import Unit, UnitKind
from reports.blocks import overview as block
from reports.blocks.address import address
from reports.views.numbers import numbers, verdicts
from reports.views.overview import Overview, overview
from reports.views.sent import reporters_of
from tests.reports.facts import CAM_THUY

NOW = Period(2024)


@pytest.fixture(scope="module")
def view(store: Store) -> Overview:
    found = numbers(store)
    judged = verdicts(found, CAM_THUY, NOW)
    return overview(found, judged, reporters_of(store, NOW), gazetteer().by_id(CAM_THUY), NOW, 2025)


def test_at_most_twelve_goals_are_in_sight_and_the_rest_is_folded(view: Overview) -> None:
    many = replace(view, judged=view.judged[:1] * 15)
    shown = block.goals(many, {}, "vi")
    assert shown.index("3 mục tiêu khác") < shown.rindex("hsd-goal-row")
    assert shown[: shown.index("3 mục tiêu khác")].count("hsd-goal-row") == 12
    assert "mục tiêu khác" not in block.goals(view, {}, "vi")


def test_a_partial_value_says_who_reported(view: Overview) -> None:
    assert "48/88 · 16/17 xã" in block.goals(view, {}, "vi")


def test_what_a_star_means_is_written_below(view: Overview) -> None:
    row = replace(view.judged[0], result=replace(view.judged[0].result, estimated=True, over_100=True))
    shown = block.goals(replace(view, judged=(row,)), {}, "vi")
    assert "* trên 100 %, cần kiểm tra; ước tính" in shown


def test_communes_that_never_sent_are_counted_and_not_listed(view: Overview) -> None:
    wide = replace(view, unknown_late_count=10_000, expected_count=10_017)
    shown = block.late(wide, {}, "vi")
    assert "Chưa gửi báo cáo: 10.001/10.017 xã" in shown
    assert "10.000 xã chưa từng gửi" in shown


def test_all_sent_is_said(view: Overview) -> None:
    assert "Tất cả 17 xã đã gửi báo cáo." in block.late(replace(view, late=()), {}, "vi")


def test_a_hostile_name_is_plain_text(view: Overview) -> None:
    hostile = Unit(1, "1", "Xã <img src=x onerror=alert(1)>", UnitKind.COMMUNE)
    assert "<img" not in block.late(replace(view, late=(hostile,)), {}, "vi")


def test_an_address_keeps_the_view_and_replaces_what_is_asked() -> None:
    query = {"unit": "1", "period": "2024", "lang": "vi"}
    assert (
        address("indicator", query, unit=2, indicator="a&b") == "./indicator?unit=2&period=2024&lang=vi&indicator=a%26b"
    )
    assert address("overview", query).startswith("./?unit=1")
