"""The one door to typst: a layout and its values in, PDF or pictures out. Offline, with the fonts that come with the product.

Values travel as JSON and are never read as mark-up, so no text can act whatever it begins with.
"""

import json
from functools import cache
from pathlib import Path
from typing import Literal

import typst

FONTS = Path(__file__).resolve().parent / "fonts"


@cache
def fonts() -> typst.Fonts:
    """Ours and no other, so that a paper looks alike on every machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(FONTS)])


def pdf(layout: str, values: object) -> bytes:
    """The PDF of a layout that reads its values by `json(bytes(sys.inputs.values))`."""
    return b"".join(_made(layout, values, "pdf", None))


def pictures(layout: str, values: object, ppi: float) -> list[bytes]:
    """One PNG for each page."""
    return _made(layout, values, "png", ppi)


def _made(layout: str, values: object, kind: Literal["pdf", "png"], ppi: float | None) -> list[bytes]:
    given = {"values": json.dumps(values, ensure_ascii=False)}
    made: bytes | list[bytes] = typst.compile(
        layout.encode(), font_paths=fonts(), format=kind, ppi=ppi, sys_inputs=given
    )
    return made if isinstance(made, list) else [made]
