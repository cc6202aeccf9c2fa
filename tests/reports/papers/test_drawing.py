"""Figures drawn without a browser show the marks and words of the figure, at their places."""

import io
import re
from xml.etree import ElementTree

import pytest
from PIL import Image

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.words import Period
from reports.figures.of_indicator import ranking_of, trend_of
from reports.figures.style import LIGHT, axis, layout
from reports.papers.drawing.bullets import bullets_of
from reports.papers.drawing.chart import svg_of
from reports.papers.drawing.images import pngs
from reports.papers.drawing.scale import axis_of
from reports.views.indicator import IndicatorView, indicator_view
from reports.views.numbers import numbers
from tests.reports.facts import CAM_THUY

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def view(store: Store) -> IndicatorView:
    return indicator_view(numbers(store), "lib_service_education", gazetteer().by_id(CAM_THUY), Period(2024), 2030)


def texts(drawing: str) -> list[str]:
    return ["".join(one.itertext()) for one in ElementTree.fromstring(drawing).iter(f"{SVG}text")]


def test_a_trend_shows_every_point_and_both_goals(view: IndicatorView) -> None:
    drawing = svg_of(trend_of(view, "vi"), "vi", title="Nhan đề")
    circles = list(ElementTree.fromstring(drawing).iter(f"{SVG}circle"))
    assert len(circles) == sum(1 for one in view.series if one.value is not None)
    said = texts(drawing)
    assert "Nhan đề" in said
    assert [text for text in said if text.startswith("Mục tiêu 2030")]


def test_a_higher_value_stands_higher(view: IndicatorView) -> None:
    drawing = svg_of(trend_of(view, "vi"), "vi")
    heights = [float(one.attrib["cy"]) for one in ElementTree.fromstring(drawing).iter(f"{SVG}circle")]
    values = [one.value for one in view.series if one.value is not None]
    order = sorted(range(len(values)), key=lambda place: values[place])
    assert [heights[place] for place in order] == sorted(heights, reverse=True)


def test_a_ranking_has_one_bar_a_commune_as_long_as_its_value(view: IndicatorView) -> None:
    drawing = svg_of(ranking_of(view, "vi"), "vi")
    bars = [one for one in ElementTree.fromstring(drawing).iter(f"{SVG}rect") if one.get("width") != "100%"]
    assert len(bars) == len(view.ranked)
    values = sorted(one.result.value or 0 for one in view.ranked)
    widths = sorted(float(one.attrib["width"]) for one in bars)
    assert widths[-1] / widths[len(widths) // 2] == pytest.approx(values[-1] / values[len(values) // 2], rel=0.02)


def test_bullets_name_value_and_status(view: IndicatorView) -> None:
    said = texts(svg_of(bullets_of([view], "vi"), "vi"))
    assert any(re.search(r"\d,\d\s% · ", text) for text in said)


def test_pictures_are_crisp(view: IndicatorView) -> None:
    (picture,) = pngs([svg_of(trend_of(view, "vi"), "vi")])
    with Image.open(io.BytesIO(picture)) as opened:
        assert opened.width >= 1400
        assert len(opened.convert("RGB").getcolors(1 << 24) or []) > 20


def test_no_text_stays_in_a_picture_for_nobody() -> None:
    assert pngs([]) == []


def test_names_cannot_act(view: IndicatorView) -> None:
    figure = {
        "data": [],
        "layout": layout("vi", LIGHT, height=100, xaxis=axis(LIGHT), yaxis=axis(LIGHT), annotations=[
            {"x": 0.5, "y": 0.5, "text": "&lt;script&gt; <b>x</b> \x07"}
        ]),
    }  # fmt: skip
    assert "<script> <b>x</b> " in texts(svg_of(figure, "vi"))


def test_a_trace_of_an_unknown_kind_is_refused() -> None:
    figure = {"data": [{"type": "pie"}], "layout": layout("vi", LIGHT, height=100, xaxis={}, yaxis={})}
    with pytest.raises(ValueError, match="pie"):
        svg_of(figure, "vi")


def test_ticks_are_round_and_written_in_the_language() -> None:
    found = axis_of({"rangemode": "tozero"}, [0, 4321.0], (0, 100), "vi")
    assert [said for _, said in found.ticks] == ["0", "1.000", "2.000", "3.000", "4.000"]


def test_a_tick_says_its_value_and_no_rounded_one() -> None:
    found = axis_of({"range": [0, 10], "nticks": 6}, [], (0, 100), "vi")
    for value, said in found.ticks:
        assert float(said.replace(",", ".")) == pytest.approx(value)
    halves = axis_of({"range": [0, 11], "nticks": 6}, [], (0, 100), "vi")
    assert "2,5" in [said for _, said in halves.ticks]
