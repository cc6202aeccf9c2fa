"""Formulas of the summary table: a value out of the cells beside it, only where it really follows from them."""

import math

from indicators.words import Growth, Indicator, Rate
from reports.views.values import Result


def formula_of(entry: Indicator, result: Result, part: str, whole: str) -> str | None:
    """The value out of part and whole cells; None where they do not give it, so that a value is written instead."""
    measure = entry.measure(result.period.year)
    if result.part is None or result.value is None or (result.whole is None and result.value != result.part):
        return None
    if result.whole is None:
        return f"={part}"
    if isinstance(measure, Growth):
        years = result.period.year - result.base_period.year if result.base_period else 0
        made, value = f"=(({part}/{whole})^(1/{years})-1)*100", growth(result.part, result.whole, years)
    else:
        per = measure.per if isinstance(measure, Rate) else 100.0
        made, value = (
            f"=IF({whole}=0,0,{part}/{whole}*{per:g})",
            result.part / result.whole * per if result.whole else None,
        )
    return made if value is not None and math.isclose(value, result.value, rel_tol=1e-9, abs_tol=1e-9) else None


def growth(now: float, base: float, years: int) -> float | None:
    return ((now / base) ** (1 / years) - 1) * 100 if base > 0 and years > 0 else None
