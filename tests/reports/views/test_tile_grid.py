"""Every place gets a square of its own, near its neighbours, the same each time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.units.gazetteer import gazetteer
from reports.views.tile_grid import MOST, tile_grid
from tests.reports.facts import CAM_THUY, communes

PLACES = st.dictionaries(
    st.integers(1, 10_000), st.tuples(st.floats(8, 23.4), st.floats(102, 109.5)), min_size=1, max_size=40
)


@settings(max_examples=40, deadline=None)
@given(PLACES)
def test_no_two_places_share_a_square_and_none_is_lost(points: dict[int, tuple[float, float]]) -> None:
    cells = tile_grid(points)
    assert set(cells) == set(points)
    assert len(set(cells.values())) == len(points)
    assert min(row for row, _ in cells.values()) == min(column for _, column in cells.values()) == 0


@settings(max_examples=20, deadline=None)
@given(PLACES)
def test_the_order_of_the_places_does_not_matter(points: dict[int, tuple[float, float]]) -> None:
    assert tile_grid(points) == tile_grid(dict(reversed(points.items())))


def test_places_that_lie_on_a_grid_keep_their_directions() -> None:
    points = {row * 3 + column: (20 - row / 10, 105 + column / 10) for row in range(3) for column in range(3)}
    cells = tile_grid(points)
    assert all(cells[key][0] <= cells[key + 3][0] for key in range(6))
    assert all(cells[key][1] < cells[key + 1][1] for key in (0, 1, 3, 4, 6, 7))


def test_neighbours_stay_near() -> None:
    known = gazetteer()
    points = {one: (known.by_id(one).lat or 0.0, known.by_id(one).lon or 0.0) for one in communes(CAM_THUY)}
    cells = tile_grid(points)
    gaps = []
    for one, (lat, lon) in points.items():
        nearest = min(
            (other for other in points if other != one),
            key=lambda other: (points[other][0] - lat) ** 2 + (points[other][1] - lon) ** 2,
        )
        gaps.append(max(abs(cells[one][way] - cells[nearest][way]) for way in (0, 1)))
    assert max(gaps) <= 2
    assert sum(gaps) / len(gaps) <= 1.3


def test_same_place_twice_and_a_single_place() -> None:
    assert tile_grid({1: (20.0, 105.0)}) == {1: (0, 0)}
    assert len(set(tile_grid({1: (20.0, 105.0), 2: (20.0, 105.0)}).values())) == 2
    assert tile_grid({}) == {}


def test_too_many_places_are_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        tile_grid(dict.fromkeys(range(MOST + 1), (20.0, 105.0)))
