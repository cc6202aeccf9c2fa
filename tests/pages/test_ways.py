"""Boundaries and approval are chosen in the filter bar, stand in the address, and change every figure of the page."""

import pytest

from tests.pages.conftest import Visit, html_of
from tests.reports.facts import CAM_LONG, CAM_TAN_NEW, CAM_THUY

FOLLOW = ("overview", "indicator", "unit", "compare", "map")


@pytest.mark.parametrize("page", FOLLOW)
@pytest.mark.parametrize("way", ["old", "new"])
def test_every_page_opens_on_the_boundaries_of_the_address(visit: Visit, page: str, way: str) -> None:
    visitor = visit(f"pages/follow/{page}.py", unit=str(CAM_THUY), period="2024", boundaries=way)
    assert visitor.query_params["boundaries"] == way
    assert f"Địa giới: {'cũ' if way == 'old' else 'mới'}" in html_of(visitor)


def test_new_boundaries_lead_from_a_former_commune_to_the_one_that_holds_its_land(visit: Visit) -> None:
    visitor = visit("pages/follow/unit.py", unit=str(CAM_LONG), period="2024")
    visitor.selectbox(key="frame.boundaries").set_value("new").run()
    assert not visitor.exception
    assert visitor.query_params["boundaries"] == "new"
    assert visitor.query_params["unit"] == str(CAM_TAN_NEW)
    assert "Xã Cẩm Tân" in html_of(visitor)
    assert not visitor.toast


def test_a_merged_commune_has_its_history_since_2021(visit: Visit) -> None:
    visitor = visit(
        "pages/follow/indicator.py", unit=str(CAM_TAN_NEW), period="2023", boundaries="new",
        indicator="lib_service_education",
    )  # fmt: skip
    shown = html_of(visitor)
    assert all(f"Năm {year}" in shown for year in range(2021, 2025))
    assert "3/3" in shown


def test_the_communes_ranked_are_those_of_the_boundaries(visit: Visit) -> None:
    given = {"unit": str(CAM_THUY), "period": "2024", "indicator": "lib_service_education"}
    new = html_of(visit("pages/follow/indicator.py", boundaries="new", **given))
    old = html_of(visit("pages/follow/indicator.py", boundaries="old", **given))
    assert f"unit={CAM_TAN_NEW}" in new
    assert f"unit={CAM_LONG}&" not in new
    assert f"unit={CAM_LONG}&" in old


def test_links_carry_the_way_figures_are_looked_at(visit: Visit) -> None:
    shown = html_of(
        visit("pages/follow/overview.py", unit=str(CAM_THUY), period="2024", boundaries="new", figures="approved")
    )
    assert "boundaries=new&amp;figures=approved" in shown


def test_a_way_that_is_none_falls_back_with_a_notice(visit: Visit) -> None:
    visitor = visit("pages/follow/overview.py", unit=str(CAM_THUY), boundaries="3000", figures="<b>")
    assert visitor.query_params["boundaries"] == "day"
    assert len(visitor.toast) == 2


def test_approved_figures_alone_are_said_and_counted(visit: Visit) -> None:
    visitor = visit("pages/follow/overview.py", unit=str(CAM_THUY), period="2024")
    assert "chưa duyệt" in html_of(visitor)
    visitor.selectbox(key="frame.figures").set_value("approved").run()
    shown = html_of(visitor)
    assert visitor.query_params["figures"] == "approved"
    assert "Chỉ tính số liệu đã duyệt." in shown
    assert "có số liệu chưa duyệt" not in shown
    assert "Chưa có mục tiêu nào tính được cho kỳ này." in shown


def test_the_method_page_sets_the_international_methods_side_by_side(visit: Visit) -> None:
    visitor = visit("pages/about/method.py", unit=str(CAM_THUY), period="2024", indicator="lib_service_education")
    shown = html_of(visitor)
    assert visitor.query_params["indicator"] == "lib_service_education"
    for name in ("Biểu đồ tiến độ của Liên hợp quốc", "UNICEF", "Đường thẳng từ kỳ gốc"):
        assert name in shown
    assert "54,5455" in shown or "54,5454" in shown
    assert "Phiên bản công thức" in shown
    assert "1520/QĐ-TTg" in shown
    visitor.selectbox(key="frame.indicator").set_value("lib_visits_growth").run()
    assert "Không so sánh được" in html_of(visitor)
