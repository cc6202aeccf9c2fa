"""Many files at once: each is received, and later accepted, by itself. What goes wrong with one never touches another."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from data.sheets.model import Problem, Severity
from data.store import Receipt, Store, StoreError, file_bytes, reason_key
from data.submissions.packed import File
from data.submissions.receive import Received, accept, receive
from indicators.words import Text


class Standing(StrEnum):
    """How one file of many stands."""

    KEPT = "kept"
    REPEATED = "repeated"
    READY = "ready"
    WARNED = "warned"
    ASKING = "asking"
    FAULTY = "faulty"
    REFUSED = "refused"

    @property
    def label(self) -> Text:
        return LABELS[self]


LABELS = {
    Standing.KEPT: Text("đã ghi", "kept"),
    Standing.REPEATED: Text("đã ghi từ trước, 0 thay đổi", "kept before, 0 changes"),
    Standing.READY: Text("có thể ghi", "can be kept"),
    Standing.WARNED: Text("cần xem cảnh báo", "warnings to look at"),
    Standing.ASKING: Text("cần trả lời câu hỏi", "questions to answer"),
    Standing.FAULTY: Text("có lỗi phải sửa", "errors to mend"),
    Standing.REFUSED: Text("không đọc được", "cannot be read"),
}
NEW_WARNINGS = Text(
    "Có cảnh báo mới sau khi ghi các tệp khác. Mở tệp này để xem rồi ghi.",
    "New warnings since the other files were kept. Open this file, look at them, then keep it.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One file of many. received: None when nothing could be taken in. hindrance: what went wrong with it last."""

    name: str
    received: Received | None = None
    receipt: Receipt | None = None
    hindrance: Text | None = None

    @property
    def standing(self) -> Standing:
        if self.receipt is not None:
            return Standing.REPEATED if self.receipt.is_repeat else Standing.KEPT
        if self.received is None or self.received.is_refused or not self.received.reading.parts:
            return Standing.REFUSED
        reading = self.received.reading
        if self.count(Severity.ERROR):
            return Standing.FAULTY
        if reading.questions:
            return Standing.ASKING
        return Standing.WARNED if self.warnings or self.hindrance else Standing.READY

    @property
    def warnings(self) -> tuple[Problem, ...]:
        problems = self.received.reading.problems if self.received else ()
        return tuple(found for found in problems if found.severity is Severity.WARNING)

    def count(self, severity: Severity) -> int:
        problems = self.received.reading.problems if self.received else ()
        return sum(1 for found in problems if found.severity is severity)


def receive_each(store: Store, files: Iterable[File], who: str) -> Iterator[Item]:
    """Each file as it is received, in order. Nothing counts yet."""
    for name, data in files:
        yield Item(name=name, hindrance=data) if isinstance(data, Text) else received_one(store, name, data, who)


def received_one(store: Store, name: str, data: bytes, who: str, typed: Mapping[str, str] | None = None) -> Item:
    try:
        return Item(name=name, received=receive(store, data, name, who, typed=typed))
    except StoreError as fault:
        return Item(name=name, hindrance=fault.text)


def accept_each(store: Store, items: Iterable[Item], who: str, reason: str = "") -> Iterator[Item]:
    """Each item after it was accepted, one commit a file; those that cannot be kept come back as they are.

    reason: the sender's words for the warnings of all files; without it files with warnings stay. An interrupted run is
    resumed by sending the same files again: what was kept changes nothing.
    """
    for item in items:
        open_to = (Standing.READY, Standing.WARNED) if reason else (Standing.READY,)
        yield accepted(store, item, who, reason) if item.standing in open_to and not item.hindrance else item


def accepted(store: Store, item: Item, who: str, reason: str) -> Item:
    assert item.received is not None
    try:
        if store.version != item.received.version:
            data = file_bytes(store, item.received.reading.sha256)
            typed = {cell: new for cell, (_, new) in item.received.fixes.items()}
            again = received_one(store, item.name, data, who, typed)
            # Files kept meanwhile may be the past of this one: what nobody has seen is not accepted for them.
            if {reason_key(each) for each in again.warnings} - {reason_key(each) for each in item.warnings}:
                return replace(again, hindrance=NEW_WARNINGS)
        return replace(item, receipt=accept(store, item.received, who, reasons_for(item, reason)))
    except StoreError as fault:
        return replace(item, hindrance=fault.text)


def reasons_for(item: Item, reason: str) -> Mapping[tuple[str, str], str]:
    return {reason_key(warning): reason for warning in item.warnings}
