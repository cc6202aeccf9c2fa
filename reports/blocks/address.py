"""Addresses inside the product: a page and the view it opens with. Relative, so that they hold under any prefix."""

from collections.abc import Mapping
from urllib.parse import urlencode

HOME = "overview"


def address(page: str, query: Mapping[str, str], **more: str | int) -> str:
    """ "./indicator?unit=…&indicator=…"; `more` replaces or adds to `query`. The overview is the root."""
    asked = {**query, **{name: str(value) for name, value in more.items()}}
    return f"./{'' if page == HOME else page}?{urlencode(asked)}"
