"""A trend draws gaps as gaps, labels each goal at its end and never lets a name act as mark-up."""

import json
from datetime import date

from indicators.words import Text
from reports.figures.marks import Bar, Event, GoalLine, Point, Scale
from reports.figures.ranking import MOST, ranking
from reports.figures.trend import trend

SHARE, GROWTH = Scale("%", 1, True), Scale("%/năm", 1, False)
REFORM = Event(date(2025, 7, 1), Text("địa giới mới", "new boundaries"))


def point(year: int, value: float | None, **more: object) -> Point:
    return Point(day=date(year, 12, 31), label=str(year), value=value, **more)  # type: ignore[arg-type]


def drawn(points: list[Point], goals: list[GoalLine] | None = None, lang: str = "vi") -> dict:
    return trend(points, goals or [], [REFORM], SHARE, lang)  # type: ignore[arg-type]


def values(figure: dict) -> dict:
    return figure["data"][-1]


def notes(figure: dict) -> list[str]:
    return [note["text"] for note in figure["layout"]["annotations"]]


def test_a_missing_year_is_a_gap_with_its_reason() -> None:
    figure = drawn([point(2022, 40.0), point(2023, None, why="chưa báo cáo"), point(2024, 50.0)])
    assert values(figure)["y"] == [40.0, None, 50.0]
    assert values(figure)["connectgaps"] is False
    assert "chưa báo cáo" in notes(figure)


def test_each_goal_is_labelled_at_its_end_in_the_readers_language() -> None:
    goals = [GoalLine(horizon=2025, low=70), GoalLine(horizon=2030, low=5, high=12.5)]
    assert [text.replace("\u00a0", " ") for text in notes(drawn([point(2022, 40.0)], goals))[:2]] == [
        "Mục tiêu 2025: 70 %",
        "Mục tiêu 2030: 5 – 12,5 %",
    ]
    assert "Goal 2030: 5 – 12.5" in notes(drawn([point(2022, 40.0)], goals, lang="en"))[1]


def test_the_path_runs_from_the_base_to_the_goal() -> None:
    goals = [GoalLine(horizon=2030, low=90, start=(date(2022, 12, 31), 40.0))]
    path = drawn([point(2022, 40.0)], goals)["data"][1]
    assert path["x"] == [2022.0, 2030.0]
    assert path["y"] == [40.0, 90]


def test_unapproved_is_hollow_and_an_estimate_is_a_diamond() -> None:
    figure = drawn([point(2022, 1.0, is_open=True), point(2023, 2.0, is_estimated=True)])
    marker = values(figure)["marker"]
    assert marker["color"][0] != marker["color"][1]
    assert marker["symbol"] == ["circle", "diamond"]


def test_an_event_is_marked_only_inside_the_drawn_time() -> None:
    assert "địa giới mới" not in notes(drawn([point(2022, 1.0), point(2024, 2.0)]))
    assert "địa giới mới" in notes(drawn([point(2022, 1.0), point(2026, 2.0)]))


def test_a_share_is_drawn_on_0_to_100_and_further_when_it_lies_above() -> None:
    assert drawn([point(2024, 50.0)])["layout"]["yaxis"]["range"] == [0, 104.0]
    assert drawn([point(2024, 130.0)])["layout"]["yaxis"]["range"][1] > 130


def test_numbers_follow_the_language_and_a_figure_is_plain_data() -> None:
    figure = drawn([point(2024, 68.55)])
    assert figure["layout"]["separators"] == ",."
    assert "68,6" in values(figure)["hovertext"][0]
    assert json.loads(json.dumps(figure)) == figure
    assert figure["layout"]["template"] is None


def test_names_cannot_act_as_mark_up() -> None:
    bars = [Bar(name="Xã <a href='x'>A</a>", value=10.0, note="<b>1/2</b>")]
    written = json.dumps(ranking(bars, None, SHARE, "vi"))
    assert "<a" not in written
    assert "<b>" not in written


def test_a_ranking_is_sorted_keeps_namesakes_apart_and_stops_at_25() -> None:
    bars = [Bar(name="Xã Tân An", value=10.0), Bar(name="Xã Tân An", value=30.0)]
    figure = ranking(bars, GoalLine(horizon=2030, low=90), SHARE, "vi")
    assert figure["data"][0]["x"] == [10.0, 30.0]
    assert figure["data"][0]["y"] == [0, 1]
    many = [Bar(name=f"Xã {n}", value=float(n)) for n in range(60)]
    drawn_values = ranking(many, None, SHARE, "vi")["data"][0]["x"]
    assert drawn_values == [float(n) for n in range(60 - MOST, 60)]


def test_a_bar_axis_begins_at_zero_unless_a_value_is_negative() -> None:
    figure = ranking([Bar(name="A", value=5.0)], None, GROWTH, "vi")
    assert figure["layout"]["xaxis"]["range"][0] == 0
    figure = ranking([Bar(name="A", value=-5.0)], None, GROWTH, "vi")
    assert figure["layout"]["xaxis"]["range"][0] == -5.0


def test_a_year_is_labelled_at_its_end_and_a_half_by_its_name() -> None:
    figure = drawn([point(2023, 1.0), point(2024, 2.0)])
    assert values(figure)["x"] == [2023.0, 2024.0]
    half = Point(day=date(2025, 6, 30), label="6 tháng đầu năm 2025", value=3.0)
    time = drawn([half])["layout"]["xaxis"]
    assert time["ticktext"] == ["6 tháng đầu năm 2025"]
    assert 2024.49 < time["tickvals"][0] < 2024.51
