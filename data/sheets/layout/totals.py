"""Total rows against their parts: compared, never stored. Only the difference is named; neither side is corrected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.checks.faults import number, problem
from data.sheets.book.model import Cell
from data.sheets.layout.findings import Findings, Place
from data.sheets.layout.page import Page
from data.sheets.numbers import read_number


@dataclass(frozen=True, slots=True)
class Total:
    """A total row: its values by code, the section it stands in, and the sheet's column of every code.

    heads: it stands above the rows it adds up, as the first row of its section. type: of which alone it speaks.
    """

    row: int
    segment: int
    values: Mapping[str, Cell]
    page: Page
    columns: Mapping[str, int]
    heads: bool = False
    type: str | None = None


def compare_totals(
    totals: Sequence[Total],
    places: Sequence[Place],
    segments: Mapping[int, int],
    headings: Mapping[str, str],
    findings: Findings,
) -> None:
    """Warn of every total that is neither the sum of all rows nor of the rows of its section."""
    for position, total in enumerate(totals):
        above = max((other.row for other in totals[:position] if not other.heads), default=-1)
        groups = groups_of(total, places, segments, above)
        for code, value in total.values.items():
            said = read_number(value).value
            if said is None or any(code in place.unreadable for place in places):
                continue
            if said not in {added(group, code) for group in groups}:
                first, last = (
                    (page_cell(total, code, place.row.row) for place in (groups[0][0], groups[0][-1]))
                    if groups[0]
                    else ("", "")
                )
                cell = total.page.cell(total.row, total.columns[code])
                findings.problems.append(
                    problem("total-differs-from-parts", cell, headings.get(code), total.page.text(total.row, total.columns[code]),
                            others=f"{first}–{last}", sum=number(added(groups[0], code)))
                )  # fmt: skip


def groups_of(total: Total, places: Sequence[Place], segments: Mapping[int, int], above: int) -> list[Sequence[Place]]:
    """The rows a total may add up, likeliest first: all, its section's, all above; or its own and following sections'.

    above: the total row before it.
    """
    if total.type is not None:
        kind = [place for place in places if place.row.type == total.type]
        return [kind, [place for place in kind if above < place.row.row - 1 < total.row]]
    if not total.heads:
        since = [place for place in places if above < place.row.row - 1 < total.row]
        near = [place for place in places if segments.get(place.row.row) == total.segment]
        return [places, near, since, [place for place in places if place.row.row <= total.row]]
    later = sorted({segment for segment in segments.values() if segment >= total.segment} | {total.segment})
    return [[place for place in places if total.segment <= segments.get(place.row.row, -1) <= last] for last in later]


def added(places: Sequence[Place], code: str) -> float:
    return float(sum(place.row.numbers.get(code) or 0 for place in places))


def page_cell(total: Total, code: str, row: int) -> str:
    return total.page.cell(row - 1, total.columns[code]).address
