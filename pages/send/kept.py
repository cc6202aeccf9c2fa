"""What this visitor has sent and mended, kept from one run of the page to the next. Each file by its SHA-256."""

from collections.abc import Mapping
from hashlib import sha256
from types import MappingProxyType
from typing import NamedTuple

import streamlit as st

from data.store import Receipt, Store
from data.submissions import Received, receive

RECEIVED, FIXES = "report.received", "report.fixes"


class Sent(NamedTuple):
    """key: the file's SHA-256. typed: the cells mended when it was read. receipt, reasons: once it counts."""

    key: str
    received: Received
    receipt: Receipt | None
    typed: Mapping[str, str]
    reasons: Mapping[tuple[str, str], str] = MappingProxyType({})


def sent_file(store: Store, name: str, data: bytes) -> Sent:
    """The file as it was last read; it is read again when it is another one or cells were mended since."""
    key = sha256(data).hexdigest()
    kept: Sent | None = st.session_state.get(RECEIVED)
    if kept is None or kept.key != key or (kept.typed != typed_in(key) and kept.receipt is None):
        kept = read_again(store, name, data, key, {})
    return kept


def read_again(store: Store, name: str, data: bytes, key: str, given: Mapping[str, str]) -> Sent:
    """Read with everything mended so far; given: answers to questions."""
    typed = dict(typed_in(key))
    received = receive(store, data, name, st.session_state.get("report.who", ""), given, typed=typed)
    return keep(Sent(key, received, None, typed))


def keep(sent: Sent) -> Sent:
    st.session_state[RECEIVED] = sent
    return sent


def typed_in(key: str) -> dict[str, str]:
    """Cells of this file mended on the screen so far; another file's are forgotten."""
    mended: tuple[str, dict[str, str]] = st.session_state.get(FIXES, ("", {}))
    if mended[0] != key:
        mended = (key, {})
        st.session_state[FIXES] = mended
    return mended[1]


def forget() -> None:
    """No file is on the screen any more."""
    st.session_state.pop(RECEIVED, None)
    st.session_state.pop(FIXES, None)
    st.session_state.pop("report.many", None)
