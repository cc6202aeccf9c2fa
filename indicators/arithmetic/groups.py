"""Who counts in which group: adds the contributions of units up to groups, weighted by their shares. Divides nothing."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from indicators.arithmetic.grid import Bools, Floats, Grid, Ints, ends, place


@dataclass(frozen=True, slots=True)
class Groups:
    """One entry per group and period, ordered by group and then by the end of the period.

    cell: the flat unit × period position of every scope row, ordered by entry; starts: where each entry's rows begin;
    entry: the entry of every scope row. weight: its
    share; known: 0 where that is NaN, a part of unknown size: the unit is expected, but nothing of it can be added. years: the years that occur; year_at: each entry's position among them.
    """

    group: Ints
    period: Ints
    cell: Ints
    weight: Floats
    known: Floats
    estimated: Bools
    starts: Ints
    entry: Ints
    years: Ints
    year_at: Ints

    def add(self, contribution: Floats | Bools, weighted: bool = True) -> Floats:
        """The sum per entry of a unit × period block, each unit times its share when weighted."""
        taken = contribution.ravel()[self.cell] * (self.weight if weighted else self.known)
        return np.add.reduceat(taken, self.starts) if len(taken) else taken

    def any(self, *contributions: Bools) -> list[Bools]:
        """Whether a unit of the entry is marked, for up to eight unit × period blocks in one stroke."""
        packed = np.zeros(contributions[0].size, dtype=np.uint8)
        for bit, block in enumerate(contributions):
            packed |= block.ravel().astype(np.uint8) << np.uint8(bit)
        taken = np.where(self.known > 0, packed[self.cell], np.uint8(0))
        found = np.bitwise_or.reduceat(taken, self.starts) if len(taken) else taken
        return [(found >> np.uint8(bit)) & 1 > 0 for bit in range(len(contributions))]

    @property
    def unknown(self) -> Bools:
        """Whether a share in the entry is unknown."""
        return np.add.reduceat(1.0 - self.known, self.starts) > 0 if len(self.starts) else np.zeros(0, dtype=bool)

    @property
    def expected(self) -> Ints:
        return np.diff(np.append(self.starts, len(self.cell)))


def groups(scope: pd.DataFrame, grid: Grid) -> Groups:
    """The scope laid over the grid. Raises ValueError when a unit stands twice in one group and period."""
    order = np.lexsort((scope["unit_id"], scope["period"], ends(scope["period"]), scope["group_id"]))
    group, period, unit = (scope[name].to_numpy(dtype=np.int64)[order] for name in ("group_id", "period", "unit_id"))
    cell = place(scope["unit_id"], grid.units)[order] * len(grid.periods) + place(scope["period"], grid.periods)[order]
    fresh = np.append(True, (np.diff(group) != 0) | (np.diff(period) != 0))[: len(group)]
    if (~fresh[1:] & (np.diff(unit) == 0)).any():
        raise ValueError("a unit stands twice in one group and period")
    share = scope["share"].to_numpy(dtype=float)[order]
    starts = np.flatnonzero(fresh)
    years, year_at = np.unique(period[starts] // 10, return_inverse=True)
    return Groups(
        group=group[starts],
        period=period[starts],
        cell=cell,
        weight=np.nan_to_num(share, nan=0.0),
        known=(~np.isnan(share)).astype(float),
        estimated=scope["estimated"].to_numpy(dtype=bool)[order],
        starts=starts,
        entry=np.cumsum(fresh) - 1,
        years=years,
        year_at=year_at,
    )
