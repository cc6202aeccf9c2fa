"""Chỉ tiêu as values: one indicator of a group – where it stands, its series, its communes ranked. Places and cells behind it
are asked for apart (places, sources): they cost a question each."""

from dataclasses import dataclass
from datetime import date

from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Indicator, Period
from indicators.words.unit import Unit
from reports.views.numbers import Numbers, verdicts, verdicts_across
from reports.views.overview import is_asked
from reports.views.values import Result, Verdict


@dataclass(frozen=True, slots=True)
class Ranked:
    """A commune in the ranking; verdict None where no goal speaks to it."""

    unit: Unit
    result: Result
    verdict: Verdict | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorView:
    """result None: the group did not stand in the period. verdicts: by horizon. series: like periods only, oldest first.

    ranked: communes with a value, highest first; silent: those without, with their reason.
    reforms: days on which communes of the group were merged or divided.
    """

    indicator: Indicator
    group: Unit
    period: Period
    horizon: int
    result: Result | None
    verdicts: tuple[Verdict, ...]
    series: tuple[Result, ...]
    ranked: tuple[Ranked, ...]
    silent: tuple[Ranked, ...]
    reforms: tuple[date, ...]

    @property
    def verdict(self) -> Verdict | None:
        """The one of the chosen horizon."""
        return next((found for found in self.verdicts if found.horizon == self.horizon), None)


def indicator_view(numbers: Numbers, code: str, group: Unit, period: Period, horizon: int) -> IndicatorView:
    """Raises KeyError for an unknown indicator."""
    indicator = catalogue().indicators[code]
    judged = verdicts(numbers, group.unit_id, period)
    ranked = communes_ranked(numbers, code, group, period, horizon)
    return IndicatorView(
        indicator=indicator,
        group=group,
        period=period,
        horizon=horizon,
        result=numbers.one(group.unit_id, period, code),
        verdicts=tuple(found for (of, _), found in sorted(judged.items()) if of == code and is_asked(found)),
        series=tuple(found for found in numbers.series(group.unit_id, code) if found.period.half == period.half),
        ranked=tuple(one for one in ranked if one.result.value is not None),
        silent=tuple(one for one in ranked if one.result.value is None),
        reforms=reforms(numbers, group),
    )


def reforms(numbers: Numbers, group: Unit) -> tuple[date, ...]:
    """The days, in order, on which a commune of the group that the store knows began or ended in another."""
    inside = numbers.scope.loc[numbers.scope["group_id"] == group.unit_id, "unit_id"].unique()
    known = numbers.known.intersection(int(unit_id) for unit_id in inside)
    links = (
        link for unit_id in known for link in (*gazetteer().successors(unit_id), *gazetteer().predecessors(unit_id))
    )
    return tuple(sorted({link.on for link in links}))


def communes_ranked(numbers: Numbers, code: str, group: Unit, period: Period, horizon: int) -> list[Ranked]:
    """The communes of the group in the period that the store knows, highest value first, then by name."""
    known = {unit.unit_id for unit in numbers.groups}
    members = [one for one in numbers.communes(group.unit_id, period) if one != group.unit_id and one in known]
    judged = verdicts_across(numbers, members, period, code, horizon)
    found = [
        Ranked(gazetteer().by_id(unit_id), result, judged.get(unit_id))
        for unit_id, result in numbers.across(members, period, code).items()
    ]
    return sorted(found, key=lambda one: (-(one.result.value or 0), one.unit.name, one.unit.unit_id))
