"""So sánh: every indicator of every commune at a glance, then two periods, two indicators, two units beside each other."""

import streamlit as st

from indicators.words.text import Text
from pages.common.heading import empty_state, heading
from pages.common.kept import keep, kept_value
from pages.common.looking import looking
from pages.common.take_away import take_away
from pages.follow.side_by_side import two_indicators, two_periods, two_units
from reports.blocks import compare as block
from reports.blocks.legend import source_line
from reports.language import choose
from reports.sentences.compare import heat_title
from reports.views.compare import STANDING, compared, ordered, sort_keys
from reports.views.groups import shown_name
from reports.views.last_sent import last_sent

TITLE = Text("So sánh", "Compare")
NO_LINES = Text(
    "Không có xã nào để so sánh: đơn vị đang chọn là một xã, hoặc các xã chưa có số liệu trong kỳ này. "
    "Chọn đơn vị cấp trên hoặc kỳ khác.",
    "No communes to compare: the chosen unit is a commune, or none has figures in this period. "
    "Choose a wider unit or another period.",
)

at = looking(TITLE)
lang = at.choice.lang
view = compared(at.numbers, at.group, at.period, at.choice.horizon)
sort, _ = kept_value("sort", sort_keys(view), STANDING)
keep(sort=sort)
source = source_line(last_sent(at.store, at.numbers.members(at.group.unit_id, at.period), at.period), lang)
title_bar = st.columns([4, 1], vertical_alignment="bottom")
with title_bar[0]:
    heading(heat_title(view, lang), f"{choose(shown_name(at.group), lang)} · {choose(at.period.label, lang)}")
with title_bar[1]:
    take_away(at)
if view.indicators:
    st.html(block.sentence(view, lang))
    st.html(block.grid(ordered(view, sort), sort, at.query, lang) + source)
    left, right = st.columns(2, gap="medium")
    with left:
        code = two_periods(at, view, source)
    with right:
        two_indicators(at, view, code, source)
else:
    empty_state(choose(NO_LINES, lang))
two_units(at, view, source)
