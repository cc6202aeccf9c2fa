"""The offer to keep what was read: the changes, reasons for warnings, the name of the sender, the commit."""

import streamlit as st

from data.sheets.model import Severity
from data.store import Store, StoreError, reason_key
from data.submissions import accept
from indicators.words.text import Text
from pages.common.heading import plain
from pages.send.kept import Sent, keep
from reports.blocks import submit as block
from reports.language import Language, choose

DIFFERENCE = Text("Xem từng thay đổi", "See each change")
REASONS = Text("Lý do của các cảnh báo", "Reasons for the warnings")
SEEN = Text(
    "Tôi đã xem các cảnh báo và xác nhận số liệu đúng.", "I have looked at the warnings and the figures are right."
)
WHO = Text("Họ tên người nộp", "Name of the sender")
COMMIT = Text("Ghi vào kho số liệu", "Keep the figures")
NEEDED = Text(
    "Ghi họ tên và xác nhận đã xem các cảnh báo.", "Give your name and confirm that you have looked at the warnings."
)


def offer(store: Store, sent: Sent, lang: Language) -> None:
    """Show the changes and, once name and confirmation are there, make them count."""
    received = sent.received
    st.html(block.counts(received, lang))
    if table := block.difference(received, lang):
        with st.expander(choose(DIFFERENCE, lang)):
            st.html(table)
    warned = [found for found in received.reading.problems if found.severity is Severity.WARNING]
    with st.form("report.commit", border=False):
        reasons = {}
        if warned:
            with st.expander(choose(REASONS, lang), expanded=True):
                for place, problem in enumerate(warned):
                    label = plain(f"{problem.cell or ''} {choose(problem.message, lang)}".strip())
                    reasons[reason_key(problem)] = st.text_input(
                        label, key=f"report.reason.{sent.key}.{place}.{reason_key(problem)}"
                    )
        seen = not warned or st.checkbox(choose(SEEN, lang), key=f"report.seen.{sent.key}")
        who = st.text_input(choose(WHO, lang), value=st.session_state.get("report.who", ""), max_chars=120)
        wanted = st.form_submit_button(choose(COMMIT, lang), type="primary")
    if wanted and (not who.strip() or not seen):
        st.error(choose(NEEDED, lang))
    elif wanted:
        st.session_state["report.who"] = who.strip()
        given = {where: said.strip() for where, said in reasons.items() if said.strip()}
        try:
            receipt = accept(store, received, who.strip(), given)
        except StoreError as fault:
            st.error(choose(fault.text, lang))
            return
        keep(sent._replace(receipt=receipt, reasons=given))
        st.rerun()
