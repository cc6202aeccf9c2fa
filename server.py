"""The ASGI shell around app.py and the only way in: `python server.py`, or `server:app` for another ASGI server.

It loads everything before the first visitor, then freezes the collector: Streamlit collects garbage after every run of a
page, and that was measured as the largest cost of a click. What it never does: anything a page does."""

import ast
import gc
import importlib
import sys
from pathlib import Path

import streamlit as st
import uvicorn
from starlette.middleware import Middleware
from streamlit.runtime.pages_manager import PagesManager

from data.demo.fill import fill_illustrative
from data.home import home_path, make_illustrative
from data.settings import Settings, SettingsError, settings
from pages.common.fault import show_fault
from pages.shell.compression import Compression
from pages.shell.first_page import FirstPage
from pages.shell.gate import Gate, accepted_names
from pages.shell.headers import SecurityHeaders
from pages.shell.health import health_route
from pages.shell.mark import set_mark

ROOT = Path(__file__).resolve().parent
HEAVY = ("pandas", "duckdb", "plotly.graph_objects", "streamlit.elements.plotly_chart", "streamlit.elements.arrow")


def make_app(chosen: Settings) -> st.App:
    """The dashboard behind its gate. Serve one per process: Streamlit keeps its settings process-wide."""
    ensure_store(chosen)
    # st.navigation sets this too, but only after the first page is asked for: a deep link would show "Page not found".
    PagesManager.uses_pages_directory = False
    set_mark()
    preload()
    return st.App(
        ROOT / "app.py",
        on_script_error=show_fault,
        routes=[health_route(home_path(chosen))],
        middleware=[
            Middleware(SecurityHeaders),
            Middleware(Gate, names=accepted_names(chosen.host, chosen.names)),
            Middleware(Compression),
            Middleware(FirstPage),
        ],
    )


def ensure_store(chosen: Settings) -> None:
    """Without a store of one's own the first start makes an illustrative one, and says how to begin one's own."""
    if chosen.store.exists():
        return
    print(
        "Chưa có kho số liệu riêng: dùng dữ liệu minh họa. Tạo kho riêng: python manage.py init --unit MÃ_ĐƠN_VỊ",
        flush=True,
    )
    if not home_path(chosen).exists():
        print("Đang tạo dữ liệu minh họa, chỉ lần đầu, khoảng 20 giây …", flush=True)
        make_illustrative(chosen, fill_illustrative)


def preload() -> None:
    """Import now what the pages import, and keep it out of every later garbage collection."""
    for name in (*HEAVY, *sorted(imported_by([ROOT / "app.py", *ROOT.glob("pages/*/*.py")]))):
        importlib.import_module(name)
    gc.collect()
    gc.freeze()


def imported_by(scripts: list[Path]) -> set[str]:
    """Names of the modules that `scripts` import, without running them: a page draws when it is run."""
    names: set[str] = set()
    for script in scripts:
        for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                names.add(node.module)
            elif isinstance(node, ast.Import):
                names.update(alias.name for alias in node.names)
    return names


def main() -> None:
    """Serve until stopped."""
    try:
        chosen = settings()
    except SettingsError as fault:
        sys.exit(str(fault))
    print(
        f"Học suốt đời – Bảng chỉ số: http://{'localhost' if chosen.host == '127.0.0.1' else chosen.host}:{chosen.port}"
    )
    uvicorn.run(
        make_app(chosen),
        host=chosen.host,
        port=chosen.port,
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        log_level="warning",
        access_log=False,
        server_header=False,
    )


if __name__ == "__main__":
    main()
else:
    app = make_app(settings())
