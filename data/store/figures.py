"""What counts today, as frames: figures, where each came from, who has sent. Reads only; computes no indicator.

A text that is missing is NaN in every frame.
"""

from collections.abc import Iterable
from typing import TypeVar

import pandas as pd

from data.store.connection import Store

T = TypeVar("T")


def facts(
    store: Store,
    unit_ids: Iterable[int] | None = None,
    periods: Iterable[int] | None = None,
    inputs: Iterable[str] | None = None,
) -> pd.DataFrame:
    """The FACTS frame, all of it or what is asked for; an empty choice gives an empty frame.

    Columns: unit_id, period (Period.key) int64 · input, state str · value float64 in the input's unit, NaN unless the
    state is "reported" · approved, estimated bool · submission_id str. One row per unit, period and input.
    """
    made = store.frame("facts.current", unit_ids=chosen(unit_ids), periods=chosen(periods), inputs=chosen(inputs))
    return made.astype({"value": "float64"})


def lineage(store: Store, unit_ids: Iterable[int], period: int, inputs: Iterable[str] | None = None) -> pd.DataFrame:
    """Where each current figure of a period came from.

    Columns: unit_id, period, input, value, state, approved, file_name, sha256, sheet, cell, submission_id, who, at (UTC).
    sheet and cell are NaN for a figure that follows from rows: see lineage_rows.
    """
    made = store.frame("facts.lineage", unit_ids=chosen(unit_ids), period=period, inputs=chosen(inputs))
    return with_zone(made, "at")


def submissions(store: Store, unit_ids: Iterable[int] | None = None) -> pd.DataFrame:
    """Every submission, latest first, withdrawn ones included.

    Columns: submission_id, unit_id, period, version (1, 2 … within unit and period), file_name, sha256, layout, who,
    on_behalf_of, at (UTC), receipt, state (SubmissionState), state_who, state_at (UTC), why, fact_count,
    facility_count, problem_count.
    """
    return with_zone(store.frame("submission.listing", unit_ids=chosen(unit_ids)), "at", "state_at")


def reporters(store: Store, periods: Iterable[int] | None = None) -> pd.DataFrame:
    """Which communes have sent anything that counts for a period.

    Columns: unit_id, period, submission_count, first_at, last_at (UTC), approved (all of them are).
    """
    return with_zone(store.frame("submission.reporters", periods=chosen(periods)), "first_at", "last_at")


def accepted_problems(store: Store, submission_ids: Iterable[str]) -> pd.DataFrame:
    """Warnings kept with the figures they concern.

    Columns: submission_id, kind, sheet, cell, message_vi, message_en, found, reason (NaN: nothing said), who, at (UTC).
    """
    return with_zone(store.frame("submission.problems", submission_ids=chosen(submission_ids)), "at")


def chosen(values: Iterable[T] | None) -> list[T] | None:
    return None if values is None else [*values]


def with_zone(made: pd.DataFrame, *columns: str) -> pd.DataFrame:
    return made.assign(**{column: made[column].dt.tz_localize("UTC") for column in columns})
