"""A file that was sent: read once, then its faults, its questions, or the offer to keep it."""

import streamlit as st

from data.store import Store
from data.submissions.apart import grid_apart, marked_apart
from indicators.words.text import Text
from pages.send.faults import show_faults
from pages.send.kept import Sent, sent_file
from pages.send.offer import offer
from pages.send.questions import ask
from pages.send.receipt import show_receipt
from reports.blocks import submit as block
from reports.language import Language, choose

READING = Text("Đang đọc và kiểm tra tệp…", "Reading and checking the file…")
MEND = Text(
    "Sửa các lỗi trên ngay tại đây, hoặc sửa trong tệp rồi gửi lại. Chưa có gì được ghi.",
    "Mend these errors here, or in the file and send it again. Nothing was kept.",
)
SEND_AGAIN = Text(
    "Sửa các lỗi trên trong tệp rồi gửi lại. Chưa có gì được ghi.",
    "Mend these errors in the file and send it again. Nothing was kept.",
)
OWN = Text("Tải bảng của bạn, đã đánh dấu ô sai", "Download your own workbook with the faulty cells marked")
LIST = Text("Tải danh sách lỗi (xlsx)", "Download the list of faults (xlsx)")


def checked(store: Store, name: str, data: bytes, lang: Language) -> None:
    """Show what was understood of the file and let it count when nothing stands in the way."""
    with st.spinner(choose(READING, lang)):
        sent = sent_file(store, name, data)
    received = sent.received
    if sent.receipt is not None:
        show_receipt(store, sent, lang)
        return
    reading = received.reading
    if reading.parts:
        st.html(block.understood(reading.parts, lang))
    if reading.problems or reading.questions:
        typed = {cell: new for cell, (_, new) in received.fixes.items()}
        sheets = grid_apart(data, name, reading, typed)
        show_faults(sent, sheets, lang)
        marked_button(sent, data, lang)
    else:
        sheets = []
    if reading.questions:
        ask(store, received, data, sent.key, lang)
    elif reading.is_blocked:
        st.error(choose(MEND if sheets else SEND_AGAIN, lang))
    else:
        offer(store, sent, lang)


def marked_button(sent: Sent, data: bytes, lang: Language) -> None:
    """The answer to take away; made in the limited process, because the file is opened for it once more."""
    known = st.session_state.get("report.marked")
    if known is None or known[0] != (sent.key, sent.typed, lang):
        made = marked_apart(data, sent.received.name, sent.received.reading, lang)
        known = ((sent.key, sent.typed, lang), made)
        st.session_state["report.marked"] = known
    copy = known[1]
    if copy is not None:
        label = choose(OWN if copy.own else LIST, lang)
        st.download_button(label, copy.bytes, copy.name, on_click="ignore", key="report.marked_copy")
