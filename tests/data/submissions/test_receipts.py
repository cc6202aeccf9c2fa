"""A receipt can be proven from the store alone: code, file, chain, and what was mended on the screen."""

from datetime import UTC, datetime

from data.store import Store, commit, committed_with, keep_bytes
from data.store.files import relative_path
from data.submissions.receipts import verify
from tests.data.store.made import figure, part, reading

DATA = b"one"
FIXES = {"Sheet1!B7": ("1.2OO", "1200")}


def sent(store: Store, data: bytes = DATA, value: float = 5200) -> str:
    keep_bytes(store, data)
    read = reading(part(figure("population", value)), data=data)
    return commit(store, read, data, "Hoa", datetime.now(UTC), fixes=FIXES).code


def test_a_receipt_of_this_store_is_sound_with_and_without_its_file(store: Store) -> None:
    code = sent(store)
    assert verify(store, code).is_sound
    assert verify(store, f" {code.lower()} ", DATA).is_sound


def test_another_file_or_an_unknown_code_is_not_sound(store: Store) -> None:
    code = sent(store)
    assert not verify(store, code, b"two").is_sound
    assert verify(store, code, b"two").given is False
    day, seal = code.split("-")
    for wrong in ("", "x", f"{day}-0000000000", f"20200101-{seal}", f"{code}0"):
        assert verify(store, wrong).committed is None
        assert not verify(store, wrong).is_sound


def test_an_altered_file_or_a_changed_journal_is_found_out(store: Store) -> None:
    code = sent(store)
    (store.files / relative_path(keep_bytes(store, DATA))).write_bytes(b"ONE")
    assert not verify(store, code).kept
    (store.files / relative_path(keep_bytes(store, DATA))).write_bytes(DATA)
    sent(store, b"two", 5300)
    assert verify(store, code).is_sound
    store.cursor().execute("UPDATE ledger.journal SET who = 'Lan' WHERE number = 1")
    assert not verify(store, code).is_sound


def test_what_was_mended_on_the_screen_is_kept_old_and_new_under_the_receipt(store: Store) -> None:
    code = sent(store)
    found = verify(store, code).committed
    assert found is not None
    assert (found.who, found.fixes) == ("Hoa", FIXES)
    assert [one.fixes for one in committed_with(store, found.sha256)] == [FIXES]
