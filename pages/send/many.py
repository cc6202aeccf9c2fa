"""Many files at once: each read by itself with its progress in sight, one table, and one commit a file for all that can be kept."""

import time
from collections.abc import Iterator, Sequence
from hashlib import sha256

import streamlit as st

from data.store import Store
from data.submissions.batch import Item, Standing, accept_each, receive_each
from data.submissions.packed import unpacked
from indicators.words.text import Text
from pages.send.offer import NEEDED, WHO
from pages.send.one_of_many import one_of_many
from reports.blocks import submit_batch as block
from reports.language import Language, choose

MANY, WHO_KEY = "report.many", "report.who"
REASON = Text(
    "Lý do chung cho các cảnh báo (để trống: chưa ghi các tệp có cảnh báo)",
    "One reason for all warnings (blank: files with warnings are not kept yet)",
)
KEEP = Text("Ghi các tệp có thể ghi", "Keep the files that can be kept")
RESUME = Text(
    "Bị ngắt giữa chừng? Gửi lại đúng các tệp này: tệp đã ghi không thay đổi gì.",
    "Interrupted? Send the same files again: what was kept changes nothing.",
)


def many(store: Store, files: Sequence[tuple[str, bytes]], lang: Language) -> None:
    """Read what was not read yet, then show the table and offer to keep."""
    items = read_all(store, files, lang)
    st.html(block.summary(items, lang))
    open_ = [item for item in items if item.standing in (Standing.READY, Standing.WARNED)]
    if open_:
        with st.form("report.many.commit", border=False):
            warned = any(item.standing is Standing.WARNED for item in open_)
            reason = st.text_input(choose(REASON, lang), max_chars=300) if warned else ""
            who = st.text_input(choose(WHO, lang), value=st.session_state.get(WHO_KEY, ""), max_chars=120)
            wanted = st.form_submit_button(choose(KEEP, lang), type="primary")
        st.caption(choose(RESUME, lang))
        if wanted and not who.strip():
            st.error(choose(NEEDED, lang))
        elif wanted:
            st.session_state[WHO_KEY] = who.strip()
            keep_all(store, items, who.strip(), reason.strip(), lang)
            st.rerun()
    one_of_many(store, items, lang)


def read_all(store: Store, files: Sequence[tuple[str, bytes]], lang: Language) -> list[Item]:
    """Every file received; a run cut short by a click goes on where it stopped."""
    key = [(name, sha256(data).hexdigest()) for name, data in files]
    known = st.session_state.get(MANY)
    if known is None or known[0] != key:
        known = st.session_state[MANY] = (key, [], [False])
    _, items, done = known
    if not done[0]:
        inside = list(unpacked(files))
        waiting = receive_each(store, inside[len(items) :], st.session_state.get(WHO_KEY, ""))
        items.extend(watched(waiting, len(inside) - len(items), block.READING, lang))
        done[0] = True
    return items


def keep_all(store: Store, items: list[Item], who: str, reason: str, lang: Language) -> None:
    for at, item in enumerate(watched(accept_each(store, list(items), who, reason), len(items), block.KEEPING, lang)):
        items[at] = item


def watched(items: Iterator[Item], total: int, said: Text, lang: Language) -> Iterator[Item]:
    """The items as they come, with a bar that counts them and tells the time left."""
    bar, began = st.progress(0.0, block.progress(said, 0, total, 0, lang)), time.monotonic()
    for done, item in enumerate(items, start=1):
        bar.progress(done / total, block.progress(said, done, total, time.monotonic() - began, lang))
        yield item
    bar.empty()
