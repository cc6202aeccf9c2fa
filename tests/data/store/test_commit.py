"""A reading becomes what counts: all of it or nothing, and once only."""

import subprocess
import sys
from pathlib import Path

import pytest

from data.sheets.model import Cell, Part, Problem, Question, Severity
from data.store import NotReady, Store, accepted_problems, commit, facts, open_store, reason_key, rollback, submissions
from data.store.files import file_bytes
from indicators.words import State, Text
from tests.data.store.made import NOON, figure, library, part, reading, send

ROOT = Path(__file__).resolve().parents[3]
SAID = Text("Sai.", "Wrong.")


def values(store: Store, unit_id: int = 1) -> dict[str, float]:
    found = facts(store, [unit_id])
    return dict(zip(found["input"], found["value"], strict=True))


def counts(receipt: object) -> tuple[int, ...]:
    return tuple(getattr(receipt, f"{name}_count") for name in ("new", "changed", "unchanged", "gone"))


def test_what_was_read_counts_after_the_commit(store: Store) -> None:
    receipt = send(store, part(figure("population", 5200), figure("villages", 0), library("Thư viện xã")))
    assert counts(receipt) == (3, 0, 0, 0)
    assert values(store) == {"population": 5200, "villages": 0}
    assert store.version == 1


def test_the_same_file_twice_changes_nothing_and_says_so(store: Store) -> None:
    said = part(figure("population", 5200), library("Thư viện xã", visits_onsite=12))
    first = send(store, said)
    version = store.version
    second = send(store, said)
    assert second.is_repeat
    assert counts(second) == (0, 0, 2, 0)
    assert (second.code, second.submission_ids) == (first.code, first.submission_ids)
    assert store.version == version
    assert len(submissions(store)) == 1


def test_the_same_file_counts_again_once_another_came_between(store: Store) -> None:
    send(store, part(figure("population", 5200)), data=b"one")
    send(store, part(figure("population", 5300)), data=b"two")
    third = send(store, part(figure("population", 5200)), data=b"one")
    assert counts(third) == (0, 1, 0, 0)
    assert values(store) == {"population": 5200}


def test_the_same_file_counts_again_after_it_was_withdrawn(store: Store) -> None:
    said = part(figure("population", 5200))
    rollback(store, send(store, said).submission_ids[0], "Lò Thị Hoa", "nhầm xã")
    assert not send(store, said).is_repeat
    assert values(store) == {"population": 5200}


def test_a_new_submission_replaces_only_what_it_speaks_about(store: Store) -> None:
    send(store, part(figure("population", 5200), figure("villages", 9)), data=b"one")
    send(
        store,
        part(figure("population", None, State.MISSING), figure("villages", None, State.NOT_COLLECTED)),
        data=b"two",
    )
    found = facts(store).set_index("input")["state"]
    assert found.to_dict() == {"population": "missing", "villages": "reported"}


def test_two_parts_of_one_commune_may_complete_each_other(store: Store) -> None:
    library_part = part(figure("population", 5200), figure("villages", None, State.NOT_COLLECTED))
    send(store, library_part, part(figure("villages", 9)))
    assert values(store) == {"population": 5200, "villages": 9}
    assert list(submissions(store)["version"]) == [1, 2]


def test_two_parts_that_say_one_figure_twice_are_refused(store: Store) -> None:
    with pytest.raises(NotReady) as refused:
        send(store, part(figure("population", 5200)), part(figure("population", 5300)))
    assert [problem.kind for problem in refused.value.problems] == ["store.twice"]
    assert facts(store).empty


def test_errors_and_questions_block_and_are_listed(store: Store) -> None:
    error = Problem(kind="x", severity=Severity.ERROR, message=SAID, remedy=SAID)
    question = Question(key="q", heading="Lượt", message=SAID)
    blocked = reading(part(figure("population", 5200)), problems=(error,), questions=(question,))
    with pytest.raises(NotReady) as refused:
        commit(store, blocked, b"one", "", NOON)
    assert (refused.value.problems, refused.value.questions) == ((error,), (question,))
    assert store.version == 0


