"""One file out of many, opened: its faults, questions and receipt as if it had come alone."""

from dataclasses import replace

import streamlit as st

from data.store import Store, file_bytes
from data.submissions.batch import Item
from indicators.words.text import Text
from pages.send.checked import checked
from pages.send.kept import RECEIVED
from reports.language import Language, choose

OPEN = Text("Mở một tệp để xem lỗi, sửa hoặc trả lời câu hỏi", "Open a file to see its faults, mend or answer")


def one_of_many(store: Store, items: list[Item], lang: Language) -> None:
    """A box to choose a file; what is done there shows in the table at the next run."""
    places = [place for place, item in enumerate(items) if item.received is not None and item.receipt is None]
    opened = st.session_state.get("report.many.open")
    if opened is not None and opened not in places and opened < len(items):
        places = sorted([*places, opened])
    if not places:
        return
    chosen = st.selectbox(
        choose(OPEN, lang), places, format_func=lambda place: items[place].name, index=None, key="report.many.open"
    )
    item = items[chosen] if chosen is not None else None
    if item is None or item.received is None:
        return
    checked(store, item.name, file_bytes(store, item.received.reading.sha256), lang)
    now = st.session_state[RECEIVED]
    if now.received is not item.received or now.receipt is not item.receipt:
        items[chosen] = replace(item, received=now.received, receipt=now.receipt, hindrance=None)
        st.rerun()
