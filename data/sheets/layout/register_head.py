"""Whether a heading block is a register's, and which of its columns is which. No row below the headings is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from data.sheets.layout.furniture import Head, head_of
from data.sheets.layout.header import Header, Path
from data.sheets.layout.heading import NARROWING, is_harmless
from data.sheets.layout.kinds import type_by_word
from data.sheets.layout.period_text import said_in
from data.sheets.layout.vocabulary import vocabulary
from data.sheets.layout.words import key_of, sorted_key, without_gloss
from indicators.registry import catalogue
from indicators.words import Column

COMMON = frozenset({"name", "type", "place", "note"})


@dataclass(frozen=True, slots=True)
class RegisterHead:
    """register: its code. columns: column of the sheet → code. doubtful: columns whose meaning clashes with another.

    marks: column → type, where each type has a column of its own and a cross tells which. other_years: columns of years
    that the titles do not name.
    """

    register: str
    columns: Mapping[int, str]
    doubtful: frozenset[int] = frozenset()
    marks: Mapping[int, str] = field(default_factory=dict)
    other_years: frozenset[int] = frozenset()

    def place_of(self, code: str) -> int | None:
        return next((column for column, found in self.columns.items() if found == code), None)

    @property
    def specific(self) -> int:
        return len(set(self.columns.values()) - COMMON)


def register_head(header: Header, hints: str) -> RegisterHead | None:
    """The register these headings belong to, None when they belong to none. hints: titles and sheet name, for a tie."""
    best: RegisterHead | None = None
    past = other_years(header, hints)
    header = replace(header, paths={column: path for column, path in header.paths.items() if column not in past})
    for code in catalogue().registers:
        found = columns_of(header, code)
        if is_register(found) and (best is None or rank(found, hints) > rank(best, hints)):
            best = found
    return replace(best, other_years=past) if best else None


def other_years(header: Header, hints: str) -> frozenset[int]:
    """Columns that name another year than the only one the titles name: there to compare."""
    years = {period.year for period in said_in(hints).periods}
    if len(years) != 1 or said_in(hints).spans:
        return frozenset()
    said = {
        column: {period.year for period in said_in(" ".join(path)).periods} for column, path in header.paths.items()
    }
    return frozenset(column for column, found in said.items() if found and not found & years)


def rank(head: RegisterHead, hints: str) -> tuple[int, int, bool]:
    key = key_of(hints)
    words = [
        key_of(word)
        for word in (catalogue().registers[head.register].name.vi, *catalogue().registers[head.register].synonyms)
    ]
    return head.specific, "name" in head.columns.values(), any(word in key for word in words if word)


def is_register(head: RegisterHead) -> bool:
    """A register has a column of names and at least two of its own columns (or one and a type)."""
    codes = set(head.columns.values())
    return "name" in codes and (head.specific >= 2 or (head.specific == 1 and "type" in codes))


def columns_of(header: Header, register: str) -> RegisterHead:
    """Each column's code in this register. Two columns of one code: the fuller heading counts, equals are doubtful."""
    found: dict[int, str] = {}
    strength: dict[int, int] = {}
    for column, path in header.paths.items():
        code, sure = column_code(register, path)
        if code:
            found[column], strength[column] = code, sure
    doubtful: set[int] = set()
    for code in set(found.values()):
        rivals = [column for column in found if found[column] == code]
        best = max(strength[column] for column in rivals)
        winners = [column for column in rivals if strength[column] == best]
        losers = (
            [column for column in rivals if column not in winners[:1]]
            if len(winners) == 1 or code == "note"
            else rivals
        )
        doubtful.update(losers)
    kept = {column: code for column, code in found.items() if column not in doubtful}
    if "name" not in kept.values():
        named = name_column(header, register, kept)
        kept |= {named: "name"} if named is not None else {}
        doubtful -= {named} if named is not None else set()
    marks = {column: code for column, path in header.paths.items() if (code := marked_type(register, path))}
    kept = {column: code for column, code in kept.items() if column not in marks}
    return RegisterHead(register, kept, frozenset(doubtful), marks)


def marked_type(register: str, path: Path) -> str | None:
    """The type a column of crosses stands for: "Tủ sách thôn" under "Loại hình"."""
    if len(path) < 2 or code_by_text(register, path[0]) != "type":
        return None
    return type_by_word(register, path[-1])


@lru_cache(maxsize=1 << 13)
def column_code(register: str, path: Path) -> tuple[str | None, int]:
    """(code, strength): 2 by the whole path, 1 by its last heading alone; None when no heading is known."""
    parts = tuple(piece for part in path for piece in part.split(" - ")) if len(path) == 1 else path
    whole = code_by_text(register, " ".join(parts)) or code_by_text(register, " ".join(path))
    if whole:
        return whole, 2
    if len(parts) < 2:
        return None, 0
    leaf = code_by_text(register, parts[-1])
    if not leaf or any(NARROWING.search(key_of(part)) for part in parts[:-1]):
        return None, 0
    known = catalogue().registers[register]
    above = [code for part in parts[:-1] if (code := code_by_text(register, part))]
    if any(not akin(known.column(code), known.column(leaf)) for code in above):
        return None, 0
    return leaf, 1


def akin(above: Column, below: Column) -> bool:
    """Whether one column's heading may stand over the other's."""
    if above.code == below.code or below.at_most == above.code:
        return True
    return above.group is not None and above.group == below.group


@lru_cache(maxsize=1 << 13)
def code_by_text(register: str, text: str) -> str | None:
    words = vocabulary().columns[register]
    plain, glosses = without_gloss(text)
    texts = [text, plain] if glosses and all(map(is_harmless, glosses)) else [text]
    for candidate in texts:
        key = key_of(candidate)
        if code := words.get(key) or words.get(sorted_key(key)):
            return code
    return None


def name_column(header: Header, register: str, taken: Mapping[int, str]) -> int | None:
    """The column of names where its heading is unusual: "Tên …", or the register's own word."""
    own = {key_of(word) for word in catalogue().registers[register].synonyms}
    for column, path in header.paths.items():
        key = key_of(path[-1])
        heads = head_of(path[-1])
        if column in taken or Head.NUMBER in heads or Head.COMMUNE in heads or Head.UNIT_OF_MEASURE in heads:
            continue
        if key == "ten" or key.startswith("ten ") or key in own or (register == "event" and Head.LABEL in heads):
            return column
    return None
