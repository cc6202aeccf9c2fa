"""Heading of a page, the banner over illustrative figures, an honest empty state. Names go in as plain text: every mark-up in them is disarmed."""

from html import escape

import streamlit as st

from indicators.words.text import Text
from pages.common.visitor import visitor_language
from reports.language import choose

ILLUSTRATIVE = Text(
    "Dữ liệu minh họa – không phải số liệu thật, không dùng để báo cáo.",
    "Illustrative data – not real figures, not for reporting.",
)


def heading(title: str, subtitle: str = "") -> None:
    """The one h1 of a page and a quiet line under it."""
    below = f'<p class="hsd-subtitle">{escape(subtitle)}</p>' if subtitle else ""
    st.html(f'<h1 class="hsd-title">{escape(title)}</h1>{below}')


def empty_state(says: str) -> None:
    """What will be here and what to do; put a button or link under it."""
    st.html(f'<p class="hsd-empty">{escape(says)}</p>')


def banner(illustrative: bool) -> None:
    """One line saying that figures are illustrative; nothing on a store of real figures."""
    if illustrative:
        st.html(f'<p class="hsd-illustrative" role="note">{choose(ILLUSTRATIVE, visitor_language())}</p>')


def plain(name: str) -> str:
    """`name` for a Streamlit label or title, where markdown would otherwise load pictures or make links of it."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()<>#+-.!|~$:^=&@" else sign for sign in name)
