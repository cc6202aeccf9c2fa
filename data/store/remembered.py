"""What officers answered about headings nobody knew: asked once for a layout, remembered for the next file of the same kind."""

from collections.abc import Mapping
from datetime import UTC, datetime

from data.store.connection import Cursor, Store, rows, run
from data.store.journal import append


def answers(store: Store) -> dict[str, str]:
    """Question key → choice, the latest of each."""
    return dict(rows(store.cursor(), "answer.latest"))


def remember(store: Store, given: Mapping[str, str], who: str) -> None:
    """Keeps answers that are new or differ from those known."""
    known = answers(store)
    fresh = {key: choice for key, choice in given.items() if known.get(key) != choice}
    if fresh:
        old = {key: known[key] for key in fresh if key in known}
        store.write(lambda cursor: remember_in(cursor, fresh, old, who))


def remember_in(cursor: Cursor, fresh: Mapping[str, str], old: Mapping[str, str], who: str) -> None:
    at = datetime.now(UTC).replace(tzinfo=None)
    entry = append(cursor, at, who, "answer.kept", "", old=dict(old), new=dict(fresh))
    run(
        cursor, "answer.insert", questions=list(fresh), choices=list(fresh.values()), number=entry.number, who=who, at=at
    )  # fmt: skip
