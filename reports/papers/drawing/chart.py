"""One figure drawn: title, grid, traces, lines and labels, in the order in which they lie over one another. Draws the kinds
of trace that our figures use and refuses any other, so that nothing is left out silently."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby
from textwrap import wrap
from typing import Any

from reports.figures.style import LIGHT, SIZE, Figure, Trace
from reports.language import Language
from reports.papers.drawing import svg
from reports.papers.drawing.notes import note
from reports.papers.drawing.scale import Axis, axis_of

WIDTH = 640
TICK = 4


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a figure's values lie: both axes, and the edges of the plot in pixels."""

    across: Axis
    up: Axis
    left: float
    right: float
    top: float
    bottom: float


def svg_of(figure: Figure, lang: Language, *, title: str = "", subtitle: str = "", width: int = WIDTH) -> str:
    """The figure as SVG. title: the finding, above it; subtitle: measure and scope. Raises ValueError for a trace of a
    kind it cannot draw."""
    heads, head = _head(title, subtitle, width)
    height = figure["layout"].get("height", 320) + head
    frame = _frame(figure, lang, width, height, head)
    body = [*heads, *_grid(figure, frame), *_under(figure, frame)]
    for trace in figure["data"]:
        drawn = TRACES.get(trace.get("type", ""))
        if drawn is None or trace.get("orientation", "h") != "h":
            raise ValueError(f"a trace that cannot be drawn: {trace.get('type')}")
        body += drawn(trace, frame)
    body += _over(figure, frame)
    return svg.wrapped(body, width, height, title)


def _head(title: str, subtitle: str, width: int) -> tuple[list[str], float]:
    """Title and subtitle, broken into as many lines as they need, and the height they take."""
    made, top = [], 0.0
    for said, size, colour, bold in ((title, SIZE + 2, LIGHT.text, True), (subtitle, SIZE - 1, LIGHT.quiet, False)):
        letters = int((width - 8) / (size * svg.LETTER))
        for line in wrap(svg.plain(said), letters):
            top += size * 1.35
            made.append(svg.words(escape(line), (4, top), size=size, colour=colour, bold=bold))
    return made, top + (4 if top else 0)


def _frame(figure: Figure, lang: Language, width: float, height: float, head: float) -> Frame:
    layout = figure["layout"]
    margin = {"l": 60, "r": 20, "t": 20, "b": 40} | layout.get("margin", {})
    names = layout["yaxis"].get("ticktext") or ()
    left = max(margin["l"], max((svg.width_of(name, SIZE) for name in names), default=0) + 12)
    right, top, bottom = width - max(margin["r"], _beside(layout)), head + margin["t"], height - margin["b"]
    values = [[value for trace in figure["data"] for value in trace.get(side, ())] for side in ("x", "y")]
    across = axis_of(layout["xaxis"], values[0], (left, right), lang)
    up = axis_of(layout["yaxis"], values[1], (bottom, top), lang)
    if layout["yaxis"].get("range") is None and any(trace.get("type") == "bar" for trace in figure["data"]):
        up = Axis(-0.6, max(len(names), 1) - 0.4, bottom, top, up.ticks)
    return Frame(across, up, left, right, top, bottom)


def _beside(layout: dict[str, Any]) -> float:
    """The room that words at the right edge of the plot need."""
    needs = (
        svg.width_of(one["text"], one.get("font", {}).get("size", SIZE)) + one.get("xshift", 0) + 4
        for one in layout.get("annotations", ())
        if one.get("xref") == "paper" and one["x"] == 1 and one.get("xanchor") == "left"
    )
    return max(needs, default=0.0)


def _grid(figure: Figure, frame: Frame) -> Iterator[str]:
    layout = figure["layout"]
    for value, said in frame.across.ticks:
        x = frame.across.at(value)
        if frame.left - 1 <= x <= frame.right + 1:
            if layout["xaxis"].get("showgrid", True):
                yield svg.line(((x, frame.top), (x, frame.bottom)), LIGHT.line, 1)
            yield svg.words(said, (x, frame.bottom + SIZE + TICK), size=SIZE - 1, colour=LIGHT.text, anchor="middle")
    for value, said in frame.up.ticks:
        y = frame.up.at(value)
        if layout["yaxis"].get("showgrid", True):
            yield svg.line(((frame.left, y), (frame.right, y)), LIGHT.line, 1)
        yield svg.words(said, (frame.left - 6, y + SIZE / 3), size=SIZE - 1, colour=LIGHT.text, anchor="end")
    yield svg.line(((frame.left, frame.bottom), (frame.right, frame.bottom)), LIGHT.line, 1)


