"""One spelling for Vietnamese text, and keys by which two spellings of one thing meet.

Three strengths: `nfc` cleans what is shown and kept, `tone_key` also forgets case, punctuation and where the tone mark
stands, `fold` forgets accents altogether. What never happens here: guessing a legacy font. Text in TCVN3 or VNI must
be decoded first, because there Ð and other signs mean different letters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LOOKALIKES = {"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ", "Ƣ": "Ư", "ƣ": "ư"}
_UNSEEN = [*range(0x09), *range(0x0E, 0x1C), 0x7F, 0xAD, 0x061C, 0x180E, *range(0x200B, 0x2010)]
_UNSEEN += [*range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
_CLEAN: dict[int, str | None] = {ord(wrong): right for wrong, right in _LOOKALIKES.items()}
_CLEAN |= dict.fromkeys(_UNSEEN)

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONE_BEFORE_SHAPE = re.compile(f"([{_TONES}])([\u0302\u0306\u031b])")
_LEFTOVER_MARK = re.compile("[\u0300-\u036f]")
_KEPT_MARKS = frozenset(map(ord, _TONES + "\u0302\u0306\u031b"))
_APOSTROPHES = frozenset(map(ord, "'’‘ʼ`´′"))


class _KeyTable(dict[int, int | str | None]):
    """A translate table that classifies each character when it is first met: letters stay, the rest parts words."""

    def __init__(self, keep_accents: bool) -> None:
        super().__init__({ord("đ"): "đ" if keep_accents else "d"})
        self._kept_marks = _KEPT_MARKS if keep_accents else frozenset[int]()

    def __missing__(self, point: int) -> int | str | None:
        self[point] = self._classify(point)
        return self[point]

    def _classify(self, point: int) -> int | str | None:
        category = unicodedata.category(chr(point))
        if category.startswith("M"):
            return point if point in self._kept_marks else None
        # An apostrophe joins (Ea H'Leo = Ea Hleo), every other sign parts two words.
        if point in _APOSTROPHES:
            return None
        return point if category[0] in "LN" else " "


_FOLD_TABLE = _KeyTable(keep_accents=False)
_TONE_TABLE = _KeyTable(keep_accents=True)


def nfc(text: str) -> str:
    """Composed text with real Vietnamese letters, no unseen characters, single spaces, nothing at the ends."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    clean = unicodedata.normalize("NFC", text.translate(_CLEAN))
    if _LEFTOVER_MARK.search(clean):
        # A tone typed before the hat (e´^) is another sequence for Unicode, but the same letter for the reader.
        clean = unicodedata.normalize("NFC", _TONE_BEFORE_SHAPE.sub(r"\2\1", unicodedata.normalize("NFD", clean)))
    return " ".join(clean.split())


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The loosest key: lower case, no accents or tones, đ as d, punctuation as one space ('Đak Pơ' → 'dak po')."""
    if text.isascii():
        return " ".join(text.lower().translate(_FOLD_TABLE).split())
    plain = unicodedata.normalize("NFKD", nfc(text).casefold())
    return " ".join(plain.translate(_FOLD_TABLE).split())


@lru_cache(maxsize=1 << 16)
def tone_key(text: str) -> str:
    """A key that keeps letters and tones but not the tone's seat: Thủy = Thuỷ, Hòa = Hoà, yet Đồng ≠ Đông.

    The tone is moved to the end of its word, so the key is for comparing, not for showing.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_TONE_TABLE).split())
    parted = unicodedata.normalize("NFKD", nfc(text).casefold()).translate(_TONE_TABLE)
    return unicodedata.normalize("NFC", " ".join(map(_tone_last, parted.split())))


def _tone_last(word: str) -> str:
    tones = [sign for sign in word if sign in _TONES]
    if not tones:
        return word
    # The joiner keeps normalisation from seating the tone on the last letter again.
    return "".join(sign for sign in word if sign not in _TONES) + "\u034f" + "".join(tones)
