"""Which store this installation opens: its own if there is one, else an illustrative one, made when it is missing."""

import logging
import shutil
from collections.abc import Callable
from pathlib import Path

from data.settings import SETTINGS_FILE, Settings
from data.store import Store, StoreError, open_store
from indicators.words import Text

log = logging.getLogger(__name__)
Fill = Callable[[Store], int]

OWN_EXISTS = Text(
    "Đã có kho số liệu riêng ở {path}; không tạo lại. Muốn bắt đầu kho khác, đặt HSD_STORE trỏ tới chỗ mới.",
    "There is a store at {path} already; it is left alone. To begin another one, let HSD_STORE point elsewhere.",
)


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


def begin_own(chosen: Settings, unit: str = "") -> Path:
    """Begins the own store, empty; gives its path. Raises StoreError when there is one already.

    unit: code of the unit whose view opens first; written to hsd.toml beside server.py unless that file exists.
    """
    if chosen.store.exists():
        raise StoreError(OWN_EXISTS.fill(path=chosen.store))
    open_store(chosen.store).close()
    if unit and not SETTINGS_FILE.exists():
        SETTINGS_FILE.write_text(f'unit = "{unit}"\n', "utf-8")
    return chosen.store
