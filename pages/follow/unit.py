"""Đơn vị: every goal of the chosen unit with plan and clause, its facilities with their flags, what it has sent."""

import streamlit as st

from indicators.words.text import Text
from pages.common.heading import empty_state, heading
from pages.common.looking import looking
from pages.common.take_away import take_away
from reports.blocks import unit as block
from reports.language import choose
from reports.views.groups import shown_name
from reports.views.places import places, registers_of_places
from reports.views.sent import sent_by
from reports.views.unit import goals_of

TITLE = Text("Đơn vị", "Unit")
GOALS, PLACES, SENT = Text("Mục tiêu", "Goals"), Text("Thiết chế", "Facilities"), Text("Báo cáo đã gửi", "Reports sent")
NO_GOALS = Text(
    "Không có số liệu của đơn vị trong kỳ này: đơn vị không tồn tại vào cuối kỳ. Chọn kỳ khác.",
    "The unit has no figures for this period: it did not exist at its end. Choose another period.",
)
NO_PLACES = Text(
    "Chưa có danh sách cho kỳ này: các xã chưa gửi, chỉ gửi số tổng hoặc không có nơi nào.",
    "No register for this period: nothing was sent, totals only, or there is no such place.",
)
NOT_SENT = Text(
    "Chưa gửi báo cáo nào. Tải biểu mẫu → điền → nộp.", "Nothing sent yet. Download the template, fill it in, submit."
)
SEND = Text("Nộp báo cáo", "Submit a report")

at = looking(TITLE)
lang = at.choice.lang
with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute", key="title_bar"):
    heading(choose(shown_name(at.group), lang), choose(at.period.label, lang))
    take_away(at)
members = at.numbers.members(at.group.unit_id, at.period)

st.html(f'<h2 class="hsd-section">{choose(GOALS, lang)}</h2>')
goals = goals_of(at.numbers, at.group, at.period)
if goals:
    st.html(block.goal_table(goals, at.query, lang))
else:
    empty_state(choose(NO_GOALS, lang))

st.html(f'<h2 class="hsd-section">{choose(PLACES, lang)}</h2>')
for register in registers_of_places():
    label, is_one = choose(register.name, lang), len(members) <= 1
    with st.expander(label, expanded=is_one, on_change="rerun", key=f"places.{register.code}.{at.choice.unit}") as box:
        if box.open and (rows := places(at.store, register.code, members, at.period)):
            st.html(block.place_table(rows, register, lang, with_unit=not is_one))
        elif box.open:
            empty_state(choose(NO_PLACES, lang))

st.html(f'<h2 class="hsd-section">{choose(SENT, lang)}</h2>')
sent = sent_by(at.store, {at.group.unit_id, *members})
if sent:
    st.html(block.sent_table(sent, lang, with_unit=len(members) > 1))
else:
    empty_state(choose(NOT_SENT, lang))
    st.page_link("pages/send/submit.py", label=choose(SEND, lang), query_params=at.query)
