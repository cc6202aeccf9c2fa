"""All goals of a group in one figure: a bar to today's value, a thin tick where the path stands, a thick one at the goal."""

from collections.abc import Sequence
from textwrap import wrap
from typing import Any

from reports.figures.of_indicator import goal_line
from reports.figures.status import look, word
from reports.figures.style import LIGHT, SIZE, Figure, axis, layout, plain
from reports.language import Language, choose
from reports.sentences.figures import value_words
from reports.views.indicator import IndicatorView

ROW = 34
LETTERS = 42


def bullets_of(views: Sequence[IndicatorView], lang: Language) -> Figure:
    """Shares only, since they have one axis from 0 to 100; growth has charts of its own. Most urgent last is not judged
    here: rows keep the order they are given in, first on top."""
    shown = [view for view in views if view.result is not None and not view.indicator.is_growth][::-1]
    places = list(range(len(shown)))
    return {
        "data": [
            {
                "type": "bar", "orientation": "h", "y": places, "width": 0.5,
                "x": [min(view.result.value or 0.0, 100.0) if view.result else 0.0 for view in shown],
                "marker": {"color": [_colour(view) for view in shown]},
            }
        ],
        "layout": layout(
            lang, LIGHT, height=ROW * max(len(shown), 1) + 48, margin={"l": 8, "r": 110, "t": 8, "b": 28},
            xaxis=axis(LIGHT, range=[0, 102], nticks=6),
            yaxis=axis(LIGHT, tickvals=places, ticktext=[_name(view, lang) for view in shown], showgrid=False),
            shapes=[tick for place, view in enumerate(shown) for tick in _ticks(view, place)],
            annotations=[_label(view, place, lang) for place, view in enumerate(shown)],
        ),
    }  # fmt: skip


def _name(view: IndicatorView, lang: Language) -> str:
    return plain(wrap(choose(view.indicator.short, lang), LETTERS, max_lines=1, placeholder="…")[0])


def _colour(view: IndicatorView) -> str:
    return look(view.verdict.status).light if view.verdict else LIGHT.primary


def _ticks(view: IndicatorView, place: int) -> list[dict[str, Any]]:
    if view.verdict is None:
        return []
    goal = goal_line(view.verdict)
    found = ((view.verdict.path, 1.5, LIGHT.quiet, 0.3), (goal.low if goal else None, 3.0, LIGHT.text, 0.38))
    return [
        {"type": "line", "x0": at, "x1": at, "y0": place - half, "y1": place + half, "line": {"color": colour, "width": width}}
        for at, width, colour, half in found
        if at is not None and at <= 100
    ]  # fmt: skip


def _label(view: IndicatorView, place: int, lang: Language) -> dict[str, Any]:
    value = value_words(view.indicator, view.result.value if view.result else None, lang)
    status = f" · {word(view.verdict.status, lang)}" if view.verdict else ""
    return {
        "xref": "paper", "x": 1, "xanchor": "left", "xshift": 8, "y": place, "text": plain(f"{value}{status}"),
        "showarrow": False, "font": {"size": SIZE - 1, "color": _colour(view)},
    }  # fmt: skip
