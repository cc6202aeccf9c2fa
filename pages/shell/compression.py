"""Gzip for what a browser loads. Files with a hash in their name are compressed once and kept; websockets pass untouched."""

import gzip

from anyio import to_thread
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SMALLEST_BYTES = 1_000
KEPT_BYTES = 24 * 1024 * 1024
COMPRESSIBLE = ("text/", "application/javascript", "application/json", "image/svg+xml")


class Compression:
    """Streamlit leaves its own scripts (Plotly alone 4.7 MB) uncompressed; here they go out at about a third."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.rest = GZipMiddleware(app, minimum_size=SMALLEST_BYTES, compresslevel=5)
        self.kept: dict[str, tuple[list[tuple[bytes, bytes]], bytes]] = {}
        self.kept_bytes = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
        elif not self._is_plain_asset(scope):
            await self.rest(scope, receive, send)
        elif scope["path"] in self.kept:
            await _answer(*self.kept[scope["path"]], send)
        else:
            await self._compress_and_keep(scope, receive, send)

    def _is_plain_asset(self, scope: Scope) -> bool:
        headers = Headers(scope=scope)
        is_conditional = any(name in headers for name in ("range", "if-none-match", "if-modified-since"))
        accepts = "gzip" in headers.get("accept-encoding", "")
        return scope["method"] == "GET" and scope["path"].startswith("/static/") and accepts and not is_conditional

    async def _compress_and_keep(self, scope: Scope, receive: Receive, send: Send) -> None:
        start: Message = {}
        body = bytearray()

        async def collect(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            elif message["type"] == "http.response.body":
                body.extend(message.get("body", b""))

        await self.app(scope, receive, collect)
        headers = MutableHeaders(raw=list(start["headers"]))
        if start["status"] != 200 or not headers.get("content-type", "").startswith(COMPRESSIBLE):
            await send(start)
            await send({"type": "http.response.body", "body": bytes(body)})
            return
        packed = await to_thread.run_sync(gzip.compress, bytes(body), 6)
        headers["content-encoding"] = "gzip"
        headers["content-length"] = str(len(packed))
        headers.add_vary_header("Accept-Encoding")
        # Only names with a hash never change; anything else must be asked for again.
        if "immutable" in headers.get("cache-control", "") and self.kept_bytes + len(packed) <= KEPT_BYTES:
            self.kept[scope["path"]] = (headers.raw, packed)
            self.kept_bytes += len(packed)
        await _answer(headers.raw, packed, send)


async def _answer(headers: list[tuple[bytes, bytes]], body: bytes, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
