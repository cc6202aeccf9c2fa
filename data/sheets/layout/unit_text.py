"""Which communes, districts and provinces a text names. A text names a unit only by its whole name; likeness proves nothing.

Namesakes all come back; choosing among them is not done here.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from data.text.normalise import fold, nfc
from data.units.gazetteer import gazetteer
from data.units.names import name_keys
from indicators.words.unit import Unit, UnitKind

COMMUNE_WORDS = ("xa", "phuong", "thi tran", "tt", "dac khu", "p", "x")
ABOVE_WORDS = ("huyen", "thi xa", "thanh pho", "tinh", "quan", "tx", "tp")
MOST_WORDS = 5
BREAK = re.compile(r"[,;:()\[\]./–]|\s-\s|\s\+\s|_|\d{3,}")
NOT_A_NAME = re.compile(r"^(?:hoi|cu|moi|thi|phuong|hoc|nao|xa|va|da|co|ta|dan)\b")
AFTER_NAME = re.compile(r"^(?:hoi (?:chu|hoc|hoa)|xa hoi)")
DAK = re.compile(r"\bđ[aăâ][kc][\u034f\u0300-\u0323]*(?!\w)")
CODE = re.compile(r"(?<!\d)(\d{5})(?!\d)")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as written and every unit, of any time, that bears it. sure: the letters and tones agree too."""

    name: str
    units: tuple[Unit, ...]
    sure: bool


@lru_cache(maxsize=1 << 14)
def named(name: str, kinds: tuple[UnitKind, ...] = (UnitKind.COMMUNE,)) -> Mention | None:
    """The units of these kinds that the whole text names, None when there are none."""
    found = tuple(unit for unit in gazetteer().find(name) if unit.kind in kinds)
    if not found:
        return None
    exact = tuple(unit for unit in found if spelled_alike(name, unit.name))
    return Mention(nfc(name), exact or found, bool(exact) or name.isascii())


def spelled_alike(written: str, official: str) -> bool:
    """Whether tones and letters agree, wherever the tone sits and however Đak is written; prefixes aside."""
    ours, theirs = (DAK.sub("đak", name_keys(name)[1]) for name in (written, official))
    return ours == theirs


@lru_cache(maxsize=1 << 13)
def communes_in(text: str) -> tuple[Mention, ...]:
    """Communes that the text names with their prefix: "UBND XÃ CẨM LONG", "… của UBND xã Cẩm Long)"."""
    return tuple(mentions(text, COMMUNE_WORDS, (UnitKind.COMMUNE,)))


@lru_cache(maxsize=1 << 13)
def above_in(text: str) -> tuple[Mention, ...]:
    """Districts and provinces that the text names."""
    return tuple(mentions(text, ABOVE_WORDS, (UnitKind.DISTRICT, UnitKind.PROVINCE)))


def mentions(text: str, prefixes: tuple[str, ...], kinds: tuple[UnitKind, ...]) -> list[Mention]:
    found: list[Mention] = []
    for piece in BREAK.split(nfc(text)):
        words = piece.split()
        loose = [fold(word) for word in words]
        start = 0
        while start < len(words):
            length = prefix_length(loose, start, prefixes)
            mention, used = longest_name(words, loose, start, length, kinds) if length else (None, 0)
            if mention:
                found.append(mention)
            start += used or 1
    return found


def prefix_length(loose: list[str], start: int, prefixes: tuple[str, ...]) -> int:
    """Words of the prefix at this place, 0 when there is none."""
    for length in (2, 1):
        if " ".join(loose[start : start + length]) in prefixes and len(loose) > start + length:
            return 0 if AFTER_NAME.match(" ".join(loose[start + length : start + length + 2])) else length
    return 0


def longest_name(
    words: list[str], loose: list[str], start: int, length: int, kinds: tuple[UnitKind, ...]
) -> tuple[Mention | None, int]:
    """The longest run of words after the prefix that is a name, with the number of words used."""
    for count in range(min(MOST_WORDS, len(words) - start - length), 0, -1):
        end = start + length + count
        if count == 1 and NOT_A_NAME.match(loose[start + length]):
            continue
        if mention := named(" ".join(words[start:end]), kinds):
            return mention, end - start
    return None, 0


@lru_cache(maxsize=4096)
def names_in_file_name(name: str) -> tuple[Mention, ...]:
    """Communes a file's name may hold, without prefixes and run together as in CamLong_2024: names of two words or more."""
    stem = parted(nfc(name).rsplit(".", 1)[0])
    found = list(communes_in(stem.replace("_", " ")))
    for piece in re.split(r"[,;()_]|\s-\s|\d+", stem):
        words = [word for word in piece.replace("-", " ").split() if fold(word) not in COMMUNE_WORDS]
        start = 0
        while start < len(words):
            runs = (words[start : start + count] for count in range(min(MOST_WORDS, len(words) - start), 1, -1))
            mention = next((hit for run in runs if (hit := named(" ".join(run)))), None)
            found += [mention] if mention else []
            start += len(mention.name.split()) if mention else 1
    return tuple(found)


def parted(text: str) -> str:
    """A space where a new word begins inside a run: CamLong2024 → Cam Long 2024."""
    made = text[:1]
    for before, after in zip(text, text[1:], strict=False):
        begins = (
            (before.islower() and after.isupper())
            or (before.isalpha() and after.isdigit())
            or (before.isdigit() and after.isalpha())
        )
        made += f" {after}" if begins else after
    return made


def codes_in(text: str) -> frozenset[str]:
    """Five-digit numbers, which may be codes of communes."""
    return frozenset(CODE.findall(text))
