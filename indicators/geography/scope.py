"""The scope of results on chosen boundaries: every reporting unit is laid on the units shown, along links. Adds nothing up."""

import numpy as np
import numpy.typing as npt
import pandas as pd

Ints = npt.NDArray[np.int64]

SCOPE = ["group_id", "unit_id", "period", "share", "estimated"]
REFORMS_AT_MOST = 50


def scope_on(members: pd.DataFrame, reporters: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """SCOPE: group_id, unit_id, period, share, estimated, ordered by group, period and unit.

    members: group_id, unit_id – the communes of each group on the boundaries shown (a commune is a group of its own where
    it has such a row). reporters: unit_id, period – the communes that stood at the end of each period. links: from_id,
    to_id, share (links.forward or links.backward); several reforms are followed one after the other.

    A unit that lies in the group with all its parts counts whole and exact, however its parts are divided. One that lies
    in it partly counts by its share, estimated; where that share is unknown it is NaN: results then expect the unit and
    count it as not reported. Raises ValueError when links go in a circle.
    """
    parts = laid(reporters["unit_id"].unique(), members["unit_id"].unique(), links)
    every = parts.groupby("unit_id").size()
    inside = parts.merge(members.drop_duplicates().rename(columns={"unit_id": "to_id"}), on="to_id")
    grouped = inside.assign(unknown=inside["share"].isna()).groupby(["group_id", "unit_id"])
    shares = grouped.agg(known=("share", "sum"), unknown=("unknown", "any"), found=("to_id", "size")).reset_index()
    whole = (shares["found"] == shares["unit_id"].map(every)).to_numpy(dtype=bool)
    partial = np.where(shares["unknown"], np.nan, shares["known"])
    shares = shares.assign(share=np.where(whole, 1.0, partial), estimated=~whole)
    made = shares.merge(reporters[["unit_id", "period"]].drop_duplicates(), on="unit_id")
    return made[SCOPE].sort_values(["group_id", "period", "unit_id"], ignore_index=True)


def laid(origins: Ints, shown: Ints, links: pd.DataFrame) -> pd.DataFrame:
    """unit_id, to_id, share: every unit followed along the links until it reaches a unit shown, or where links end."""
    at = pd.DataFrame({"unit_id": origins, "to_id": origins, "share": np.ones(len(origins))})
    arrived = []
    for _ in range(REFORMS_AT_MOST):
        there = at["to_id"].isin(shown) | ~at["to_id"].isin(links["from_id"])
        arrived.append(at[there])
        if there.all():
            return merged(pd.concat(arrived, ignore_index=True))
        step = at[~there].merge(
            links.rename(columns={"to_id": "next_id", "share": "part"}), left_on="to_id", right_on="from_id"
        )
        at = pd.DataFrame({"unit_id": step["unit_id"], "to_id": step["next_id"], "share": step["share"] * step["part"]})
    raise ValueError("links go in a circle")


def merged(parts: pd.DataFrame) -> pd.DataFrame:
    """One row per unit and place of arrival: two ways to one place add up, and are unknown when one of them is."""
    if not parts.duplicated(["unit_id", "to_id"]).any():
        return parts
    added = (
        parts.assign(unknown=parts["share"].isna())
        .groupby(["unit_id", "to_id"])
        .agg(share=("share", "sum"), unknown=("unknown", "any"))
    )
    return added.assign(share=added["share"].mask(added["unknown"])).reset_index()[["unit_id", "to_id", "share"]]
