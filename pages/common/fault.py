"""What a visitor reads when a page fails by a fault of the program: one sentence and a mark to find it in the log."""

import logging
import secrets

import streamlit as st

from indicators.words.text import Text
from pages.common.visitor import visitor_language
from reports.language import choose

SENTENCE = Text(
    "Có lỗi ngoài dự kiến, việc vừa làm chưa hoàn tất. Hãy tải lại trang. Nếu vẫn lỗi, báo người quản trị kèm mã {mark}.",
    "Something unexpected failed and the last step was not completed. Load the page again. If it fails again, tell the "
    "administrator this mark: {mark}.",
)
log = logging.getLogger("hsd")


def show_fault(fault: Exception) -> bool:
    """Log `fault` with its trace under a mark and show the sentence; True: Streamlit's own English text stays away."""
    mark = secrets.token_hex(3).upper()
    log.error("fault %s", mark, exc_info=fault)
    st.error(choose(SENTENCE.fill(mark=mark), visitor_language()))
    return True
