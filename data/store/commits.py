"""Keeps a reading: all its parts in one transaction or none. Nothing is overwritten; an unfinished commit leaves the old state."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from data.sheets.model import Part, Reading
from data.store.change import Change, changes, count
from data.store.connection import Cursor, Store, rows, run
from data.store.files import keep_bytes, relative_path
from data.store.identity import digest, in_utc, new_id
from data.store.journal import COMMITTED, append
from data.store.mart import put_on_top
from data.store.ready import refuse_unready
from data.store.receipt import Delivery, Receipt, Weighed, receipt
from data.store.rows import Columns, facility_columns, fact_columns, problem_columns
from data.store.standing import Standing, input_ids, standing_of
from data.store.state import SubmissionState


def commit(
    store: Store,
    reading: Reading,
    data: bytes,
    who: str,
    at: datetime,
    reasons: Mapping[tuple[str, str], str] | None = None,
    on_behalf_of: str | None = None,
    fixes: Mapping[str, tuple[str, str]] | None = None,
) -> Receipt:
    """Keeps the bytes and every part of the reading, and makes them count. at: a moment with its zone.

    reasons: data.store.rows.reason_key(warning) → the officer's words. fixes: cells of the file that were mended on the
    screen before this reading, "Sheet!B7" → (old, new): the journal keeps them, sealed by the receipt's code. Parts that
    already count just as read are not kept twice. Raises NotReady for a reading with errors or questions, ValueError when `data` is another file's.
    """
    refuse_unready(reading)
    delivery = Delivery(
        reading=reading, size=len(data), who=who, at=in_utc(at), on_behalf_of=on_behalf_of, reasons=reasons or {},
        fixes=fixes or {},
    )  # fmt: skip
    if keep_bytes(store, data) != reading.sha256:
        raise ValueError("the reading belongs to other bytes")
    return store.write(lambda cursor: write_all(cursor, delivery))


def write_all(cursor: Cursor, delivery: Delivery) -> Receipt:
    ids = input_ids(cursor)
    weighed = [weigh_and_write(cursor, delivery, at, ids) for at in range(len(delivery.reading.parts))]
    fresh = [one for one in weighed if one.known is None]
    if not fresh:
        _, code, at = next(one.known for one in weighed if one.known)
        return receipt(delivery, weighed, code, at, is_repeat=True)
    sha256 = delivery.reading.sha256
    before, after = mended(delivery)
    new = [{**each, **after} for each in told(fresh)]
    entry = append(cursor, delivery.at, delivery.who, COMMITTED, sha256, old=before, new=new, publish=True)
    code = f"{delivery.at:%Y%m%d}-{entry.hash[:10].upper()}"
    keep_file(cursor, delivery)
    for one in fresh:
        register(cursor, delivery, one, entry.publish, code)
    return receipt(delivery, weighed, code, delivery.at)


def weigh_and_write(cursor: Cursor, delivery: Delivery, position: int, ids: dict[str, int]) -> Weighed:
    """Compares a part with what counts and, unless it already counts just so, keeps its figures and rows."""
    part = delivery.reading.parts[position]
    standing = standing_of(cursor, part, ids)
    places = facility_columns(part.facilities)
    made, seal = count(changes(part, standing, places)), digest(part)
    known = None
    if not (made[Change.NEW] or made[Change.CHANGED] or made[Change.GONE]):
        known = same_and_live(cursor, standing, delivery.reading.sha256, seal)
    weighed = Weighed(position, part, known[0] if known else new_id(), seal, made, known)
    if known is None:
        write_part(cursor, weighed, standing, ids, places)
    return weighed


def same_and_live(cursor: Cursor, standing: Standing, sha256: str, seal: str) -> tuple[str, str, datetime] | None:
    """(submission, receipt, when) of the latest live submission of the same file, understood alike."""
    where = {"unit_id": standing.unit_id, "period": standing.period}
    for submission_id, code, at in rows(cursor, "submission.alike", **where, sha256=sha256, digest=seal):
        if SubmissionState(rows(cursor, "submission.state", submission_id=submission_id)[0][0]).is_live:
            return submission_id, code, at
    return None


def told(fresh: list[Weighed]) -> list[dict[str, Any]]:
    """What the journal keeps of the commit: enough to prove later which figures it held."""
    return [
        {
            "submission": one.submission_id,
            "unit_id": one.part.unit_id,
            "period": one.part.period.key if one.part.period else None,
            "digest": one.digest,
            "changes": {change.value: number for change, number in one.changes.items()},
        }
        for one in fresh
    ]


def mended(delivery: Delivery) -> tuple[dict[str, str] | None, dict[str, dict[str, str]]]:
    """What the journal keeps of cells mended on the screen: what the file said, and what counts instead."""
    if not delivery.fixes:
        return None, {}
    before = {cell: old for cell, (old, _) in delivery.fixes.items()}
    return before, {"fixes": {cell: new for cell, (_, new) in delivery.fixes.items()}}


def keep_file(cursor: Cursor, delivery: Delivery) -> None:
    sha256 = delivery.reading.sha256
    run(
        cursor, "submission.insert_file", sha256=sha256, name=delivery.reading.file_name, size=delivery.size,
        path=relative_path(sha256).as_posix(), who=delivery.who, at=delivery.at,
    )  # fmt: skip


def write_part(cursor: Cursor, one: Weighed, standing: Standing, ids: dict[str, int], places: Columns) -> None:
    part = one.part
    where = {"submission_id": one.submission_id, "unit_id": standing.unit_id, "period": standing.period}
    learn(cursor, part, ids)
    if part.facts:
        run(cursor, "submission.insert_facts", **where, **fact_columns(part.facts, ids))
    if part.facilities:
        run(cursor, "submission.insert_facilities", **where, **places)
    put_on_top(cursor, part, standing, ids, one.submission_id)


def learn(cursor: Cursor, part: Part, ids: dict[str, int]) -> None:
    """Gives inputs never kept before their small integer."""
    unseen = [code for code in dict.fromkeys(fact.input for fact in part.facts) if code not in ids]
    if unseen:
        first = max(ids.values(), default=0) + 1
        fresh = dict(zip(unseen, range(first, first + len(unseen)), strict=True))
        run(cursor, "submission.insert_input_codes", codes=list(fresh), input_ids=list(fresh.values()))
        ids |= fresh


def register(cursor: Cursor, delivery: Delivery, one: Weighed, publish: int, code: str) -> None:
    """Enters the submission itself, its first state and the warnings it was sent with."""
    part = one.part
    assert part.period is not None
    where = {"unit_id": part.unit_id, "period": part.period.key}
    warnings = [found for found in delivery.warnings if found.part in (None, one.position)]
    who = {"submission_id": one.submission_id, "publish": publish, "who": delivery.who, "at": delivery.at}
    run(
        cursor, "submission.insert", **who, **where, position=one.position, sha256=delivery.reading.sha256, receipt=code,
        file_name=delivery.reading.file_name, digest=one.digest, layout=part.layout.value, registers=list(part.registers),
        on_behalf_of=delivery.on_behalf_of, fact_count=len(part.facts), facility_count=len(part.facilities),
        problem_count=len(warnings),
    )  # fmt: skip
    run(cursor, "submission.insert_state", **who, state=SubmissionState.SUBMITTED.value, why=None)
    if warnings:
        run(cursor, "submission.insert_problems", **who, **problem_columns(warnings, delivery.reasons))
