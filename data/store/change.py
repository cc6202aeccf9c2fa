"""What a part would change: every figure and every row of a register, new, changed, unchanged or gone. Nothing is stored.

The commit counts its receipt with the same function inside its own transaction, so the two cannot differ.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

import pandas as pd

from data.sheets.model import FacilityRead, FactRead, Part
from data.store.connection import Store
from data.store.rows import Columns, facility_columns
from data.store.standing import PLACE, Standing, input_ids, standing_of
from indicators.words import State, Text


class Change(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    GONE = "gone"

    @property
    def label(self) -> Text:
        return LABELS[self]


LABELS = {
    Change.NEW: Text("mới", "new"),
    Change.CHANGED: Text("đổi", "changed"),
    Change.UNCHANGED: Text("không đổi", "unchanged"),
    Change.GONE: Text("mất", "gone"),
}
SAYING = (State.REPORTED, State.NOT_ARISING)
COMPARED = ("place", "flags", "numbers", "texts", "old_commune")


class Difference(NamedTuple):
    """kind: figure or place. code: input or register. name, type: of the place. columns: which parts of a place changed."""

    kind: str
    code: str
    name: str | None
    type: str | None
    change: str
    old_value: float | None
    old_state: str | None
    new_value: float | None
    new_state: str | None
    columns: str | None
    sheet: str | None
    cell: str | None


def difference(store: Store, part: Part) -> pd.DataFrame:
    """One row per figure or place that the part speaks about, columns as Difference; values NaN where there is none.

    Figures that were blank and stay blank, and what the workbook does not collect, are left out. Raises ValueError when
    the commune or the period is unknown.
    """
    cursor = store.cursor()
    standing = standing_of(cursor, part, input_ids(cursor))
    found = changes(part, standing, facility_columns(part.facilities))
    return pd.DataFrame(found, columns=list(Difference._fields)).astype(
        {"old_value": "float64", "new_value": "float64"}
    )


def changes(part: Part, standing: Standing, columns: Columns) -> list[Difference]:
    """columns: the part's facilities as facility_columns lays them out."""
    found = [made for fact in part.facts if (made := of_figure(fact, standing.figures.get(fact.input)))]
    return [*found, *of_places(standing.places, part.facilities, columns)]


def count(found: Iterable[Difference]) -> dict[Change, int]:
    """How many of each change, 0 included."""
    tally = Counter(made.change for made in found)
    return {change: tally[change] for change in Change}


def of_figure(fact: FactRead, known: tuple[float | None, State] | None) -> Difference | None:
    old_value, old_state = known or (None, None)
    had, has = old_state in SAYING, fact.state in SAYING
    if fact.state is State.NOT_COLLECTED or not (had or has):
        return None
    same = (old_value, old_state) == (fact.value, fact.state)
    change = verdict(had, has, same)
    sheet, cell = (fact.cell.sheet, fact.cell.address) if fact.cell else (None, None)
    return Difference(
        "figure", fact.input, None, None, change.value, old_value, old_state, fact.value, fact.state.value, None, sheet, cell
    )  # fmt: skip


def verdict(had: bool, has: bool, same: bool) -> Change:
    if had and has:
        return Change.UNCHANGED if same else Change.CHANGED
    return Change.NEW if has else Change.GONE


def of_places(
    before: Iterable[Mapping[str, Any]], facilities: tuple[FacilityRead, ...], columns: Columns
) -> Iterator[Difference]:
    """Places are the same when register, type and name are; of several alike the first is compared with the first."""
    read = ({name: columns[name][at] for name in PLACE} | {"read": row} for at, row in enumerate(facilities))
    old, new = numbered(before), numbered(read)
    for key in dict.fromkeys((*new, *old)):
        yield of_place(old.get(key), new.get(key))


def numbered(places: Iterable[Mapping[str, Any]]) -> dict[tuple[Any, ...], Mapping[str, Any]]:
    seen: Counter[tuple[Any, ...]] = Counter()
    made: dict[tuple[Any, ...], Mapping[str, Any]] = {}
    for place in places:
        key = (place["register"], place["type"], place["name"])
        made[(*key, seen[key])] = place
        seen[key] += 1
    return made


def of_place(old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> Difference:
    known = new or old
    assert known is not None
    differing = [name for name in COMPARED if old and new and old[name] != new[name]]
    change = verdict(old is not None, new is not None, not differing)
    row = new["read"] if new else None
    cell = row.cells.get("name") if row else None
    return Difference(
        "place", known["register"], known["name"], known["type"], change.value, None, None, None, None,
        ", ".join(differing) or None, row.sheet if row else None, cell.address if cell else None,
    )  # fmt: skip
