"""Words inside a figure: goals at the ends of their lines, events, and why a period is missing."""

from collections.abc import Sequence
from typing import Any

from indicators.words import Text
from reports.figures.marks import Event, GoalLine, Point, moment
from reports.figures.style import SIZE, Palette, plain
from reports.language import Language, choose, number

GOAL = Text("Mục tiêu {year}: {value}", "Goal {year}: {value}")
RANGE = Text("{low} – {high}", "{low} – {high}")


def goal_labels(goals: Sequence[GoalLine], unit: str, lang: Language, palette: Palette) -> list[dict[str, Any]]:
    """One label at the end of each line; goals of the same height and end share no place, so later ones stand above."""
    return [
        {
            "x": float(goal.horizon),
            "y": goal.low if goal.high is None else (goal.low + goal.high) / 2,
            "xanchor": "left",
            "xshift": 6,
            "text": goal_words(goal, unit, lang),
            "showarrow": False,
            "bgcolor": palette.page,
            "font": {"size": SIZE - 1, "color": palette.text},
        }
        for goal in goals
    ]


def goal_words(goal: GoalLine, unit: str, lang: Language) -> str:
    """ "Mục tiêu 2030: 90 %"; a range shows both ends."""
    low = number(goal.low, 0 if goal.low == int(goal.low) else 1, lang)
    if goal.high is None:
        value = low
    else:
        value = choose(RANGE.fill(low=low, high=number(goal.high, 0 if goal.high == int(goal.high) else 1, lang)), lang)
    return choose(GOAL.fill(year=goal.horizon, value=f"{value}\u00a0{unit}"), lang)


def event_label(event: Event, lang: Language, palette: Palette) -> dict[str, Any]:
    return {
        "x": moment(event.day),
        "yref": "paper",
        "y": 1,
        "yanchor": "bottom",
        "text": plain(choose(event.label, lang)),
        "showarrow": False,
        "font": {"size": SIZE - 2, "color": palette.quiet},
    }


def gap_labels(points: Sequence[Point], palette: Palette) -> list[dict[str, Any]]:
    return [
        {
            "x": moment(point.day),
            "yref": "paper",
            "y": 0.04,
            "text": plain(point.why),
            "showarrow": False,
            "textangle": -90,
            "yanchor": "bottom",
            "font": {"size": SIZE - 2, "color": palette.quiet},
        }
        for point in points
        if point.value is None
    ]
