"""The language of one visitor: kept in the address and the session, never process-wide."""

from typing import cast

import streamlit as st

from indicators.words.text import Text
from pages.common.kept import keep, kept_value
from reports.language import LANGUAGES, Language, choose

_OTHER: dict[Language, Language] = {"vi": "en", "en": "vi"}
# Each button is in the language it leads to, so that the one who needs it can read it.
_NAME = Text(vi="English", en="Tiếng Việt")


def visitor_language() -> Language:
    """The language this visitor reads; Vietnamese unless another was chosen."""
    return cast(Language, kept_value("lang", LANGUAGES, "vi")[0])


def language_switch() -> Language:
    """Draw the switch, keep the language in the address, return it. app.py calls this before any page."""
    lang = visitor_language()
    keep(lang=lang)
    st.html(f'<span data-hsd-lang="{lang}"></span>')
    with st.container(key="language"):
        st.button(
            choose(_NAME, lang), key="language.other", type="tertiary", on_click=keep, kwargs={"lang": _OTHER[lang]}
        )
    return lang
