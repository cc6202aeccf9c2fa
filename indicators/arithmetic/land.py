"""The same land before and after a change of boundaries: which units share a territory, and what it last held."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from indicators.arithmetic.grid import Bools, Floats, Grid, Ints
from indicators.arithmetic.groups import Groups


@dataclass(frozen=True, slots=True)
class Land:
    """territory: of each unit of the grid. standing: unit × period, whether the unit is in scope then. heir: whether it is
    then the only one standing of several units of its territory, all of which the grid holds."""

    territory: Ints
    standing: Bools
    heir: Bools


def land(grid: Grid, who: Groups, territories: pd.DataFrame | None) -> Land:
    """territories: unit_id, territory_id. A unit not there is a territory of its own."""
    units = len(grid.units)
    territory = np.arange(units, dtype=np.int64)
    standing = np.zeros(grid.shape, dtype=bool)
    standing.ravel()[who.cell] = True
    if territories is None or territories.empty:
        return Land(territory, standing, np.zeros(grid.shape, dtype=bool))
    at = pd.Index(grid.units).get_indexer(territories["unit_id"])
    codes = pd.factorize(territories["territory_id"])[0].astype(np.int64) + units
    territory[at[at >= 0]] = codes[at >= 0]
    entire = ~np.isin(territory, codes[at < 0])
    alone = added(standing.astype(float), territory)[territory] == 1
    several = np.bincount(territory)[territory] > 1
    return Land(territory, standing, standing & alone & (entire & several)[:, None])


def added(block: Floats, territory: Ints) -> Floats:
    """Sums of a unit × period block by territory."""
    made = np.zeros((int(territory.max(initial=0)) + 1, block.shape[1]))
    np.add.at(made, territory, block)
    return made


def last_known(values: Floats, ground: Land) -> Floats:
    """Each period's value, or where it is missing the last one before it; for a unit that has none because it is new, the
    sum of what the former units of its territory last reported, where it is their only heir and all of them are known."""
    at = np.where(np.isnan(values), 0, np.arange(values.shape[1]))
    last: Floats = np.take_along_axis(values, np.maximum.accumulate(at, axis=1), axis=1)
    wanting = ground.heir & np.isnan(last)
    if not wanting.any():
        return last
    held = added(np.where(ground.standing, 0.0, last), ground.territory)
    return np.where(wanting, held[ground.territory], last)
