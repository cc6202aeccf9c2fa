"""The two charts of an indicator, drawn from its view: the trend against the goals and the communes ranked."""

from datetime import date
from typing import TypeGuard

from indicators.registry import catalogue
from indicators.words import Direction, Indicator, Text
from indicators.words.status import Status
from reports.figures.marks import Bar, Event, GoalLine, Point, Scale
from reports.figures.ranking import ranking
from reports.figures.status import look
from reports.figures.style import DARK, LIGHT, Figure, Palette
from reports.figures.trend import trend
from reports.language import Language, choose
from reports.sentences.figures import part_words, reason_words
from reports.views.indicator import IndicatorView
from reports.views.values import Result, Verdict

REFORM = Text("địa giới mới {day}", "new boundaries {day}")
SILENT = Text("chưa có số liệu", "no figure")


def trend_of(view: IndicatorView, lang: Language, palette: Palette = LIGHT) -> Figure:
    """Raises ValueError when there is no period at all."""
    goals = [line for verdict in view.verdicts if (line := goal_line(verdict)) is not None]
    reforms = [Event(on, REFORM.fill(day=f"{on.day}/{on.month}/{on.year}")) for on in view.reforms]
    changes = [
        Event(date(dated.from_year, 1, 1), Text("cách tính mới", "new definition"))
        for dated in view.indicator.formulas[1:]
    ]
    return trend(
        [_point(view, result, lang) for result in view.series],
        goals,
        [*reforms, *changes],
        scale_of(view.indicator, lang),
        lang,
        palette,
    )


def ranking_of(view: IndicatorView, lang: Language, palette: Palette = LIGHT) -> Figure:
    """Communes with a value against the goal of the group."""
    bars = [
        Bar(
            name=one.unit.name,
            value=one.result.value,
            note="" if view.indicator.is_growth else part_words(view.indicator, one.result, lang),
            icon=look(one.verdict.status).icon if is_judged(one.verdict) else "",
            colour=_colour(one.verdict, palette),
        )
        for one in view.ranked
        if one.result.value is not None
    ]
    return ranking(
        bars,
        goal_line(view.verdict) if view.verdict else None,
        scale_of(view.indicator, lang),
        lang,
        palette,
    )


def is_judged(verdict: Verdict | None) -> TypeGuard[Verdict]:
    """A bar without a verdict has the plain colour and no icon: its value is known all the same."""
    return verdict is not None and verdict.status is not Status.NOT_COMPUTABLE


def _colour(verdict: Verdict | None, palette: Palette) -> str:
    if not is_judged(verdict):
        return ""
    shown = look(verdict.status)
    return shown.dark if palette is DARK else shown.light


def scale_of(indicator: Indicator, lang: Language) -> Scale:
    return Scale(choose(indicator.unit, lang), indicator.decimals, indicator.unit.vi == "%")


def goal_line(verdict: Verdict) -> GoalLine | None:
    """None for a goal without a number; a yes-or-no goal is reached at 100. No path leads back from a base past the goal."""
    low = 100.0 if verdict.goal_kind == "yes_no" else verdict.goal_low
    if low is None:
        return None
    growing = verdict.goal_kind in ("growth_at_least", "growth_range")
    start = None
    direction = catalogue().indicators[verdict.indicator].direction
    if (
        verdict.base_period is not None
        and verdict.base is not None
        and not growing
        and is_ahead(low, verdict.base, direction)
    ):
        start = (verdict.base_period.end, verdict.base)
    return GoalLine(horizon=verdict.horizon, low=low, high=verdict.goal_high, start=start)


def is_ahead(goal: float, base: float, direction: Direction) -> bool:
    """Whether the goal still lies before the base."""
    return goal > base if direction is Direction.UP else goal < base


def _point(view: IndicatorView, result: Result, lang: Language) -> Point:
    counted = f"{result.reported_count}/{result.expected_count}" if result.partial and result.expected_count > 1 else ""
    return Point(
        day=result.period.end,
        label=choose(result.period.short, lang),
        value=result.value,
        note=counted,
        why=reason_words(result, lang).rsplit(": ", 1)[-1] or choose(SILENT, lang),
        is_open=result.unapproved,
        is_estimated=result.estimated,
    )
