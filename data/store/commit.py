"""Keeps a reading: all its parts in one transaction or none. Nothing is overwritten; an unfinished commit leaves the old state."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from data.sheets.model import Part, Reading
from data.store.change import Change, changes, count
from data.store.connection import Cursor, Store, rows, run
from data.store.files import keep_bytes, relative_path
from data.store.identity import digest, in_utc, new_id
from data.store.journal import append
from data.store.mart import refresh_in
from data.store.ready import refuse_unready
from data.store.receipt import Delivery, Receipt, Weighed, receipt
from data.store.rows import facility_columns, fact_columns, problem_columns
from data.store.state import SubmissionState


def commit(
    store: Store,
    reading: Reading,
    data: bytes,
    who: str,
    at: datetime,
    reasons: Mapping[tuple[str, str], str] | None = None,
    on_behalf_of: str | None = None,
) -> Receipt:
    """Keeps the bytes and every part of the reading, and makes them count. at: a moment with its zone.

    reasons: data.store.rows.reason_key(warning) → the officer's words. Parts that already count just as read are not
    kept twice. Raises NotReady for a reading with errors or questions, ValueError when `data` is another file's.
    """
    refuse_unready(reading)
    delivery = Delivery(
        reading=reading, size=len(data), who=who, at=in_utc(at), on_behalf_of=on_behalf_of, reasons=reasons or {}
    )
    if keep_bytes(store, data) != reading.sha256:
        raise ValueError("the reading belongs to other bytes")
    return store.write(lambda cursor: write_all(cursor, delivery))


def write_all(cursor: Cursor, delivery: Delivery) -> Receipt:
    weighed = [weigh(cursor, at, part, delivery.reading.sha256) for at, part in enumerate(delivery.reading.parts)]
    fresh = [one for one in weighed if one.known is None]
    ids = {one.position: one.known[0] if one.known else new_id() for one in weighed}
    if fresh:
        entry = append(
            cursor, delivery.at, delivery.who, "submission.committed", delivery.reading.sha256, new=told(fresh, ids)
        )
        code = f"{delivery.at:%Y%m%d}-{entry.hash[:10].upper()}"
        publish: int = rows(cursor, "meta.publish")[0][0]
        keep_file(cursor, delivery)
        for one in fresh:
            write_part(cursor, delivery, one, ids[one.position], publish, code)
        refresh_in(cursor, since=publish - 1)
        return receipt(delivery, weighed, ids, code, delivery.at)
    _, code, at = next(one.known for one in weighed if one.known)
    return receipt(delivery, weighed, ids, code, at, is_repeat=True)


def weigh(cursor: Cursor, position: int, part: Part, sha256: str) -> Weighed:
    assert part.unit_id is not None
    assert part.period is not None
    seal, made = digest(part), count(changes(cursor, part))
    known = None
    if not (made[Change.NEW] or made[Change.CHANGED] or made[Change.GONE]):
        found = rows(
            cursor, "submission.same_and_live", unit_id=part.unit_id, period=part.period.key, sha256=sha256, digest=seal
        )
        known = found[0] if found else None
    return Weighed(position, part, seal, made, known)


def told(fresh: list[Weighed], ids: Mapping[int, str]) -> list[dict[str, Any]]:
    """What the journal keeps of the commit: enough to prove later which figures it held."""
    return [
        {
            "submission": ids[one.position],
            "unit_id": one.part.unit_id,
            "period": one.part.period.key if one.part.period else None,
            "digest": one.digest,
            "changes": {change.value: number for change, number in one.changes.items()},
        }
        for one in fresh
    ]


def keep_file(cursor: Cursor, delivery: Delivery) -> None:
    sha256 = delivery.reading.sha256
    run(
        cursor, "submission.insert_file", sha256=sha256, name=delivery.reading.file_name, size=delivery.size,
        path=relative_path(sha256).as_posix(), who=delivery.who, at=delivery.at,
    )  # fmt: skip


def write_part(cursor: Cursor, delivery: Delivery, one: Weighed, submission_id: str, publish: int, code: str) -> None:
    part = one.part
    assert part.period is not None
    where = {"submission_id": submission_id, "unit_id": part.unit_id, "period": part.period.key}
    warnings = [found for found in delivery.warnings if found.part in (None, one.position)]
    run(
        cursor, "submission.insert", **where, publish=publish, sha256=delivery.reading.sha256, receipt=code,
        file_name=delivery.reading.file_name, digest=one.digest, layout=part.layout.value, who=delivery.who,
        registers=list(part.registers), on_behalf_of=delivery.on_behalf_of, at=delivery.at, fact_count=len(part.facts),
        facility_count=len(part.facilities), problem_count=len(warnings),
    )  # fmt: skip
    who = {"publish": publish, "who": delivery.who, "at": delivery.at}
    run(
        cursor,
        "submission.insert_state",
        submission_id=submission_id,
        state=SubmissionState.SUBMITTED.value,
        why=None,
        **who,
    )
    if part.facts:
        run(cursor, "submission.insert_facts", **where, **fact_columns(part.facts, input_ids(cursor, part)))
    if part.facilities:
        run(cursor, "submission.insert_facilities", **where, **facility_columns(part.facilities))
    if warnings:
        told = problem_columns(warnings, delivery.reasons)
        run(cursor, "submission.insert_problems", submission_id=submission_id, **who, **told)


def input_ids(cursor: Cursor, part: Part) -> dict[str, int]:
    """The small integer that stands for each input of the part; inputs never seen before are given one."""
    known: dict[str, int] = dict(rows(cursor, "submission.input_codes"))
    unseen = [code for code in dict.fromkeys(fact.input for fact in part.facts) if code not in known]
    if unseen:
        first = max(known.values(), default=0) + 1
        fresh = dict(zip(unseen, range(first, first + len(unseen)), strict=True))
        run(cursor, "submission.insert_input_codes", codes=list(fresh), input_ids=list(fresh.values()))
        known |= fresh
    return known
