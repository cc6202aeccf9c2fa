"""Counts written in thousands or millions: "3,4 nghìn lượt", a column in "nghìn người". A count stays whole or is a fault."""

import re
from functools import lru_cache

from data.sheets.numbers import COUNTED, Number, checked, read_written
from data.text.normalise import fold, nfc
from indicators.words import State

WORDS = {"nghin": 1e3, "ngan": 1e3, "trieu": 1e6}
UNIT = re.compile(r"^(nghin|ngan|trieu) (.+)$")
WRITTEN = re.compile(r"^([\d.,]+)\s*(nghìn|ngàn|triệu)\b\s*(.*)$", re.IGNORECASE)


@lru_cache(maxsize=4096)
def count_scale(text: str) -> float | None:
    """How many things one of the named unit is: "nghìn lượt" → 1000; None for anything else, money too."""
    found = UNIT.match(fold(text))
    return WORDS[found[1]] if found and found[2] in COUNTED else None


@lru_cache(maxsize=4096)
def bracketed_count_scale(text: str) -> float | None:
    """The same in the brackets of a label: "Dân số (nghìn người)"."""
    return next(
        (scale for inside in re.findall(r"[(\[]([^()\[\]]*)[)\]]", text) if (scale := count_scale(inside))), None
    )


@lru_cache(maxsize=4096)
def read_multiple(text: str) -> Number | None:
    """The count of a cell like "3,4 nghìn lượt"; None when it is not written so."""
    found = WRITTEN.match(nfc(text))
    if not found or (found[3] and fold(found[3]) not in COUNTED):
        return None
    return scaled(read_written(found[1], 3, None), WORDS[fold(found[2])])


def scaled(number: Number, scale: float) -> Number:
    """A number of thousands as a count of things, a fault where no whole number comes out."""
    if number.value is None or number.state is not State.REPORTED:
        return number
    return checked(round(number.value * scale, 6), 0)
