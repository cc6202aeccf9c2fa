"""Columns that name their own years, against what the titles say: years to compare with are dropped, contradictions asked."""

from collections import defaultdict
from dataclasses import replace

from data.checks.faults import problem
from data.sheets.layout.findings import Figure, Findings
from data.sheets.layout.sorter import Sorter
from data.sheets.layout.when import settle_period, together
from indicators.words import Period


def drop_comparisons(sorter: Sorter, findings: Findings) -> None:
    """Of two years side by side under a title that names only the later one, the earlier is there to compare: not taken."""
    for table, voice in sorter.voices.items():
        years = {
            figure.scope.period.year for figure in findings.figures if figure.table == table and figure.scope.period
        }
        said = together(voice.dated)
        named_years = {period.year for period in said.periods}
        if (
            len(years) != 2
            or named_years != {max(years)}
            or said.spans
            or any(row_names_year(figure, table) for figure in findings.figures)
        ):
            continue
        dropped = [
            figure
            for figure in findings.figures
            if figure.table == table and figure.scope.period and figure.scope.period.year == min(years)
        ]
        findings.figures[:] = [figure for figure in findings.figures if figure not in dropped]
        findings.problems.append(problem("column-ignored", dropped[0].cell, str(min(years))))


def row_names_year(figure: Figure, table: int) -> bool:
    """Whether the period stands in the figure's row (a table across), not in its column."""
    return figure.table == table and figure.scope.cell is not None and figure.scope.cell != figure.cell


def settle_single_columns(sorter: Sorter, findings: Findings) -> None:
    """A table whose only column of values names a period must agree with its titles; "năm 2024" may be its first half."""
    periods: dict[int, set[Period]] = defaultdict(set)
    rest: set[int] = set()
    for figure in findings.figures:
        if figure.scope.period:
            periods[figure.table].add(figure.scope.period)
        else:
            rest.add(figure.table)
    for table, named_periods in periods.items():
        if len(named_periods) != 1 or table in rest:
            continue
        only = next(iter(named_periods))
        voice = sorter.voices[table]
        widened = replace(voice, dated=(*voice.dated, only.label.vi))
        settled = settle_period(widened, findings) if only.is_year else only
        findings.figures[:] = [
            replace(figure, scope=replace(figure.scope, period=settled)) if figure.table == table else figure
            for figure in findings.figures
        ]
        sorter.years[table] = settled
