"""Places drawn where they lie: as outlines the user supplied, filled, or as points. Plain filled lines, never Plotly's own maps:
those fetch their shapes from another server."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians
from typing import Any

from reports.figures.style import LIGHT, SIZE, Figure, Palette, Trace, axis, layout, plain
from reports.language import Language

Ring = Sequence[tuple[float, float]]
HEIGHT, DOT = 520, 20
# a label takes about this share of the drawn width and height
WIDE, HIGH = 0.3, 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """label: what stands on the map; icon: of its status; said: all in words. colour "" and is_empty: no data, hatched. rings: of (longitude,
    latitude), empty for a point. middle: where the label stands."""

    label: str
    said: str
    middle: tuple[float, float]
    icon: str = ""
    colour: str = ""
    is_empty: bool = False
    rings: tuple[Ring, ...] = ()


def choropleth(areas: Sequence[Area], lang: Language, palette: Palette = LIGHT) -> Figure:
    """Areas with rings; outer rings and holes turn opposite ways."""
    return _map([_filled(area, palette) for area in areas], areas, lang, palette)


def points(areas: Sequence[Area], lang: Language, palette: Palette = LIGHT) -> Figure:
    """The same places as dots; a place without data is a hollow dot."""
    colours = [area.colour or palette.primary for area in areas]
    dots: Trace = {
        "type": "scatter",
        "mode": "markers+text",
        "x": [area.middle[0] for area in areas],
        "y": [area.middle[1] for area in areas],
        "text": [area.icon for area in areas],
        "textfont": {"color": palette.page, "size": SIZE - 1},
        "hovertext": [plain(area.said) for area in areas],
        "hoverinfo": "text",
        "cliponaxis": False,
        "marker": {
            "size": DOT,
            "symbol": ["circle-open" if area.is_empty else "circle" for area in areas],
            "color": [palette.quiet if area.is_empty else colour for area, colour in zip(areas, colours, strict=True)],
            "line": {"width": 1.5, "color": palette.page},
        },
    }
    return _map([dots], areas, lang, palette, above=DOT // 2)


def _map(traces: list[Trace], areas: Sequence[Area], lang: Language, palette: Palette, above: int = 0) -> Figure:
    latitude = sum(area.middle[1] for area in areas) / len(areas) if areas else 0.0
    bare = {"visible": False, "showgrid": False}
    return {
        "data": traces,
        "layout": layout(
            lang,
            palette,
            height=HEIGHT,
            margin={"l": 40, "r": 40, "t": 24, "b": 16},
            xaxis=axis(palette, **bare),
            # a degree of longitude is shorter than one of latitude
            yaxis=axis(palette, scaleanchor="x", scaleratio=1 / max(cos(radians(latitude)), 0.1), **bare),
            annotations=_labels(areas, palette, above),
        ),
    }


def _filled(area: Area, palette: Palette) -> Trace:
    x: list[float | None] = []
    y: list[float | None] = []
    for ring in area.rings:
        # None lifts the pen between the rings of one unit
        x += [*([None] if x else []), *(point[0] for point in ring)]
        y += [*([None] if y else []), *(point[1] for point in ring)]
    drawn: Trace = {
        "type": "scatter",
        "mode": "lines",
        "fill": "toself",
        "x": x,
        "y": y,
        "hoveron": "fills",
        "text": plain(area.said),
        "hoverinfo": "text",
        "line": {"color": palette.page, "width": 1.5},
    }
    if area.is_empty:
        hatch = {"shape": "/", "fgcolor": palette.quiet, "bgcolor": palette.page, "size": 7, "solidity": 0.2}
        return drawn | {"fillpattern": hatch, "fillcolor": palette.quiet, "line": {"color": palette.quiet, "width": 1}}
    return drawn | {"fillcolor": area.colour or palette.primary, "opacity": 1}


def _labels(areas: Sequence[Area], palette: Palette, above: int) -> list[dict[str, Any]]:
    """Name and value where there is room; the icon of a filled area always, so that colour never speaks alone."""
    across, down = [area.middle[0] for area in areas], [area.middle[1] for area in areas]
    wide, high = ((max(way) - min(way)) or 1 for way in (across or [0.0], down or [0.0]))
    taken: list[Area] = []
    for area in areas:
        apart = (
            abs(area.middle[0] - other.middle[0]) > wide * WIDE or abs(area.middle[1] - other.middle[1]) > high * HIGH
            for other in taken
        )
        if all(apart):
            taken.append(area)
    # a dot carries its icon itself
    iconed = [] if above else [area for area in areas if area.icon and area not in taken]
    named = [_label(area, area.label + (f" {area.icon}" if not above else ""), palette, above) for area in taken]
    return named + [_label(area, area.icon, palette, 0) for area in iconed]


def _label(area: Area, text: str, palette: Palette, above: int) -> dict[str, Any]:
    place: dict[str, Any] = {"x": area.middle[0], "y": area.middle[1], "showarrow": False, "yshift": above}
    style = {"font": {"size": SIZE - 2, "color": palette.text}, "borderpad": 1}
    # over a filled area words need a ground of their own; beside a dot it would hide other dots
    ground = {} if above else {"bgcolor": palette.page}
    return {**place, **style, **ground, "yanchor": "bottom" if above else "middle", "text": plain(text.strip())}
