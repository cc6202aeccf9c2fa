"""Which store this installation opens: its own if there is one, else an illustrative one, made when it is missing."""

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

from data.settings import Settings
from data.store import Store, open_store

log = logging.getLogger(__name__)
Fill = Callable[[Store], int]


def illustrative_path(chosen: Settings) -> Path:
    """Beside the own store, in a folder of its own: the two never mix."""
    return chosen.store.parent / "illustrative" / "store.duckdb"


def home_path(chosen: Settings) -> Path:
    """The store to open now: the own one as soon as it exists."""
    return chosen.store if chosen.store.exists() else illustrative_path(chosen)


def make_illustrative(chosen: Settings, fill: Fill) -> int:
    """Makes the illustrative store whole or not at all; gives the count of workbooks in it, 0 when it was there.

    fill: puts made-up figures into a fresh store. A half-made one of an interrupted start is thrown away.
    """
    path = illustrative_path(chosen)
    if path.exists():
        return 0
    making = path.parent.with_name("illustrative.making")
    shutil.rmtree(making, ignore_errors=True)
    store = open_store(making / path.name, illustrative=True)
    try:
        count = fill(store)
    finally:
        store.close()
    making.rename(path.parent)
    log.info("made the illustrative store of %s workbooks", count)
    return count
