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

COMMUNE_WORDS = ("xa", "phuong", "thi tran", "tt", "ttr", "dac khu", "p", "x")
ABOVE_WORDS = ("huyen", "thi xa", "thanh pho", "tinh", "quan", "tx", "tp", "h", "q")
ABOVE = (UnitKind.DISTRICT, UnitKind.PROVINCE)
MOST_WORDS = 5
BREAK = re.compile(
    r"[,;:()\[\]./–]|\s-\s|-(?=(?i:huyện|tỉnh|thị xã|thành phố|quận|huyen|tinh|thi xa|thanh pho)\s)|\s\+\s|_|\d{3,}"
)
DOTTED = re.compile(r"(?<![\w.])(TTr|TT|TX|TP|[XPHQT])\.\s*(?=(\w))", re.IGNORECASE)
IN_FULL = {
    "tt": "thị trấn", "ttr": "thị trấn", "tx": "thị xã", "tp": "thành phố", "x": "xã", "p": "phường", "h": "huyện",
    "q": "quận", "t": "tỉnh",
}  # fmt: skip
TAIL = re.compile(r"\(\s*(cũ|mới|cu|moi)\s*\)", re.IGNORECASE)
NOT_A_NAME = re.compile(r"^(?:hoi|cu|moi|thi|phuong|hoc|nao|xa|va|da|co|ta|dan)\b")
AFTER_NAME = re.compile(r"^(?:hoi (?:chu|hoc|hoa)|xa hoi)")
DAK = re.compile(r"\bđ[aăâ][kc][\u034f\u0300-\u0323]*(?!\w)")
FORMER, NEWER = " cũ", " mới"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as written and every unit, of any time, that bears it. sure: the letters and tones agree too.

    A name that is said to be of before or after a merger ends in " cũ" or " mới".
    """

    name: str
    units: tuple[Unit, ...]
    sure: bool


@lru_cache(maxsize=1 << 14)
def named(name: str, kinds: tuple[UnitKind, ...] = (UnitKind.COMMUNE,)) -> Mention | None:
    """The units of these kinds that the whole text names, None when there are none."""
    if not gazetteer().names.knows(untailed(name).partition(",")[0]):
        return None
    found = tuple(unit for unit in gazetteer().find(untailed(name)) if unit.kind in kinds)
    if not found:
        return None
    exact = tuple(unit for unit in found if spelled_alike(untailed(name), unit.name))
    return Mention(nfc(name), found if name.isascii() else exact or found, bool(exact) or name.isascii())


@lru_cache(maxsize=1 << 14)
def untailed(name: str) -> str:
    """The name without " cũ" or " mới"."""
    return name.removesuffix(FORMER).removesuffix(NEWER)


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
    return tuple(mentions(text, ABOVE_WORDS, ABOVE))


def mentions(text: str, prefixes: tuple[str, ...], kinds: tuple[UnitKind, ...]) -> list[Mention]:
    found: list[Mention] = []
    for piece in BREAK.split(TAIL.sub(r" \1 ", spelled_out(nfc(text)))):
        words = piece.split()
        loose = [fold(word) for word in words]
        start = 0
        while start < len(words):
            length = prefix_length(loose, start, prefixes)
            if length == 1 and loose[start] == "xa" and is_town(words, start):
                length = 0
            mention, used = longest_name(words, loose, start, length, kinds) if length else (None, 0)
            if mention:
                found.append(mention)
            start += used or 1
    return found


@lru_cache(maxsize=1 << 13)
def spelled_out(text: str) -> str:
    """Abbreviations with a dot before a name in full: "P. Lê Lợi, TP. Vinh" → "phường Lê Lợi, thành phố Vinh"."""
    if "." not in text:
        return text

    def full(found: re.Match[str]) -> str:
        if not (found[2].isupper() or found[2].isdigit()):
            return found[0]
        word = IN_FULL[found[1].lower()]
        return (fold(word) if text.isascii() else word) + " "

    return DOTTED.sub(full, text)


def is_town(words: list[str], start: int) -> bool:
    """Whether "xã" at this place ends "thị xã", which is no commune."""
    return start > 0 and words[start - 1].casefold() == ("thi" if words[start].isascii() else "thị")


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
            return tailed(mention, words[end] if end < len(words) else ""), end - start
    return None, 0


def tailed(mention: Mention, after: str) -> Mention:
    """The mention, marked as former or newer where the next word says so."""
    tail = {"cũ": FORMER, "mới": NEWER, "cu": FORMER, "moi": NEWER}.get(after.casefold(), "")
    unmarked = after.isascii() and not mention.name.isascii()
    return Mention(mention.name + tail, mention.units, mention.sure) if tail and not unmarked else mention
