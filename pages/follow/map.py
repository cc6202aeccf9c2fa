"""Bản đồ: one indicator of every commune where it lies – squares, points, or outlines the user supplied – with words and table."""

import streamlit as st

from data.boundaries import BoundariesError, boundaries
from data.settings import settings
from indicators.registry import catalogue
from indicators.words.text import Text
from pages.common.chart import chart, colours
from pages.common.heading import empty_state, heading
from pages.common.looking import looking
from pages.common.select import kept_select
from pages.common.take_away import take_away
from reports.blocks import map as block
from reports.blocks.legend import source_line
from reports.figures.of_map import outlines_of, points_of
from reports.language import choose
from reports.views.groups import shown_name
from reports.views.last_sent import last_sent
from reports.views.places_on_map import places_on_map

TITLE, INDICATOR, SHOW = Text("Bản đồ", "Map"), Text("Chỉ tiêu", "Indicator"), Text("Cách vẽ", "Drawn as")
TABLE = Text("Bảng số liệu", "Table of the data")
WAYS = {
    "tiles": Text("Ô vuông", "Squares"), "points": Text("Điểm", "Points"), "outlines": Text("Ranh giới", "Boundaries"),
}  # fmt: skip
NO_SPOTS = Text(
    "Không có xã nào để vẽ: đơn vị đang chọn là một xã, hoặc chưa có trong kỳ này. Chọn đơn vị cấp trên hoặc kỳ khác.",
    "No communes to draw: the chosen unit is a commune, or did not exist then. Choose a wider unit or another period.",
)
TOO_MANY = Text(
    "Có quá nhiều xã để vẽ từng ô. Chọn một tỉnh hoặc đơn vị nhỏ hơn, hoặc vẽ bằng điểm.",
    "There are too many communes for squares. Choose a province or a smaller unit, or draw points.",
)
LEFT_OUT = Text(
    "Không rõ ranh giới của mã nào là của đơn vị nào, vì mã được dùng lại từ 1/7/2025: {codes}. Thêm “valid_on” vào tệp.",
    "Codes were re-used on 1/7/2025; it is not clear which unit these outlines belong to: {codes}. Add “valid_on” to the file.",
)  # fmt: skip

at = looking(TITLE)
lang, file = at.choice.lang, settings().boundaries
supplied = None
try:
    supplied = boundaries(file) if file else None
except BoundariesError as fault:
    st.warning(choose(fault.text, lang))
if supplied and supplied.left_out:
    st.warning(choose(LEFT_OUT.fill(codes=", ".join(supplied.left_out)), lang))
with st.container(horizontal=True, key="map_choice"):
    options = [(code, choose(entry.name, lang)) for code, entry in catalogue().indicators.items()]
    code = kept_select("indicator", INDICATOR, options)
    view = places_on_map(at.numbers, code, at.group, at.period, at.choice.horizon, supplied)
    drawable = {"tiles": view.placed, "points": view.placed, "outlines": view.outlined}
    ways = [(name, choose(text, lang)) for name, text in WAYS.items() if drawable[name]]
    way = kept_select("show", SHOW, ways, default="outlines") if ways else ""
query, title = at.query | {"indicator": code}, block.title(view, lang)
with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute", key="title_bar"):
    heading(title, f"{choose(shown_name(at.group), lang)} · {choose(at.period.label, lang)}")
    take_away(at)
if not view.spots:
    empty_state(choose(NO_SPOTS, lang))
    st.stop()
said = {spot.unit.unit_id: (block.label(spot, view, lang), block.said(spot, view, lang)) for spot in view.spots}
st.html(block.sentence(view, lang) + block.signs(view, lang))
if way == "tiles" and view.fits:
    st.html(block.squares(view, query, lang))
elif way == "tiles":
    empty_state(choose(TOO_MANY, lang))
elif way:
    draw = outlines_of if way == "outlines" else points_of
    chart(draw(view, lang, said, colours()), "map", f"{title}. {block.summary(view, lang)}")
source = source_line(last_sent(at.store, at.numbers.members(at.group.unit_id, at.period), at.period), lang)
st.html(block.missing(view, lang, with_outlines=way == "outlines") + source)
st.html(f'<h2 class="hsd-section">{choose(TABLE, lang)}</h2>' + block.spot_table(view, query, lang))
