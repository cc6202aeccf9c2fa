"""What stands around a commune's name and tells namesakes apart: districts, provinces, neighbours, codes, units already known.

Narrowing only: what remains several is asked elsewhere, and nothing here prefers one namesake for its likeness.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from data.checks.faults import problem
from data.sheets.layout.file_text import above_in_file_name, codes_in
from data.sheets.layout.findings import Findings
from data.sheets.layout.unit_text import FORMER, NEWER, Mention, above_in, spelled_alike, untailed
from data.sheets.model import Cell
from data.text.normalise import nfc
from data.units.gazetteer import gazetteer
from data.units.names import implied_kinds, name_keys
from indicators.words import Text
from indicators.words.unit import Unit, UnitKind

Group = frozenset[int]


@dataclass(slots=True)
class Surroundings:
    """What the whole book says of where it comes from.

    above: groups of units, each of which must hold the commune: the districts named, the provinces named. file_name: tells
    namesakes apart but contradicts nothing. near: districts of communes already known.
    marked: the book writes Vietnamese letters, so that a bare name without any is one that has none ("xa …" never is).
    """

    above: tuple[Group, ...] = ()
    file_name: str = ""
    codes: frozenset[str] = frozenset()
    near: set[int] = field(default_factory=set)
    marked: bool = False


def surroundings_of(texts: Iterable[str], file_name: str) -> Surroundings:
    known = list(texts)
    return Surroundings(
        groups_of(mention for text in known for mention in above_in(text)),
        file_name,
        codes_in(file_name.rsplit(".", 1)[0]),
        marked=any(letter.isalpha() and not letter.isascii() for text in known for letter in nfc(text)),
    )


def groups_of(mentions: Iterable[Mention]) -> tuple[Group, ...]:
    """All units of the names, districts apart from provinces; "thành phố Huế", which was both, by itself."""
    groups: dict[frozenset[UnitKind], set[int]] = defaultdict(set)
    for mention in mentions:
        groups[frozenset(unit.kind for unit in mention.units)] |= {unit.unit_id for unit in mention.units}
    return tuple(frozenset(group) for group in groups.values())


def candidates(name: str, on: date | None, around: Surroundings) -> tuple[Unit, ...]:
    """The communes the name may mean on that day, after what stands around it has narrowed them."""
    found = on_day(name, on)
    for group in around.above:
        found = inside(found, group)
    found = inside(found, frozenset(around.near))
    if len(found) > 1 and around.codes:
        found = tuple(unit for unit in found if unit.code in around.codes) or found
    if len(found) > 1 and around.marked and not implied_kinds(name):
        found = tuple(unit for unit in found if spelled_alike(untailed(name), unit.name)) or found
    for group in groups_of(above_in_file_name(around.file_name)) if len(found) > 1 else ():
        found = inside(found, other_names(group, name))
    return found


def inside(found: tuple[Unit, ...], group: Group) -> tuple[Unit, ...]:
    """Those that lie in one of the units; else those whose former or later territory does; else all."""
    if len(found) < 2 or not group:
        return found
    return (
        tuple(unit for unit in found if group & own_line(unit.unit_id))
        or tuple(unit for unit in found if group & whole_line(unit.unit_id))
        or found
    )


def other_names(group: Group, name: str) -> Group:
    """Without the districts that bear the commune's own name: "xa Vinh Thanh" says nothing of huyện Vĩnh Thạnh."""
    bare = name_keys(untailed(name))[3]
    return frozenset(key for key in group if name_keys(gazetteer().by_id(key).name)[3] != bare)


@lru_cache(maxsize=1 << 13)
def on_day(name: str, on: date | None) -> tuple[Unit, ...]:
    """All communes of that name on that day; of a name "… cũ" those that have ended, of "… mới" those that stand."""
    found = tuple(unit for unit in gazetteer().find(untailed(name), on) if unit.kind is UnitKind.COMMUNE)
    if name.endswith(FORMER):
        return tuple(unit for unit in found if unit.valid_to is not None)
    if name.endswith(NEWER):
        return tuple(unit for unit in found if unit.valid_to is None)
    return found


@lru_cache(maxsize=1 << 13)
def own_line(unit_id: int) -> Group:
    """The unit and all above it in its own time."""
    return frozenset({unit_id, *(above.unit_id for above in gazetteer().ancestors(unit_id))})


@lru_cache(maxsize=1 << 13)
def whole_line(unit_id: int) -> Group:
    """The same, with what it was made of and what it became: people go on naming former districts."""
    units = gazetteer()
    linked = [link.old_id for link in units.predecessors(unit_id)] + [link.new_id for link in units.successors(unit_id)]
    return frozenset().union(own_line(unit_id), *(own_line(key) for key in linked))


def contradicts(unit: Unit, around: Surroundings) -> bool:
    """Whether the districts, or the provinces, named in the book are all others than the commune's own."""
    return any(not group & whole_line(unit.unit_id) for group in around.above)


def known_here(found: Collection[Unit], name: str, findings: Findings, cell: Cell | None) -> Unit | None:
    """The only one of several namesakes that lies where figures are already kept, with a notice that names it."""
    if len(found) < 2 or not findings.area:
        return None
    known = [unit for unit in found if findings.area & whole_line(unit.unit_id)]
    if len(known) != 1:
        return None
    notice = problem("unit-understood", cell, None, name, name=label_of(known[0]).vi)
    if all(fault.found != name for fault in findings.problems if fault.kind == notice.kind):
        findings.problems.append(notice)
    return known[0]


def label_of(unit: Unit) -> Text:
    """ "Xã Phú An, Huyện Đak Pơ, Tỉnh Gia Lai (24007)"."""
    above = ", ".join(found.name for found in gazetteer().ancestors(unit.unit_id) if found.kind is not UnitKind.COUNTRY)
    words = f"{unit.name}, {above} ({unit.code})" if above else f"{unit.name} ({unit.code})"
    return Text(words, words)
