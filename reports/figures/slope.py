"""A slope: each unit's value in two periods, joined by a line, with names at the right. At most 25 lines are labelled apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reports.figures.marks import Scale
from reports.figures.style import LIGHT, SIZE, Figure, Palette, Trace, axis, layout, plain
from reports.language import Language, number

HEIGHT, LEAST = 380, 15


@dataclass(frozen=True, slots=True)
class Rise:
    """is_marked: drawn strong, for what the title speaks of."""

    name: str
    before: float
    after: float
    is_marked: bool = False


def slope(
    rises: Sequence[Rise], ends: tuple[str, str], scale: Scale, lang: Language, palette: Palette = LIGHT
) -> Figure:
    """`ends`: names of the two periods. A share's axis runs from 0 to 100, further when above."""
    values = [value for rise in rises for value in (rise.before, rise.after)]
    top = max([100 if scale.is_share else 0, *values]) * 1.04 or 1
    low = min([0, *values]) * 1.04
    return {
        "data": [_line(rise, scale, lang, palette) for rise in sorted(rises, key=lambda rise: rise.is_marked)],
        "layout": layout(
            lang,
            palette,
            height=HEIGHT,
            margin={"l": 8, "r": 170, "t": 12, "b": 32},
            xaxis=axis(palette, tickmode="array", tickvals=[0, 1], ticktext=[plain(end) for end in ends], range=[-0.08, 1.02], showgrid=False),
            yaxis=axis(palette, range=[low, top], tickformat=",~f", ticksuffix="\u00a0%" if scale.unit.startswith("%") else ""),
            annotations=_names(rises, low, top, scale, lang, palette),
        ),
    }  # fmt: skip


def _line(rise: Rise, scale: Scale, lang: Language, palette: Palette) -> Trace:
    said = " → ".join(number(value, scale.decimals, lang) for value in (rise.before, rise.after))
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [0, 1],
        "y": [rise.before, rise.after],
        "hovertext": plain(f"{rise.name}: {said}\u00a0{scale.unit}"),
        "hoverinfo": "text",
        "cliponaxis": False,
        "line": {"color": palette.primary if rise.is_marked else palette.path, "width": 2.5 if rise.is_marked else 1},
        "marker": {"size": 7 if rise.is_marked else 5},
    }


def _names(
    rises: Sequence[Rise], low: float, top: float, scale: Scale, lang: Language, palette: Palette
) -> list[dict[str, Any]]:
    """Names at the right ends as far as there is room: marked ones first, none over another."""
    room = (top - low) / (HEIGHT - 44) * LEAST
    taken: list[float] = []
    made = []
    for rise in sorted(rises, key=lambda rise: (not rise.is_marked, -rise.after, rise.name)):
        if any(abs(rise.after - other) < room for other in taken):
            continue
        taken.append(rise.after)
        text = f"{rise.name} {number(rise.after, scale.decimals, lang)}"
        font = {"size": SIZE - 2, "color": palette.text if rise.is_marked else palette.quiet}
        place = {"x": 1, "y": rise.after, "xanchor": "left", "xshift": 8, "showarrow": False}
        made.append({**place, "text": plain(text), "font": font})
    return made
