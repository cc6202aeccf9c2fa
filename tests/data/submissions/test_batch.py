"""Many files at once: one bad file stops none, an archive is not trusted, and sending again resumes."""

import io
import zipfile
from pathlib import Path

from data.store import Store, submissions
from data.submissions.batch import Item, Standing, accept_each, receive_each
from data.submissions.packed import MAX_FILES, is_pack, unpacked
from indicators.words import Text

CORPUS = Path(__file__).parents[1] / "sheets" / "corpus"
GOOD, WARNED = "BC_HTSD_xa Cam Long_2021-2022.xlsx", "Phu luc BC 112 nam 2023 Cam Long.xlsx"
FAULTY, ASKING = "Yang Bac_giai doan 2021-2024.xlsx", "Cẩm Phú_tổng hợp 3 năm.xlsx"


def of(*names: str) -> list[tuple[str, bytes]]:
    return [(name, (CORPUS / name).read_bytes()) for name in names]


def packed(*files: tuple[str, bytes]) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return into.getvalue()


def standings(items: list[Item]) -> list[Standing]:
    return [item.standing for item in items]


def test_each_file_has_its_own_result_and_only_sound_ones_are_kept(store: Store) -> None:
    files = [("bad.xlsx", b"nothing"), *of(FAULTY, GOOD, ASKING, WARNED)]
    received = list(receive_each(store, unpacked(files), "Hoa"))
    expected = [Standing.REFUSED, Standing.FAULTY, Standing.READY, Standing.ASKING, Standing.WARNED]
    assert standings(received) == expected
    assert submissions(store).empty
    kept = list(accept_each(store, received, "Hoa"))
    assert standings(kept) == [*expected[:2], Standing.KEPT, *expected[3:]]
    assert set(submissions(store)["file_name"]) == {GOOD}


def test_a_reason_keeps_files_with_warnings_too(store: Store) -> None:
    (item,) = accept_each(store, receive_each(store, of(WARNED), "Hoa"), "Hoa", "đã kiểm tra")
    assert item.standing is Standing.KEPT


def test_an_interrupted_run_is_resumed_by_sending_again(store: Store) -> None:
    files = of(GOOD, WARNED)
    first = accept_each(store, list(receive_each(store, files, "Hoa")), "Hoa", "đã kiểm tra")
    assert next(first).standing is Standing.KEPT
    again = list(accept_each(store, list(receive_each(store, files, "Hoa")), "Hoa", "đã kiểm tra"))
    assert standings(again)[0] is Standing.REPEATED
    assert again[0].receipt is not None
    assert again[0].receipt.new_count == 0


def test_two_files_of_one_commune_and_period_do_not_replace_each_other_unseen(store: Store) -> None:
    (name, data), other = of(GOOD)[0], of("CamLong_2024_so lieu HTSD.xlsx")[0]
    copy = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(copy, "w") as new:
        for each in old.infolist():
            new.writestr(each.filename, old.read(each))
    twins = [(name, data), ("again.xlsx", copy.getvalue()), other]
    kept = list(accept_each(store, list(receive_each(store, twins, "Hoa")), "Hoa"))
    assert kept[0].standing is Standing.KEPT
    assert kept[1].receipt is None
    assert kept[1].hindrance is not None


def test_an_archive_is_taken_apart_by_plain_names_only() -> None:
    data = packed(("../../etc/a.xlsx", b"1"), ("b/c.csv", b"2"), ("__MACOSX/._a.xlsx", b"3"), ("~$a.xlsx", b"4"))
    assert is_pack(data)
    assert list(unpacked([("x.zip", data), ("y.csv", b"5")])) == [("a.xlsx", b"1"), ("c.csv", b"2"), ("y.csv", b"5")]
    assert not is_pack(of(GOOD)[0][1])
    assert not is_pack(data[:40])


def test_what_cannot_be_taken_out_is_one_sentence_and_the_rest_goes_on() -> None:
    whole = packed(("a.csv", b"1" * 50), ("b.csv", b"2"))
    broken = whole.replace(b"a.csv", b"a.csv", 1)
    place = broken.index(b"a.csv") + len(b"a.csv")
    broken = broken[:place] + b"\xff\xff" + broken[place + 2 :]
    (_, first), (_, second) = unpacked([("x.zip", broken)])
    assert isinstance(first, Text)
    assert second == b"2"
    many = packed(*[(f"{place}.csv", b"") for place in range(MAX_FILES + 1)])
    ((name, said),) = unpacked([("x.zip", many)])
    assert name == "x.zip"
    assert isinstance(said, Text)
