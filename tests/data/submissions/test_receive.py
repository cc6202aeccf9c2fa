"""A file is kept before it is read, compared before it counts, and refused without a trace among the figures."""

from collections.abc import Callable, Mapping

import pytest

from data.sheets.model import Part, Problem, Question, Reading, Severity
from data.store import (
    Change,
    NotReady,
    Store,
    StoreError,
    accepted_problems,
    answers,
    facts,
    file_bytes,
    reason_key,
    submissions,
)
from data.submissions import accept, receive, rollback
from data.submissions.apart import refused
from indicators.words import Text
from tests.data.store.made import figure, library, part, reading, send

DATA = b"one"
SAID = Text("Chưa rõ.", "Not clear.")
Read = Callable[[bytes, str, Mapping[str, str]], Reading]


def reads(*parts: Part, questions: tuple[Question, ...] = ()) -> Read:
    return lambda data, name, known: reading(*parts, data=data, questions=questions)


def test_what_was_received_does_not_count_before_it_is_accepted(store: Store) -> None:
    received = receive(store, DATA, "a.xlsx", "Hoa", read=reads(part(figure("population", 5200), library("Xã"))))
    assert facts(store).empty
    assert received.count(Change.NEW) == 2
    receipt = accept(store, received, "Hoa")
    assert receipt.new_count == 2
    assert list(facts(store)["value"]) == [5200]


def test_the_bytes_are_kept_even_when_reading_fails(store: Store) -> None:
    def fail(data: bytes, name: str, known: Mapping[str, str]) -> Reading:
        raise RuntimeError("the reader died")

    with pytest.raises(RuntimeError):
        receive(store, DATA, "a.xlsx", "Hoa", read=fail)
    assert file_bytes(store, reading().sha256) == DATA


def test_a_refused_file_leaves_its_bytes_and_an_entry_in_the_journal(store: Store) -> None:
    def refuse(data: bytes, name: str, known: Mapping[str, str]) -> Reading:
        return refused(data, name, {"code": "ENCRYPTED", "message": ["Tệp có mật khẩu.", "The file has a password."]})

    received = receive(store, DATA, "a.xlsx", "Hoa", read=refuse)
    assert received.is_refused
    journal = store.cursor().execute("SELECT who, action, new FROM ledger.journal ORDER BY number").fetchall()[-1]
    assert journal[:2] == ("Hoa", "file.refused")
    assert "Tệp có mật khẩu." in journal[2]
    assert (store.version, submissions(store).empty) == (0, True)
    with pytest.raises(NotReady):
        accept(store, received, "Hoa")


def test_an_answer_is_remembered_and_handed_to_the_next_reading(store: Store) -> None:
    asked: list[dict[str, str]] = []

    def read(data: bytes, name: str, known: Mapping[str, str]) -> Reading:
        asked.append(dict(known))
        return reading(part(figure("population", 1)), data=data)

    receive(store, DATA, "a.xlsx", "Hoa", read=read)
    receive(store, DATA, "a.xlsx", "Hoa", {"q1": "library.visits"}, read=read)
    receive(store, b"two", "b.xlsx", "Hoa", {"q1": "ignore"}, read=read)
    receive(store, b"two", "b.xlsx", "Hoa", read=read)
    assert asked == [{}, {"q1": "library.visits"}, {"q1": "ignore"}, {"q1": "ignore"}]
    assert answers(store) == {"q1": "ignore"}


def test_an_open_question_keeps_the_file_from_counting(store: Store) -> None:
    question = Question(key="q1", heading="Lượt", message=SAID)
    received = receive(store, DATA, "a.xlsx", "Hoa", read=reads(part(figure("population", 1)), questions=(question,)))
    with pytest.raises(NotReady) as blocked:
        accept(store, received, "Hoa")
    assert blocked.value.questions == (question,)


def test_a_comparison_that_no_longer_holds_is_not_committed(store: Store) -> None:
    received = receive(store, DATA, "a.xlsx", "Hoa", read=reads(part(figure("population", 5200))))
    send(store, part(figure("population", 4000)), data=b"meanwhile")
    with pytest.raises(StoreError, match="đã thay đổi"):
        accept(store, received, "Hoa")
    assert list(facts(store)["value"]) == [4000]


def test_a_commit_elsewhere_does_not_stand_in_the_way(store: Store) -> None:
    received = receive(store, DATA, "a.xlsx", "Hoa", read=reads(part(figure("population", 5200))))
    send(store, part(figure("population", 4000), unit_id=2), data=b"meanwhile")
    assert accept(store, received, "Hoa").new_count == 1


def test_a_jump_against_the_year_before_wants_a_reason_that_is_kept(store: Store) -> None:
    send(store, part(figure("population", 5200), period="2023"), data=b"before")
    received = receive(store, DATA, "a.xlsx", "Hoa", read=reads(part(figure("population", 52000), period="2024")))
    (warning,) = received.reading.problems
    assert (warning.kind, warning.part, warning.severity) == ("ten-times-last-year", 0, Severity.WARNING)
    receipt = accept(store, received, "Hoa", {reason_key(warning): "Sáp nhập ba xã"})
    assert list(accepted_problems(store, receipt.submission_ids)["reason"]) == ["Sáp nhập ba xã"]


def test_another_commune_or_half_year_is_no_past(store: Store) -> None:
    send(store, part(figure("population", 5200), unit_id=2, period="2023"), data=b"one")
    send(store, part(figure("population", 5200), period="2023-H1"), data=b"two")
    received = receive(store, DATA, "a.xlsx", "Hoa", read=reads(part(figure("population", 52000), period="2024")))
    assert received.reading.problems == ()


def test_a_part_that_belongs_nowhere_has_no_comparison(store: Store) -> None:
    error = Problem(kind="unit", severity=Severity.ERROR, message=SAID, remedy=SAID)
    lost = Part(unit_id=None, unit_code=None, unit_name="Xã ?", period=None, layout="foreign")  # type: ignore[arg-type]
    received = receive(store, DATA, "a.xlsx", "Hoa", read=lambda *_: reading(lost, data=DATA, problems=(error,)))
    assert received.differences == (None,)
    assert not received.is_refused


def test_sending_on_behalf_is_recorded_as_such(store: Store) -> None:
    received = receive(store, DATA, "a.xlsx", "Hoa", read=reads(part(figure("population", 1))))
    accept(store, received, "Hoa", on_behalf_of="UBND xã Yang Bắc")
    assert list(submissions(store)["on_behalf_of"]) == ["UBND xã Yang Bắc"]


def test_a_rollback_brings_back_what_counted_before(store: Store) -> None:
    send(store, part(figure("population", 1)), data=b"before")
    received = receive(store, DATA, "a.xlsx", "Hoa", read=reads(part(figure("population", 2))))
    rollback(store, accept(store, received, "Hoa").submission_ids[0], "Hoa", "nhầm tệp")
    assert list(facts(store)["value"]) == [1]
