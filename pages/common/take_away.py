"""The button under which the summary table of the chosen view leaves as a workbook; it is made when it is asked for."""

import streamlit as st

from indicators.words.text import Text
from pages.common.looking import Looking
from reports.language import choose
from reports.papers.summary_table import summary_table
from reports.views.summary import summary

LABEL = Text("Tải bảng tổng hợp (xlsx)", "Download the summary table (xlsx)")
MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def take_away(at: Looking) -> None:
    """Draw the button for what `at` looks at."""
    st.download_button(
        choose(LABEL, at.choice.lang),
        data=lambda: summary_table(
            summary(at.store, at.numbers, at.group, at.period, at.choice.horizon), at.choice.lang
        ),
        file_name=f"HTSD_tong_hop_{at.group.code}_{at.period.code}.xlsx",
        mime=MIME,
        on_click="ignore",
        key="take_away",
    )
