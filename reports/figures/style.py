"""Colours, fonts and the bare layout that every figure shares. One place, so that screen and paper look alike."""

from dataclasses import dataclass
from html import escape
from typing import Any

from reports.language import Language

Figure = dict[str, Any]
Trace = dict[str, Any]

FONT = "Be Vietnam Pro, sans-serif"
SIZE = 13


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of one theme; text, quiet and primary keep a contrast of 4.5 or more on the page."""

    text: str
    quiet: str
    page: str
    line: str
    primary: str
    path: str


LIGHT = Palette("#1F2933", "#5F6672", "#FFFFFF", "#E3E7EC", "#1F4E79", "#9AA5B1")
DARK = Palette("#E6EAEE", "#AEB6C2", "#14181D", "#343C46", "#7DB3EA", "#6B7683")


def plain(name: str) -> str:
    """`name` for a figure: Plotly would obey mark-up such as <b> and <a> in it."""
    return escape(name, quote=False)


def layout(lang: Language, palette: Palette, *, height: int, **more: Any) -> dict[str, Any]:
    """The layout all figures begin with: no template, no title, no legend, no dragging, separators of the language."""
    return {
        "template": None,
        "separators": ",." if lang == "vi" else ".,",
        "font": {"family": FONT, "size": SIZE, "color": palette.text},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "showlegend": False,
        "dragmode": False,
        "height": height,
        "hoverlabel": {"font": {"family": FONT, "size": SIZE}},
        **more,
    }


def axis(palette: Palette, **more: Any) -> dict[str, Any]:
    """An axis of thin lines whose range no visitor changes by mistake."""
    return {
        "fixedrange": True,
        "gridcolor": palette.line,
        "linecolor": palette.line,
        "tickcolor": palette.line,
        "zeroline": False,
        "automargin": True,
        **more,
    }


CONFIG: dict[str, Any] = {"displayModeBar": False, "responsive": True, "scrollZoom": False, "doubleClick": False}
