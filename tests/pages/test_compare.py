"""So sánh and Bản đồ: what is chosen stays in the address, and every element leads on with the same period."""

import json
from pathlib import Path

import pytest

from tests.pages.conftest import Visit, html_of
from tests.reports.facts import CAM_LONG, CAM_THUY

COMPARE, MAP = "pages/follow/compare.py", "pages/follow/map.py"


def test_the_grid_sorts_by_the_address_and_says_so(visit: Visit) -> None:
    up = html_of(visit(COMPARE, unit=str(CAM_THUY), period="2024", sort="lib_service_education"))
    down = html_of(visit(COMPARE, unit=str(CAM_THUY), period="2024", sort="-lib_service_education"))
    assert 'aria-sort="ascending"' in up
    assert 'aria-sort="descending"' in down
    assert "sort=-lib_service_education" in up
    names = [text.index("Xã Cẩm Phú</a>") < text.index("Xã Cẩm Quý</a>") for text in (up, down)]
    assert names[0] != names[1]


def test_an_unknown_order_falls_back(visit: Visit) -> None:
    visitor = visit(COMPARE, unit=str(CAM_THUY), period="2024", sort="<script>")
    assert visitor.query_params["sort"] == "standing"


def test_selects_of_the_comparison_live_in_the_address(visit: Visit) -> None:
    visitor = visit(COMPARE, unit=str(CAM_THUY), period="2024")
    assert len(visitor.get("plotly_chart")) == 2
    for name, value in (
        ("indicator", "village_house_active"),
        ("against", "lib_visits_growth"),
        ("before", "2022"),
        ("one", str(CAM_LONG)),
    ):
        visitor.selectbox(key=f"frame.{name}").set_value(value).run()
        assert not visitor.exception
        assert visitor.query_params[name] == value
    assert "Lượt sử dụng thư viện" in html_of(visitor)
    assert "so với năm 2022" in html_of(visitor)


def test_the_first_year_has_nothing_before_it(visit: Visit) -> None:
    assert "Chưa có kỳ trước cùng loại" in html_of(visit(COMPARE, unit=str(CAM_THUY), period="2021"))


@pytest.mark.parametrize("page", [COMPARE, MAP])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_single_commune_says_what_to_choose(visit: Visit, page: str, lang: str) -> None:
    shown = html_of(visit(page, unit=str(CAM_LONG), period="2023", lang=lang))
    assert "hsd-empty" in shown
    assert ("Chọn đơn vị cấp trên" if lang == "vi" else "Choose a wider unit") in shown


def test_every_tile_and_row_leads_on_with_the_same_period(visit: Visit) -> None:
    shown = html_of(visit(MAP, unit=str(CAM_THUY), period="2024", indicator="lib_service_education"))
    assert shown.count('<li class="hsd-tint') + shown.count('<li class="hsd-plain-cell') == 16
    assert shown.count('<li class="hsd-hatched"') == 1
    assert f"./unit?unit={CAM_LONG}&amp;period=2024" in shown
    assert f"./indicator?unit={CAM_LONG}&amp;period=2024" in shown
    assert "16/17 xã có số liệu" in shown


def test_points_are_drawn_on_request_and_have_words(visit: Visit) -> None:
    visitor = visit(MAP, unit=str(CAM_THUY), period="2024", indicator="lib_service_education")
    assert not visitor.get("plotly_chart")
    visitor.selectbox(key="frame.show").set_value("points").run()
    assert len(visitor.get("plotly_chart")) == 1
    assert visitor.query_params["show"] == "points"
    assert "hsd-tiles" not in html_of(visitor)


def test_supplied_boundaries_are_drawn_and_what_they_lack_is_named(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = [[105.5, 20.1], [105.6, 20.1], [105.6, 20.2], [105.5, 20.1]]
    feature = {
        "properties": {"code": "15175", "valid_to": "2025-06-30"},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    file = tmp_path / "b.geojson"
    file.write_text(json.dumps({"features": [feature]}), "utf-8")
    monkeypatch.setenv("HSD_BOUNDARIES", str(file))
    visitor = visit(MAP, unit=str(CAM_THUY), period="2024", indicator="lib_service_education")
    assert len(visitor.get("plotly_chart")) == 1
    assert "Chưa có ranh giới: " in html_of(visitor)


def test_a_broken_boundaries_file_is_said_and_the_map_still_drawn(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HSD_BOUNDARIES", str(tmp_path / "none.geojson"))
    visitor = visit(MAP, unit=str(CAM_THUY), period="2024", indicator="lib_service_education")
    assert "none.geojson" in visitor.warning[0].value
    assert "hsd-tiles" in html_of(visitor)


@pytest.mark.parametrize("page", [COMPARE, MAP])
def test_every_chart_has_source_table_and_sentence(visit: Visit, page: str) -> None:
    shown = html_of(visit(page, unit=str(CAM_THUY), period="2024"))
    assert "báo cáo cuối cùng ngày 15/01/2025; có số liệu chưa duyệt" in shown
    assert shown.count("<table") >= (4 if page == COMPARE else 1)
    assert "17 xã" in shown or "/17" in shown


@pytest.mark.parametrize("page", [COMPARE, MAP])
def test_todays_boundaries_count_todays_communes(visit: Visit, page: str) -> None:
    shown = html_of(visit(page, unit=str(CAM_THUY), period="2024", indicator="lib_service_education", boundaries="new"))
    assert "/5 xã có số liệu" in shown
    assert "Xã Cẩm Tân" in shown
    assert "boundaries=new" in shown
