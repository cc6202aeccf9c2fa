"""What every page of figures begins with: the store, its numbers, and what the visitor looks at. Draws the filter bar."""

from dataclasses import dataclass
from html import escape

import streamlit as st

from data.settings import settings
from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.words import Period, Text
from indicators.words.unit import Unit
from pages.common.frame import Choice, frame
from pages.common.heading import banner, empty_state, heading
from pages.common.opened import opened
from pages.common.visitor import visitor_language
from pages.common.ways import FIGURES, chosen_numbers, keep_to_shown_units
from reports.language import choose
from reports.sentences.ways import way_words
from reports.views.boundaries import Boundaries
from reports.views.groups import first_group, shown_name
from reports.views.numbers import Numbers

EMPTY = Text(
    "Chưa có báo cáo nào. Tải biểu mẫu → điền → nộp, số liệu sẽ hiện ở đây.",
    "There is no report yet. Download the template, fill it in, submit it: the figures will show here.",
)
SEND = Text("Nộp báo cáo", "Submit a report")


@dataclass(frozen=True, slots=True)
class Looking:
    """query: the address parameters of this view, for links. numbers: on the boundaries and of the figures chosen."""

    store: Store
    numbers: Numbers
    choice: Choice
    group: Unit
    period: Period

    @property
    def query(self) -> dict[str, str]:
        return self.choice.query()


def looking(title: Text) -> Looking:
    """Draw the filter bar and return what is chosen; on an empty store say what to do and stop the page."""
    store, lang = opened(), visitor_language()
    found = chosen_numbers(store)
    if not found.periods:
        banner(store.illustrative)
        heading(choose(title, lang))
        empty_state(choose(EMPTY, lang))
        st.page_link("pages/send/submit.py", label=choose(SEND, lang), query_params={"lang": lang})
        st.stop()
    keep_to_shown_units(found)
    years = [period for period in found.periods if period.is_year]
    choice = frame(
        [(str(unit.unit_id), choose(shown_name(unit), lang)) for unit in found.groups],
        [(period.code, choose(period.label, lang)) for period in found.periods],
        illustrative=store.illustrative,
        default_unit=str(first_group(found.groups, found.reporting, settings().unit).unit_id),
        default_period=(years or found.periods)[0].code,
        boundaries=[(which.value, choose(which.label, lang)) for which in Boundaries],
        figures=[(code, choose(label, lang)) for code, label in FIGURES.items()],
    )
    at = Looking(store, found, choice, gazetteer().by_id(int(choice.unit)), Period.parse(choice.period))
    if said := way_words(at.numbers, at.group, at.period, lang):
        st.html(f'<p class="hsd-quiet hsd-way">{escape(said)}</p>')
    return at
