"""Gives each place a square of a grid of its own, so that neighbours stay near each other. Always the same for the same places."""

from collections.abc import Mapping
from functools import lru_cache
from math import ceil, cos, radians, sqrt

Cell = tuple[int, int]
Point = tuple[float, float]
ROOM = 1.3
MOST_PASSES = 12
MOST = 400


def tile_grid(points: Mapping[int, Point]) -> dict[int, Cell]:
    """(latitude, longitude) by id → (row from the north, column from the west), no two alike, from 0 on.

    Raises ValueError above MOST places: such a grid would say nothing.
    """
    if len(points) > MOST:
        raise ValueError(f"too many places for a grid: {len(points)}")
    return dict(_placed(tuple(sorted(points.items()))))


@lru_cache(maxsize=64)
def _placed(points: tuple[tuple[int, Point], ...]) -> tuple[tuple[int, Cell], ...]:
    if not points:
        return ()
    wanted, size = _wanted(points)
    cells = [(row, column) for row in range(size[0]) for column in range(size[1])]
    taken = _nearest_first(wanted, cells)
    for _ in range(MOST_PASSES):
        if not _exchanged(taken, wanted, cells):
            break
    return _without_margin(taken)


def _wanted(points: tuple[tuple[int, Point], ...]) -> tuple[dict[int, Point], Cell]:
    """Where each would stand if squares could overlap, and how many rows and columns there are."""
    shrink = cos(radians(sum(point[0] for _, point in points) / len(points)))
    across = [lon * shrink for _, (_, lon) in points]
    down = [-lat for _, (lat, _) in points]
    width, height = max(across) - min(across), max(down) - min(down)
    shape = min(max(width / height, 0.4), 2.5) if width and height else (2.5 if width else 0.4)
    squares = len(points) * ROOM
    columns = max(1, round(sqrt(squares * shape)))
    rows = max(1, ceil(squares / columns))
    made = {
        key: (
            (y - min(down)) / height * (rows - 1) if height else 0.0,
            (x - min(across)) / width * (columns - 1) if width else 0.0,
        )
        for (key, _), x, y in zip(points, across, down, strict=True)
    }
    return made, (rows, columns)


def _cost(point: Point, cell: Cell) -> float:
    return (point[0] - cell[0]) ** 2 + (point[1] - cell[1]) ** 2


def _nearest_first(wanted: Mapping[int, Point], cells: list[Cell]) -> dict[int, Cell]:
    pairs = sorted((_cost(point, cell), key, cell) for key, point in wanted.items() for cell in cells)
    taken: dict[int, Cell] = {}
    used: set[Cell] = set()
    for _, key, cell in pairs:
        if key not in taken and cell not in used:
            taken[key] = cell
            used.add(cell)
    return taken


def _exchanged(taken: dict[int, Cell], wanted: Mapping[int, Point], cells: list[Cell]) -> bool:
    """One pass of moves to free squares and of swaps, each only when it brings things nearer; whether there was any."""
    changed = False
    free = sorted(set(cells) - set(taken.values()))
    keys = sorted(taken)
    for place, key in enumerate(keys):
        for at, cell in enumerate(free):
            if _cost(wanted[key], cell) < _cost(wanted[key], taken[key]) - 1e-9:
                taken[key], free[at] = cell, taken[key]
                changed = True
        for other in keys[place + 1 :]:
            mine, theirs = taken[key], taken[other]
            now = _cost(wanted[key], mine) + _cost(wanted[other], theirs)
            if _cost(wanted[key], theirs) + _cost(wanted[other], mine) < now - 1e-9:
                taken[key], taken[other] = theirs, mine
                changed = True
    return changed


def _without_margin(taken: Mapping[int, Cell]) -> tuple[tuple[int, Cell], ...]:
    rows = sorted({cell[0] for cell in taken.values()})
    columns = sorted({cell[1] for cell in taken.values()})
    # only the margins go: an empty row inside is distance that exists
    return tuple((key, (cell[0] - rows[0], cell[1] - columns[0])) for key, cell in taken.items())
