"""Choices of a visitor that live in the address (query parameters) and in the session. Nothing from an address is trusted:
a value counts only when it is one of those offered."""

from collections.abc import Sequence

import streamlit as st

_MEMORY = "kept"


def kept_value(name: str, allowed: Sequence[str], default: str) -> tuple[str, str | None]:
    """(value of `name`, refused value or None): the address first, then what this visitor chose before, then `default`."""
    asked = st.query_params.get(name)
    remembered = st.session_state.get(_MEMORY, {}).get(name)
    value = next((candidate for candidate in (asked, remembered) if candidate in allowed), default)
    return value, asked if asked is not None and asked not in allowed else None


def keep(**values: str) -> None:
    """Remember `values` and write them into the address; nothing is sent when the address already says so."""
    st.session_state[_MEMORY] = {**st.session_state.get(_MEMORY, {}), **values}
    changed = {name: value for name, value in values.items() if st.query_params.get(name) != value}
    if changed:
        st.query_params.update(changed)


def keep_widget(name: str, key: str) -> None:
    """For a widget's on_change: keep what it holds now, before the page runs again."""
    keep(**{name: str(st.session_state[key])})
