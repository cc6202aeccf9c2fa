"""The one open store of this process, shared by all visitors. Asks nothing of it."""

import streamlit as st

from data.home import home_path
from data.settings import settings
from data.store import Store, open_store


@st.cache_resource(show_spinner=False)
def opened() -> Store:
    """The own store of this installation, or the illustrative one while there is none."""
    return open_store(home_path(settings()))