@pytest.mark.parametrize(
    ("said", "kind"), [((), "store.nothing"), ((Part(unit_id=None, unit_code=None, unit_name=None, period=None, layout="register", facts=(figure("population", 1),)),), "store.nowhere")]
)  # fmt: skip
def test_what_belongs_nowhere_is_refused(store: Store, said: tuple[Part, ...], kind: str) -> None:
    with pytest.raises(NotReady) as refused:
        send(store, *said)
    assert [problem.kind for problem in refused.value.problems] == [kind]


@pytest.mark.parametrize("value", [None, float("nan"), float("inf")])
def test_a_reported_figure_without_a_number_never_enters(store: Store, value: float | None) -> None:
    with pytest.raises(ValueError, match="population"):
        send(store, part(figure("villages", 3), figure("population", value)))
    assert facts(store).empty


@pytest.mark.parametrize("other", [State.NOT_COLLECTED, State.MISSING])
def test_one_input_twice_in_a_part_never_enters(store: Store, other: State) -> None:
    with pytest.raises((ValueError, NotReady)):
        send(store, part(figure("population", None, State.NOT_COLLECTED), figure("population", None, other)))
    assert facts(store).empty


def test_rows_of_a_register_the_part_does_not_hold_never_enter(store: Store) -> None:
    with pytest.raises(ValueError, match="register"):
        send(store, part(library("Thư viện xã"), registers=("museum",)))


def test_bytes_of_another_file_are_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="other bytes"):
        commit(store, reading(part(figure("population", 1)), data=b"one"), b"two", "", NOON)


def test_the_file_is_kept_byte_for_byte(store: Store) -> None:
    receipt = send(store, part(figure("population", 1)), data=b"PK\x03\x04 any bytes")
    assert file_bytes(store, receipt.sha256) == b"PK\x03\x04 any bytes"


def test_a_warning_is_kept_with_the_reason_given(store: Store) -> None:
    warning = Problem(
        kind="jump", severity=Severity.WARNING, message=SAID, remedy=SAID, cell=Cell("5. Nguồn lực", "C7"), part=0
    )
    said = reading(part(figure("population", 5200)), problems=(warning,))
    receipt = commit(store, said, b"one", "Hoa", NOON, {reason_key(warning): "Sáp nhập hai thôn"})
    kept = accepted_problems(store, receipt.submission_ids)
    assert receipt.warnings == (warning,)
    assert kept[["kind", "cell", "reason"]].to_numpy().tolist() == [["jump", "C7", "Sáp nhập hai thôn"]]


def test_all_parts_or_none(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("disk")

    monkeypatch.setattr("data.store.commits.keep_file", fail)
    with pytest.raises(OSError, match="disk"):
        send(store, part(figure("population", 1)), part(figure("population", 2), unit_id=2))
    assert facts(store).empty
    assert submissions(store).empty


KILLED = """
import os, sys
from pathlib import Path
import data.store.commits as commits
from data.store import open_store
from tests.data.store.made import figure, library, part, send

store = open_store(Path(sys.argv[1]))
send(store, part(figure("population", 5200)), data=b"one")
commits.register = lambda *_: os._exit(9)
send(store, part(figure("population", 9999), library("Tủ sách")), data=b"two")
"""


def test_a_process_killed_inside_a_commit_leaves_the_old_state(tmp_path: Path) -> None:
    path = tmp_path / "store.duckdb"
    assert subprocess.run([sys.executable, "-c", KILLED, path], cwd=ROOT).returncode == 9
    store = open_store(path)
    assert values(store) == {"population": 5200}
    assert store.version == 1
    assert not send(store, part(figure("population", 9999)), data=b"two").is_repeat
    store.close()
