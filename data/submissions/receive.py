"""Takes a file in and, when the officer agrees, lets it count. Decides no rule and stores nothing by itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

import pandas as pd

from data.sheets.model import Reading
from data.store import (
    Change,
    Receipt,
    Store,
    StoreError,
    answers,
    commit,
    difference,
    file_bytes,
    keep_bytes,
    note_refusal,
    remember,
)
from data.submissions.apart import cells_apart, read_apart
from data.submissions.known import known_units
from data.submissions.mended import Fixes, differing, with_fix_notices
from data.submissions.past import with_store_past
from indicators.words import Text

Read = Callable[[bytes, str, Mapping[str, str]], Reading]

OUTDATED = Text(
    "Số liệu của đơn vị đã thay đổi từ lúc bạn xem bảng so sánh. Hãy xem lại thay đổi rồi ghi.",
    "The figures changed since you looked at the comparison. Look at the changes again, then commit.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file that was kept and read, not yet counting. differences: one frame per part, None while it belongs nowhere.

    fixes: cells mended on the screen, "Sheet!B7" → (what the file says, what was typed).
    """

    name: str
    reading: Reading
    differences: tuple[pd.DataFrame | None, ...]
    version: int
    fixes: Fixes = field(default_factory=dict)

    @property
    def is_refused(self) -> bool:
        """True when nothing at all could be read."""
        return not self.reading.parts and bool(self.reading.problems)

    def count(self, change: Change) -> int:
        """How many figures and places of all parts are new, changed, unchanged or gone."""
        return sum(int((found["change"] == change.value).sum()) for found in self.differences if found is not None)


def receive(
    store: Store,
    data: bytes,
    name: str,
    who: str,
    given: Mapping[str, str] | None = None,
    read: Read | None = None,
    *,
    typed: Mapping[str, str] | None = None,
) -> Received:
    """Keeps the bytes first, then reads, checks and compares. given: question key → choice, remembered for later files.

    read: None reads in the limited process, which hears what communes the store knows. typed: cells mended on the screen,
    "Sheet!B7" → what was typed. Nothing counts yet. A file that cannot be read leaves its bytes and an entry in the
    journal, no figure.
    """
    sha256 = keep_bytes(store, data)
    remember(store, given or {}, who)
    version = store.version
    fixes = differing(typed, cells_apart(data, name, typed)) if typed else {}
    if fixes or read is None:
        mended = {cell: new for cell, (_, new) in fixes.items()}
        read = partial(read_apart, fixes=mended, area=known_units(store))
    reading = with_fix_notices(with_store_past(store, read(data, name, answers(store))), fixes)
    received = Received(
        name=name, reading=reading, differences=compared(store, reading), version=version, fixes=fixes
    )  # fmt: skip
    if received.is_refused:
        note_refusal(store, sha256, name, len(data), who, reading.problems[0])
    return received


def compared(store: Store, reading: Reading) -> tuple[pd.DataFrame | None, ...]:
    return tuple(
        None if part.unit_id is None or part.period is None else difference(store, part) for part in reading.parts
    )


def accept(
    store: Store,
    received: Received,
    who: str,
    reasons: Mapping[tuple[str, str], str] | None = None,
    on_behalf_of: str | None = None,
) -> Receipt:
    """Makes the file count, exactly as its differences show. reasons: data.store.reason_key(warning) → words.

    Raises NotReady for errors and open questions, StoreError when what it was compared with has changed since.
    """
    if store.version != received.version and not unchanged(received.differences, compared(store, received.reading)):
        raise StoreError(OUTDATED)
    data = file_bytes(store, received.reading.sha256)
    return commit(store, received.reading, data, who, datetime.now(UTC), reasons, on_behalf_of, received.fixes)


def unchanged(before: tuple[pd.DataFrame | None, ...], after: tuple[pd.DataFrame | None, ...]) -> bool:
    return all(
        old is new or (old is not None and new is not None and old.equals(new)) for old, new in zip(before, after, strict=True)
    )  # fmt: skip
