"""Which unit of money a text names. Figures are kept in triệu đồng; how a sheet is laid out is not known here."""

import re
from functools import lru_cache

from data.text.normalise import fold

DONG, NGHIN, TRIEU, TY = 1e-6, 1e-3, 1.0, 1e3
SCALES = (
    (TY, re.compile(r"\b(ty|ti) ?(dong|d|vnd)\b|^(ty|ti)$")),
    (TRIEU, re.compile(r"\b(trieu|tr) ?(dong|d|vnd)?\b|\btrd\b|\b1 000 000 ?(d|dong|vnd)\b|\b10 ?6 dong\b")),
    (
        NGHIN,
        re.compile(r"\b(nghin|ngan|ng|n) ?(dong|d|vnd)\b|^(nghin|ngan)$|\b(1 000|1000|000) ?(d|dong|vnd)\b|\bngd\b"),
    ),
    (DONG, re.compile(r"\b(dong|vnd|vnđ|d)\b")),
)
NAMED = re.compile(
    r"(?:dvt|don vi tinh|don vi|dv tinh|tien|kinh phi)[a-z ]*?((?:1 000 000|1 000|1000|ty|trieu|tr|nghin|ngan|ng)? ?(?:dong|d|vnd))\b"
)


@lru_cache(maxsize=4096)
def money_scale(text: str) -> float | None:
    """How many triệu đồng one of the named unit is: "nghìn đồng" → 0.001; None when the text names no unit of money."""
    key = fold(text)
    for scale, pattern in SCALES:
        if pattern.search(key):
            return scale
    return None


@lru_cache(maxsize=4096)
def declared_scale(text: str) -> float | None:
    """The unit of money a title line declares, as "(ĐVT: nghìn đồng)"; None when it declares none."""
    found = NAMED.search(fold(text))
    return money_scale(found[1]) if found else None
