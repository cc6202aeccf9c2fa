"""Everything a report speaks of, as values from a store: goals, their charts, events by the calendar, resources, who is late."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from data.plans import load_calendar
from data.store import Store, facilities, facts
from data.units.gazetteer import gazetteer
from indicators.registers import resources
from indicators.registry import catalogue
from indicators.words import Indicator, Input, Period, State, Text
from indicators.words.occasion import Occasion
from indicators.words.unit import Unit
from reports.papers.fingerprint import fingerprint
from reports.papers.report.missing import Missing, missing_places
from reports.views.indicator import IndicatorView, indicator_view
from reports.views.numbers import Numbers, verdicts
from reports.views.overview import Overview, overview
from reports.views.sent import reporters_of
from reports.views.sources import sources
from reports.views.summary import Summary, summary
from reports.views.unit import GoalOfUnit, goals_of

NOTHING_SENT = Text(
    "Chưa có báo cáo nào của {unit} cho kỳ này ({period}): chưa lập được báo cáo kết quả.",
    "No report of {unit} for this period ({period}) yet: no report on results can be made.",
)
RESOURCES = tuple(entry.code for entry in resources.INPUTS)


@dataclass(frozen=True, slots=True)
class OccasionHeld:
    """An occasion of the calendar in the period: communes that held it, sessions, attendances, news items."""

    occasion: Occasion
    days: tuple[date, date]
    commune_count: int
    session_count: float
    attendance_count: float
    item_count: float


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure summed over the communes that reported it; value None when none did. n/N as everywhere."""

    input: Input
    value: float | None
    reported_count: int
    expected_count: int
    unapproved: bool
    estimated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """goals: in the order of the catalogue. charts: those goals that have a value, with their series up to the period.

    followed: indicators without a goal that have a value. registered_count: communes whose events were reported.
    late: every commune of the group that has not sent for the period, whether it ever sent anything or not, by name.
    missing: places that goals still lack, by name.
    """

    summary: Summary
    overview: Overview
    goals: tuple[GoalOfUnit, ...]
    charts: tuple[IndicatorView, ...]
    followed: tuple[Indicator, ...]
    occasions: tuple[OccasionHeld, ...]
    registered_count: int
    late: tuple[Unit, ...]
    missing: tuple[Missing, ...]
    amounts: tuple[Amount, ...]
    fingerprint: str

    @property
    def group(self) -> Unit:
        return self.summary.group

    @property
    def period(self) -> Period:
        return self.summary.period

    @property
    def is_commune(self) -> bool:
        return self.summary.expected_count <= 1

    @property
    def all_open(self) -> bool:
        """No figure behind the report is approved."""
        amounts = [one for one in self.amounts if one.value is not None]
        return is_all_open(self.summary) and all(one.unapproved for one in amounts)


def is_all_open(view: Summary) -> bool:
    """No figure behind the table is approved; False for a table without figures."""
    return bool(view.sources) and not any(source.approved for source in view.sources)


def report_view(store: Store, numbers: Numbers, group: Unit, period: Period, horizon: int) -> ReportView:
    """Raises KeyError for an unknown unit, ValueError for a period nobody in the group was to report or has reported:
    a report of nothing would read as if all were well."""
    if period not in numbers.periods or not numbers.members(group.unit_id, period):
        raise ValueError(NOTHING_SENT.fill(unit=group.name, period=period.label).vi)
    table = summary(store, numbers, group, period, horizon)
    judged = verdicts(numbers, group.unit_id, period)
    goals = goals_of(numbers, group, period)
    members = numbers.members(group.unit_id, period)
    held, registered = occasions_held(store, members, period)
    charts = tuple(
        until(indicator_view(numbers, goal.indicator.code, group, period, horizon))
        for goal in goals
        if goal.result.value is not None
    )
    asked = {goal.indicator.code for goal in goals}
    return ReportView(
        summary=table,
        overview=overview(numbers, judged, reporters_of(store, period), group, period, horizon),
        goals=goals,
        charts=charts,
        missing=missing_places(store, charts, members, period),
        followed=tuple(entry for entry in table.indicators if entry.code not in asked),
        occasions=held,
        registered_count=registered,
        late=late(members, reporters_of(store, period)),
        amounts=amounts(store, numbers, group, period),
        fingerprint=fingerprint((*table.sources, *sources(store, members, period, RESOURCES))),
    )


def until(view: IndicatorView) -> IndicatorView:
    """The same with the series ending at the period: a report of 2024 does not know 2025."""
    kept = tuple(one for one in view.series if one.period.end <= view.period.end)
    return replace(view, series=kept, reforms=tuple(day for day in view.reforms if day <= view.period.end))


def late(members: Sequence[int], reporters: frozenset[int]) -> tuple[Unit, ...]:
    missing = (gazetteer().by_id(unit_id) for unit_id in members if unit_id not in reporters)
    return tuple(sorted(missing, key=lambda unit: (unit.name, unit.unit_id)))


def occasions_held(store: Store, members: Sequence[int], period: Period) -> tuple[tuple[OccasionHeld, ...], int]:
    """The occasions whose days touch the period, as the registers of events tell; and how many communes keep one."""
    rows = facilities(store, "event", members, period.key)
    made = []
    for occasion in load_calendar():
        days = occasion.days(period.year)
        if days[0] <= period.end and period.start <= days[1]:
            held = rows[rows["type"] == occasion.code]
            sums = (float(held[column].sum()) for column in ("sessions", "attendance", "items"))
            made.append(OccasionHeld(occasion, days, int(held["unit_id"].nunique()), *sums))
    return tuple(made), int(rows["unit_id"].nunique())


def amounts(store: Store, numbers: Numbers, group: Unit, period: Period) -> tuple[Amount, ...]:
    """People, courses and money, summed over the communes of the group."""
    members = numbers.members(group.unit_id, period)
    rows = facts(store, members, [period.key], RESOURCES)
    rows = rows[rows["state"] == State.REPORTED.value]
    scope = numbers.scope[(numbers.scope["group_id"] == group.unit_id) & (numbers.scope["period"] == period.key)]
    beyond = set(scope.loc[scope["estimated"], "unit_id"])
    made = []
    for code in RESOURCES:
        found = rows[rows["input"] == code]
        made.append(
            Amount(
                input=catalogue().inputs[code],
                value=float(found["value"].sum()) if len(found) else None,
                reported_count=len(found),
                expected_count=len(members),
                unapproved=not bool(found["approved"].all()),
                estimated=bool(found["estimated"].any() or found["unit_id"].isin(beyond).any()),
            )
        )
    return tuple(made)
