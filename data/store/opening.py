"""Opens a store, or begins a new one: migrates, checks that no tail of the journal was lost, brings the mart up to date."""

from datetime import UTC, datetime
from pathlib import Path

from data.store.connection import Cursor, Store, meta, run, transaction
from data.store.journal import append, refuse_lost_tail, remember_head
from data.store.mart import rebuild
from data.store.migration import MIGRATIONS, prepare


def open_store(path: Path, illustrative: bool = False, migrations: Path = MIGRATIONS) -> Store:
    """The store at `path`, made when there is none. Open it once per process and share it.

    illustrative: for a new store only; an existing one keeps its own mark. Raises StoreError when another process holds
    it, when it is of a newer version, damaged, or has lost its last entries.
    """
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    connection, changed = prepare(path, migrations)
    try:
        refuse_lost_tail(path, connection)
        if meta(connection).journal_number == 0:
            transaction(connection, lambda cursor: begin(cursor, illustrative))
        remember_head(path, meta(connection))
        store = Store(path, connection, remember_head)
        if changed:
            rebuild(store)
    except BaseException:
        connection.close()
        raise
    return store


def begin(cursor: Cursor, illustrative: bool) -> None:
    if illustrative:
        run(cursor, "meta.mark_illustrative")
    now = datetime.now(UTC).replace(tzinfo=None)
    append(cursor, now, "", "store.begun", "", new={"illustrative": illustrative})
