"""Files that could not be read at all: the file and the sentence are kept, nothing else of it."""

from datetime import UTC, datetime

from data.sheets.model import Problem
from data.store.connection import Cursor, Store, run
from data.store.files import relative_path
from data.store.journal import append


def note_refusal(store: Store, sha256: str, name: str, size: int, who: str, problem: Problem) -> None:
    """Enters the file, whose bytes are already kept, and why it was refused, in the journal."""
    at = datetime.now(UTC).replace(tzinfo=None)
    file = {
        "sha256": sha256,
        "name": name,
        "size": size,
        "path": relative_path(sha256).as_posix(),
        "who": who,
        "at": at,
    }
    why = {"file": name, "kind": problem.kind, "message": problem.message.vi}

    def work(cursor: Cursor) -> None:
        append(cursor, at, who, "file.refused", sha256, new=why)
        run(cursor, "submission.insert_file", **file)

    store.write(work)
