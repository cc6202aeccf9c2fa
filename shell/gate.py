"""The gate: every request and websocket passes here first. Sign-in hangs here; it never draws and never reads the store.

Today `admit` lets every visitor through: there are no accounts yet. When there are, `admit` looks the session up and answers
with the address to send the visitor to. One thing is refused already: a websocket opened by a page of another origin."""

from collections.abc import Callable
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

Admit = Callable[[Scope], str | None]


def everyone(scope: Scope) -> str | None:
    """Let the visitor of `scope` in (None); a string would be the address to send the visitor to instead."""
    return None


class Gate:
    """Pure ASGI, so that it sees websockets too."""

    def __init__(self, app: ASGIApp, admit: Admit = everyone) -> None:
        self.app = app
        self.admit = admit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and (is_foreign(scope) or self.admit(scope)):
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] == "http" and scope["method"] not in ("GET", "HEAD", "OPTIONS") and is_foreign(scope):
            await PlainTextResponse("", status_code=403)(scope, receive, send)
            return
        if scope["type"] == "http" and (address := self.admit(scope)):
            await RedirectResponse(address, status_code=303)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def is_foreign(scope: Scope) -> bool:
    """Whether a page of another origin asks. Streamlit would look up the machine's public address to decide: not offline."""
    headers = Headers(scope=scope)
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host")
