"""What may already stand in a workbook when it is made: places known from before, or figures. Values only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

Entry = str | float | date | None


@dataclass(frozen=True, slots=True)
class Place:
    """A place known from an earlier period. type: code of its type; None: unknown."""

    register: str
    name: str
    type: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """rows: register → rows, each column code → entry (a type by its code, a flag as "x", a blank as None or absent).

    figures: input code → number, or why there is none ("không thu thập", "không phát sinh"). nothing: registers ticked as empty.
    notes: input code → what stands in the column of notes.
    """

    rows: Mapping[str, Sequence[Mapping[str, Entry]]] = field(default_factory=dict)
    figures: Mapping[str, float | str] = field(default_factory=dict)
    nothing: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict)


def filling_of(places: Sequence[Place]) -> Filling:
    """Rows that name the places and hold no figure yet."""
    rows: dict[str, list[Mapping[str, Entry]]] = {}
    for known in places:
        rows.setdefault(known.register, []).append({"name": known.name, "type": known.type, "place": known.place})
    return Filling(rows=rows)
