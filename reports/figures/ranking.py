"""A ranking: one horizontal bar a unit, sorted, against the goal. At most 25; the caller says how many are left out."""

from collections.abc import Sequence
from typing import Any

from reports.figures.labels import goal_words
from reports.figures.marks import Bar, GoalLine, Scale
from reports.figures.style import LIGHT, SIZE, Figure, Palette, Trace, axis, layout, plain
from reports.language import Language, number

MOST = 25
ROW = 26


def ranking(
    bars: Sequence[Bar], goal: GoalLine | None, scale: Scale, lang: Language, palette: Palette = LIGHT
) -> Figure:
    """Highest at the top; equal values by name. Bars start at 0; a share's axis runs to 100 (further when above)."""
    shown = sorted(bars, key=lambda bar: (-bar.value, bar.name))[:MOST][::-1]
    # Names may repeat (two communes called Tân An): bars stand at numbers, names are tick labels.
    places = list(range(len(shown)))
    names = [plain(bar.name) for bar in shown]
    return {
        "data": [_bars(shown, places, palette)],
        "layout": layout(
            lang,
            palette,
            height=ROW * max(len(shown), 1) + 56,
            margin={"l": 8, "r": 130, "t": 24, "b": 28},
            xaxis=axis(
                palette, range=_span(shown, goal, scale), showgrid=True, tickformat=",~f", nticks=5, tickangle=0
            ),
            yaxis=axis(palette, tickmode="array", tickvals=places, ticktext=names, showgrid=False),
            shapes=[_line(goal, palette)] if goal else [],
            annotations=[
                *(_label(bar, place, scale, lang, palette) for place, bar in enumerate(shown)),
                *([_goal(goal, scale.unit, lang, palette)] if goal else []),
            ],
        ),
    }


def _bars(shown: Sequence[Bar], places: Sequence[int], palette: Palette) -> Trace:
    return {
        "type": "bar",
        "orientation": "h",
        "x": [bar.value for bar in shown],
        "y": places,
        "marker": {"color": [bar.colour or palette.primary for bar in shown]},
        "hoverinfo": "skip",
        "width": 0.62,
    }


def _span(shown: Sequence[Bar], goal: GoalLine | None, scale: Scale) -> list[float]:
    values = [bar.value for bar in shown]
    top = max([0, *values, goal.low if goal else 0, 100 if scale.is_share else 0])
    return [min([0, *values]), top * 1.02 or 1]


def _label(bar: Bar, place: int, scale: Scale, lang: Language, palette: Palette) -> dict[str, Any]:
    """The value in a column of its own at the right, where neither bars nor the goal line cross it."""
    note = f" ({bar.note})" if bar.note else ""
    return {
        "xref": "paper",
        "x": 1,
        "xanchor": "left",
        "xshift": 8,
        "y": place,
        "text": plain(f"{number(bar.value, scale.decimals, lang)}\u00a0{scale.unit}{note} {bar.icon}".rstrip()),
        "showarrow": False,
        "font": {"size": SIZE - 1, "color": palette.text},
    }


def _line(goal: GoalLine, palette: Palette) -> dict[str, Any]:
    line = {"color": palette.text, "width": 1.5, "dash": "dash"}
    return {"type": "line", "x0": goal.low, "x1": goal.low, "yref": "paper", "y0": 0, "y1": 1, "line": line}


def _goal(goal: GoalLine, unit: str, lang: Language, palette: Palette) -> dict[str, Any]:
    return {
        "x": goal.low,
        "yref": "paper",
        "y": 1,
        "yanchor": "bottom",
        "text": goal_words(goal, unit, lang),
        "showarrow": False,
        "font": {"size": SIZE - 1, "color": palette.text},
    }
