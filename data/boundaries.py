"""Boundaries that the user supplies as GeoJSON: which unit each outline is of, thinned out for drawing. Guesses no unit:
codes were re-used on 1/7/2025, so an outline that fits two units is left out and named."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from data.text.normalise import tone_key
from data.units.gazetteer import Gazetteer, gazetteer
from indicators.words.text import Text
from indicators.words.unit import Unit

Point = tuple[float, float]
Ring = tuple[Point, ...]
NAMES = ("name", "fullName", "full_name", "ten")
FINEST = 0.0003
MOST_BYTES = 200_000_000
UNREADABLE = Text(
    "Không đọc được tệp ranh giới {file}: {why}. Cần GeoJSON (FeatureCollection), mỗi đơn vị có “code”; xem HSD_BOUNDARIES.",
    "The boundaries file {file} cannot be read: {why}. A GeoJSON FeatureCollection with “code” for each unit is needed; "
    "see HSD_BOUNDARIES.",
)


class BoundariesError(ValueError):
    """A boundaries file that is missing or no GeoJSON; `text` is the sentence for people."""

    def __init__(self, text: Text) -> None:
        super().__init__(f"{text.vi}\n{text.en}")
        self.text = text


@dataclass(frozen=True, eq=False)
class Boundaries:
    """outlines: unit_id → rings of (longitude, latitude); outer rings turn left, holes turn right.

    left_out: codes in the file that name no unit, or several of different times.
    """

    outlines: Mapping[int, tuple[Ring, ...]]
    left_out: tuple[str, ...]


def boundaries(path: Path, units: Gazetteer | None = None) -> Boundaries:
    """Read once as long as the file stays as it is. Raises BoundariesError.

    A feature has `code`, and says when it held by `valid_on`, `valid_from` or `valid_to` (ISO dates, its own or the whole
    file's); without them its code, and its name if it has one, must fit a single unit of any time.
    """
    try:
        found = path.stat()
    except OSError as fault:
        raise _unreadable(path, fault) from fault
    if found.st_size > MOST_BYTES:
        raise _unreadable(path, f"> {MOST_BYTES // 1_000_000} MB")
    return _read(path, found.st_mtime_ns, gazetteer() if units is None else units)


@lru_cache(maxsize=2)
def _read(path: Path, changed: int, units: Gazetteer) -> Boundaries:
    try:
        content = json.loads(path.read_text("utf-8-sig"))
        outlines, left_out = _outlines(content, units)
    except (OSError, UnicodeDecodeError, KeyError, TypeError, AttributeError, ValueError) as fault:
        raise _unreadable(path, fault) from fault
    return Boundaries(outlines, tuple(sorted(set(left_out))))


def _unreadable(path: Path, why: object) -> BoundariesError:
    return BoundariesError(UNREADABLE.fill(file=path.name, why=why))


def _outlines(content: Mapping[str, Any], units: Gazetteer) -> tuple[dict[int, tuple[Ring, ...]], list[str]]:
    outlines: dict[int, tuple[Ring, ...]] = {}
    left_out = []
    for feature in content["features"]:
        about = {**{key: content[key] for key in ("valid_on", "valid_from", "valid_to") if key in content}}
        about |= {key: value for key, value in feature["properties"].items() if value is not None}
        unit = _unit_of(about, units)
        if unit is None or unit.unit_id in outlines:
            left_out.append(str(about["code"]))
        else:
            outlines[unit.unit_id] = tuple(_rings(feature["geometry"]))
    return outlines, left_out


def _unit_of(about: Mapping[str, Any], units: Gazetteer) -> Unit | None:
    """The one unit a feature speaks of; None when there is none or it could be several."""
    code = str(about["code"]).strip()
    days = [date.fromisoformat(str(about[key])[:10]) for key in ("valid_on", "valid_from", "valid_to") if key in about]
    found = [unit for unit in units.with_code(code) if all(unit.valid_on(day) for day in days)]
    name = next((str(about[key]) for key in NAMES if about.get(key)), "")
    if name and len(found) > 1:
        found = [unit for unit in found if tone_key(unit.name) == tone_key(name)]
    return found[0] if len(found) == 1 else None


def _rings(geometry: Mapping[str, Any]) -> Iterable[Ring]:
    polygons = {"Polygon": [geometry["coordinates"]], "MultiPolygon": geometry["coordinates"]}[geometry["type"]]
    for polygon in polygons:
        for place, ring in enumerate(polygon):
            thin = thinned([(float(point[0]), float(point[1])) for point in ring])
            turns_left = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(thin, thin[1:], strict=False)) > 0
            # filled areas leave holes open only where these turn the other way
            yield tuple(thin if turns_left == (place == 0) else thin[::-1])


def thinned(ring: Sequence[Point], finest: float = FINEST) -> list[Point]:
    """The ring without points that lie nearer than `finest` degrees to the line (Douglas and Peucker); ends are kept."""
    keep = {0, len(ring) - 1}
    # a closed ring has no line between its ends: it is halved first
    middle = max(range(len(ring)), key=lambda at: _apart(ring[at], ring[0]))
    spans = [(0, middle), (middle, len(ring) - 1)]
    keep.add(middle)
    while spans:
        start, end = spans.pop()
        if end - start < 2:
            continue
        furthest = max(range(start + 1, end), key=lambda at: _off_line(ring[at], ring[start], ring[end]))
        if _off_line(ring[furthest], ring[start], ring[end]) > finest:
            keep.add(furthest)
            spans += [(start, furthest), (furthest, end)]
    return [ring[at] for at in sorted(keep)]


def _apart(a: Point, b: Point) -> float:
    return float(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5)


def _off_line(point: Point, start: Point, end: Point) -> float:
    length = _apart(start, end)
    if length == 0:
        return _apart(point, start)
    cross = (end[0] - start[0]) * (start[1] - point[1]) - (start[0] - point[0]) * (end[1] - start[1])
    return abs(cross) / length
