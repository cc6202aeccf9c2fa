"""The journal: who did what when, old → new, each entry sealed with the hash of the one before. Nothing is ever changed in it.

Its head is also kept in a small file beside the store: a log cut short opens as an older store without a word.
"""

import hashlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from data.store.connection import Cursor, Meta, Store, meta, rows, run
from data.store.fault import CHANGED_HISTORY, LOST_TAIL, StoreError

HEAD_BYTES = 128
COMMITTED = "submission.committed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """at: UTC without zone. subject: what it is about (a SHA-256, a submission). old, new: JSON text or None.

    publish: the publish number once it was written."""

    number: int
    at: datetime
    who: str
    action: str
    subject: str
    old: str | None
    new: str | None
    previous: str
    publish: int

    @property
    def hash(self) -> str:
        said = [
            self.number,
            self.at.isoformat(),
            self.who,
            self.action,
            self.subject,
            self.old,
            self.new,
            self.previous,
        ]
        return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


def append(
    cursor: Cursor,
    at: datetime,
    who: str,
    action: str,
    subject: str,
    old: Any = None,
    new: Any = None,
    publish: bool = False,
) -> Entry:
    """Adds one entry inside the transaction of `cursor`; old and new are plain JSON values.

    publish: what counts changes with it, so the publish number rises. Two transactions that do this at once conflict.
    """
    before = meta(cursor)
    entry = Entry(
        number=before.journal_number + 1, at=at, who=who, action=action, subject=subject,
        old=said(old), new=said(new), previous=before.journal_hash, publish=before.publish + publish,
    )  # fmt: skip
    run(
        cursor, "journal.append", number=entry.number, at=at, who=who, action=action, subject=subject,
        old=entry.old, new=entry.new, previous=entry.previous, publish=entry.publish, hash=entry.hash,
    )  # fmt: skip
    run(cursor, "meta.move_head", publish=entry.publish, number=entry.number, hash=entry.hash)
    return entry


def said(value: Any) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)


def broken_at(store: Store) -> int | None:
    """The first number at which the chain does not hold, None when it is sound to its end."""
    previous, number = "", 0
    for expected, row in enumerate(rows(store.cursor(), "journal.everything"), start=1):
        *told, sealed = row
        names = ("number", "at", "who", "action", "subject", "old", "new", "previous", "publish")
        entry = Entry(**dict(zip(names, told, strict=True)))
        if entry.number != expected or entry.previous != previous or entry.hash != sealed:
            return expected
        previous, number = sealed, expected
    head = meta(store.cursor())
    return None if (head.journal_number, head.journal_hash) == (number, previous) else number + 1


def head_file(path: Path) -> Path:
    return path.with_name(path.name + ".head")


def remember_head(path: Path, head: Meta) -> None:
    """Keeps the head outside the store, in place and in one write shorter than a disk sector, so never by halves.

    Not forced to disk: an older head is sound, and the commit itself is forced.
    """
    said = json.dumps({"number": head.journal_number, "hash": head.journal_hash}).ljust(HEAD_BYTES)
    file = os.open(head_file(path), os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
    try:
        os.write(file, said.encode("ascii"))
    finally:
        os.close(file)


def refuse_lost_tail(path: Path, cursor: Cursor) -> None:
    """Raises StoreError when the journal does not reach, or contradicts, the head kept outside.

    A journal that goes further is sound: the machine stopped between the commit and the note of it.
    """
    file = head_file(path)
    if not file.exists():
        return
    kept = file.read_text(encoding="ascii", errors="replace").strip("\0\n ")
    if not kept:  # a power cut can leave the file without its content
        return
    try:
        number, seal = int(json.loads(kept)["number"]), str(json.loads(kept)["hash"])
    except (ValueError, KeyError, TypeError) as fault:
        raise StoreError(CHANGED_HISTORY.fill(path=path, number="?")) from fault
    head = meta(cursor)
    if head.journal_number < number:
        raise StoreError(LOST_TAIL.fill(path=path, found=head.journal_number, known=number, head=file.name))
    if number and rows(cursor, "journal.hash_at", number=number) != [(seal,)]:
        raise StoreError(CHANGED_HISTORY.fill(path=path, number=number))
