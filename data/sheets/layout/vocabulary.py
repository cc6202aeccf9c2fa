"""Every heading the catalogue knows, by its key: columns and types of registers, figures, and words relative to a figure above.

Built once per process from the declarations; it declares no synonym of its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from data.sheets.layout.words import key_of, sorted_key
from indicators.registry import catalogue
from indicators.words import Column, Input, Register

RESOURCES = "resources"
Codes = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """figures: key → codes of inputs it may name. relative: key → inputs that are part of another, as "có dịch vụ".

    columns and types: register → key → code. domain: input → register it follows from, or "resources".
    """

    figures: Mapping[str, Codes]
    relative: Mapping[str, Codes]
    columns: Mapping[str, Mapping[str, str]]
    types: Mapping[str, Mapping[str, str]]
    domain: Mapping[str, str]


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The whole vocabulary of the catalogue."""
    known = catalogue()
    inputs = [entry for entry in known.inputs.values() if entry.listed]
    relative = gathered((key, entry.code) for entry in inputs for key in relative_keys(entry, known.registers))
    figures = gathered((key, entry.code) for entry in inputs for key in figure_keys(entry, known.registers))
    return Vocabulary(
        figures=figures,
        relative=relative,
        columns={code: column_keys(register) for code, register in known.registers.items()},
        types={code: type_keys(register) for code, register in known.registers.items()},
        domain={entry.code: entry.tally.register if entry.tally else RESOURCES for entry in inputs},
    )


def gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, Codes]:
    """Key → codes, the same under the key's words in alphabetical order where that does not clash."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for key, code in pairs:
        if key:
            found[key][code] = None
    loose: dict[str, dict[str, None]] = defaultdict(dict)
    for key, codes in found.items():
        loose[sorted_key(key)] |= codes
    return {key: tuple(codes) for key, codes in ({**loose, **found}).items()}


def relative_keys(entry: Input, registers: Mapping[str, Register]) -> set[str]:
    """What a part may be called under the row of its whole: its own synonyms and the words of its flag."""
    if entry.part_of is None:
        return set()
    words = [*entry.synonyms]
    if entry.tally and len(entry.tally.flags) == 1:
        words += spellings(registers[entry.tally.register].column(entry.tally.flags[0]))
    return {key_of(word) for word in words} - {""}


def figure_keys(entry: Input, registers: Mapping[str, Register]) -> set[str]:
    """What a figure is called on its own; a part also by the words of its whole and its own, either first."""
    known = catalogue().inputs
    keys = {key_of(entry.name.vi)}
    if entry.part_of is None:
        return keys | {key_of(word) for word in entry.synonyms}
    wholes = figure_keys(known[entry.part_of], registers)
    parts = relative_keys(entry, registers)
    return keys | {f"{a} {b}" for whole in wholes for part in parts for a, b in ((whole, part), (part, whole))}


def spellings(column: Column) -> Codes:
    return (column.name.vi, *column.synonyms)


def column_keys(register: Register) -> dict[str, str]:
    """Key of a heading → column code; under a group heading the group's words may stand before it."""
    found: dict[str, str] = {}
    for column in register.columns:
        keys = {key_of(word) for word in spellings(column)}
        if column.group:
            group = key_of(column.group.vi)
            keys |= {f"{group} {key}" for key in keys}
        for key in keys - {""}:
            found.setdefault(key, column.code)
    for key, code in list(found.items()):
        found.setdefault(sorted_key(key), code)
    return found


def type_keys(register: Register) -> dict[str, str]:
    """Key of a type's name or synonym → type code; the code itself too, for our own exports."""
    found: dict[str, str] = {}
    for kind in register.types:
        for word in (kind.name.vi, kind.code, *kind.synonyms):
            found.setdefault(key_of(word), kind.code)
    return found
