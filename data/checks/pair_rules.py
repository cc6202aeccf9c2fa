"""Rules between two figures of one report, declared as data with the days they hold: where one is above 0, so must the other be.

The relations themselves are arithmetic; here stands only which figures they bind. A figure left blank is under no rule.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from data.checks.faults import number, problem
from data.sheets.model import Part, Problem
from indicators.arithmetic.rules import Relation, holds
from indicators.registry import catalogue


@dataclass(frozen=True, slots=True)
class Pair:
    """Two inputs and what must hold between them for periods that end from valid_from to valid_to; None: always."""

    left: str
    right: str
    relation: Relation = Relation.BOTH_OR_NEITHER
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date | None) -> bool:
        """Whether the rule is in force for a period that ends on that day; an unknown day is under every rule."""
        if day is None:
            return True
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


PAIRS = (Pair("event.attendance", "event.sessions"), Pair("trained_staff", "training_courses"))


def check_pairs(part: Part, headings: Mapping[str, str], pairs: Iterable[Pair] = PAIRS) -> list[Problem]:
    """A warning for every pair of reported figures that breaks its rule; 0 counts as not there."""
    facts = {fact.input: fact for fact in part.facts if fact.value is not None}
    found: list[Problem] = []
    for pair in pairs:
        left, right = facts.get(pair.left), facts.get(pair.right)
        if left is None or right is None or not pair.holds_on(part.period.end if part.period else None):
            continue
        if holds(pair.relation, left.value or None, right.value or None).passed is not False:
            continue
        given, other = (left, right) if left.value else (right, left)
        cells = tuple(cell for cell in (given.cell, other.cell) if cell)
        heading = headings.get(given.input, catalogue().inputs[given.input].name.vi)
        found.append(
            problem(
                "both-or-neither",
                given.cell,
                heading,
                number(given.value),
                cells,
                other=catalogue().inputs[other.input].name,
            )
        )
    return found
