"""From values to pixels: one axis of a figure with its range, ticks and tick words. Days count as days since year 1."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from reports.figures.style import Figure
from reports.language import Language, number

STEPS = (1, 2, 2.5, 5, 10)
MANY = 6


@dataclass(frozen=True, slots=True)
class Axis:
    """low, high: the ends in values; first, last: the same ends in pixels. ticks: value and words."""

    low: float
    high: float
    first: float
    last: float
    ticks: tuple[tuple[float, str], ...]

    def at(self, value: object) -> float:
        share = (plain_number(value) - self.low) / ((self.high - self.low) or 1)
        return self.first + share * (self.last - self.first)


def plain_number(value: object) -> float:
    """A number as it is, an ISO day as its ordinal; anything else raises ValueError."""
    if isinstance(value, str):
        return float(date.fromisoformat(value[:10]).toordinal())
    if isinstance(value, int | float):
        return float(value)
    raise ValueError(f"no number and no day: {value!r}")


def axis_of(declared: Figure, values: Iterable[object], pixels: tuple[float, float], lang: Language) -> Axis:
    """By the axis' own range where it has one, else around the values (from 0 when the figure says so)."""
    low, high = _range(declared, [plain_number(value) for value in values if value is not None])
    return Axis(low, high, *pixels, tuple(_ticks(declared, low, high, lang)))


def _range(declared: Figure, values: Sequence[float]) -> tuple[float, float]:
    if declared.get("range"):
        low, high = declared["range"]
        return plain_number(low), plain_number(high)
    low, high = min(values, default=0.0), max(values, default=1.0)
    if declared.get("rangemode") == "tozero":
        low, high = min(low, 0.0), max(high, 0.0)
    room = ((high - low) or 1) * 0.06
    return low - room * (low < 0 or declared.get("rangemode") != "tozero"), high + room


def _ticks(declared: Figure, low: float, high: float, lang: Language) -> Iterable[tuple[float, str]]:
    if declared.get("tickvals") is not None:
        said = declared.get("ticktext") or declared["tickvals"]
        yield from ((plain_number(value), str(text)) for value, text in zip(declared["tickvals"], said, strict=True))
        return
    step = _step(high - low, int(declared.get("nticks") or MANY))
    value = math.ceil(low / step - 1e-9) * step
    while value <= high + 1e-9 * abs(high):
        yield value, _words(value, step, declared, lang)
        value += step


def _step(span: float, most: int) -> float:
    """The smallest round step that gives at most `most` ticks."""
    rough = span / max(most - 1, 1)
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    return next(step * power for step in STEPS if step * power >= rough - 1e-12)


def _words(value: float, step: float, declared: dict[str, Any], lang: Language) -> str:
    suffix = str(declared.get("ticksuffix") or "")
    if declared.get("tickformat") == "d":
        return f"{round(value)}{suffix}" if abs(value - round(value)) < 1e-9 else ""
    # as many places as the step itself has: 2,5 needs one, or ticks would be rounded to wrong numbers
    decimals = next(
        places for places in range(9) if places == 8 or math.isclose(step, round(step, places), rel_tol=1e-9)
    )
    return f"{number(round(value, 9) + 0.0, decimals, lang)}{suffix}"
