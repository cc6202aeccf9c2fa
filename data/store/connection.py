"""One open store: its connection, a cursor for each thread, transactions that start again on conflict. Knows no figures."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import uniform
from typing import Any, NamedTuple, TypeVar

import duckdb
import pandas as pd
from duckdb import DuckDBPyConnection

from data.store.fault import BUSY, OVERLOADED, STOPPED, UNREADABLE, StoreError
from data.store.statements import statement

Cursor = DuckDBPyConnection
T = TypeVar("T")
ATTEMPTS = 8
HEAVY_WAL_BYTES = 512 * 1024


class Meta(NamedTuple):
    """The one row of ledger.meta. publish: rises by one with every commit that changes what counts."""

    schema_version: int
    illustrative: bool
    publish: int
    journal_number: int
    journal_hash: str


def connect(path: Path) -> Cursor:
    """The connection of this process to the file; raises StoreError when it is held elsewhere or is no store."""
    home = str(path.parent)
    settings: dict[str, str | bool | int | float | list[str]] = {
        "home_directory": home,
        "extension_directory": f"{home}/extensions",
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    try:
        return duckdb.connect(str(path), config=settings)
    except (duckdb.IOException, duckdb.SerializationException) as fault:
        held = "lock" in str(fault) or "being used by another process" in str(fault)
        raise StoreError(BUSY.fill(path=path) if held else UNREADABLE.fill(path=path, why=fault)) from fault


def rows(cursor: Cursor, name: str, /, **values: Any) -> list[tuple[Any, ...]]:
    """All rows of the statement `family.name`."""
    return cursor.execute(statement(name), values).fetchall()


def run(cursor: Cursor, name: str, /, **values: Any) -> None:
    cursor.execute(statement(name), values)


def meta(cursor: Cursor) -> Meta:
    return Meta(*rows(cursor, "meta.read")[0])


class Store:
    """Opened once per process by open_store and shared by its threads; `files` holds the bytes of workbooks by SHA-256.

    version: the publish number, cheap to ask: what was computed from the store is good until it rises.
    """

    def __init__(self, path: Path, connection: Cursor, remember_head: Callable[[Path, Meta], None]) -> None:
        self.path = path
        self.files = path.parent / "files"
        self._connection = connection
        self._remember_head = remember_head
        self._writing = threading.Lock()
        self._own = threading.local()
        self._meta = meta(connection)

    @property
    def version(self) -> int:
        return self._meta.publish

    @property
    def illustrative(self) -> bool:
        """True for made-up figures, which every screen and paper must say."""
        return self._meta.illustrative

    def cursor(self) -> Cursor:
        """This thread's own cursor: threads that share one get silently wrong rows."""
        found: Cursor | None = getattr(self._own, "cursor", None)
        if found is None:
            found = self._own.cursor = self._connection.cursor()
        return found

    def frame(self, name: str, /, **values: Any) -> pd.DataFrame:
        """The rows of the statement `family.name` as a frame; by way of Arrow, which makes texts three times faster."""
        return self.cursor().execute(statement(name), values).to_arrow_table().to_pandas()

    def write(self, work: Callable[[Cursor], T]) -> T:
        """Does `work` in one transaction, from the start again when another commit came between. Raises StoreError.

        `work` may run more than once and must keep nothing outside the transaction.
        """
        with self._writing:
            made, after = self._until_committed(work)
            if after.journal_number != self._meta.journal_number:
                self._remember_head(self.path, after)
            self._meta = after
            self._settle()
        return made

    def _until_committed(self, work: Callable[[Cursor], T]) -> tuple[T, Meta]:
        for attempt in range(ATTEMPTS):
            try:
                return transaction(self.cursor(), work)
            except duckdb.TransactionException:
                time.sleep(uniform(0, 0.005 * 2**attempt))
            except (duckdb.FatalException, duckdb.IOException) as fault:
                raise StoreError(STOPPED.fill(why=fault)) from fault
        raise StoreError(OVERLOADED)

    def _settle(self) -> None:
        """A damaged write-ahead log can lose rows silently, so it is emptied into checked blocks before it grows."""
        log = self.path.with_name(self.path.name + ".wal")
        if log.exists() and log.stat().st_size > HEAVY_WAL_BYTES:
            with suppress(duckdb.TransactionException):  # a reader is busy: the next commit tries again
                self.cursor().execute("CHECKPOINT")

    def close(self) -> None:
        """Empties the log into the file and lets it go; the store cannot be used afterwards."""
        self._connection.close()


def transaction(cursor: Cursor, work: Callable[[Cursor], T]) -> tuple[T, Meta]:
    """What `work` made, and the meta row as committed; nothing of it stays when anything is raised."""
    cursor.begin()
    try:
        made = work(cursor)
        after = meta(cursor)
        cursor.commit()
    except BaseException:
        with suppress(duckdb.Error):  # a failed commit has already rolled back
            cursor.rollback()
        raise
    return made, after
