"""A select box whose choice lives in the address: copied, refreshed or opened elsewhere, it shows the same."""

from collections.abc import Sequence

import streamlit as st

from indicators.words.text import Text
from pages.common.heading import plain
from pages.common.kept import keep, keep_widget, kept_value
from pages.common.visitor import visitor_language
from reports.language import choose

Options = Sequence[tuple[str, str]]

REFUSED = Text(
    "Địa chỉ trang có mục “{label}” không dùng được; đang xem: {shown}.",
    "The address of this page has an unusable “{label}”; showing: {shown}.",
)


def kept_select(name: str, label: Text, options: Options, default: str | None = None) -> str:
    """A select box whose code is kept in the address under `name`; a code the options lack falls back with a notice."""
    if not options:
        raise ValueError(f"no options for {name}")
    names = dict(options)
    codes = list(names)
    lang = visitor_language()
    value, refused = kept_value(name, codes, default if default in names else codes[0])
    if refused is not None:
        st.toast(choose(REFUSED.fill(label=label, shown=plain(names[value])), lang))
    keep(**{name: value})
    key = f"frame.{name}"
    st.session_state[key] = value
    st.selectbox(
        choose(label, lang),
        codes,
        format_func=lambda code: names.get(code, code),
        key=key,
        on_change=keep_widget,
        args=(name, key),
    )
    return value
