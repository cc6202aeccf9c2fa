"""The gazetteer: every unit and succession as one value that is loaded once and asked many times.

What never happens here: choosing between two candidates. A question with several answers returns all of them.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import TypeVar

from data.units.names import NameIndex, Suggestion, implied_kinds
from data.units.reading import read_successions, read_units
from indicators.words.unit import Succession, Unit, UnitKind

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """Units by id and their successions; two gazetteers are never compared by content. A parent that is no unit raises KeyError when it is first asked for."""

    units: Mapping[int, Unit]
    successions: tuple[Succession, ...]

    def by_id(self, unit_id: int) -> Unit:
        """The unit; KeyError when there is none."""
        return self.units[unit_id]

    def by_code(self, code: str, on: date, kind: UnitKind | None = None) -> Unit | None:
        """The unit that bore this code on that day, None when no unit did.

        Codes of two, three and five digits cannot meet, so `kind` is needed only for units added by hand; without it
        two units with one code raise LookupError.
        """
        found = [unit for unit in self._by_code.get(code, ()) if unit.valid_on(on) and kind in (None, unit.kind)]
        if len(found) > 1:
            raise LookupError(f"code {code} belongs to {len(found)} units on {on}")
        return found[0] if found else None

    def with_code(self, code: str) -> tuple[Unit, ...]:
        """All units that ever bore this code."""
        return tuple(self._by_code.get(code, ()))

    def valid_on(self, day: date, kind: UnitKind | None = None) -> tuple[Unit, ...]:
        """All units (of one kind) that existed on that day, in order of unit_id."""
        return tuple(unit for unit in self.units.values() if unit.valid_on(day) and kind in (None, unit.kind))

    def children(self, unit_id: int, on: date) -> tuple[Unit, ...]:
        """Units directly below, existing on that day."""
        return tuple(unit for unit in self._children.get(unit_id, ()) if unit.valid_on(on))

    def ancestors(self, unit_id: int) -> tuple[Unit, ...]:
        """From the parent up to the country; empty for the country itself."""
        chain: list[Unit] = []
        parent = self.units[unit_id].parent_id
        while parent is not None:
            chain.append(self.units[parent])
            parent = chain[-1].parent_id
        return tuple(chain)

    def successors(self, unit_id: int) -> tuple[Succession, ...]:
        """Where the unit's territory went: one whole succession, or several parts."""
        return tuple(self._by_old.get(unit_id, ()))

    def predecessors(self, unit_id: int) -> tuple[Succession, ...]:
        """What the unit was made of."""
        return tuple(self._by_new.get(unit_id, ()))

    def find(self, name: str, on: date | None = None, within: int | None = None) -> tuple[Unit, ...]:
        """All units of that name, on that day if one is given, below `within` if given. Never a guess.

        'xã Cẩm Long, huyện Cẩm Thủy' is narrowed by what follows the comma when that is known.
        """
        parts = [part for part in name.split(",") if part.strip()]
        if not parts:
            return ()
        found = self._named(parts[0], on)
        for context in parts[1:]:
            places = {unit.unit_id for unit in self._named(context, None)}
            found = [unit for unit in found if places & self._line(unit)] if places else found
        return tuple(unit for unit in found if within is None or within in self._line(unit))

    def suggest(self, text: str, on: date | None = None, limit: int = 5) -> tuple[Suggestion, ...]:
        """The likeliest units for what was typed, best first; former units come with what followed them."""
        ranked = self.names.rank(text, limit * 3)
        ranked.sort(key=lambda hit: (-round(hit[1]), on is not None and not self.units[hit[0]].valid_on(on), hit[0]))
        return tuple(
            Suggestion(self.units[key], score, tuple(self.units[link.new_id] for link in self.successors(key)))
            for key, score in ranked[:limit]
        )

    @cached_property
    def names(self) -> NameIndex:
        return NameIndex(self.units)

    def _named(self, name: str, on: date | None) -> list[Unit]:
        kinds = implied_kinds(name)
        for keys in self.names.exact(name):
            found = [self.units[key] for key in keys]
            found = [unit for unit in found if (on is None or unit.valid_on(on)) and (not kinds or unit.kind in kinds)]
            if found:
                return found
        return []

    def _line(self, unit: Unit) -> set[int]:
        """The unit, all above it, and all above what it came from or became: people go on naming former districts."""
        near = [unit.unit_id, *(link.old_id for link in self.predecessors(unit.unit_id))]
        near += [link.new_id for link in self.successors(unit.unit_id)]
        return {*near, *(above.unit_id for key in near for above in self.ancestors(key))}

    @cached_property
    def _by_code(self) -> dict[str, list[Unit]]:
        return _grouped((unit.code, unit) for unit in self.units.values())

    @cached_property
    def _children(self) -> dict[int, list[Unit]]:
        return _grouped((unit.parent_id, unit) for unit in self.units.values() if unit.parent_id is not None)

    @cached_property
    def _by_old(self) -> dict[int, list[Succession]]:
        return _grouped((link.old_id, link) for link in self.successions)

    @cached_property
    def _by_new(self) -> dict[int, list[Succession]]:
        return _grouped((link.new_id, link) for link in self.successions)


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    groups: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return groups


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The units that come with the product, read once per process."""
    collecting = gc.isenabled()
    # 25 000 values are born here and none dies: collecting in between doubles the time.
    gc.disable()
    try:
        return Gazetteer(read_units(), read_successions())
    finally:
        if collecting:
            gc.enable()
