"""A file that was sent: read once, then its faults, its questions, or the offer to keep it."""

from hashlib import sha256

import streamlit as st

from data.store import Store
from data.submissions import receive
from indicators.words.text import Text
from pages.send.offer import offer, show_receipt
from pages.send.questions import ask
from reports.blocks import submit as block
from reports.language import Language, choose

READING = Text("Đang đọc và kiểm tra tệp…", "Reading and checking the file…")
MEND = Text(
    "Sửa các lỗi trên trong tệp rồi gửi lại. Chưa có gì được ghi.",
    "Mend these errors in the file and send it again. Nothing was kept.",
)


def checked(store: Store, name: str, data: bytes, lang: Language) -> None:
    """Show what was understood of the file and let it count when nothing stands in the way."""
    key = sha256(data).hexdigest()
    kept = st.session_state.get("report.received")
    if kept is None or kept[0] != key:
        with st.spinner(choose(READING, lang)):
            kept = (key, receive(store, data, name, st.session_state.get("report.who", "")), None)
        st.session_state["report.received"] = kept
    received, receipt = kept[1], kept[2]
    if receipt is not None:
        show_receipt(received, receipt, lang)
        return
    reading = received.reading
    if reading.parts:
        st.html(block.understood(reading.parts, lang))
    st.html(block.faults(reading.problems, lang) or "<span></span>")
    if reading.questions:
        ask(store, received, data, key, lang)
    elif reading.is_blocked:
        st.error(choose(MEND, lang))
    else:
        offer(store, received, key, lang)
