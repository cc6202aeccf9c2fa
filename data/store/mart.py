"""The mart: which figures and rows count today, kept materialised because asking history costs many times more.

The rule stands in data/sql/mart.sql. Nothing is decided here and nothing in the ledger is touched.
"""

from data.store.connection import Cursor, Store, meta, rows, run


def refresh(store: Store, since: int) -> None:
    """Brings the mart up to date with everything published after `since`."""
    store.write(lambda cursor: refresh_in(cursor, since))


def refresh_in(cursor: Cursor, since: int) -> None:
    """The same inside a transaction already begun."""
    touched = rows(cursor, "mart.touched", since=since)
    pairs = {"units": [unit for unit, _ in touched], "periods": [period for _, period in touched]}
    if touched:
        for name in ("forget_facts", "forget_registers", "insert_facts", "insert_registers"):
            run(cursor, f"mart.{name}", **pairs)
    run(cursor, "meta.move_mart", publish=meta(cursor).publish)


def rebuild(store: Store) -> None:
    """Throws the mart away and derives it again, sorted for reading; costs seconds on a large store."""
    store.write(rebuild_in)


def rebuild_in(cursor: Cursor) -> None:
    run(cursor, "mart.empty_facts")
    run(cursor, "mart.empty_registers")
    refresh_in(cursor, since=-1)


def is_behind(cursor: Cursor) -> bool:
    return bool(rows(cursor, "meta.mart_publish")[0][0] != meta(cursor).publish)
