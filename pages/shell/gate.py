"""The gate: every request and websocket passes here first. Sign-in hangs here; it never draws and never reads the store.

Today `admit` lets every visitor through: there are no accounts yet. When there are, `admit` looks the session up and answers
with the address to send the visitor to. Two things are refused already: what a page of another origin sends or opens, and a
host name that is not ours (a strange name that leads to this machine would make such a page look like ours)."""

from collections.abc import Callable
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

Admit = Callable[[Scope], str | None]
LOOPBACK = ("localhost", "127.0.0.1", "::1")


def everyone(scope: Scope) -> str | None:
    """Let the visitor of `scope` in (None); a string would be the address to send the visitor to instead."""
    return None


def accepted_names(host: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The host names to answer to: `names`, or this machine's own when only it is listened to; () means any."""
    return names or (LOOPBACK if host in LOOPBACK else ())


class Gate:
    """Pure ASGI, so that it sees websockets too."""

    def __init__(self, app: ASGIApp, names: tuple[str, ...] = (), admit: Admit = everyone) -> None:
        self.app = app
        self.names = names
        self.admit = admit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
        elif self._is_refused(scope):
            await _refuse(scope, receive, send)
        elif address := self.admit(scope):
            await _send_away(address, scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def _is_refused(self, scope: Scope) -> bool:
        changes = scope["type"] == "websocket" or scope["method"] not in ("GET", "HEAD", "OPTIONS")
        return (changes and is_foreign(scope)) or bool(self.names and host_name(scope) not in self.names)


async def _refuse(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
    else:
        await PlainTextResponse("", status_code=403)(scope, receive, send)


async def _send_away(address: str, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await _refuse(scope, receive, send)
    else:
        await RedirectResponse(address, status_code=303)(scope, receive, send)


def host_name(scope: Scope) -> str:
    """The name in the Host header without port and brackets, in small letters; "" when there is none."""
    return (urlsplit(f"//{Headers(scope=scope).get('host', '')}").hostname or "").rstrip(".")


def is_foreign(scope: Scope) -> bool:
    """Whether a page of another origin asks. Streamlit would look up the machine's public address to decide: not offline."""
    headers = Headers(scope=scope)
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host")
