"""The form for who has no file: the same figures typed on the screen, checked and kept as the official workbook they make."""

from collections.abc import Mapping
from datetime import date

import streamlit as st

from data.store import Store
from indicators.words import Input, Period
from indicators.words.text import Text
from indicators.words.unit import Unit
from pages.common.heading import plain
from pages.send.checked import checked
from reports.language import Language, choose, number
from reports.views.typed_report import previous_figures, typed_blocks, typed_workbook

NO_FILE = Text("Không có tệp? Ghi số liệu ngay tại đây", "No file? Type the figures here")
HOW = Text(
    "{unit}, {period}. Ô để trống là chưa báo cáo; không có thì ghi 0, “không phát sinh” hoặc “không thu thập”.",
    "{unit}, {period}. A blank box is not reported; write 0, “không phát sinh” or “không thu thập” where there is none.",
)
CHECK = Text("Kiểm tra số liệu", "Check the figures")
LABEL, BEFORE = Text("{name} ({unit})", "{name} ({unit})"), Text("kỳ trước: {value}", "before: {value}")
ACROSS, KEY = 3, "report.typed"


def typed_report(store: Store, unit: Unit, period: Period, lang: Language) -> None:
    """A switch, the form behind it, and what is found in what was typed."""
    if not st.toggle(choose(NO_FILE, lang), key="report.without_file"):
        return
    before = previous_figures(store, unit, period)
    about = f"{unit.unit_id}.{period.key}"
    with st.form(f"report.form.{about}"):
        st.caption(plain(choose(HOW.fill(unit=unit.name, period=period.label), lang)))
        typed = {}
        for block in typed_blocks():
            st.markdown(f"**{plain(choose(block.title, lang))}**")
            for first in range(0, len(block.inputs), ACROSS):
                line = block.inputs[first : first + ACROSS]
                for column, entry in zip(st.columns(ACROSS, vertical_alignment="bottom"), line, strict=False):
                    typed[entry.code] = box(column, entry, before, about, lang)
        if st.form_submit_button(choose(CHECK, lang), type="primary"):
            made = typed_workbook(unit, period, before, typed, date.today())
            st.session_state[KEY] = (about, made)
    known = st.session_state.get(KEY)
    if known and known[0] == about:
        checked(store, f"Ghi truc tiep {unit.code} {period.code}.xlsx", known[1], lang)


def box(
    column: st.delta_generator.DeltaGenerator, entry: Input, before: Mapping[str, float], about: str, lang: Language
) -> str:
    """One figure: its name and unit, the value of the period before in grey."""
    label = choose(LABEL.fill(name=entry.name, unit=entry.unit), lang)
    known = before.get(entry.code)
    hint = "" if known is None else choose(BEFORE.fill(value=number(known, entry.decimals, lang)), lang)
    return column.text_input(label, key=f"report.typed.{about}.{entry.code}", placeholder=hint, max_chars=60)
