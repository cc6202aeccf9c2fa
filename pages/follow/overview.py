"""Tổng quan: how many goals stand how, which are most urgent, who has not sent, what moved most."""

import streamlit as st

from indicators.words.text import Text
from pages.common.heading import heading
from pages.common.looking import looking
from pages.common.take_away import take_away
from reports.blocks import overview as block
from reports.language import choose
from reports.views.numbers import verdicts
from reports.views.overview import overview
from reports.views.sent import reporters_of

TITLE = Text("Tổng quan", "Overview")

at = looking(TITLE)
lang = at.choice.lang
view = overview(
    at.numbers,
    verdicts(at.numbers, at.group.unit_id, at.period),
    reporters_of(at.store, at.period),
    at.group,
    at.period,
    at.choice.horizon,
)
with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute", key="title_bar"):
    heading(choose(TITLE, lang), block.subtitle(view, lang))
    take_away(at)
st.html(block.strips(view, lang))
left, right = st.columns([2.4, 1], gap="medium")
left.html(block.goals(view, at.query, lang))
right.html(block.late(view, at.query, lang) + block.moved(view, at.query, lang))
