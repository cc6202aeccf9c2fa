"""Heading of a page, an honest empty state, status chips. Names go in as plain text: every mark-up in them is disarmed."""

from html import escape

import streamlit as st

ICONS = {
    "exceeded": "✓✓",
    "met": "✓",
    "on_track": "●",
    "behind": "◔",
    "missed": "✕",
    "regressing": "▼",
    "unknown": "–",
}


def heading(title: str, subtitle: str = "") -> None:
    """The one h1 of a page and a quiet line under it."""
    below = f'<p class="hsd-subtitle">{escape(subtitle)}</p>' if subtitle else ""
    st.html(f'<h1 class="hsd-title">{escape(title)}</h1>{below}')


def empty_state(says: str) -> None:
    """What will be here and what to do; put a button or link under it."""
    st.html(f'<p class="hsd-empty">{escape(says)}</p>')


def chip(kind: str, word: str) -> str:
    """HTML of a status: icon, word and colour together. `kind` is a key of ICONS (KeyError otherwise)."""
    return f'<span class="hsd-chip hsd-{kind}"><span aria-hidden="true">{ICONS[kind]}</span> {escape(word)}</span>'


def plain(name: str) -> str:
    """`name` for a Streamlit label or title, where markdown would otherwise load pictures or make links of it."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()<>#+-.!|~$:^=&@" else sign for sign in name)
