"""When the figures on a page were last sent, and whether all are approved: what stands under every chart. Judges nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from data.store import Store, reporters
from indicators.words import Period


@dataclass(frozen=True, slots=True)
class LastSent:
    """at: in UTC, None when nothing was sent. some_open: some submission is not approved yet."""

    period: Period
    at: datetime | None
    some_open: bool


def last_sent(store: Store, unit_ids: Iterable[int], period: Period) -> LastSent:
    """Over the communes given."""
    rows = reporters(store, [period.key])
    rows = rows[rows["unit_id"].isin(list(unit_ids))]
    if rows.empty:
        return LastSent(period, None, False)
    return LastSent(period, rows["last_at"].max().to_pydatetime(), not bool(rows["approved"].all()))
