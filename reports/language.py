"""Numbers, dates and texts in the reader's language. The language is always an argument: nothing here is process-wide."""

import math
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from indicators.words.text import Text

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")
NOTHING = "–"
_TO_VIETNAMESE = str.maketrans(",.", ".,")


def number(value: float | int | Decimal | None, decimals: int, lang: Language) -> str:
    """`value` with thousands and `decimals` places: 1.234,5 (vi), 1,234.5 (en); halves go away from zero.
    None and NaN are "–"; an infinite value or a negative `decimals` raises ValueError: it is never a figure to show."""
    if decimals < 0:
        raise ValueError(f"decimals must not be negative: {decimals}")
    if value is None or math.isnan(value):
        return NOTHING
    if math.isinf(value):
        raise ValueError("an infinite value cannot be shown")
    # repr first: 0.285 is meant as 0,285, not as its nearest binary fraction
    exact = Decimal(value) if isinstance(value, int | Decimal) else Decimal(repr(float(value)))
    rounded = exact.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP) + 0
    written = f"{rounded:,.{decimals}f}"
    return written.translate(_TO_VIETNAMESE) if lang == "vi" else written


def percent(value: float | Decimal | None, lang: Language, decimals: int = 1) -> str:
    """A percent on the 0–100 scale, "68,5 %" (no-break space between); None and NaN are "–"."""
    written = number(value, decimals, lang)
    return written if written == NOTHING else f"{written}\u00a0%"


def points(value: float | Decimal | None, lang: Language, decimals: int = 1) -> str:
    """A change in percentage points with its sign, "+2,5 điểm %" / "+2.5 points"; None and NaN are "–"."""
    written = number(value, decimals, lang)
    if written == NOTHING or value is None:
        return NOTHING
    unit = Text(vi="điểm\u00a0%", en="points").in_(lang)
    return f"{'+' if value > 0 else ''}{written}\u00a0{unit}"


def day(value: date | None, lang: Language) -> str:
    """31/12/2024 in both languages (the day first, as in Vietnamese papers); None is "–"."""
    return NOTHING if value is None else f"{value.day:02d}/{value.month:02d}/{value.year:04d}"


def choose(text: Text, lang: Language) -> str:
    """The wording of `text` in `lang`."""
    return text.in_(lang)
