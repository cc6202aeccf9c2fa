"""Files from a script: each is received and, when nothing stands against it, accepted; a bad one never stops the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.checks.history import with_history
from data.sheets.model import Reading, Severity
from data.store import Receipt, Store, reason_key
from data.submissions.apart import read_apart
from data.submissions.receive import accept, receive


@dataclass(frozen=True, slots=True)
class Loaded:
    """receipt: None when nothing was kept – errors, questions, or warnings without a reason."""

    reading: Reading
    receipt: Receipt | None


def read_files(files: Sequence[tuple[bytes, str]]) -> list[Reading]:
    """What is understood of each file, by bytes and name, in that order; earlier periods among them are the past of later
    ones. Nothing is stored."""
    return with_history([read_apart(data, name, {}) for data, name in files])


def load(store: Store, data: bytes, name: str, who: str, reason: str = "") -> Loaded:
    """Receives one file and accepts it if it can be. reason: the officer's words for every warning in it."""
    received = receive(store, data, name, who)
    warnings = [found for found in received.reading.problems if found.severity is Severity.WARNING]
    if received.reading.is_blocked or not received.reading.parts or (warnings and not reason.strip()):
        return Loaded(received.reading, None)
    reasons = {reason_key(warning): reason for warning in warnings}
    return Loaded(received.reading, accept(store, received, who, reasons))
