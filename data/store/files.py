"""The bytes of workbooks as they came, each in a file named by its SHA-256 beside the store. They are never opened here."""

import hashlib
import os
from pathlib import Path
from uuid import uuid4

from data.store.connection import Store
from data.store.fault import DAMAGED_FILE, UNKNOWN_FILE, StoreError


def keep_bytes(store: Store, data: bytes) -> str:
    """Keeps `data` untouched and returns its SHA-256; bytes already there are left alone."""
    sha256 = hashlib.sha256(data).hexdigest()
    file = store.files / relative_path(sha256)
    if not file.exists() or file.stat().st_size != len(data):
        write_whole(file, data)
    return sha256


def relative_path(sha256: str) -> Path:
    return Path(sha256[:2]) / sha256


def write_whole(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f"{file.name}.{uuid4().hex}")
    with fresh.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    os.replace(fresh, file)


def file_bytes(store: Store, sha256: str) -> bytes:
    """The bytes as they came, verified against their hash. Raises StoreError when unknown or altered."""
    file = store.files / relative_path(sha256)
    if not sha256.isalnum() or not file.is_file():
        raise StoreError(UNKNOWN_FILE.fill(sha256=sha256))
    data = file.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise StoreError(DAMAGED_FILE.fill(sha256=sha256))
    return data
