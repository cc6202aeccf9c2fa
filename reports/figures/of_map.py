"""The two drawn maps, from their view: outlines where the user supplied them, points where coordinates are known."""

from reports.figures.choropleth import Area, choropleth, points
from reports.figures.status import look
from reports.figures.style import DARK, LIGHT, Figure, Palette
from reports.language import Language
from reports.views.places_on_map import PlacesOnMap, Spot


def outlines_of(
    view: PlacesOnMap, lang: Language, said: dict[int, tuple[str, str]], palette: Palette = LIGHT
) -> Figure:
    """said: unit_id → (what stands on the map, all in words)."""
    return choropleth([_area(spot, said, palette) for spot in view.outlined], lang, palette)


def points_of(view: PlacesOnMap, lang: Language, said: dict[int, tuple[str, str]], palette: Palette = LIGHT) -> Figure:
    return points([_area(spot, said, palette) for spot in view.placed], lang, palette)


def _area(spot: Spot, said: dict[int, tuple[str, str]], palette: Palette) -> Area:
    label, words = said[spot.unit.unit_id]
    shown = look(spot.status) if spot.status else None
    colour = "" if shown is None else shown.dark if palette is DARK else shown.light
    return Area(
        label=label,
        icon=shown.icon if shown else "",
        said=words,
        middle=_middle(spot),
        colour=colour,
        is_empty=spot.result.value is None,
        rings=spot.rings,
    )


def _middle(spot: Spot) -> tuple[float, float]:
    """Of the largest outline, else the coordinates of the reference."""
    if spot.rings:
        ring = max(spot.rings, key=_size)
        across, down = [point[0] for point in ring], [point[1] for point in ring]
        return (min(across) + max(across)) / 2, (min(down) + max(down)) / 2
    return spot.unit.lon or 0.0, spot.unit.lat or 0.0


def _size(ring: tuple[tuple[float, float], ...]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:], strict=False)))
