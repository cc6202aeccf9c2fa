"""How people write a unit's name, and which units they may mean. Ranks and lists; never decides."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extract

from data.text.normalise import fold, nfc, tone_key
from indicators.words.text import Text
from indicators.words.unit import Unit, UnitKind

_PREFIXES: dict[str, tuple[UnitKind, ...]] = {
    "xa": (UnitKind.COMMUNE,),
    "phuong": (UnitKind.COMMUNE,),
    "thi tran": (UnitKind.COMMUNE,),
    "dac khu": (UnitKind.COMMUNE,),
    "huyen": (UnitKind.DISTRICT,),
    "quan": (UnitKind.DISTRICT,),
    "thi xa": (UnitKind.DISTRICT,),
    "thanh pho": (UnitKind.DISTRICT, UnitKind.PROVINCE),
    "tinh": (UnitKind.PROVINCE,),
}
_BODY = re.compile(r"^\s*(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan)\b[\s.:]*(?=\w)", re.IGNORECASE)
_SHORT = re.compile(r"^\s*(tt|tx|tp|[xphqt])(?:[\s.]+|(?=\d))(?=\w)", re.IGNORECASE)
_IN_FULL = {
    "x": "xã",
    "p": "phường",
    "tt": "thị trấn",
    "h": "huyện",
    "q": "quận",
    "tx": "thị xã",
    "tp": "thành phố",
    "t": "tỉnh",
}
_PREFIX = re.compile(rf"^({'|'.join(sorted(_PREFIXES, key=len, reverse=True))})\s+(?=\S)")
_FINAL_Y = re.compile(r"(?:(?<=[bcdđghklmnrstvx])|(?<=qu))y\b")
_LEAST_SCORE = 55.0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A unit that may be meant. `score` 0–100; `successors` holds what followed a former unit."""

    unit: Unit
    score: float
    successors: tuple[Unit, ...] = ()

    @property
    def label(self) -> Text:
        """'Xã Cẩm Long (đến 30/6/2025) → Xã Cẩm Tân'; a unit of today is just its name."""
        if self.unit.valid_to is None:
            return Text(self.unit.name, self.unit.name)
        end = f"{self.unit.valid_to.day}/{self.unit.valid_to.month}/{self.unit.valid_to.year}"
        after = " → " + ", ".join(unit.name for unit in self.successors) if self.successors else ""
        return Text(f"{self.unit.name} (đến {end}){after}", f"{self.unit.name} (until {end}){after}")


def in_full(name: str) -> str:
    """The name without 'UBND' and with its prefix spelled out: 'P. An Bình' → 'phường An Bình'."""
    plain = _BODY.sub("", nfc(name))
    return _SHORT.sub(lambda found: _IN_FULL[found[1].lower()] + " ", plain)


def implied_kinds(name: str) -> tuple[UnitKind, ...]:
    """The kinds a prefix allows ('Huyện …' is never a commune); empty when nothing is said."""
    found = _PREFIX.match(fold(in_full(name)))
    return _PREFIXES[found[1]] if found else ()


def name_keys(name: str) -> tuple[str, str, str, str]:
    """Four keys, from strict to loose: toned with prefix, toned without, folded with prefix, folded without.

    In all of them i and y are alike (Quý = Quí); in the folded ones Đak, Đăk, Đắk and Đắc are alike.
    """
    full = in_full(name)
    strict, loose = _FINAL_Y.sub("i", tone_key(full)), folded(name)
    bare = _PREFIX.sub("", loose)
    # Both keys have the same words, so the folded one tells how many words the prefix takes.
    prefix = len(loose.split()) - len(bare.split())
    return strict, " ".join(strict.split()[prefix:]), loose, bare


def folded(name: str) -> str:
    """The loose key of a name with its prefix."""
    key = re.sub(r"\bdac\b", "dak", _FINAL_Y.sub("i", fold(in_full(name))))
    return re.sub(r"\bdak lac\b", "dak lak", key)


def is_unmarked(name: str) -> bool:
    """Whether the name, prefix and all, shows no letter that only Vietnamese has: "xa Vinh Thanh", but not "xã Vinh Thanh"."""
    return name.isascii() and any(sign.isalpha() for sign in name)


class NameIndex:
    """Units by four keys, from strict to loose. Built on first use, since most runs never look a name up."""

    def __init__(self, units: Mapping[int, Unit]) -> None:
        self._units = units

    def exact(self, name: str) -> Iterator[list[int]]:
        """Unit ids under ever looser keys: toned with prefix, toned without, folded with prefix, folded without.

        A name typed without any mark may mean every name it is the bare form of, so it has no toned keys.
        """
        loose = is_unmarked(name)
        for position, (index, key) in enumerate(zip(self._indexes, name_keys(name), strict=True)):
            yield [] if loose and position < 2 else index.get(key, [])

    def knows(self, name: str) -> bool:
        """Whether any unit bears the name in some spelling: a quick no for words that are no name."""
        loose = folded(name)
        return loose in self._indexes[2] or _PREFIX.sub("", loose) in self._indexes[3]

    def rank(self, text: str, limit: int) -> list[tuple[int, float]]:
        """(unit_id, score 0–100), likest first; the name alone or the name with what lies above it is compared."""
        *_, whole, bare = name_keys(text)
        if not bare:
            return []
        scores: dict[int, float] = defaultdict(float)
        for choices, query in ((self._bare_keys, bare), (self._long_keys, whole)):
            hits = extract(query, choices, scorer=ratio, limit=limit * 4, score_cutoff=_LEAST_SCORE)
            for _, score, key in hits:
                scores[key] = max(scores[key], score)
        for key in scores:
            # The prefix only decides between equals: a xã became a phường, but its name is the same.
            scores[key] = 0.97 * scores[key] + 0.03 * ratio(whole, folded(self._units[key].name))
        return sorted(scores.items(), key=lambda hit: (-hit[1], hit[0]))[:limit]

    @cached_property
    def _indexes(self) -> tuple[dict[str, list[int]], ...]:
        indexes: tuple[dict[str, list[int]], ...] = tuple(defaultdict(list) for _ in range(4))
        for unit_id, unit in self._units.items():
            for index, key in zip(indexes, name_keys(unit.name), strict=True):
                index[key].append(unit_id)
        return indexes

    @cached_property
    def _bare_keys(self) -> dict[int, str]:
        return {unit_id: name_keys(unit.name)[3] for unit_id, unit in self._units.items()}

    @cached_property
    def _long_keys(self) -> dict[int, str]:
        names = {unit_id: folded(unit.name) for unit_id, unit in self._units.items()}
        return {
            unit_id: f"{names[unit_id]} {names[unit.parent_id]}"
            for unit_id, unit in self._units.items()
            if unit.parent_id is not None
        }
