"""What a part would change: every figure and every row of a register, new, changed, unchanged or gone. Nothing is stored.

The commit counts its receipt with the same function inside its own transaction, so the two cannot differ.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

import pandas as pd

from data.sheets.model import FacilityRead, FactRead, Part
from data.store.connection import Cursor, Store, rows
from data.store.rows import facility_columns
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
    return pd.DataFrame(changes(store.cursor(), part), columns=list(Difference._fields)).astype(
        {"old_value": "float64", "new_value": "float64"}
    )


def changes(cursor: Cursor, part: Part) -> list[Difference]:
    if part.unit_id is None or part.period is None:
        raise ValueError("a part without commune or period can be compared with nothing")
    where = {"unit_id": part.unit_id, "period": part.period.key}
    known = {code: (value, State(state)) for code, value, state in rows(cursor, "facts.of_one", **where)}
    found = [made for fact in part.facts if (made := of_figure(fact, known.get(fact.input)))]
    if part.registers:
        before = rows(cursor, "facility.of_one", **where, registers=list(part.registers))
        found += of_places(before, part.facilities)
    return found


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


def of_places(before: list[tuple[Any, ...]], facilities: tuple[FacilityRead, ...]) -> Iterator[Difference]:
    """Places are the same when register, type and name are; of several alike the first is compared with the first."""
    names = ("register", "type", "name", *COMPARED)
    old = numbered(dict(zip(names, row, strict=True)) for row in before)
    columns = facility_columns(facilities)
    new = numbered(
        {name: column[at] for name, column in columns.items()} | {"read": row} for at, row in enumerate(facilities)
    )
    for key in dict.fromkeys((*new, *old)):
        yield of_place(old.get(key), new.get(key))


def numbered(places: Iterable[dict[str, Any]]) -> dict[tuple[Any, ...], dict[str, Any]]:
    seen: Counter[tuple[Any, ...]] = Counter()
    made = {}
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
    cell = new["read"].cells.get("name") if new else None
    return Difference(
        "place", known["register"], known["name"], known["type"], change.value, None, None, None, None,
        ", ".join(differing) or None, new["sheet"] if new else None, cell.address if cell else None,
    )  # fmt: skip
