"""A fresh server on a free port and a real browser that notes every request and every complaint."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from data.store import open_store

ROOT = Path(__file__).parents[2]
CHROMIUM = "/usr/bin/chromium"
QUIET = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
READY = "[data-testid=stApp][data-test-script-state=notRunning]"
PLAIN_PAGE = '''"""A plain page that draws only the frame."""

import streamlit as st

from pages.common.frame import frame
from pages.common.heading import heading

choice = frame([("C1", "Cụm Cẩm Long"), ("23998", "Xã Yang Bắc")], [("2025", "2025"), ("2024", "2024")], illustrative=True)
heading(f"{choice.unit} {choice.period} {choice.horizon} {choice.lang}")
st.file_uploader("Tệp", type=["xlsx"])
st.html('<p><a href="./unit?unit=23998&period=2024">Sang đơn vị</a></p>')
'''


@contextmanager
def served(house: Path, store: Path, *, own: bool = True) -> Iterator[str]:
    """Run `house`/server.py until the block ends; gives its address. own False: a first start, with no store at all."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    if own and not store.exists():
        open_store(store).close()
    variables = os.environ | {"HSD_PORT": str(port), "HSD_HOST": "127.0.0.1", "HSD_STORE": str(store)}
    log = store.parent / f"server-{port}.log"
    with log.open("wb") as out:
        server = subprocess.Popen([sys.executable, "server.py"], cwd=house, env=variables, stdout=out, stderr=out)
    try:
        _wait(address, server, log)
        yield address
    finally:
        server.terminate()
        server.wait(20)


def _wait(address: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(600):
        if server.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"{address}/_stcore/health", timeout=5).close()
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.2)
    raise RuntimeError(f"the server did not start: {log.read_text('utf-8')}")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The product as it is, with a store of its own."""
    with served(ROOT, tmp_path_factory.mktemp("store") / "store.duckdb") as address:
        yield address


@pytest.fixture(scope="session")
def first_start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The product as a stranger starts it: no store, so it makes the illustrative one."""
    with served(ROOT, tmp_path_factory.mktemp("first") / "store.duckdb", own=False) as address:
        yield address


@pytest.fixture(scope="session")
def plain_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same house with pages that show only the frame: what is tried here does not hang on any figures."""
    house = tmp_path_factory.mktemp("plain")
    unwanted = shutil.ignore_patterns(".git", ".venv", "files", "__pycache__", "tests", ".*_cache", "benchmarks")
    shutil.copytree(ROOT, house, dirs_exist_ok=True, ignore=unwanted)
    for page in house.glob("pages/*/*.py"):
        if page.name != "__init__.py" and page.parent.name not in ("common", "shell"):
            page.write_text(PLAIN_PAGE, encoding="utf-8")
    return house


@pytest.fixture(scope="session")
def plain_server(plain_house: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(plain_house, tmp_path_factory.mktemp("store") / "store.duckdb") as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        missing = f"{CHROMIUM} is not installed"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a context of its own; it fails the test when anything was asked of another machine."""
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="vi-VN")
    opened = context.new_page()
    strangers: list[str] = []
    local = ("http://127.0.0.1:", "data:", "blob:", "about:")
    opened.on("request", lambda request: None if request.url.startswith(local) else strangers.append(request.url))
    opened.on("websocket", lambda socket: strangers.append(socket.url) if "//127.0.0.1:" not in socket.url else None)
    yield opened
    context.close()
    assert not strangers, f"requests left this machine: {strangers}"


def visit(page: Page, address: str) -> None:
    """Open `address` and wait until the page has been drawn."""
    page.goto(address)
    settle(page)


def settle(page: Page) -> None:
    """Wait until nothing runs and nothing is about to."""
    page.wait_for_timeout(300)
    page.wait_for_selector(READY)
    expect(page.locator("[data-testid=stSkeleton], [data-stale=true]")).to_have_count(0)
