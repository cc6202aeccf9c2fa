"""A reviewer's own judgement laid over a computed status. The computed one stays beside it; nothing is hidden."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date

import pandas as pd

from indicators.words.status import Status

KEY = ["group_id", "indicator", "horizon"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """`why` and `by` are required: a status without a reason or a name raises ValueError."""

    group_id: int
    indicator: str
    horizon: int
    status: Status
    why: str
    by: str
    on: date

    def __post_init__(self) -> None:
        if not self.why.strip() or not self.by.strip():
            raise ValueError(f"an override of {self.indicator} needs a reason and a name")


def overridden(progress: pd.DataFrame, overrides: Iterable[Override]) -> pd.DataFrame:
    """PROGRESS with `computed_status` and override_why, override_by, override_on (missing where nobody overrode).

    status becomes the reviewer's; reason and every number stay as computed. The latest override of a goal counts.
    """
    marked = progress.assign(computed_status=progress["status"])
    entries = [
        asdict(entry) | {"status": entry.status.value} for entry in sorted(overrides, key=lambda entry: entry.on)
    ]
    columns = [*KEY, "status", "why", "by", "on"]
    given = pd.DataFrame(entries, columns=columns).drop_duplicates(KEY, keep="last")
    given = given.rename(columns={"status": "spoken", "why": "override_why", "by": "override_by", "on": "override_on"})
    types = {"group_id": "int64", "horizon": "int64", "indicator": "str", "spoken": "str"}
    made = marked.merge(given.astype(types | {"override_why": "str", "override_by": "str"}), on=KEY, how="left")
    return made.assign(status=made["spoken"].where(made["spoken"].notna(), made["status"])).drop(columns="spoken")
