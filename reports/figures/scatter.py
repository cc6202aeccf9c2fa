"""A scatter: two indicators of each unit, with the goals of both as dashed lines. Names beside the dots while there are few."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reports.figures.marks import GoalLine, Scale
from reports.figures.style import LIGHT, SIZE, Figure, Palette, axis, layout, plain
from reports.language import Language, number

HEIGHT, MOST_NAMES = 380, 25


@dataclass(frozen=True, slots=True)
class Dot:
    name: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Measure:
    """One of the two axes: what it shows, in which unit, with which goal."""

    name: str
    scale: Scale
    goal: GoalLine | None


def scatter(dots: Sequence[Dot], x: Measure, y: Measure, lang: Language, palette: Palette = LIGHT) -> Figure:
    """Shares run from 0 to 100, further when above."""
    named = len(dots) <= MOST_NAMES
    spans = {way: _span([getattr(dot, way) for dot in dots], measure) for way, measure in (("x", x), ("y", y))}
    return {
        "data": [
            {
                "type": "scatter",
                "mode": "markers",
                "x": [dot.x for dot in dots],
                "y": [dot.y for dot in dots],
                "hovertext": [_said(dot, x, y, lang) for dot in dots],
                "hoverinfo": "text",
                "cliponaxis": False,
                "marker": {"size": 9, "color": palette.primary, "opacity": 0.8, "line": {"color": palette.page, "width": 1}},
            }
        ],
        "layout": layout(
            lang,
            palette,
            height=HEIGHT,
            margin={"l": 8, "r": 24, "t": 24, "b": 8},
            xaxis=axis(palette, range=spans["x"], tickformat=",~f", title=_title(x, palette)),
            yaxis=axis(palette, range=spans["y"], tickformat=",~f", title=_title(y, palette)),
            shapes=[*_goal(x.goal, "x", palette), *_goal(y.goal, "y", palette)],
            annotations=_names(dots, spans, palette) if named else [],
        ),
    }  # fmt: skip


def _title(measure: Measure, palette: Palette) -> dict[str, Any]:
    text = plain(f"{measure.name} ({measure.scale.unit})")
    return {"text": text, "font": {"size": SIZE - 1, "color": palette.quiet}, "standoff": 8}


def _span(values: Sequence[float], measure: Measure) -> list[float]:
    goal = measure.goal.low if measure.goal else 0
    low, top = min([0, *values]), max([100 if measure.scale.is_share else 0, goal, *values])
    return [low - (top - low) * 0.03, (top + (top - low) * 0.06) or 1]


def _said(dot: Dot, x: Measure, y: Measure, lang: Language) -> str:
    pairs = ((x, dot.x), (y, dot.y))
    said = (f"{one.name}: {number(value, one.scale.decimals, lang)}\u00a0{one.scale.unit}" for one, value in pairs)
    return plain(dot.name) + "<br>" + "<br>".join(plain(text) for text in said)


def _names(dots: Sequence[Dot], spans: dict[str, list[float]], palette: Palette) -> list[dict[str, Any]]:
    """Names above their dots where none lies over another; those left out are read by hovering and in the table."""
    wide, high = (spans[way][1] - spans[way][0] for way in ("x", "y"))
    made: list[Dot] = []
    for dot in sorted(dots, key=lambda dot: (-dot.y, dot.x, dot.name)):
        if all(abs(dot.x - other.x) > wide * 0.17 or abs(dot.y - other.y) > high * 0.055 for other in made):
            made.append(dot)
    font = {"size": SIZE - 2, "color": palette.text}
    place = {"yanchor": "bottom", "yshift": 4, "showarrow": False, "font": font}
    return [
        {**place, "x": dot.x, "y": dot.y, "xanchor": _side(dot.x, spans["x"]), "text": plain(dot.name)} for dot in made
    ]


def _side(x: float, span: list[float]) -> str:
    """Names at an edge run inwards, off the axis."""
    place = (x - span[0]) / (span[1] - span[0])
    return "left" if place < 0.12 else "right" if place > 0.88 else "center"


def _goal(goal: GoalLine | None, way: str, palette: Palette) -> list[dict[str, Any]]:
    if goal is None:
        return []
    other = "y" if way == "x" else "x"
    ends = {f"{way}0": goal.low, f"{way}1": goal.low, f"{other}ref": "paper", f"{other}0": 0, f"{other}1": 1}
    return [{"type": "line", "line": {"color": palette.text, "width": 1, "dash": "dash"}, "layer": "below", **ends}]
