"""Successions as links along which figures travel: forward onto new boundaries, backward onto old ones. Adds nothing up.

A link carries the share of the reporting unit's figures that belongs to the unit shown. NaN is a part of unknown size:
it is never guessed, and only counts where every part of the unit lies in the group anyway.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

COLUMNS = ["from_id", "to_id", "share"]
ROUNDING = 1e-9


def forward(successions: pd.DataFrame) -> pd.DataFrame:
    """from_id (old), to_id (new), share: what old units reported, on new boundaries.

    successions: old_id, new_id, share (of the old unit; NaN unknown). Raises ValueError when a pair stands twice or the
    shares of an old unit exceed 1.
    """
    made = successions.rename(columns={"old_id": "from_id", "new_id": "to_id"})[COLUMNS].astype({"share": "float64"})
    return refused_if_wrong(made.reset_index(drop=True))


def backward(successions: pd.DataFrame, weights: Mapping[int, float] | None = None) -> pd.DataFrame:
    """from_id (new), to_id (old), share: what new units report, on old boundaries.

    A new unit that is one old unit, whole or in part, belongs to it altogether. Otherwise its figures are divided by
    `weights` (old unit → for example its last population), each times the share of the old unit that went over; the
    shares of a new unit add up to 1. Without weights, or where one is lacking, the shares are unknown.
    """
    made = forward(successions).rename(columns={"from_id": "to_id", "to_id": "from_id"})
    weight = made["to_id"].map(dict(weights or {})).astype("float64") * made["share"]
    total = weight.groupby(made["from_id"]).transform(lambda parts: parts.sum(skipna=False))
    alone = made.groupby("from_id")["to_id"].transform("size") == 1
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(alone, 1.0, np.where(total > 0, weight / total, np.nan))
    return made.assign(share=share)[COLUMNS]


def refused_if_wrong(links: pd.DataFrame) -> pd.DataFrame:
    if links.duplicated(["from_id", "to_id"]).any():
        raise ValueError("a succession stands twice")
    if (links["share"] <= 0).any() or (links.groupby("from_id")["share"].sum() > 1 + ROUNDING).any():
        raise ValueError("shares lie above 0 and add up to 1 at most")
    return links


def territories(successions: pd.DataFrame) -> pd.DataFrame:
    """unit_id, territory_id: units joined by any succession share a territory, named by its smallest unit.

    Growth over the same reporters compares a territory only when all of it reported at both ends, so that a unit which
    took in a part of another is never compared with a smaller self.
    """
    links = successions[["old_id", "new_id"]].to_numpy(dtype=np.int64)
    units, ends = np.unique(links, return_inverse=True)
    old, new = ends.reshape(-1, 2).T
    label = np.arange(len(units))
    while True:
        lower = label.copy()
        np.minimum.at(lower, old, label[new])
        np.minimum.at(lower, new, label[old])
        lower = lower[lower]
        if (lower == label).all():
            return pd.DataFrame({"unit_id": units, "territory_id": units[label]})
        label = lower
