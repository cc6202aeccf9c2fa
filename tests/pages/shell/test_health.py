"""A store is reachable when it is there and is a DuckDB file."""

from pathlib import Path

import duckdb

from pages.shell.health import store_is_reachable


def test_only_a_duckdb_file_counts_as_a_store(tmp_path: Path) -> None:
    store = tmp_path / "store.duckdb"
    assert not store_is_reachable(store)
    store.write_bytes(b"not a store at all")
    assert not store_is_reachable(store)
    store.unlink()
    with duckdb.connect(str(store)) as connection:
        connection.execute("create table t (a integer)")
        assert store_is_reachable(store)
    assert not store_is_reachable(tmp_path)
