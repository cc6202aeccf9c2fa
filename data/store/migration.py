"""Brings a store of any earlier version to the present schema, after a copy of it was put aside. Keeps every figure."""

import shutil
from datetime import datetime
from pathlib import Path

from data.store.connection import Cursor, connect, meta, rows, run
from data.store.fault import NEWER, StoreError
from data.store.statements import SQL

MIGRATIONS = SQL / "migrations"


def prepare(path: Path, migrations: Path = MIGRATIONS) -> tuple[Cursor, bool]:
    """An open connection of the present schema, and whether anything was changed for it. Raises StoreError."""
    steps = numbered(migrations)
    latest = max(steps)
    connection = connect(path)
    found = schema_version(connection)
    if found > latest:
        connection.close()
        raise StoreError(NEWER.fill(path=path, found=found, known=latest))
    if 0 < found < latest:
        connection.close()
        put_aside(path, found)
        connection = connect(path)
    for version in range(found + 1, latest + 1):
        step(connection, steps[version], version)
    return connection, found < latest


def numbered(migrations: Path) -> dict[int, Path]:
    """The migration files by number, 1 to n without a gap; raises ValueError otherwise."""
    steps = {int(file.name.split("_")[0]): file for file in sorted(migrations.glob("*.sql"))}
    if sorted(steps) != list(range(1, len(steps) + 1)):
        raise ValueError(f"migrations are not numbered 1 to n: {sorted(steps)}")
    return steps


def schema_version(connection: Cursor) -> int:
    """0 for a file that holds no store yet."""
    if not rows(connection, "meta.is_store")[0][0]:
        return 0
    return meta(connection).schema_version


def step(connection: Cursor, file: Path, version: int) -> None:
    connection.begin()
    try:
        connection.execute(file.read_text(encoding="utf-8"))
        run(connection, "meta.upgrade", version=version)
        connection.commit()
    except BaseException:
        connection.rollback()
        raise


def put_aside(path: Path, version: int) -> Path:
    """Copies the closed store into the folder backups beside it and returns the copy."""
    kept = path.parent / "backups"
    kept.mkdir(exist_ok=True)
    copy = kept / f"{path.stem}-v{version}-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}"
    shutil.copy2(path, copy)
    log = path.with_name(path.name + ".wal")
    if log.exists():
        shutil.copy2(log, copy.with_name(copy.name + ".wal"))
    return copy
