"""The health address: whether this server answers and its store can be reached. It tells nothing about what is stored."""

from collections.abc import Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

VERSION = "0.1.0"


def store_is_reachable(store: Path) -> bool:
    """Whether the store file is there and begins like a DuckDB file. The engine is not asked: it may be busy writing."""
    try:
        with store.open("rb") as file:
            return file.read(12)[8:] == b"DUCK"
    except OSError:
        return False


def health_route(store: Path, is_reachable: Callable[[Path], bool] = store_is_reachable) -> Route:
    """`/health`: 200 and "ok" when the store is reachable, 503 and "no store" otherwise."""

    def answer(request: Request) -> JSONResponse:
        reachable = is_reachable(store)
        content = {"status": "ok" if reachable else "no store", "version": VERSION, "store": reachable}
        return JSONResponse(content, status_code=200 if reachable else 503, headers={"Cache-Control": "no-store"})

    return Route("/health", answer, methods=["GET"])
