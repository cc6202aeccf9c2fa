"""Who has reported, and who in time. Counts and dates only; reminds nobody."""

from datetime import date, datetime, time, timedelta

import pandas as pd


def reporting_rate(actual: float | None, expected: float | None) -> float | None:
    """min(100, 100 × actual ÷ expected). No report at all is 0; None when nothing was expected."""
    if not expected:
        return None
    return min(100.0, 100.0 * (actual or 0.0) / expected)


def is_on_time(period_end: date, completed: datetime, timely_days: int) -> bool:
    """Whether the report was complete at the latest timely_days + 1 days after the period's last day, at 0:00."""
    return completed <= datetime.combine(period_end, time()) + timedelta(days=timely_days + 1)


def reporting(submissions: pd.DataFrame, scope: pd.DataFrame, ends: dict[int, date], timely_days: int) -> pd.DataFrame:
    """Per group and period: expected_count, reported_count, timely_count, rate_pct, timely_pct (NaN: nothing expected).

    submissions: unit_id, period, completed (datetime; the first complete one counts). scope: group_id, unit_id, period.
    ends: the last day of each period that occurs in scope.
    """
    first = submissions.groupby(["unit_id", "period"])["completed"].min().reset_index()
    laid = scope[["group_id", "unit_id", "period"]].merge(first, on=["unit_id", "period"], how="left")
    day = timedelta(days=timely_days + 1)
    limits = {period: datetime.combine(end, time()) + day for period, end in ends.items()}
    laid["reported_count"] = laid["completed"].notna().astype("int64")
    laid["timely_count"] = (pd.to_datetime(laid["completed"]) <= pd.to_datetime(laid["period"].map(limits))).astype(
        "int64"
    )
    laid["expected_count"] = 1
    counts = ["expected_count", "reported_count", "timely_count"]
    made = laid.groupby(["group_id", "period"], sort=True)[counts].sum().reset_index()
    return made.assign(
        rate_pct=made["reported_count"] / made["expected_count"] * 100,
        timely_pct=made["timely_count"] / made["expected_count"] * 100,
    )
