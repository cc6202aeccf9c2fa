"""Visitors of the pages on a store with made figures, without a browser."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from data.home import home_path
from data.settings import settings
from pages.common.opened import opened
from pages.shell import mark
from tests.reports.kept import kept_store

ROOT = Path(__file__).parents[2]
Visit = Callable[..., AppTest]


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "store.duckdb"
    kept_store(path, illustrative=True).close()
    return path


@pytest.fixture
def own_copy(made_store: Path, tmp_path: Path) -> Path:
    """A copy of the store that a test may write to."""
    shutil.copytree(made_store.parent, tmp_path / "own")
    return tmp_path / "own" / "store.duckdb"


@pytest.fixture
def visit(own_copy: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """visit(page, **address parameters) → the page as run."""
    monkeypatch.setenv("HSD_STORE", str(own_copy))
    yield from visits(monkeypatch)


@pytest.fixture
def visit_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    """The same on a store that holds nothing yet."""
    monkeypatch.setenv("HSD_STORE", str(tmp_path / "empty" / "store.duckdb"))
    yield from visits(monkeypatch)


def visits(monkeypatch: pytest.MonkeyPatch) -> Iterator[Visit]:
    monkeypatch.setitem(mark._state, "behind_shell", True)
    st.cache_resource.clear()

    def go(page: str, **query: str) -> AppTest:
        visitor = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
        for name, value in query.items():
            visitor.query_params[name] = value
        visitor.run()
        if page != "pages/follow/overview.py":
            visitor.switch_page(page).run()
        assert not visitor.exception, visitor.exception[0].value
        return visitor

    yield go
    assert home_path(settings())
    opened().close()
    st.cache_resource.clear()


def html_of(visitor: AppTest) -> str:
    return "\n".join(element.proto.body for element in visitor.get("html"))


def words_of(visitor: AppTest) -> str:
    """Every word a visitor reads, without mark-up and without titles of elements."""
    said = [re.sub(r"<[^>]+>", " ", html_of(visitor))]
    for kind in ("markdown", "caption", "error", "warning", "info", "success"):
        said += [element.value for element in visitor.get(kind)]
    for kind in ("selectbox", "text_input", "button", "checkbox", "expander", "file_uploader", "download_button"):
        said += [label for element in visitor.get(kind) if (label := label_of(element))]
    return "\n".join(said)


def label_of(element: object) -> str:
    proto = getattr(element, "proto", None)
    return getattr(element, "label", "") or getattr(proto, "label", "") or ""
