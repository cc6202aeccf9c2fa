"""The way of a submission, đã nộp → trả lại | đã duyệt → đã chốt, and the way back: each step is an event, none is overwritten."""

from datetime import UTC, datetime
from enum import StrEnum

from data.store.connection import Cursor, Store, rows, run
from data.store.fault import NOT_LIVE, UNKNOWN_SUBMISSION, StoreError
from data.store.identity import in_utc
from data.store.journal import append
from data.store.mart import refresh_in
from indicators.words import Text


class SubmissionState(StrEnum):
    """SUBMITTED, APPROVED and FROZEN count; RETURNED and WITHDRAWN do not."""

    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    FROZEN = "frozen"
    WITHDRAWN = "withdrawn"

    @property
    def is_live(self) -> bool:
        return self in (SubmissionState.SUBMITTED, SubmissionState.APPROVED, SubmissionState.FROZEN)

    @property
    def label(self) -> Text:
        return LABELS[self]


LABELS = {
    SubmissionState.SUBMITTED: Text("đã nộp", "submitted"),
    SubmissionState.RETURNED: Text("trả lại", "returned"),
    SubmissionState.APPROVED: Text("đã duyệt", "approved"),
    SubmissionState.FROZEN: Text("đã chốt", "frozen"),
    SubmissionState.WITHDRAWN: Text("đã thu hồi", "withdrawn"),
}


def rollback(store: Store, submission_id: str, who: str, why: str, at: datetime | None = None) -> None:
    """Rolls a submission back: what it replaced counts again. Raises StoreError unless it is submitted or approved."""
    moment = in_utc(at or datetime.now(UTC))
    store.write(lambda cursor: rollback_in(cursor, submission_id, who, why, moment))


def rollback_in(cursor: Cursor, submission_id: str, who: str, why: str, at: datetime) -> None:
    found = rows(cursor, "submission.state", submission_id=submission_id)[0][0]
    if found is None:
        raise StoreError(UNKNOWN_SUBMISSION.fill(submission=submission_id))
    old = SubmissionState(found)
    if old not in (SubmissionState.SUBMITTED, SubmissionState.APPROVED):
        raise StoreError(NOT_LIVE.fill(submission=submission_id, state=old.label))
    new = SubmissionState.WITHDRAWN.value
    entry = append(
        cursor,
        at,
        who,
        "submission.withdrawn",
        submission_id,
        old=old.value,
        new={"state": new, "why": why},
        publish=True,
    )
    run(
        cursor, "submission.insert_state", submission_id=submission_id, publish=entry.publish, state=new, who=who, at=at, why=why
    )  # fmt: skip
    refresh_in(cursor, since=entry.publish - 1)
