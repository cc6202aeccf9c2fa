"""A visitor of app.py without a browser, behind the mark that server.py sets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from data.store import open_store
from pages.shell import mark

ROOT = Path(__file__).parents[2]


@pytest.fixture
def visitor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[AppTest]:
    open_store(tmp_path / "store.duckdb").close()
    monkeypatch.setenv("HSD_STORE", str(tmp_path / "store.duckdb"))
    monkeypatch.setitem(mark._state, "behind_shell", True)
    st.cache_data.clear()
    st.cache_resource.clear()
    yield AppTest.from_file(str(ROOT / "app.py"), default_timeout=20)
    st.cache_resource.clear()


def shown(visitor: AppTest) -> str:
    """All the words on the screen."""
    html = [element.proto.body for element in visitor.get("html")]
    return "\n".join([*html, *(element.value for element in visitor.markdown), *(b.label for b in visitor.button)])
