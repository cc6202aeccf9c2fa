"""Rules between two figures: six comparisons, both or neither, never both, with a say on what a missing side means.

Pure predicates; which rules hold for which inputs is declared with the checks. Source of the semantics: DHIS2.
"""

import operator
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import isnan


class Relation(StrEnum):
    EQUAL_TO = "equal_to"
    NOT_EQUAL_TO = "not_equal_to"
    LESS_THAN = "less_than"
    LESS_THAN_OR_EQUAL_TO = "less_than_or_equal_to"
    GREATER_THAN = "greater_than"
    GREATER_THAN_OR_EQUAL_TO = "greater_than_or_equal_to"
    BOTH_OR_NEITHER = "compulsory_pair"
    NEVER_BOTH = "exclusive_pair"


class Missing(StrEnum):
    """What a missing side of a comparison means: the rule says nothing, or the side counts as 0."""

    SKIP = "skip"
    ZERO = "zero"


COMPARISONS: dict[Relation, Callable[[float, float], bool]] = {
    Relation.EQUAL_TO: operator.eq,
    Relation.NOT_EQUAL_TO: operator.ne,
    Relation.LESS_THAN: operator.lt,
    Relation.LESS_THAN_OR_EQUAL_TO: operator.le,
    Relation.GREATER_THAN: operator.gt,
    Relation.GREATER_THAN_OR_EQUAL_TO: operator.ge,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """passed None: the rule was skipped. left, right: the two sides as they were compared, None where missing."""

    passed: bool | None
    left: float | None
    right: float | None


def holds(
    relation: Relation,
    left: float | None,
    right: float | None,
    left_missing: Missing = Missing.SKIP,
    right_missing: Missing = Missing.SKIP,
) -> Outcome:
    """Whether `left relation right`. None and NaN are missing; the two pair rules ask only whether a side is there."""
    left, right = given(left), given(right)
    if relation is Relation.BOTH_OR_NEITHER:
        return Outcome((left is None) == (right is None), left, right)
    if relation is Relation.NEVER_BOTH:
        return Outcome(left is None or right is None, left, right)
    left, right = stood_in(left, left_missing), stood_in(right, right_missing)
    if left is None or right is None:
        return Outcome(None, left, right)
    return Outcome(COMPARISONS[relation](left, right), left, right)


def given(value: float | None) -> float | None:
    return None if value is None or isnan(value) else value


def stood_in(value: float | None, missing: Missing) -> float | None:
    return 0.0 if value is None and missing is Missing.ZERO else value
