"""A ranking: one horizontal bar a unit, sorted, against the goal. At most 25; the caller says how many are left out."""

from collections.abc import Sequence
from typing import Any

from reports.figures.marks import Bar, GoalLine
from reports.figures.style import LIGHT, SIZE, Figure, Palette, axis, layout, plain
from reports.figures.trend import goal_words
from reports.language import Language, number

MOST = 25
ROW = 26


def ranking(
    bars: Sequence[Bar],
    goal: GoalLine | None,
    lang: Language,
    *,
    unit: str,
    decimals: int,
    is_share: bool,
    palette: Palette = LIGHT,
) -> Figure:
    """Highest at the top; equal values by name. Bars start at 0; a share's axis runs to 100 (further when above)."""
    shown = sorted(bars, key=lambda bar: (-bar.value, bar.name))[:MOST][::-1]
    values = [bar.value for bar in shown]
    top = max([*values, goal.low if goal else 0, 100 if is_share else 0])
    # Names may repeat (two communes called Tân An): bars stand at numbers, names are tick labels.
    places = list(range(len(shown)))
    trace = {
        "type": "bar",
        "orientation": "h",
        "x": values,
        "y": places,
        "marker": {"color": [bar.colour or palette.primary for bar in shown]},
        "hoverinfo": "skip",
        "width": 0.62,
    }
    lowest = min([0, *values])
    return {
        "data": [trace],
        "layout": layout(
            lang,
            palette,
            height=ROW * max(len(shown), 1) + 56,
            margin={"l": 8, "r": 120, "t": 24, "b": 28},
            xaxis=axis(palette, range=[lowest, top * 1.02 or 1], showgrid=True, tickformat=",~f", nticks=6),
            yaxis=axis(
                palette, tickmode="array", tickvals=places, ticktext=[plain(bar.name) for bar in shown], showgrid=False
            ),
            shapes=[_line(goal, palette)] if goal else [],
            annotations=[
                *(_label(bar, place, unit, decimals, lang, palette) for place, bar in enumerate(shown)),
                *([_goal(goal, unit, lang, palette)] if goal else []),
            ],
        ),
    }


def _label(bar: Bar, place: int, unit: str, decimals: int, lang: Language, palette: Palette) -> dict[str, Any]:
    """The value in a column of its own at the right, where neither bars nor the goal line cross it."""
    note = f" ({bar.note})" if bar.note else ""
    return {
        "xref": "paper",
        "x": 1,
        "xanchor": "left",
        "xshift": 8,
        "y": place,
        "text": plain(f"{number(bar.value, decimals, lang)}\u00a0{unit}{note} {bar.icon}".rstrip()),
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
