"""The door: the visitor's language and the way to the pages. Nothing else happens here."""

import streamlit as st

from indicators.words.text import Text
from pages.common.visitor import language_switch
from pages.shell.first_page import NAME
from pages.shell.mark import is_marked
from reports.language import choose

PAGES = {
    "pages/follow/overview.py": ("", Text("Tổng quan", "Overview")),
    "pages/follow/indicator.py": ("indicator", Text("Chỉ tiêu", "Indicator")),
    "pages/follow/unit.py": ("unit", Text("Đơn vị", "Unit")),
    "pages/follow/compare.py": ("compare", Text("So sánh", "Compare")),
    "pages/follow/map.py": ("map", Text("Bản đồ", "Map")),
    "pages/send/submit.py": ("submit", Text("Nộp báo cáo", "Submit a report")),
    "pages/about/method.py": ("method", Text("Phương pháp", "Method")),
}

if not is_marked():
    st.write("Hãy chạy bằng: make run")
    st.stop()

lang = language_switch()
chosen = st.navigation(
    [
        st.Page(script, title=choose(title, lang), url_path=path or None, default=not path)
        for script, (path, title) in PAGES.items()
    ],
    position="top",
)
st.set_page_config(page_title=f"{chosen.title} · {choose(NAME, lang)}", layout="wide")
st.logo("static/mark.svg", size="small")
chosen.run()
