"""Statuses of many goals or many units counted, never averaged: how many stand where, and whether all have achieved."""

from collections.abc import Sequence

import pandas as pd

from indicators.words import Text
from indicators.words.status import Status

ALL_ACHIEVED = Text(
    "“Đạt tất cả” khi mọi mục tiêu được đếm đều đạt hoặc vượt; mục tiêu không áp dụng không đếm, "
    "mục tiêu không tính được thì chưa thể kết luận là đạt.",
    "“All achieved” when every counted goal is achieved or exceeded; goals that do not apply are not counted, "
    "and one that cannot be computed is not taken as achieved.",
)


def status_counts(progress: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """One row per value of `by` (for example group_id and horizon): a column per status with the number of goals, then
    `counted` (all but those that do not apply), `not_applicable`, and `all_achieved`, by the rule of ALL_ACHIEVED."""
    apart = (progress["reason"] == "not_applicable").to_numpy(dtype=bool)
    table = progress[list(by)].copy()
    for status in Status:
        table[status.value] = ((progress["status"] == status.value).to_numpy(dtype=bool) & ~apart).astype("int64")
    table["counted"] = (~apart).astype("int64")
    table["not_applicable"] = apart.astype("int64")
    made = table.groupby(list(by), sort=True).sum().reset_index()
    reached = made[[status.value for status in Status if status.is_reached]].sum(axis=1)
    return made.assign(all_achieved=(made["counted"] > 0) & (reached == made["counted"]))
