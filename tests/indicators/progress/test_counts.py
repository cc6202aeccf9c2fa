"""Statuses are counted, never averaged; a reviewer's word stands beside the computed one."""

from datetime import date

import pandas as pd
import pytest

from indicators.progress.counts import status_counts
from indicators.progress.override import Override, overridden
from indicators.words.status import Status

TABLE = pd.DataFrame(
    [(1, "a", 2025, "achieved", None), (1, "b", 2025, "exceeded", None), (1, "c", 2025, "not_computable", "not_applicable"),
     (2, "a", 2025, "achieved", None), (2, "b", 2025, "not_computable", "goal_unknown"),
     (3, "a", 2025, "behind", None), (4, "c", 2025, "not_computable", "not_applicable")],
    columns=["group_id", "indicator", "horizon", "status", "reason"],
).astype({"indicator": "str", "status": "str", "reason": "str"})  # fmt: skip


def given(**changes: object) -> Override:
    entry = {"group_id": 3, "indicator": "a", "horizon": 2025, "status": Status.ON_TRACK, "why": "số liệu đến muộn",
             "by": "Lê Thị Hoa", "on": date(2026, 1, 5)}  # fmt: skip
    return Override(**(entry | changes))  # type: ignore[arg-type]


def test_all_achieved_needs_every_goal_that_applies_and_at_least_one() -> None:
    made = status_counts(TABLE, ["group_id", "horizon"]).set_index("group_id")
    assert made["all_achieved"].to_dict() == {1: True, 2: False, 3: False, 4: False}
    assert made["counted"].to_dict() == {1: 2, 2: 2, 3: 1, 4: 0}
    assert made["not_applicable"].to_dict() == {1: 1, 2: 0, 3: 0, 4: 1}
    assert made.loc[2, ["achieved", "not_computable", "behind"]].tolist() == [1, 1, 0]


def test_the_counts_of_all_statuses_add_up_to_the_goals_counted() -> None:
    made = status_counts(TABLE, ["horizon"])
    assert made[[status.value for status in Status]].sum(axis=1).tolist() == made["counted"].tolist() == [5]


def test_an_override_changes_the_status_and_leaves_the_computed_one_beside_it() -> None:
    made = overridden(TABLE, [given()]).set_index(["group_id", "indicator"])
    assert made.loc[(3, "a"), ["status", "computed_status", "override_by"]].tolist() == [
        "on_track",
        "behind",
        "Lê Thị Hoa",
    ]
    assert made.drop((3, "a"))["override_why"].isna().all()
    assert (made.drop((3, "a"))["status"] == made.drop((3, "a"))["computed_status"]).all()
    assert len(made) == len(TABLE)


def test_the_latest_override_counts() -> None:
    made = overridden(TABLE, [given(status=Status.NOT_MET, on=date(2026, 2, 1)), given()])
    assert made.loc[made["group_id"] == 3, "status"].tolist() == ["not_met"]


def test_without_overrides_everything_stays_and_the_columns_are_there() -> None:
    made = overridden(TABLE, [])
    assert made["status"].tolist() == TABLE["status"].tolist()
    assert made[["override_why", "override_by", "override_on"]].isna().all().all()


@pytest.mark.parametrize("blank", ["why", "by"])
def test_an_override_needs_a_reason_and_a_name(blank: str) -> None:
    with pytest.raises(ValueError, match="needs"):
        given(**{blank: " "})
