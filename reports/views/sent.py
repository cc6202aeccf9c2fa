"""What has been sent, as values: who sent for a period, and every submission of a commune. Judges nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from data.store import Store, reporters, submissions
from data.store.state import SubmissionState
from data.units.gazetteer import gazetteer
from indicators.words import Period
from indicators.words.unit import Unit
from reports.views.numbers import records


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A submission: at in UTC; state SUBMITTED, APPROVED …; version 1, 2 … within commune and period."""

    unit: Unit
    period: Period
    version: int
    file_name: str
    sha256: str
    receipt: str
    at: datetime
    who: str
    state: SubmissionState
    fact_count: int
    facility_count: int
    warning_count: int


def reporters_of(store: Store, period: Period) -> frozenset[int]:
    """The communes that have sent anything that counts for the period."""
    return frozenset(int(unit_id) for unit_id in reporters(store, [period.key])["unit_id"])


def sent_by(store: Store, unit_ids: Iterable[int]) -> tuple[Sent, ...]:
    """All submissions of these communes, latest first, withdrawn ones included."""
    return tuple(
        Sent(
            unit=gazetteer().by_id(int(row["unit_id"])),
            period=Period.from_key(row["period"]),
            version=int(row["version"]),
            file_name=row["file_name"],
            sha256=row["sha256"],
            receipt=row["receipt"],
            at=row["at"].to_pydatetime(),
            who=row["who"],
            state=SubmissionState(row["state"]),
            fact_count=int(row["fact_count"]),
            facility_count=int(row["facility_count"]),
            warning_count=int(row["problem_count"]),
        )
        for row in records(submissions(store, unit_ids))
    )
