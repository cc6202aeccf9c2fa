"""The receipt of a file that counts, as a page to keep, and the way to the communes it speaks of."""

import streamlit as st

from data.store import Store
from indicators.words.text import Text
from pages.common.heading import plain
from pages.send.kept import Sent
from reports.blocks.submit_receipt import Paper, receipt, receipt_page
from reports.language import Language, choose

OPEN = Text("Xem {unit}, {period}", "Look at {unit}, {period}")
TAKE = Text("Tải biên nhận", "Download the receipt")


def show_receipt(store: Store, sent: Sent, lang: Language) -> None:
    """The receipt and a link for each part of the file."""
    assert sent.receipt is not None
    who = st.session_state.get("report.who", "")
    paper = Paper(
        receipt=sent.receipt,
        received=sent.received,
        who=who,
        reasons=sent.reasons,
        illustrative=store.illustrative,
    )
    st.html(receipt(paper, lang))
    name = f"Bien_nhan_{sent.receipt.code}.html"
    page = receipt_page(paper, lang)
    st.download_button(choose(TAKE, lang), page, name, "text/html", on_click="ignore", key="report.receipt")
    for part in sent.received.reading.parts:
        if part.unit_id is None or part.period is None:
            continue
        label = choose(OPEN.fill(unit=part.unit_name or part.unit_code or "", period=part.period.label), lang)
        query = {"unit": str(part.unit_id), "period": part.period.code, "lang": lang}
        st.page_link("pages/follow/unit.py", label=plain(label), query_params=query)
