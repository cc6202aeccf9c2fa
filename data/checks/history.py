"""Rules against the same commune's earlier periods: a jump wants a reason, a slip of digits gets a suggestion.

Only like periods are compared: years with years, first halves with first halves. Pure functions; nothing is looked up.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from data.checks.faults import number, problem
from data.sheets.model import Cell, Part, Problem, Reading
from indicators.arithmetic.outliers import modified_z
from indicators.registry import catalogue
from indicators.words import Period

BAND = 3.0
SMALL = 100.0
"""Below this a count doubles or halves for good reasons; only what is at least this large in one of the years is judged."""
SLIPS = ((10.0, 8.0, 12.5), (100.0, 80.0, 125.0), (1000.0, 800.0, 1250.0))
SLIP_SMALL = 50.0
OUTLYING = 3.5
LONG_ENOUGH = 4

Series = Mapping[str, Sequence[float]]


def check_history(part: Part, previous: Mapping[str, float], series: Series | None = None) -> list[Problem]:
    """Warnings about one part. previous: input → value of the like period a year before, in the input's own unit.

    series: input → older values, oldest first, where at least four are known; without the newest.
    """
    found: list[Problem] = []
    for fact in part.facts:
        entry = catalogue().inputs[fact.input]
        if fact.value is None or not entry.listed or (entry.tally and entry.tally.types):
            continue
        before = previous.get(fact.input)
        fault = jump(part, fact.input, fact.value, before) if before is not None else None
        fault = fault or outlying(part, fact.input, fact.value, (series or {}).get(fact.input, ()))
        found += [fault] if fault else []
    return found


def jump(part: Part, code: str, now: float, before: float) -> Problem | None:
    """The fault of a value against the year before, None when the change is usual."""
    if now <= 0 or before <= 0:
        return None
    ratio = max(now, before) / min(now, before)
    for factor, low, high in SLIPS:
        if low <= ratio <= high and max(now, before) >= SLIP_SMALL:
            kind = "ten-times-last-year" if now > before else "tenth-of-last-year"
            suggestion = now / factor if now > before else now * factor
            return about(part, code, kind, now, before, ratio, suggestion)
    if ratio >= BAND and max(now, before) >= SMALL and not catalogue().inputs[code].is_money:
        return about(part, code, "year-on-year", now, before, now / before, now)
    return None


def outlying(part: Part, code: str, now: float, earlier: Sequence[float]) -> Problem | None:
    """The fault of a value far from a longer series; silent where the median deviation is 0, as the ratio has spoken."""
    if len(earlier) < LONG_ENOUGH or max(now, *earlier) < SMALL:
        return None
    scores = modified_z([*earlier, now])
    if scores is None or scores[-1] <= OUTLYING or not is_far(now, earlier):
        return None
    heading = catalogue().inputs[code].name.vi
    return problem(
        "outlier", cell_of(part, code), heading, number(now), before=", ".join(map(number, earlier)), now=label(part)
    )


def is_far(now: float, earlier: Sequence[float]) -> bool:
    """A steady series makes every step look far; less than a doubling or halving of what came before is not."""
    return now >= 2 * max(earlier) or now * 2 <= min(earlier)


def about(part: Part, code: str, kind: str, now: float, before: float, ratio: float, suggestion: float) -> Problem:
    heading = catalogue().inputs[code].name.vi
    shown = f"{ratio:.1f}".replace(".", ",")
    return problem(kind, cell_of(part, code), heading, number(now), before=number(before), ratio=shown,
                   suggestion=number(suggestion), now=label(part))  # fmt: skip


def label(part: Part) -> object:
    return part.period.label if part.period else ""


def cell_of(part: Part, code: str) -> Cell | None:
    """Where the figure stands; for one that follows from rows, the first row's cell of its column."""
    for fact in part.facts:
        if fact.input == code and fact.cell:
            return fact.cell
    rule = catalogue().inputs[code].tally
    rows = [row for row in part.facilities if rule and row.register == rule.register]
    return next(
        (row.cells[column] for row in rows for column in (rule.columns if rule else ()) if column in row.cells), None
    )


def with_history(readings: Sequence[Reading]) -> list[Reading]:
    """The readings with warnings from comparing their parts with one another; what a file says of one period is the past of the next."""
    known = values_by_period(readings)
    return [with_past(reading, known) for reading in readings]


Known = Mapping[tuple[int, int], Mapping[Period, Mapping[str, float]]]


def values_by_period(readings: Iterable[Reading]) -> Known:
    """(unit, half) → period → input → value, of every part whose unit and period are known."""
    found: dict[tuple[int, int], dict[Period, dict[str, float]]] = defaultdict(dict)
    for reading in readings:
        for part in reading.parts:
            if part.unit_id is not None and part.period is not None:
                values = {fact.input: fact.value for fact in part.facts if fact.value is not None}
                found[part.unit_id, part.period.half].setdefault(part.period, {}).update(values)
    return found


def with_past(reading: Reading, known: Known) -> Reading:
    added: list[Problem] = []
    for position, part in enumerate(reading.parts):
        if part.unit_id is None or part.period is None:
            continue
        past = known.get((part.unit_id, part.period.half), {})
        previous = past.get(part.period.previous, {})
        older = [past[period] for period in sorted(past) if period < part.period]
        series = {fact.input: [values[fact.input] for values in older if fact.input in values] for fact in part.facts}
        added += [replace(fault, part=position) for fault in check_history(part, previous, series)]
    return replace(reading, problems=(*reading.problems, *added)) if added else reading
