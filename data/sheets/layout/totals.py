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
    """A total row: its values by code, the section it stands in, and the sheet's column of every code."""

    row: int
    segment: int
    values: Mapping[str, Cell]
    page: Page
    columns: Mapping[str, int]


def compare_totals(
    totals: Sequence[Total],
    places: Sequence[Place],
    segments: Mapping[int, int],
    headings: Mapping[str, str],
    findings: Findings,
) -> None:
    """Warn of every total that is neither the sum of all rows nor of the rows of its section."""
    for total in totals:
        near = [place for place in places if segments.get(place.row.row) == total.segment]
        for code, value in total.values.items():
            said = read_number(value).value
            if said is None or any(code in place.unreadable for place in places):
                continue
            sums = {
                added(places, code),
                added(near, code),
                added([place for place in places if place.row.row <= total.row], code),
            }
            if said not in sums:
                first, last = (
                    (page_cell(total, code, place.row.row) for place in (places[0], places[-1])) if places else ("", "")
                )
                cell = total.page.cell(total.row, total.columns[code])
                findings.problems.append(
                    problem("total-differs-from-parts", cell, headings.get(code), total.page.text(total.row, total.columns[code]),
                            others=f"{first}–{last}", sum=number(added(places, code)))
                )  # fmt: skip


def added(places: Sequence[Place], code: str) -> float:
    return float(sum(place.row.numbers.get(code) or 0 for place in places))


def page_cell(total: Total, code: str, row: int) -> str:
    return total.page.cell(row - 1, total.columns[code]).address
