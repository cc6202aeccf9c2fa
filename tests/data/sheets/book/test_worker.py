"""Files read in a process of their own: whatever a file does, the answer is words and the next file is read."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from data.sheets.book.refusal import Refusal
from data.sheets.worker import Workers
from data.sheets.worker import tasks as task_table
from tests.data.sheets.book.making import far_cell, honest, huge_strings, lying_sizes, traversal

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture(scope="module")
def workers():
    pool = Workers(count=2)
    yield pool
    pool.close()


def code(answer):
    return answer["refusal"]["code"]


def test_a_child_answers_what_the_task_gives(workers):
    answer = workers.read(honest(), "sổ.xlsx", "book")["answer"]
    assert answer == {"kind": "xlsx", "sheets": [{"name": "S1", "rows_count": 29, "columns_count": 2}], "notes": []}


def test_a_refusal_comes_back_in_both_languages(workers):
    refusal = workers.read(traversal(), "x.xlsx", "book")["refusal"]
    assert refusal == {"code": "UNSAFE", "message": [Refusal.UNSAFE.value.vi, Refusal.UNSAFE.value.en]}


def test_one_child_serves_many_files(workers):
    workers.read(honest(), "x.xlsx", "book")
    before = warm_child(workers)
    workers.read(far_cell(), "x.xlsx", "book")
    workers.read(honest(), "x.xlsx", "book")
    assert warm_child(workers).process.pid == before.process.pid


def warm_child(workers):
    child = workers.places.get()
    workers.places.put(child)
    return child


def test_a_child_that_was_killed_is_replaced_unnoticed(workers):
    workers.read(honest(), "x.xlsx", "book")
    killed = warm_child(workers)
    killed.process.kill()
    assert workers.read(honest(), "x.xlsx", "book")["answer"]["kind"] == "xlsx"
    assert warm_child(workers).process.pid != killed.process.pid


def test_a_fault_of_the_program_is_logged_and_answered_in_words(workers, caplog):
    assert code(workers.read(honest(), "x.xlsx", "no such task")) == "UNREADABLE"
    assert "KeyError" in caplog.text


def test_a_file_that_takes_too_long_is_stopped_and_the_next_is_read(monkeypatch):
    pool = Workers(count=1, seconds=1)
    try:
        answer = pool.read(b"<table><tr>" + b"<td colspan=1>x</td>" * 3_000_000, "x.xls", "book")
        assert code(answer) == "TOO_SLOW"
        assert "1 giây" in answer["refusal"]["message"][0]
        pool.seconds = 20
        assert "answer" in pool.read(honest(), "x.xlsx", "book")
    finally:
        pool.close()


@pytest.mark.slow
@pytest.mark.parametrize("made", [huge_strings, lying_sizes], ids=["gigantic shared strings", "a directory that lies"])
def test_a_file_that_only_grows_inside_the_reader_ends_in_words(workers, made):
    begun = time.monotonic()
    answer = workers.read(made(), "x.xlsx", "book")
    assert time.monotonic() - begun < 60
    assert code(answer) in {"TOO_BIG", "UNREADABLE", "DAMAGED", "UNSAFE"}
    assert "answer" in workers.read(honest(), "x.xlsx", "book")


def test_a_bad_file_does_not_stop_files_read_at_the_same_time(workers):
    answers = {}

    def send(number):
        answers[number] = workers.read(far_cell() if number % 3 == 0 else honest(), f"{number}.xlsx", "book")

    threads = [threading.Thread(target=send, args=(number,)) for number in range(24)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert {number: "refusal" in answer for number, answer in answers.items()} == {n: n % 3 == 0 for n in range(24)}


def test_children_end_when_their_parent_is_killed():
    script = (
        "import sys, time; from data.sheets.worker import Workers; w = Workers(); w.read(b'a;b', 'x.csv', 'book');"
        "print(w.places.get().process.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        child = int(parent.stdout.readline())
        parent.kill()
    assert any(is_gone(child) for _ in range(100))


def is_gone(pid):
    time.sleep(0.05)
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] == "Z"


def test_every_task_of_the_table_exists():
    assert all(callable(task_table.task_named(name)) for name in task_table.TASKS)


def test_the_child_loads_no_number_libraries():
    check = "import sys, data.sheets.worker.__main__, data.sheets.read; sys.exit(bool({'numpy', 'pandas', 'duckdb'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", check], cwd=ROOT, check=False).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limits")
def test_a_child_lives_within_its_limits(workers):
    workers.read(honest(), "x.xlsx", "book")
    limits = Path(f"/proc/{warm_child(workers).process.pid}/limits").read_text()
    soft = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()[1:]}
    assert soft["Max address space"] == str(2**30)
    assert soft["Max file size"] == "0"
    assert soft["Max core file size"] == "0"
    assert int(soft["Max cpu time"]) < 120
