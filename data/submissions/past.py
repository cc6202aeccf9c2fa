"""What the store knows of earlier periods, laid beside a fresh reading so that a jump or a slip of digits is asked about."""

from collections import defaultdict

from data.checks.history import values_by_period, with_past
from data.sheets.model import Reading
from data.store import Store, facts
from indicators.words import Period, State

Past = dict[tuple[int, int], dict[Period, dict[str, float]]]


def with_store_past(store: Store, reading: Reading) -> Reading:
    """The reading with warnings from the same communes' earlier periods; where the file itself speaks of one, it counts."""
    units = sorted({part.unit_id for part in reading.parts if part.unit_id is not None})
    known = kept(store, units) if units else {}
    for place, periods in values_by_period([reading]).items():
        for period, values in periods.items():
            known.setdefault(place, {}).setdefault(period, {}).update(values)
    return with_past(reading, known)


def kept(store: Store, units: list[int]) -> Past:
    """(unit, half) → period → input → value of everything that is reported and counts."""
    found: Past = defaultdict(dict)
    current = facts(store, units)
    for row in current[current["state"] == State.REPORTED.value].itertuples(index=False):
        period = Period.from_key(row.period)
        found[row.unit_id, period.half].setdefault(period, {})[row.input] = row.value
    return found
