"""What the server sends: headers, language, compression, health; and that it refuses strangers."""

import gzip
import http.client
import json
import urllib.error
import urllib.request
from email.message import Message
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import ROOT, visit

pytestmark = pytest.mark.browser


def fetched(address: str, **headers: str) -> tuple[int, Message, bytes]:
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read()


@pytest.mark.parametrize("path", ["/", "/indicator", "/health", "/_stcore/health", "/app/static/hsd.css", "/no_such"])
def test_every_answer_carries_the_security_headers(plain_server: str, path: str) -> None:
    _, headers, _ = fetched(plain_server + path)
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "unsafe-eval" not in headers["Content-Security-Policy"].replace("wasm-unsafe-eval", "")
    assert headers["Access-Control-Allow-Origin"] is None
    assert headers["Server"] is None


@pytest.mark.parametrize(("query", "lang"), [("", "vi"), ("?lang=en", "en"), ("?lang=%22%3E%3Cscript", "vi")])
def test_the_first_page_names_its_language(plain_server: str, query: str, lang: str) -> None:
    _, _, body = fetched(f"{plain_server}/unit{query}")
    text = body.decode("utf-8")
    assert f'<html lang="{lang}">' in text
    assert "<title>Streamlit</title>" not in text
    assert "<script>" not in text


def test_scripts_and_the_first_page_leave_compressed(plain_server: str) -> None:
    plotly = next(Path(__import__("streamlit").__file__).parent.glob("static/static/js/PlotlyChart*.js"))
    for path in ("/", f"/static/js/{plotly.name}", f"/static/js/{plotly.name}"):
        _, headers, body = fetched(plain_server + path, **{"Accept-Encoding": "gzip"})
        assert headers["Content-Encoding"] == "gzip", path
        assert "Accept-Encoding" in headers["Vary"]
        _, plain_headers, plain = fetched(plain_server + path)
        assert plain_headers["Content-Encoding"] is None
        assert gzip.decompress(body) == plain
        assert len(body) < len(plain) / 2


def test_health_says_whether_the_store_can_be_reached(plain_server: str) -> None:
    status, headers, body = fetched(f"{plain_server}/health")
    said = json.loads(body)
    assert (status, said["status"]) in {(200, "ok"), (503, "no store")}
    assert said["store"] is (status == 200)
    assert said["version"]
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(("origin", "status"), [("http://example.org", 403), ("", 101)])
def test_only_a_page_of_this_origin_can_open_the_websocket(plain_server: str, origin: str, status: int) -> None:
    host = plain_server.removeprefix("http://")
    connection = http.client.HTTPConnection(host, timeout=20)
    headers = {
        "Origin": origin or plain_server,
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    connection.request("GET", "/_stcore/stream", headers=headers)
    assert connection.getresponse().status == status
    connection.close()


def test_the_page_breaks_no_rule_of_its_own_content_policy(plain_server: str, page: Page) -> None:
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if "Content Security Policy" in said.text else None)
    page.on("pageerror", lambda fault: complaints.append(str(fault)))
    visit(page, plain_server)
    assert complaints == []


def test_our_own_files_are_named_by_their_content(plain_server: str) -> None:
    _, _, body = fetched(plain_server)
    for name in ("hsd.css", "blocks.css", "words.js", "history.js", "mark.svg"):
        assert f"app/static/{name}?v=" in body.decode("utf-8")
        assert (ROOT / "static" / name).is_file()
