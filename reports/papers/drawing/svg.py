"""Pieces of SVG as text: lines, bars, marks, words. Every word is escaped; coordinates are pixels from the top left."""

from collections.abc import Mapping, Sequence
from html import escape, unescape

FAMILY = "HSD Sans, Be Vietnam Pro, HSD Signs, sans-serif"
DASHES = {"dash": "6 4", "dot": "2 3", "dashdot": "6 3 2 3"}
ANCHORS = {"left": "start", "center": "middle", "right": "end"}
# the mean width of a letter in parts of its size; a little generous, so that nothing is cut
LETTER = 0.56
Spot = tuple[float, float]


def attributes(given: Mapping[str, object]) -> str:
    return "".join(f' {name.replace("_", "-")}="{escape(str(value))}"' for name, value in given.items() if value != "")


def element(name: str, **given: object) -> str:
    return f"<{name}{attributes(given)}/>"


def line(spots: Sequence[Spot], colour: str, width: float, dash: str = "") -> str:
    """A line through the spots; "" for fewer than two of them."""
    if len(spots) < 2:
        return ""
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
    return element(
        "polyline", points=points, fill="none", stroke=colour, stroke_width=width, stroke_dasharray=DASHES.get(dash, "")
    )


def area(spots: Sequence[Spot], fill: str, edge: str = "none", width: float = 0) -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
    return element("polygon", points=points, fill=fill, stroke=edge, stroke_width=width)


def box(left: float, top: float, right: float, bottom: float, fill: str) -> str:
    """Corners in any order; a box without width still shows as a hairline."""
    wide, high = max(abs(right - left), 0.5), abs(bottom - top)
    return element(
        "rect", x=f"{min(left, right):.1f}", y=f"{min(top, bottom):.1f}", width=f"{wide:.1f}", height=f"{high:.1f}", fill=fill
    )  # fmt: skip


def mark(symbol: str, at: Spot, size: float, fill: str, edge: str, width: float) -> str:
    """A circle or a diamond; any other symbol is a circle."""
    x, y = at
    if symbol.startswith("diamond"):
        half = size * 0.65
        return area(((x, y - half), (x + half, y), (x, y + half), (x - half, y)), fill, edge, width)
    return element(
        "circle", cx=f"{x:.1f}", cy=f"{y:.1f}", r=f"{size / 2:.1f}", fill=fill, stroke=edge, stroke_width=width
    )


def words(
    said: str, at: Spot, *, size: float, colour: str, anchor: str = "start", bold: bool = False, turned: float = 0
) -> str:
    """One line of text whose baseline starts, ends or is centred at the spot."""
    x, y = at
    given = {
        "x": f"{x:.1f}", "y": f"{y:.1f}", "font_size": f"{size:g}", "fill": colour,
        "text_anchor": "" if anchor == "start" else anchor, "font_weight": "600" if bold else "",
        "transform": f"rotate({turned:g} {x:.1f} {y:.1f})" if turned else "",
    }  # fmt: skip
    return f"<text{attributes(given)}>{escape(plain(said), quote=False)}</text>"


def plain(said: str) -> str:
    """What a figure's text says: figures hold it escaped once, since Plotly obeys mark-up. Control signs are left out,
    since no XML may hold them."""
    return "".join(letter for letter in unescape(said) if letter >= " ")


def width_of(said: str, size: float) -> float:
    return len(plain(said)) * size * LETTER


def wrapped(body: Sequence[str], width: float, height: float, title: str) -> str:
    """The whole picture, white beneath, with `title` for those who do not see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" '
        f'font-family="{FAMILY}" role="img"><title>{escape(plain(title), quote=False)}</title>'
        f'<rect width="100%" height="100%" fill="#FFFFFF"/>{"".join(body)}</svg>'
    )
