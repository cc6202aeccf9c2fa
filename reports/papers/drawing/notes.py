"""Words laid over a figure at a spot: anchored, turned, with a ground behind them where the figure asks for one."""

from collections.abc import Iterator
from typing import Any

from reports.figures.style import LIGHT, SIZE
from reports.papers.drawing import svg


def note(one: dict[str, Any], x: float, y: float) -> Iterator[str]:
    """A Plotly annotation whose own place in pixels is x, y; lines are parted by <br>."""
    font = one.get("font", {})
    size, colour = font.get("size", SIZE), font.get("color", LIGHT.text)
    lines = str(one["text"]).split("<br>")
    wide, high = max(svg.width_of(text, size) for text in lines), size * 1.25 * len(lines)
    turned = float(one.get("textangle", 0))
    if turned:
        # turned words stand on their foot: anchored below, they run upwards from the spot
        yield svg.words(one["text"], (x + size / 3, y), size=size, colour=colour, turned=turned)
        return
    anchor = one.get("xanchor", "center")
    left = x - {"left": 0.0, "center": wide / 2, "right": wide}[anchor]
    top = y - {"top": 0.0, "middle": high / 2, "bottom": high}[one.get("yanchor", "middle")]
    if one.get("bgcolor"):
        yield svg.box(left - 1, top, left + wide + 1, top + high, one["bgcolor"])
    for place, said in enumerate(lines):
        at = (x, top + size * (1 + 1.25 * place))
        yield svg.words(said, at, size=size, colour=colour, anchor=svg.ANCHORS[anchor])
