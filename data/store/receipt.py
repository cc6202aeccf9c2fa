"""What is handed to a commit and what it hands back, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from data.sheets.model import Part, Problem, Reading, Severity
from data.store.change import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """code: stands in the journal's hash, so it can be proven later. at: UTC. Counts: figures and places together.

    submission_ids: one per part, in order. is_repeat: the same file, understood alike, already counts; nothing was kept.
    """

    code: str
    at: datetime
    sha256: str
    submission_ids: tuple[str, ...]
    new_count: int
    changed_count: int
    unchanged_count: int
    gone_count: int
    warnings: tuple[Problem, ...]
    is_repeat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One file on its way into the store. at: UTC without zone. fixes: "Sheet!B7" → (old, new), mended on the screen."""

    reading: Reading
    size: int
    who: str
    at: datetime
    on_behalf_of: str | None
    reasons: Mapping[tuple[str, str], str] = field(default_factory=dict)
    fixes: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(found for found in self.reading.problems if found.severity is Severity.WARNING)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A part with what it changes; known: (submission, receipt, when) if it already counts just so."""

    position: int
    part: Part
    submission_id: str
    digest: str
    changes: Mapping[Change, int]
    known: tuple[str, str, datetime] | None


def receipt(delivery: Delivery, weighed: list[Weighed], code: str, at: datetime, is_repeat: bool = False) -> Receipt:
    total = {change: sum(one.changes[change] for one in weighed) for change in Change}
    return Receipt(
        code=code,
        at=at.replace(tzinfo=UTC),
        sha256=delivery.reading.sha256,
        submission_ids=tuple(one.submission_id for one in weighed),
        new_count=total[Change.NEW],
        changed_count=total[Change.CHANGED],
        unchanged_count=total[Change.UNCHANGED],
        gone_count=total[Change.GONE],
        warnings=delivery.warnings,
        is_repeat=is_repeat,
    )
