"""Words as papers may hold them: without signs no file can hold, small letters of notes told apart. Adds no word."""

import re

# what XML 1.0 cannot hold at all; one such sign in a name would make the file unreadable
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
MINUS = re.compile(r"(?<![\w.])-(?=\d)")
RAISED = {"ᵃ": "a", "ᵇ": "b", "ᶜ": "c", "ᵈ": "d", "ᵉ": "e"}
RAISED_RUN = re.compile(f"([{''.join(RAISED)}]+)")


def clean(text: str) -> str:
    """The text without signs that XML cannot hold; a tab or return becomes a space, a line break stays. The minus of a
    number becomes a true one, from which no line is broken."""
    return MINUS.sub("\u2212", UNWRITABLE.sub("", text).replace("\t", " ").replace("\r", " "))


def parts(text: str) -> list[tuple[str, bool]]:
    """The text in runs: (words, raised). The small letters of table notes are raised."""
    found = [part for part in RAISED_RUN.split(clean(text)) if part]
    return [("".join(RAISED.get(letter, letter) for letter in part), part[0] in RAISED) for part in found]
