"""The summary table as values: communes as rows, indicators as columns, the group as total, goals beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from data.store import Store, reporters
from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Indicator, Period
from indicators.words.goal import Plan
from indicators.words.unit import Unit
from reports.views.boundaries import Boundaries
from reports.views.numbers import Numbers, plan_tree, verdicts, verdicts_across
from reports.views.overview import is_asked
from reports.views.sources import Source, sources
from reports.views.values import Result, Verdict


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """results, verdicts: by indicator; an indicator without a goal has no verdict."""

    unit: Unit
    results: Mapping[str, Result]
    verdicts: Mapping[str, Verdict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """rows: communes of the group that the store knows, by name. total: the group itself, summed over all its communes.

    goals: (indicator, horizon) → verdict of the group. sent_at: the last report that counts (UTC), None when none.
    sources: the figures behind every cell. boundaries: those the rows stand on. approved_only: nothing else was added up.
    """

    group: Unit
    period: Period
    horizon: int
    indicators: tuple[Indicator, ...]
    empty: tuple[Indicator, ...]
    rows: tuple[SummaryRow, ...]
    total: SummaryRow
    goals: Mapping[tuple[str, int], Verdict]
    plans: tuple[Plan, ...]
    reported_count: int
    expected_count: int
    sent_at: datetime | None
    sources: tuple[Source, ...]
    illustrative: bool
    version: int
    boundaries: Boundaries = Boundaries.DAY
    approved_only: bool = False


def summary(store: Store, numbers: Numbers, group: Unit, period: Period, horizon: int) -> Summary:
    """The table of a group in a period. Indicators: those with a figure in the group; `empty` names the others that a goal
    speaks about."""
    judged = {key: found for key, found in verdicts(numbers, group.unit_id, period).items() if is_asked(found)}
    results = numbers.of_group(group.unit_id, period)
    asked = {code for code, _ in judged}
    shown = [catalogue().indicators[code] for code, one in results.items() if one.reported_count]
    members = numbers.members(group.unit_id, period)
    known = {unit.unit_id for unit in numbers.groups}
    shown_units = numbers.communes(group.unit_id, period)
    communes = sorted(
        (gazetteer().by_id(one) for one in shown_units if one in known), key=lambda unit: (unit.name, unit.unit_id)
    )
    sent = reporters(store, [period.key])
    sent = sent[sent["unit_id"].isin(members)]
    inputs = tuple(dict.fromkeys(code for entry in shown for code in entry.measure(period.year).inputs))
    return Summary(
        group=group,
        period=period,
        horizon=horizon,
        indicators=tuple(shown),
        empty=tuple(
            catalogue().indicators[code] for code, one in results.items() if code in asked and not one.reported_count
        ),
        rows=rows_of(numbers, communes, shown, period, horizon),
        total=SummaryRow(group, results, {code: found for (code, year), found in judged.items() if year == horizon}),
        goals=judged,
        plans=tuple(plan for plan in plan_tree().plans if plan.code in {found.plan for found in judged.values()}),
        reported_count=len(sent),
        expected_count=len(members),
        sent_at=sent["last_at"].max().to_pydatetime() if len(sent) else None,
        sources=tuple(
            one for one in sources(store, members, period, inputs) if one.approved or not numbers.approved_only
        ),
        illustrative=store.illustrative,
        version=store.version,
        boundaries=numbers.boundaries,
        approved_only=numbers.approved_only,
    )


def rows_of(
    numbers: Numbers, communes: list[Unit], shown: list[Indicator], period: Period, horizon: int
) -> tuple[SummaryRow, ...]:
    ids = [unit.unit_id for unit in communes]
    results = {entry.code: numbers.across(ids, period, entry.code) for entry in shown}
    judged = {entry.code: verdicts_across(numbers, ids, period, entry.code, horizon) for entry in shown}
    return tuple(
        SummaryRow(
            unit,
            {code: found[unit.unit_id] for code, found in results.items() if unit.unit_id in found},
            {
                code: found[unit.unit_id]
                for code, found in judged.items()
                if unit.unit_id in found and is_asked(found[unit.unit_id])
            },
        )
        for unit in communes
    )
