"""Bản đồ as values: the communes of a group with one indicator, and where each stands: by coordinates and by outlines. Without
coordinates a commune is named, never placed by guess."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from data.boundaries import Boundaries, Ring
from indicators.words import Indicator, Period
from indicators.words.status import Status
from indicators.words.unit import Unit
from reports.views.indicator import Ranked, communes_ranked, indicator_view
from reports.views.numbers import Numbers
from reports.views.overview import is_asked
from reports.views.tile_grid import MOST, Cell, tile_grid
from reports.views.values import Result, Verdict


@dataclass(frozen=True, slots=True)
class Spot:
    """A commune on the map. cell: its square, None without coordinates; rings: its outline, empty when none was supplied."""

    unit: Unit
    result: Result
    verdict: Verdict | None
    cell: Cell | None
    rings: tuple[Ring, ...]

    @property
    def status(self) -> Status | None:
        """None unless a goal speaks and can be judged."""
        if self.verdict is None or not is_asked(self.verdict) or self.verdict.status is Status.NOT_COMPUTABLE:
            return None
        return self.verdict.status


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesOnMap:
    """spots: with a value first, highest first. expected_count: all communes of the group then. fits: few enough for squares."""

    indicator: Indicator
    group: Unit
    period: Period
    horizon: int
    result: Result | None
    verdict: Verdict | None
    spots: tuple[Spot, ...]
    expected_count: int
    fits: bool

    @property
    def placed(self) -> tuple[Spot, ...]:
        return tuple(spot for spot in self.spots if spot.unit.lat is not None and spot.unit.lon is not None)

    @property
    def unplaced(self) -> tuple[Spot, ...]:
        return tuple(spot for spot in self.spots if spot.unit.lat is None or spot.unit.lon is None)

    @property
    def outlined(self) -> tuple[Spot, ...]:
        return tuple(spot for spot in self.spots if spot.rings)

    @property
    def counted(self) -> Mapping[Status, int]:
        """Communes by status."""
        return Counter(spot.status for spot in self.spots if spot.status)

    @property
    def empty_count(self) -> int:
        """Communes the store knows that have no value."""
        return sum(spot.result.value is None for spot in self.spots)


def places_on_map(
    numbers: Numbers, code: str, group: Unit, period: Period, horizon: int, supplied: Boundaries | None = None
) -> PlacesOnMap:
    """Raises KeyError for an unknown indicator."""
    view = indicator_view(numbers, code, group, period, horizon)
    found = communes_ranked(numbers, code, group, period, horizon)
    cells = grid_of(found)
    outlines = supplied.outlines if supplied else {}
    spots = (
        Spot(one.unit, one.result, one.verdict, cells.get(one.unit.unit_id), outlines.get(one.unit.unit_id, ()))
        for one in sorted(found, key=lambda one: one.result.value is None)
    )
    return PlacesOnMap(
        indicator=view.indicator,
        group=group,
        period=period,
        horizon=horizon,
        result=view.result,
        verdict=view.verdict,
        spots=tuple(spots),
        expected_count=len(numbers.communes(group.unit_id, period)),
        fits=len(found) <= MOST,
    )


def grid_of(found: list[Ranked]) -> dict[int, Cell]:
    """Squares for those with coordinates; none at all when there are too many."""
    units = (one.unit for one in found)
    points = {unit.unit_id: (unit.lat, unit.lon) for unit in units if unit.lat is not None and unit.lon is not None}
    return tile_grid(points) if len(points) <= MOST else {}
