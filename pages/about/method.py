"""Phương pháp: the rules, the words of status, and for each indicator definition, formula, goals and a worked example."""

from html import escape

import streamlit as st

from indicators.registry import catalogue
from indicators.words import Theme
from indicators.words.text import Text
from pages.common.heading import banner, heading
from pages.common.looking import looking
from pages.common.opened import opened
from pages.common.select import kept_select
from pages.common.visitor import visitor_language
from reports.blocks import method as block
from reports.blocks.methods import methods
from reports.language import choose
from reports.views.methods import compared_methods
from reports.views.numbers import numbers

TITLE = Text("Phương pháp", "Method")
SUBTITLE = Text("Số liệu được tính và đánh giá như thế nào", "How figures are computed and judged")
RULES, STATUSES = Text("Quy tắc chung", "General rules"), Text("Tình trạng", "Status")
ONE = Text("Từng chỉ tiêu", "Each indicator")
INDICATOR = Text("Chỉ tiêu", "Indicator")
METHODS = Text("Tiến độ theo các phương pháp quốc tế: {unit}", "Progress by the international methods: {unit}")

lang = visitor_language()
store = opened()
at = looking(TITLE) if numbers(store).periods else None
if at is None:
    banner(store.illustrative)
heading(choose(TITLE, lang), choose(SUBTITLE, lang))
left, right = st.columns(2, gap="medium")
left.html(f'<h2 class="hsd-section">{choose(RULES, lang)}</h2>{block.rules(lang)}')
right.html(f'<h2 class="hsd-section">{choose(STATUSES, lang)}</h2>{block.statuses(lang)}')
st.html(f'<h2 class="hsd-section">{choose(ONE, lang)}</h2>')
entries = catalogue().indicators
names = {
    code: f"{choose(entry.theme.label, lang)}: {choose(entry.name, lang)}"
    for theme in Theme
    for code, entry in entries.items()
    if entry.theme is theme
}
code = kept_select("indicator", INDICATOR, list(names.items()))
st.html(block.indicator_card(entries[code], lang))
if at is not None:
    st.html(f'<h2 class="hsd-section">{choose(METHODS.fill(unit=escape(at.group.name)), lang)}</h2>')
    st.html(methods(compared_methods(at.numbers, at.group, at.period, code), lang))
