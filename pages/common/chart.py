"""Puts a figure on the screen, always the same way: no toolbar, a text alternative, the colours of the visitor's theme."""

import streamlit as st

from reports.figures.style import CONFIG, DARK, LIGHT, Figure, Palette


def colours() -> Palette:
    """Those of the theme this visitor sees; light as long as the browser has not said."""
    return DARK if st.context.theme.get("type") == "dark" else LIGHT


def chart(figure: Figure, key: str, alt: str) -> None:
    """Draw `figure`; `alt` says in words what it shows."""
    st.plotly_chart(figure, theme=None, config=CONFIG, key=key, width="stretch", alt=alt)
