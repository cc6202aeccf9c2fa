"""A short hash of the figures behind a paper: the same figures give the same hash on any machine, a changed one another."""

import hashlib
import json
from collections.abc import Iterable

from reports.views.sources import Source

LENGTH = 16


def fingerprint(found: Iterable[Source]) -> str:
    """16 hexadecimal digits over unit, period, input, value, state, approval and file of every figure, whatever their order."""
    rows = sorted(
        (
            one.unit.unit_id, one.period.key, one.input.code, repr(one.value), one.state.value, one.approved, one.sha256
        )
        for one in found
    )  # fmt: skip
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:LENGTH]
