"""Which units a file's name speaks of: run together, without marks or prefixes, with codes. Only words are read here."""

import re
from functools import lru_cache

from data.sheets.layout.unit_text import ABOVE, COMMUNE_WORDS, MOST_WORDS, Mention, above_in, communes_in, named
from data.text.normalise import fold, nfc
from indicators.words.unit import UnitKind

CODE = re.compile(r"(?<!\d)(\d{5})(?!\d)")


@lru_cache(maxsize=4096)
def names_in_file_name(name: str) -> tuple[Mention, ...]:
    """Communes a file's name may hold, without prefixes and run together as in CamLong_2024: names of two words or more."""
    stem = stem_of(name)
    return (*communes_in(stem.replace("_", " ")), *bare_names(stem, (UnitKind.COMMUNE,)))


@lru_cache(maxsize=4096)
def above_in_file_name(name: str) -> tuple[Mention, ...]:
    """Districts and provinces a file's name may hold: "Vinh Thanh 2023 (Lap Vo)"."""
    stem = stem_of(name)
    return (*above_in(stem.replace("_", " ")), *bare_names(stem, ABOVE))


def bare_names(stem: str, kinds: tuple[UnitKind, ...]) -> list[Mention]:
    found: list[Mention] = []
    for piece in re.split(r"[,;()_]|\s-\s|\d+", stem):
        words = [word for word in piece.replace("-", " ").split() if fold(word) not in COMMUNE_WORDS]
        start = 0
        while start < len(words):
            runs = (words[start : start + count] for count in range(min(MOST_WORDS, len(words) - start), 1, -1))
            mention = next((hit for run in runs if (hit := named(" ".join(run), kinds))), None)
            found += [mention] if mention else []
            start += len(mention.name.split()) if mention else 1
    return found


def stem_of(name: str) -> str:
    return parted(nfc(name).rsplit(".", 1)[0])


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
