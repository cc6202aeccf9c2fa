"""Which occasions of the calendar a unit's plan names, laid over the grid. Decides no plan."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from indicators.arithmetic.grid import Floats, Grid


def named_block(grid: Grid, occasions: Sequence[str], named: pd.DataFrame | None) -> Floats:
    """occasion × unit × period, 1 where the unit's plan names the occasion and it falls into the period, else 0.

    named: unit_id, occasion and optionally half; None: every occasion everywhere. A unit not there names none.
    """
    if named is None:
        return np.ones((len(occasions), *grid.shape))
    made = np.zeros((len(occasions), *grid.shape))
    rows = pd.Index(occasions).get_indexer(named["occasion"])
    units = pd.Index(grid.units).get_indexer(named["unit_id"])
    here = (rows >= 0) & (units >= 0)
    made[rows[here], units[here], :] = 1.0
    if "half" in named.columns:
        halves, period_half = named["half"].to_numpy(dtype=np.int64)[here], grid.periods % 10
        elsewhere = (period_half[None, :] != 0) & (period_half[None, :] != halves[:, None])
        made[rows[here], units[here], :] = np.where(elsewhere, 0.0, 1.0)
    return made
