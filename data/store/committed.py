"""What the journal tells of commits: found by the code of a receipt or by the file's hash. Reads only."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from data.store.connection import Store, rows
from data.store.journal import COMMITTED, Entry

CODE = re.compile(r"^(\d{8})-([0-9A-F]{10})$")
NAMES = ("number", "at", "who", "action", "subject", "old", "new", "previous", "publish")


@dataclass(frozen=True, slots=True, kw_only=True)
class Committed:
    """One commit as the journal holds it. at: UTC with zone. fixes: "Sheet!B7" → (what the file said, what counts).

    sound: the entry still carries the seal it was written with.
    """

    number: int
    at: datetime
    who: str
    sha256: str
    submission_ids: tuple[str, ...]
    fixes: Mapping[str, tuple[str, str]]
    sound: bool


def committed_under(store: Store, code: str) -> Committed | None:
    """The commit a receipt's code stands for; None when no entry bears it."""
    said = CODE.match(code.strip().upper())
    if not said:
        return None
    found = rows(store.cursor(), "journal.sealed", action=COMMITTED, seal=said[2].lower())
    made = [committed(row) for row in found]
    return next((one for one in made if f"{one.at:%Y%m%d}" == said[1]), None)


def committed_with(store: Store, sha256: str) -> list[Committed]:
    """Every commit of these bytes, earliest first."""
    return [committed(row) for row in rows(store.cursor(), "journal.about", action=COMMITTED, subject=sha256)]


def committed(row: tuple[Any, ...]) -> Committed:
    *told, sealed = row
    entry = Entry(**dict(zip(NAMES, told, strict=True)))
    old, new = json.loads(entry.old or "{}"), json.loads(entry.new or "[]")
    after: dict[str, str] = next((part["fixes"] for part in new if "fixes" in part), {})
    return Committed(
        number=entry.number,
        at=entry.at.replace(tzinfo=UTC),
        who=entry.who,
        sha256=entry.subject,
        submission_ids=tuple(part["submission"] for part in new),
        fixes={cell: (old.get(cell, ""), value) for cell, value in after.items()},
        sound=entry.hash == sealed,
    )
