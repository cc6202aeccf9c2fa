"""A file is read in a process of its own, and one that harms that process is refused in a sentence."""

import pytest

from data.store import Store
from data.submissions import receive
from data.submissions.apart import read_apart


@pytest.mark.slow
def test_a_damaged_file_is_refused_in_one_sentence(store: Store) -> None:
    received = receive(store, b"PK\x03\x04 and no more", "a.xlsx", "Hoa")
    assert received.is_refused
    (problem,) = received.reading.problems
    assert problem.message.vi
    assert problem.cell is None


def test_a_process_that_gives_up_gives_a_reading_with_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow:
        def read(self, data: bytes, name: str, **_: object) -> object:
            return {"refusal": {"code": "TOO_SLOW", "message": ["Đọc quá lâu.", "Reading takes too long."]}}

    monkeypatch.setattr("data.submissions.apart.shared_workers", Slow)
    reading = read_apart(b"x", "a.xlsx", {})
    assert [(found.kind, found.message.vi) for found in reading.problems] == [("too_slow", "Đọc quá lâu.")]
    assert reading.is_blocked
    assert reading.parts == ()
