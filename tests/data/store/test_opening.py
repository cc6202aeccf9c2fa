"""A store opens when it is sound, upgrades after a copy was put aside, and says in a sentence why it does not."""

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from data.store import Store, StoreError, broken_at, facts, open_store, submissions
from data.store.connection import ATTEMPTS, Cursor
from data.store.journal import head_file
from data.store.migration import MIGRATIONS
from tests.data.store.made import figure, part, send

ROOT = Path(__file__).resolve().parents[3]


def closed(path: Path, *, submissions: int = 0) -> Path:
    store = open_store(path)
    for number in range(submissions):
        send(store, part(figure("population", number)), data=str(number).encode())
    store.close()
    return path


def refusal(path: Path) -> str:
    with pytest.raises(StoreError) as refused:
        open_store(path)
    return refused.value.text.vi


def test_a_new_store_is_empty_and_real(store: Store) -> None:
    assert (store.version, store.illustrative) == (0, False)
    assert facts(store).empty
    assert list(facts(store).columns) == [
        "unit_id", "period", "input", "value", "state", "approved", "estimated", "submission_id",
    ]  # fmt: skip


def test_made_up_figures_are_marked_for_ever(tmp_path: Path) -> None:
    open_store(tmp_path / "store.duckdb", illustrative=True).close()
    store = open_store(tmp_path / "store.duckdb")
    assert store.illustrative
    store.close()


def test_what_was_kept_is_there_after_opening_again(tmp_path: Path) -> None:
    store = open_store(closed(tmp_path / "store.duckdb", submissions=2))
    assert (store.version, list(facts(store)["value"])) == (2, [1])
    store.close()


def test_a_store_held_by_another_process_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = closed(tmp_path / "store.duckdb")
    held = "import sys; from pathlib import Path; from data.store import open_store; s = open_store(Path(sys.argv[1])); print('open', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", held, path], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        assert "đang được một chương trình khác mở" in refusal(path)
        other.communicate(b"\n")


def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "store.duckdb"
    path.write_bytes(b"this is no store" * 1000)
    assert "Không mở được kho số liệu" in refusal(path)
    assert path.read_bytes() == b"this is no store" * 1000


@pytest.fixture
def next_schema(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder)
    number = len(list(folder.glob("*.sql"))) + 1
    (folder / f"{number:04}_remarks.sql").write_text("CREATE TABLE ledger.remark (text VARCHAR);", encoding="utf-8")
    return folder


def test_an_older_store_is_copied_aside_and_upgraded(tmp_path: Path, next_schema: Path) -> None:
    path = closed(tmp_path / "store.duckdb", submissions=2)
    upgraded = open_store(path, migrations=next_schema)
    assert upgraded.cursor().execute("FROM ledger.remark").fetchall() == []
    assert list(facts(upgraded)["value"]) == [1]
    upgraded.close()
    (copy,) = (tmp_path / "backups").iterdir()
    before = open_store(copy)
    assert list(facts(before)["value"]) == [1]
    before.close()


def test_a_failing_upgrade_leaves_the_store_as_it_was(tmp_path: Path, next_schema: Path) -> None:
    path = closed(tmp_path / "store.duckdb", submissions=1)
    (last,) = next_schema.glob("*_remarks.sql")
    last.write_text("CREATE TABLE ledger.remark (text VARCHAR); SELECT nothing_of_the_kind;", encoding="utf-8")
    with pytest.raises(duckdb.Error):
        open_store(path, migrations=next_schema)
    store = open_store(path)
    assert list(facts(store)["value"]) == [0]
    store.close()


def test_a_store_of_a_newer_version_is_refused(tmp_path: Path, next_schema: Path) -> None:
    path = tmp_path / "store.duckdb"
    open_store(path, migrations=next_schema).close()
    assert "phiên bản mới hơn" in refusal(path)


