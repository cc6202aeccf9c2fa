"""Puts the illustrative reports into a fresh store, one by one as they came in, by the same way as any report."""

from datetime import UTC

from data.demo.workbooks import demo_readings, reasons_for
from data.store import Store, commit

WHO = "Dữ liệu minh họa"


def fill_illustrative(store: Store) -> int:
    """The count of workbooks kept. Raises NotReady when one of them has an error, which is a fault of ours."""
    count = 0
    for _, data, reading, submitted_at in demo_readings():
        if reading is not None:
            commit(store, reading, data, WHO, submitted_at.astimezone(UTC), reasons_for(reading.problems))
            count += 1
    return count
