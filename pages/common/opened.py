"""The one open store of this process, shared by all visitors. Asks nothing of it."""

import streamlit as st

from data.settings import settings
from data.store import Store, open_store


@st.cache_resource(show_spinner=False)
def opened() -> Store:
    """The store named by the settings; begun empty when there is none."""
    return open_store(settings().store)