def test_a_lost_tail_is_noticed(tmp_path: Path) -> None:
    path = closed(tmp_path / "store.duckdb", submissions=1)
    older = shutil.copy(path, tmp_path / "older")
    store = open_store(path)
    send(store, part(figure("population", 7)), data=b"later")
    store.close()
    shutil.copy(older, path)
    assert "thiếu những lần ghi cuối" in refusal(path)
    head_file(path).unlink()
    accepted = open_store(path)
    assert len(submissions(accepted)) == 1
    accepted.close()


def test_another_history_under_the_same_head_is_noticed(tmp_path: Path) -> None:
    path = closed(tmp_path / "store.duckdb", submissions=1)
    head = head_file(path)
    head.write_text(json.dumps(json.loads(head.read_text()) | {"hash": "0" * 64}))
    assert "lịch sử đã bị sửa" in refusal(path)


def test_a_machine_that_stopped_between_commit_and_head_opens_again(tmp_path: Path) -> None:
    path = closed(tmp_path / "store.duckdb", submissions=1)
    earlier = head_file(path).read_text()
    store = open_store(path)
    send(store, part(figure("population", 7)), data=b"later")
    store.close()
    head_file(path).write_text(earlier)
    open_store(path).close()
    assert json.loads(head_file(path).read_text())["number"] == 3


@pytest.mark.parametrize(
    "tampering",
    ["UPDATE ledger.journal SET who = 'x' WHERE number = 2", "DELETE FROM ledger.journal WHERE number = 2", "DELETE FROM ledger.journal WHERE number = 3"],
)  # fmt: skip
def test_one_altered_entry_breaks_the_chain(store: Store, tampering: str) -> None:
    for number in range(2):
        send(store, part(figure("population", number)), data=str(number).encode())
    assert broken_at(store) is None
    store.cursor().execute(tampering)
    assert broken_at(store) == (3 if "3" in tampering else 2)


def conflicting(times: int) -> Callable[[Cursor], str]:
    left = iter(range(times))

    def work(cursor: Cursor) -> str:
        cursor.execute("INSERT INTO ledger.input_code VALUES (1, 'x')")
        if next(left, None) is not None:
            raise duckdb.TransactionException("conflict")
        return "done"

    return work


def test_a_conflict_starts_the_whole_transaction_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("data.store.connection.time.sleep", lambda _: None)
    assert store.write(conflicting(3)) == "done"
    assert store.cursor().execute("SELECT count(*) FROM ledger.input_code").fetchall() == [(1,)]


def test_endless_conflicts_end_in_a_sentence_and_keep_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("data.store.connection.time.sleep", lambda _: None)
    with pytest.raises(StoreError, match="đang bận"):
        store.write(conflicting(ATTEMPTS))
    assert store.cursor().execute("SELECT count(*) FROM ledger.input_code").fetchall() == [(0,)]


def test_threads_read_right_rows_while_another_writes(store: Store) -> None:
    send(store, *(part(figure("population", unit), unit_id=unit) for unit in range(1, 9)))
    wrong: list[object] = []

    def read(unit: int) -> None:
        for _ in range(12):
            found = list(facts(store, [unit])["value"])
            if found != [unit]:
                wrong.append(found)

    readers = [threading.Thread(target=read, args=(unit,)) for unit in range(1, 9)]
    for reader in readers:
        reader.start()
    for number in range(6):
        send(store, part(figure("population", number), unit_id=99), data=f"more {number}".encode())
    for reader in readers:
        reader.join()
    assert wrong == []
    assert store.version == 7


def test_commits_from_several_threads_all_count_in_one_sound_chain(store: Store) -> None:
    def write(unit: int) -> None:
        for number in range(4):
            send(store, part(figure("population", number), unit_id=unit), data=f"{unit} {number}".encode())

    writers = [threading.Thread(target=write, args=(unit,)) for unit in range(1, 5)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert (store.version, len(submissions(store))) == (16, 16)
    assert facts(store)["value"].tolist() == [3, 3, 3, 3]
    assert broken_at(store) is None


def test_the_log_is_emptied_before_it_grows(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("data.store.connection.HEAVY_WAL_BYTES", 0)
    send(store, part(figure("population", 1)))
    log = store.path.with_name(store.path.name + ".wal")
    assert not log.exists() or log.stat().st_size == 0
