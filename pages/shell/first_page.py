"""The HTML a browser gets first: Streamlit's own, with our language, name, style sheet and words. Never a page's content."""

import re
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from indicators.words.text import Text

STATIC = Path(__file__).resolve().parents[2] / "static"
NAME = Text("Học suốt đời – Bảng chỉ số", "Lifelong learning – Indicators")
NO_SCRIPT = Text(
    "Trang này cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại.",
    "This page needs JavaScript. Turn it on in the browser and load the page again.",
)
_INLINE_SCRIPT = re.compile(r"<script>.*?</script>", re.DOTALL)
_NO_SCRIPT = re.compile(r"<noscript>.*?</noscript>", re.DOTALL)
_OTHER_FONT = re.compile(r"<link\s[^>]*SourceSans[^>]*/>", re.DOTALL)
_COMMENT = re.compile(r"<!--(?!\s*Copyright).*?-->", re.DOTALL)
_OTHER_LINKS = re.compile(r"<link rel=\"(?:shortcut icon|service-desc)\"[^>]*/>", re.DOTALL)
STYLES = ("hsd.css", "blocks.css", "send.css", "grids.css", "print.css")
FONT = "fonts/be-vietnam-pro-{subset}-400-normal.woff2"


def rewritten(page: str, lang: str) -> str:
    """Streamlit's index.html in our dress. Raises ValueError when it no longer has the places to change."""
    if '<html lang="en">' not in page or "<title>Streamlit</title>" not in page or "</head>" not in page:
        raise ValueError("Streamlit's index.html has changed: look at shell/first_page.py")
    for pattern in (_INLINE_SCRIPT, _OTHER_FONT, _OTHER_LINKS, _COMMENT):
        page = pattern.sub("", page)
    page = _NO_SCRIPT.sub(f"<noscript><p>{NO_SCRIPT.in_(lang)}</p></noscript>", page)
    page = page.replace('<html lang="en">', f'<html lang="{lang}">', 1)
    return page.replace("<title>Streamlit</title>", f"<title>{NAME.in_(lang)}</title>{_head()}", 1)


@lru_cache(maxsize=1)
def _head() -> str:
    fonts = "".join(
        f'<link rel="preload" href="./app/static/{FONT.format(subset=subset)}" as="font" type="font/woff2" crossorigin>'
        for subset in ("latin", "vietnamese")
    )
    styles = "".join(f'<link rel="stylesheet" href="./{_address(name)}">' for name in STYLES)
    scripts = "".join(f'<script src="./{_address(name)}"></script>' for name in ("history.js", "words.js", "print.js"))
    return f'<link rel="icon" href="./{_address("mark.svg")}">{fonts}{styles}{scripts}'


def _address(name: str) -> str:
    """The address of a file of ours, with a mark of its content so that a browser never shows an old one."""
    return f"app/static/{name}?v={sha256((STATIC / name).read_bytes()).hexdigest()[:10]}"


class FirstPage:
    """Rewrites the HTML page only; every other answer streams through as it is."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(
            ("/static/", "/app/", "/media/", "/_stcore/", "/health")
        ):
            await self.app(scope, receive, send)
            return
        asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", ["vi"])
        collected: list[Message] = []

        async def collect(message: Message) -> None:
            collected.append(message)

        await self.app(_plainly(scope), receive, collect)
        for message in _redressed(collected, "en" if asked[-1] == "en" else "vi"):
            await send(message)


def _plainly(scope: Scope) -> Scope:
    """Asked plainly and without conditions: what Streamlit would call unchanged is not what we last sent."""
    dropped = (b"if-none-match", b"if-modified-since", b"range", b"accept-encoding")
    headers = [pair for pair in scope["headers"] if pair[0] not in dropped]
    return {**scope, "headers": headers}


def _redressed(messages: list[Message], lang: str) -> list[Message]:
    start = next(message for message in messages if message["type"] == "http.response.start")
    if start["status"] != 200 or "text/html" not in Headers(raw=start["headers"]).get("content-type", ""):
        return messages
    page = b"".join(message.get("body", b"") for message in messages if message["type"] == "http.response.body")
    body = rewritten(page.decode("utf-8"), lang).encode("utf-8") if page else b""
    headers = MutableHeaders(raw=[pair for pair in start["headers"] if pair[0] not in (b"etag", b"last-modified")])
    headers["content-length"] = str(len(body))
    headers["cache-control"] = "no-cache"
    return [{**start, "headers": headers.raw}, {"type": "http.response.body", "body": body}]
