"""Chỉ tiêu: one indicator of the chosen unit – finding, trend, communes ranked, what is left by name, and the way back."""

import streamlit as st

from indicators.registry import catalogue
from indicators.words.text import Text
from pages.common.heading import empty_state, heading
from pages.common.looking import looking
from pages.common.select import kept_select
from pages.common.take_away import take_away
from reports.blocks import indicator as block
from reports.figures.of_indicator import ranking_of, trend_of
from reports.figures.style import CONFIG
from reports.language import choose
from reports.views.indicator import indicator_view
from reports.views.places import left_by_name
from reports.views.sources import facts_behind

TITLE = Text("Chỉ tiêu", "Indicator")
TREND, RANKED = Text("Diễn biến", "Trend"), Text("Xếp theo xã", "Communes ranked")
TABLE = Text("Bảng số liệu", "Table of the data")
LEFT = Text("Còn lại, theo tên ({count})", "What is left, by name ({count})")
NONE_LEFT = Text("Không còn nơi nào trong danh sách các xã đã gửi.", "None is left in the registers that were sent.")
CARD = Text("Định nghĩa và cách tính", "Definition and formula")
BACK = Text("Vì sao ra số này? Số liệu gốc ({count})", "Why this number? The figures behind it ({count})")
NO_BACK = Text("Chưa có số liệu nào được gửi cho kỳ này.", "No figures were sent for this period.")

at = looking(TITLE)
lang = at.choice.lang
with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute", key="title_bar"):
    heading(choose(TITLE, lang))
    take_away(at)
options = [(code, choose(entry.name, lang)) for code, entry in catalogue().indicators.items()]
code = kept_select("indicator", TITLE, options)
view = indicator_view(at.numbers, code, at.group, at.period, at.choice.horizon)
query = at.query | {"indicator": code}
st.html(block.head(view, lang))
if view.result is None:
    st.stop()

left, right = st.columns([3, 2], gap="medium") if view.ranked else (st.container(), None)
with left:
    st.html(f'<h2 class="hsd-section">{choose(TREND, lang)}</h2>')
    st.plotly_chart(trend_of(view, lang), theme=None, config=CONFIG, key="trend", width="stretch")
    st.html(block.source_line(view, lang))
    with st.expander(choose(TABLE, lang)):
        st.html(block.series_table(view, lang))
if right is not None:
    with right:
        st.html(f'<h2 class="hsd-section">{choose(RANKED, lang)}</h2>')
        st.plotly_chart(ranking_of(view, lang), theme=None, config=CONFIG, key="ranking", width="stretch")
        with st.expander(choose(TABLE, lang)):
            st.html(block.ranked_table(view, query, lang))

members = at.numbers.members(at.group.unit_id, at.period)
if view.indicator.register:
    found = left_by_name(at.store, view.indicator, members, at.period)
    with st.expander(choose(LEFT.fill(count=len(found)), lang), expanded=bool(found)):
        if found:
            st.html(block.left_table(found, view.indicator, query, lang))
        else:
            empty_state(choose(NONE_LEFT, lang))
with st.expander(choose(CARD, lang)):
    st.html(block.card(view.indicator, lang))
behind = facts_behind(at.store, view.indicator, members, at.period)
with st.expander(choose(BACK.fill(count=len(behind)), lang)):
    if behind:
        st.html(block.source_table(behind, lang))
    else:
        empty_state(choose(NO_BACK, lang))
