"""The lower part of So sánh: two periods, two indicators, two units, each chosen in the address. No page of its own."""

import streamlit as st

from indicators.words.text import Text
from pages.common.chart import chart, colours
from pages.common.heading import empty_state
from pages.common.looking import Looking
from pages.common.select import kept_select
from reports.blocks import pairs as block
from reports.figures.of_compare import scatter_of, slope_of
from reports.language import choose
from reports.sentences import compare as said
from reports.views.compare import Compared, telling
from reports.views.groups import shown_name
from reports.views.pairs import changes, crossed, earlier, sides

TABLE = Text("Bảng số liệu", "Table of the data")
INDICATOR, AGAINST = Text("Chỉ tiêu", "Indicator"), Text("So với chỉ tiêu", "Against the indicator")
BEFORE = Text("So với kỳ", "Since")
ONE, OTHER = Text("Đơn vị thứ nhất", "First unit"), Text("Đơn vị thứ hai", "Second unit")
PERIODS, TWO = Text("Hai kỳ", "Two periods"), Text("Hai chỉ tiêu", "Two indicators")
UNITS = Text("Hai đơn vị", "Two units")
NO_BEFORE = Text("Chưa có kỳ trước cùng loại để so sánh.", "There is no earlier period of the same kind yet.")


def two_periods(at: Looking, view: Compared, source: str) -> str:
    """Select boxes, finding, slope, source and table; `view` has at least one indicator. Returns the code of the chosen one."""
    lang = at.choice.lang
    st.html(block.section(choose(PERIODS, lang)))
    with st.container(horizontal=True, key="slope_choice"):
        options = [(entry.code, choose(entry.name, lang)) for entry in view.indicators]
        code = kept_select("indicator", INDICATOR, options, default=telling(view)[0].code)
        before = earlier(at.numbers, at.period)
        if not before:
            empty_state(choose(NO_BEFORE, lang))
            return code
        chosen = kept_select("before", BEFORE, [(one.code, choose(one.label, lang)) for one in before])
    found = changes(at.numbers, view, code, next(one for one in before if one.code == chosen))
    title = said.slope_title(found, lang)
    st.html(block.part_head(title, said.slope_sentence(found, lang)))
    if found.changes:
        chart(slope_of(found, lang, colours()), "slope", title)
        st.html(source + block.folded(choose(TABLE, lang), block.change_table(found, at.query, lang)))
    return code


def two_indicators(at: Looking, view: Compared, code: str, source: str) -> None:
    """The indicator `code` against another one, as a scatter."""
    lang = at.choice.lang
    st.html(block.section(choose(TWO, lang)))
    options = [(entry.code, choose(entry.name, lang)) for entry in view.indicators]
    y = kept_select("against", AGAINST, options, default=telling(view)[:2][-1].code)
    found = crossed(view, code, y)
    title = said.scatter_title(found, lang)
    st.html(block.part_head(title, said.scatter_sentence(found, lang)))
    if found.met:
        chart(scatter_of(found, lang, colours()), "scatter", title)
        st.html(source + block.folded(choose(TABLE, lang), block.crossed_table(found, at.query, lang)))


def two_units(at: Looking, view: Compared, source: str) -> None:
    """Any two units, indicator by indicator."""
    lang, mine = at.choice.lang, at.choice.unit
    names = {str(unit.unit_id): choose(shown_name(unit), lang) for unit in at.numbers.groups}
    st.html(block.section(choose(UNITS, lang)))
    with st.container(horizontal=True, key="two_units"):
        first = str(view.lines[0].unit.unit_id) if view.lines else mine
        one = kept_select("one", ONE, list(names.items()), default=first)
        other = kept_select("other", OTHER, list(names.items()), default=mine)
    found = sides(at.numbers, int(one), int(other), at.period, at.choice.horizon)
    st.html(block.part_head(said.sides_title(found, names[one], names[other], lang), ""))
    queries = at.choice.query(unit=one), at.choice.query(unit=other)
    st.html(block.sides_table(found, (names[one], names[other]), *queries, lang) + source)
