"""Every kind of fault in one place: how grave it is, what is wrong and what to do, in both languages.

A fault's sentence says where and what; its remedy says what to do. Nothing is judged here.
"""

from dataclasses import dataclass
from datetime import date

from data.checks.wordings import WORDINGS
from data.sheets.model import Cell, Problem, Severity
from indicators.words import Text


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind. valid_from, valid_to: the period ends for which the rule holds; None: always."""

    kind: str
    severity: Severity
    message: Text
    remedy: Text
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date | None) -> bool:
        """Whether the rule holds for a period that ends on that day; an unknown day is under every rule."""
        if day is None:
            return True
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


FAULTS = {
    kind: Fault(kind, Severity(severity), Text(*message), Text(*remedy))
    for kind, (severity, message, remedy) in WORDINGS.items()
}


def problem(
    kind: str,
    cell: Cell | None = None,
    heading: str | None = None,
    found: str | None = None,
    cells: tuple[Cell, ...] = (),
    **places: object,
) -> Problem:
    """The fault of this kind at a cell, its sentences filled. Raises KeyError for a kind that is not declared."""
    fault = FAULTS[kind]
    words = {
        "where": cell.address if cell else "", "sheet": cell.sheet if cell else "", "heading": heading or "",
        "found": found or "", "others": ", ".join(other.address for other in cells if other != cell), **places,
    }  # fmt: skip
    return Problem(
        kind=kind, severity=fault.severity, message=fault.message.fill(**words), remedy=fault.remedy.fill(**words),
        cell=cell, cells=cells, heading=heading, found=found,
    )  # fmt: skip


def number(value: float | None) -> str:
    """As people write it: 16.769 and 76,2; "" for None."""
    if value is None:
        return ""
    whole = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.2f}".rstrip("0").rstrip(".")
    return whole.replace(",", "_").replace(".", ",").replace("_", ".")
