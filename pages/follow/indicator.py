"""Chỉ tiêu: one indicator of the chosen unit – finding, trend, communes ranked, what is left by name, and the way back."""

import streamlit as st

from indicators.registry import catalogue
from indicators.words.text import Text
from pages.common.chart import chart, colours
from pages.common.heading import empty_state, heading
from pages.common.looking import looking
from pages.common.select import kept_select
from pages.common.take_away import take_away
from reports.blocks import indicator as block
from reports.figures.of_indicator import ranking_of, trend_of
from reports.language import choose
from reports.views.groups import shown_name
from reports.views.indicator import indicator_view
from reports.views.places import left_by_name
from reports.views.sources import facts_behind

TITLE = Text("Chỉ tiêu", "Indicator")
TREND, RANKED = Text("Diễn biến", "Trend"), Text("Xếp theo xã", "Communes ranked")
TABLE = Text("Bảng số liệu", "Table of the data")
LEFT = Text("Còn lại, theo tên", "What is left, by name")
NONE_LEFT = Text("Không còn nơi nào trong danh sách các xã đã gửi.", "None is left in the registers that were sent.")
CARD = Text("Định nghĩa và cách tính", "Definition and formula")
BACK = Text("Vì sao ra số này? Số liệu và ô nguồn", "Why this number? Figures and their cells")
NO_BACK = Text("Chưa có số liệu nào được gửi cho kỳ này.", "No figures were sent for this period.")

at = looking(TITLE)
lang = at.choice.lang
options = [(code, choose(entry.name, lang)) for code, entry in catalogue().indicators.items()]
code = kept_select("indicator", TITLE, options)
view = indicator_view(at.numbers, code, at.group, at.period, at.choice.horizon)
query = at.query | {"indicator": code}
title_bar = st.columns([4, 1], vertical_alignment="bottom")
with title_bar[0]:
    heading(block.title(view, lang), f"{choose(shown_name(at.group), lang)} · {choose(at.period.label, lang)}")
with title_bar[1]:
    take_away(at)
st.html(block.head(view, lang))
if view.result is None:
    st.stop()

left, right = st.columns([3, 2], gap="medium") if view.ranked else (st.container(), None)
with left:
    st.html(f'<h2 class="hsd-section">{choose(TREND, lang)}</h2>')
    chart(trend_of(view, lang, colours()), "trend", block.title(view, lang))
    st.html(block.source_line(view, lang))
    with st.expander(choose(TABLE, lang)):
        st.html(block.series_table(view, lang))
if right is not None:
    with right:
        st.html(f'<h2 class="hsd-section">{choose(RANKED, lang)}</h2>')
        chart(ranking_of(view, lang, colours()), "ranking", choose(RANKED, lang))
        st.html(block.ranking_line(view, lang))
        with st.expander(choose(TABLE, lang)):
            st.html(block.ranked_table(view, query, lang))

members = at.numbers.members(at.group.unit_id, at.period)
if view.indicator.register:
    with st.expander(choose(LEFT, lang), expanded=True, on_change="rerun", key="left") as box:
        if box.open and (found := left_by_name(at.store, view.indicator, members, at.period)):
            st.html(block.left_table(found, view.indicator, query, lang))
        elif box.open:
            empty_state(choose(NONE_LEFT, lang))
with st.expander(choose(CARD, lang)):
    st.html(block.card(view.indicator, lang))
with st.expander(choose(BACK, lang), on_change="rerun", key="back") as box:
    if box.open and (behind := facts_behind(at.store, view.indicator, members, at.period)):
        st.html(block.source_table(behind, lang))
    elif box.open:
        empty_state(choose(NO_BACK, lang))
