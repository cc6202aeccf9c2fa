"""Heat cells, tiles and maps never speak by colour alone, hatch what is missing, and let no name act as mark-up."""

import json

import pytest

from indicators.words.status import Status
from reports.figures.choropleth import Area, choropleth, points
from reports.figures.heat import HeatCell, HeatColumn, heat, heat_cell
from reports.figures.marks import GoalLine, Scale
from reports.figures.scatter import Dot, Measure, scatter
from reports.figures.slope import Rise, slope
from reports.figures.status import look
from reports.figures.tiles import Tile, tiles

SHARE = Scale("%", 1, True)
RING = ((105.0, 20.0), (105.1, 20.0), (105.1, 20.1), (105.0, 20.0))
HOSTILE = "<b>x</b><img src=//y>"


@pytest.mark.parametrize("status", list(Status))
def test_a_judged_cell_and_tile_carry_icon_word_and_colour(status: Status) -> None:
    tile = Tile(name="Xã A", shown="50,0", row=0, column=0, to="./unit?unit=1", status=status)
    for shown in (heat_cell(HeatCell(shown="50,0", status=status), "vi"), tiles([tile], "vi", "x")):
        assert look(status).icon in shown
        assert status.label.vi in shown
        assert f"hsd-tint hsd-{look(status).kind}" in shown


def test_no_data_is_hatched_and_said() -> None:
    tile = Tile(name="Xã A", shown="chưa báo cáo", row=0, column=0, to="./unit?unit=1", is_empty=True)
    assert "hsd-hatched" in tiles([tile], "vi", "x")
    assert "chưa báo cáo" in tiles([tile], "vi", "x")
    assert "hsd-nothing" in heat_cell(HeatCell(shown="–", note="chưa báo cáo", is_empty=True), "vi")
    empty = Area(label="A", said="A", middle=(105.0, 20.0), is_empty=True, rings=(RING,))
    assert choropleth([empty], "vi")["data"][0]["fillpattern"]["shape"] == "/"
    assert points([empty], "vi")["data"][0]["marker"]["symbol"] == ["circle-open"]


def test_the_sorted_column_says_so_and_leads_on() -> None:
    column = HeatColumn(name="Xã", to="./compare?sort=-name", sorted="ascending")
    shown = heat([column], [["Xã A"]], "vi", caption="x", total=False)
    assert 'aria-sort="ascending"' in shown
    assert 'href="./compare?sort=-name"' in shown
    with pytest.raises(ValueError, match="address"):
        heat([HeatColumn(name="Xã", to="//elsewhere")], [], "vi", caption="x", total=False)


def test_maps_ask_no_other_server_for_shapes() -> None:
    area = Area(label="A", said="A", middle=(105.0, 20.0), icon="✓", colour="#1B7A5A", rings=(RING, RING))
    for figure in (choropleth([area], "vi"), points([area], "vi")):
        assert {trace["type"] for trace in figure["data"]} == {"scatter"}
        assert "geo" not in figure["layout"]
    drawn = choropleth([area], "vi")["data"][0]
    assert drawn["x"].count(None) == 1
    assert drawn["fill"] == "toself"


def test_crowded_places_keep_their_icon_where_the_name_has_no_room() -> None:
    crowd = [
        Area(label=f"Xã {n}", said="", middle=(105 + n / 1000, 20.0), icon="✓", colour="#1", rings=(RING,))
        for n in range(50)
    ]
    texts = [note["text"] for note in choropleth(crowd, "vi")["layout"]["annotations"]]
    assert len(texts) == 50
    assert all("✓" in text for text in texts)
    assert sum("Xã" in text for text in texts) < 10
    assert points(crowd, "vi")["data"][0]["text"] == ["✓"] * 50


def test_names_stay_plain_text_everywhere() -> None:
    area = Area(label=HOSTILE, said=HOSTILE, middle=(105.0, 20.0), rings=(RING,))
    measure = Measure(HOSTILE, SHARE, GoalLine(horizon=2030, low=90))
    figures = (
        choropleth([area], "vi"), points([area], "vi"), slope([Rise(HOSTILE, 1, 2, True)], (HOSTILE, HOSTILE), SHARE, "vi"),
        scatter([Dot(HOSTILE, 1, 2)], measure, measure, "vi"),
    )  # fmt: skip
    assert all("<b>" not in json.dumps(figure) and "<img" not in json.dumps(figure) for figure in figures)
    tile = Tile(name=HOSTILE, shown=HOSTILE, row=0, column=0, to="./unit?unit=1", note=HOSTILE)
    assert "<img" not in tiles([tile], "vi", HOSTILE)
    assert "<img" not in heat(
        [HeatColumn(name=HOSTILE, to="./x", title=HOSTILE)],
        [[HOSTILE, HeatCell(shown=HOSTILE, note=HOSTILE)]],
        "vi",
        caption=HOSTILE,
        total=True,
    )


def test_a_slope_starts_at_both_ends_and_labels_without_overlap() -> None:
    rises = [Rise(f"Xã {n}", 10, 50 + n / 10) for n in range(20)] + [Rise("Xã Mạnh", 80, 50, True)]
    figure = slope(rises, ("2023", "2024"), SHARE, "vi")
    assert len(figure["data"]) == 21
    texts = [note["text"] for note in figure["layout"]["annotations"]]
    assert texts[0].startswith("Xã Mạnh")
    assert len(texts) == 1
    assert figure["layout"]["yaxis"]["range"] == [0, 104.0]


def test_a_scatter_draws_both_goals() -> None:
    x, y = Measure("a", SHARE, GoalLine(horizon=2030, low=90)), Measure("b", SHARE, GoalLine(horizon=2030, low=60))
    shapes = scatter([Dot("A", 1, 2)], x, y, "vi")["layout"]["shapes"]
    assert [(shape["x0"], shape["x1"]) for shape in shapes][0] == (90, 90)
    assert [(shape["y0"], shape["y1"]) for shape in shapes][1] == (60, 60)