def _under(figure: Figure, frame: Frame) -> Iterator[str]:
    yield from (_shape(shape, frame) for shape in figure["layout"].get("shapes", ()) if shape.get("layer") == "below")


def _over(figure: Figure, frame: Frame) -> Iterator[str]:
    layout = figure["layout"]
    yield from (_shape(shape, frame) for shape in layout.get("shapes", ()) if shape.get("layer") != "below")
    for one in layout.get("annotations", ()):
        x = _place(one, "x", frame.across, frame.left, frame.right)
        y = _place(one, "y", frame.up, frame.bottom, frame.top)
        yield from note(one, x + one.get("xshift", 0), y - one.get("yshift", 0))


def _place(thing: dict[str, Any], side: str, axis: Axis, start: float, end: float, key: str = "") -> float:
    value = thing[key or side]
    return start + float(value) * (end - start) if thing.get(f"{side}ref") == "paper" else axis.at(value)


def _shape(shape: dict[str, Any], frame: Frame) -> str:
    x0, x1 = (_place(shape, "x", frame.across, frame.left, frame.right, key) for key in ("x0", "x1"))
    y0, y1 = (_place(shape, "y", frame.up, frame.bottom, frame.top, key) for key in ("y0", "y1"))
    if shape["type"] == "rect":
        return svg.box(x0, y0, x1, y1, shape.get("fillcolor", LIGHT.line))
    look = shape.get("line", {})
    return svg.line(((x0, y0), (x1, y1)), look.get("color", LIGHT.text), look.get("width", 1), look.get("dash", ""))


def _scatter(trace: Trace, frame: Frame) -> Iterator[str]:
    """Lines break where a value is missing."""
    spots = [
        None if y is None else (frame.across.at(x), frame.up.at(y)) for x, y in zip(trace["x"], trace["y"], strict=True)
    ]
    mode, look = trace.get("mode", "lines"), trace.get("line", {})
    for known, run in groupby(spots, key=lambda spot: spot is not None):
        here = [spot for spot in run if spot is not None]
        if known and trace.get("fill") == "toself":
            yield svg.area(here, trace.get("fillcolor", LIGHT.line), look.get("color", "none"), look.get("width", 0))
        elif known and "lines" in mode:
            yield svg.line(here, look.get("color", LIGHT.primary), look.get("width", 2), look.get("dash", ""))
    if "markers" in mode:
        yield from _marks(trace.get("marker", {}), spots)
    if "text" in mode:
        yield from _texts(trace, spots, frame.bottom)


def _marks(look: dict[str, Any], spots: list[svg.Spot | None]) -> Iterator[str]:
    edge = look.get("line", {})
    for place, spot in enumerate(spots):
        if spot is not None:
            fill, symbol = _each(look.get("color", LIGHT.primary), place), _each(look.get("symbol", "circle"), place)
            size = float(_each(look.get("size", 6), place))
            yield svg.mark(symbol, spot, size, fill, _each(edge.get("color", fill), place), edge.get("width", 0))


def _texts(trace: Trace, spots: list[svg.Spot | None], floor: float) -> Iterator[str]:
    """Below or above each spot as the figure says; above where below would lie on the axis."""
    font = trace.get("textfont", {})
    size = font.get("size", SIZE - 2)
    for place, spot in enumerate(spots):
        said = _each(trace.get("text", ""), place)
        if spot is not None and said:
            below = "bottom" in _each(trace.get("textposition", "top center"), place)
            below = below and spot[1] + size + 8 < floor
            at = (spot[0], spot[1] + (size + 8 if below else -9))
            yield svg.words(said, at, size=size, colour=font.get("color", LIGHT.quiet), anchor="middle")


def _bars(trace: Trace, frame: Frame) -> Iterator[str]:
    half = float(trace.get("width", 0.8)) / 2
    for place, (x, y) in enumerate(zip(trace["x"], trace["y"], strict=True)):
        if x is not None:
            start = frame.across.at((trace.get("base") or [0] * (place + 1))[place])
            colour = _each(trace.get("marker", {}).get("color", LIGHT.primary), place)
            yield svg.box(start, frame.up.at(y - half), frame.across.at(x), frame.up.at(y + half), colour)


def _each(given: Any, place: int) -> Any:
    return given[place] if isinstance(given, list | tuple) else given


TRACES: dict[str, Callable[[Trace, Frame], Iterator[str]]] = {"scatter": _scatter, "bar": _bars}
