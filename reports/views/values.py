"""One result and one verdict as values: rows of the RESULTS and PROGRESS tables in the words of the house. None is "none"."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from indicators.words import Period
from indicators.words.reason import Reason
from indicators.words.status import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """An indicator of a group in a period. value None iff reason is set; low, high: bounds with reports missing.

    part, whole of a growth: the sums of this period and of base_period over the units that reported both; plain_value: the
    growth over all who reported.
    """

    group_id: int
    period: Period
    indicator: str
    part: float | None
    whole: float | None
    value: float | None
    reported_count: int
    expected_count: int
    low: float | None
    high: float | None
    reason: Reason | None
    partial: bool
    incomplete: bool
    over_100: bool
    estimated: bool
    unapproved: bool
    base_period: Period | None = None
    plain_value: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How a group stands toward one goal. goal_low None: no number is set (kind says why). pace in share of the path.
    expected_year, projected: by the trend; None where it is withheld. certain: missing reports cannot change the status."""

    group_id: int
    indicator: str
    horizon: int
    plan: str | None
    goal_kind: str | None
    goal_low: float | None
    goal_high: float | None
    inherited: bool
    verified: str | None
    base_period: Period | None
    base: float | None
    period: Period | None
    value: float | None
    path: float | None
    gap: float | None
    needed_per_year: float | None
    missing_count: float | None
    expected_year: float | None
    status: Status
    reason: Reason | None
    parent_low: float | None
    parent_high: float | None
    projected: float | None = None
    certain: bool = False


def result_of(row: Mapping[str, Any]) -> Result:
    """Of one row of RESULTS; raises KeyError when a column is missing, ValueError on an unknown reason."""
    return Result(
        group_id=int(row["group_id"]),
        period=Period.from_key(row["period"]),
        indicator=str(row["indicator"]),
        part=_number(row["part"]),
        whole=_number(row["whole"]),
        value=_number(row["value"]),
        reported_count=int(row["reported_count"]),
        expected_count=int(row["expected_count"]),
        low=_number(row["low"]),
        high=_number(row["high"]),
        reason=Reason(row["reason"]) if _is_set(row["reason"]) else None,
        partial=bool(row["partial"]),
        incomplete=bool(row["incomplete"]),
        over_100=bool(row["over_100"]),
        estimated=bool(row["estimated"]),
        unapproved=bool(row["unapproved"]),
        base_period=_period(row.get("base_period")),
        plain_value=_number(row.get("plain_value")),
    )


def verdict_of(row: Mapping[str, Any]) -> Verdict:
    """Of one row of PROGRESS; raises KeyError when a column is missing, ValueError on an unknown status or reason."""
    return Verdict(
        group_id=int(row["group_id"]),
        indicator=str(row["indicator"]),
        horizon=int(row["horizon"]),
        plan=_text(row["plan"]),
        goal_kind=_text(row["goal_kind"]),
        goal_low=_number(row["goal_low"]),
        goal_high=_number(row["goal_high"]),
        inherited=_is_set(row["inherited"]) and bool(row["inherited"]),
        verified=_text(row["verified"]),
        base_period=_period(row["base_period"]),
        base=_number(row["base"]),
        period=_period(row["period"]),
        value=_number(row["value"]),
        path=_number(row["path"]),
        gap=_number(row["gap"]),
        needed_per_year=_number(row["needed_per_year"]),
        missing_count=_number(row["missing_count"]),
        expected_year=_number(row["expected_year"]),
        status=Status(row["status"]),
        reason=Reason(row["reason"]) if _is_set(row["reason"]) else None,
        parent_low=_number(row["parent_low"]),
        parent_high=_number(row["parent_high"]),
        projected=_number(row.get("projected")),
        certain=_is_set(row.get("certain")) and bool(row.get("certain")),
    )


def _is_set(value: Any) -> bool:
    # pandas says "nothing" as None, NaN or NA; only the first two compare
    return value is not None and value == value and str(value) not in ("", "<NA>")


def _number(value: Any) -> float | None:
    return float(value) if _is_set(value) else None


def _text(value: Any) -> str | None:
    return str(value) if _is_set(value) else None


def _period(value: Any) -> Period | None:
    # a verdict without a base says 0
    return Period.from_key(int(value)) if _is_set(value) and value else None
