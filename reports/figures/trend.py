"""A trend: values over time against the goals. A missing period is a gap; nothing is drawn across it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from reports.figures.labels import event_label, gap_labels, goal_labels
from reports.figures.marks import Event, GoalLine, Point, Scale, moment
from reports.figures.style import LIGHT, SIZE, Figure, Palette, Trace, axis, layout, plain
from reports.language import Language, number

HEIGHT = 320


def trend(
    points: Sequence[Point],
    goals: Sequence[GoalLine],
    events: Sequence[Event],
    scale: Scale,
    lang: Language,
    palette: Palette = LIGHT,
) -> Figure:
    """The figure. `points` in order of time, at least one; events outside the drawn time are left out.

    The axis of a share runs from 0 to 100, further when a value lies above.
    """
    last = max([points[-1].day, *(date(goal.horizon, 12, 31) for goal in goals)])
    first = points[0].day
    shown = [event for event in events if first < event.day < last]
    return {
        "data": [
            *(trace for goal in goals for trace in _goal(goal, first, palette)),
            _values(points, scale, lang, palette),
        ],
        "layout": layout(
            lang,
            palette,
            height=HEIGHT,
            margin={"l": 48, "r": 150, "t": 28, "b": 36},
            xaxis=_time_axis(points, last, palette),
            yaxis=_value_axis(points, goals, scale, palette),
            shapes=[_line(event, palette) for event in shown],
            annotations=[
                *goal_labels(goals, scale.unit, lang, palette),
                *(event_label(event, lang, palette) for event in shown),
                *gap_labels(points, palette),
            ],
        ),
    }


def _value_axis(points: Sequence[Point], goals: Sequence[GoalLine], scale: Scale, palette: Palette) -> dict[str, Any]:
    return axis(
        palette,
        range=[0, _top(points, goals)] if scale.is_share else None,
        rangemode="tozero",
        ticksuffix="\u00a0%" if scale.unit.startswith("%") else "",
        tickformat=",~f",
    )


def _values(points: Sequence[Point], scale: Scale, lang: Language, palette: Palette) -> Trace:
    # a lone known point between gaps still shows: markers are always drawn
    return {
        "type": "scatter",
        "mode": "lines+markers+text",
        "x": [moment(point.day) for point in points],
        "y": [point.value for point in points],
        "text": [plain(point.note) for point in points],
        "textposition": "bottom center",
        "textfont": {"size": SIZE - 2, "color": palette.quiet},
        "hovertext": [_hover(point, scale, lang) for point in points],
        "hoverinfo": "text",
        "connectgaps": False,
        "cliponaxis": False,
        "line": {"color": palette.primary, "width": 2},
        "marker": _marker(points, palette),
    }


def _marker(points: Sequence[Point], palette: Palette) -> dict[str, Any]:
    return {
        "size": 8,
        "color": [palette.page if point.is_open else palette.primary for point in points],
        "symbol": ["diamond" if point.is_estimated else "circle" for point in points],
        "line": {"color": palette.primary, "width": 2},
    }


def _hover(point: Point, scale: Scale, lang: Language) -> str:
    if point.value is None:
        return ""
    parts = [point.label, f"{number(point.value, scale.decimals, lang)}\u00a0{scale.unit}", point.note]
    return plain(" · ".join(part for part in parts if part))


def _goal(goal: GoalLine, first: date, palette: Palette) -> list[Trace]:
    end = float(goal.horizon)
    still: Trace = {"type": "scatter", "mode": "lines", "hoverinfo": "skip"}
    made = [
        still
        | {
            "x": [moment(first), end],
            "y": [level, level],
            "line": {"color": palette.text, "width": 1, "dash": "dash"},
        }
        for level in (goal.low, goal.high)
        if level is not None
    ]
    if goal.start and moment(goal.start[0]) < end:
        day, value = goal.start
        made.append(
            still | {"x": [moment(day), end], "y": [value, goal.low], "line": {"color": palette.path, "width": 1}}
        )
    return made


def _time_axis(points: Sequence[Point], last: date, palette: Palette) -> dict[str, Any]:
    """Years are labelled as far as there is room; half-years by their names."""
    first = points[0].day
    # a little room at both ends, so that no mark is cut
    made = axis(palette, showgrid=False, range=[moment(first) - 0.35, moment(last) + 0.2], tickformat="d")
    if all(point.day.month == 12 for point in points):
        return made | {"nticks": last.year - first.year + 2, "tickangle": 0}
    days = {moment(point.day): plain(point.label) for point in points}
    return made | {"tickmode": "array", "tickvals": list(days), "ticktext": list(days.values())}


def _top(points: Sequence[Point], goals: Sequence[GoalLine]) -> float:
    highest = max(
        [point.value for point in points if point.value is not None] + [goal.low for goal in goals], default=0
    )
    return 104.0 if highest <= 100 else highest * 1.08


def _line(event: Event, palette: Palette) -> dict[str, Any]:
    day = moment(event.day)
    line = {"color": palette.path, "width": 1, "dash": "dot"}
    return {"type": "line", "x0": day, "x1": day, "yref": "paper", "y0": 0, "y1": 1, "line": line, "layer": "below"}
