"""From a figure back to its cell, its row, its file, its sender."""

import hashlib

import pytest

from data.sheets.model import FactRead
from data.store import (
    Store,
    StoreError,
    facilities,
    facts,
    file_bytes,
    keep_bytes,
    lineage,
    lineage_rows,
    reporters,
    submissions,
)
from data.store.files import relative_path
from indicators.arithmetic.tally import Row, tally
from indicators.registry import catalogue
from indicators.words import State
from tests.data.store.made import NOON, figure, library, part, send

PLACES = (
    library("Thư viện xã", row=7, flags={"service": True, "digital": False}, visits_onsite=900, visits_mobile=None),
    library("Tủ sách thôn 1", row=8, type="village", flags={"service": True, "digital": True}, visits_onsite=40, visits_mobile=5),
    library("Tủ sách thôn 2", row=9, type="village", flags={"service": False, "digital": False}, visits_onsite=None, visits_mobile=None),
)  # fmt: skip


def derived() -> tuple[FactRead, ...]:
    made = tally(
        [Row(place.register, place.type, place.flags, place.numbers) for place in PLACES],
        {"library": ("service", "digital", "visits_onsite", "visits_mobile")},
        catalogue().inputs,
    )
    return tuple(figure(code, value, cell=None) for code, value in made.items() if value is not None)


def test_a_figure_leads_to_its_file_sheet_cell_and_sender(store: Store) -> None:
    receipt = send(store, part(figure("population", 5200, cell="D12")), part(figure("population", 800), unit_id=2))
    (found,) = lineage(store, [1], 20240, ["population"]).to_dict("records")
    assert found["value"] == 5200
    assert (found["file_name"], found["sheet"], found["cell"]) == ("so-lieu.xlsx", "5. Nguồn lực", "D12")
    assert (found["submission_id"], found["who"], found["at"]) == (receipt.submission_ids[0], "Lò Thị Hoa", NOON)


def test_a_figure_kept_from_an_earlier_file_leads_to_that_file(store: Store) -> None:
    first = send(store, part(figure("population", 5200), figure("villages", 9)), data=b"one")
    send(store, part(figure("population", 5300), figure("villages", None, State.NOT_COLLECTED)), data=b"two")
    (found,) = lineage(store, [1], 20240, ["villages"]).to_dict("records")
    assert (found["submission_id"], found["value"]) == (first.submission_ids[0], 9)


def test_the_rows_behind_a_figure_add_up_to_it(store: Store) -> None:
    send(store, part(*derived(), *PLACES))
    rows = lineage_rows(store, [1], 20240)
    figures = facts(store).query("value != 0").set_index("input")["value"]
    assert rows.groupby("input")["value"].sum().to_dict() == figures.to_dict()


def test_the_rows_behind_a_figure_name_place_and_cells(store: Store) -> None:
    send(store, part(*derived(), *PLACES))
    counted = lineage_rows(store, [1], 20240, ["libraries.village.digital"])
    assert counted[["name", "row", "cells", "value"]].to_numpy().tolist() == [["Tủ sách thôn 1", 8, "F8", 1.0]]
    added = lineage_rows(store, [1], 20240, ["library.visits"])
    assert added[["name", "cells", "value"]].to_numpy().tolist() == [
        ["Thư viện xã", "G7, H7", 900.0], ["Tủ sách thôn 1", "G8, H8", 45.0], ["Tủ sách thôn 2", "G9, H9", 0.0],
    ]  # fmt: skip


def test_rows_behind_nothing_are_an_empty_frame(store: Store) -> None:
    assert lineage_rows(store, [1], 20240).empty
    assert "cells" in lineage_rows(store, [1], 20240).columns


def test_a_register_has_every_declared_column(store: Store) -> None:
    send(store, part(*PLACES))
    found = facilities(store, "library", [1], 20240)
    assert {column.code for column in catalogue().registers["library"].columns} <= set(found.columns)
    assert list(found["name"]) == [place.name for place in PLACES]
    assert list(found["service"]) == [True, True, False]
    assert found["visits_onsite"].tolist()[:2] == [900, 40]
    assert found["visits_onsite"].isna().tolist() == [False, False, True]
    assert found["stock"].isna().all()


def test_a_flag_column_the_workbook_lacks_is_unknown_not_false(store: Store) -> None:
    send(store, part(library("Thư viện xã", flags={"service": True})))
    assert facilities(store, "library")["digital"].isna().all()


def test_facts_can_be_asked_for_by_unit_period_and_input(store: Store) -> None:
    send(
        store, part(figure("population", 1), figure("villages", 2)), part(figure("population", 3), period="2023"),
        part(figure("population", 4), unit_id=2),
    )  # fmt: skip
    assert facts(store, unit_ids=[2])["value"].tolist() == [4]
    assert facts(store, periods=[20230])["value"].tolist() == [3]
    assert facts(store, inputs=["villages"])["value"].tolist() == [2]
    assert facts(store, unit_ids=[]).empty


def test_who_has_sent_is_told_by_period(store: Store) -> None:
    send(store, part(figure("population", 1)), part(figure("population", 4), unit_id=2, period="2023"))
    assert reporters(store, [20240])[["unit_id", "period", "submission_count"]].to_numpy().tolist() == [[1, 20240, 1]]


def test_submissions_tell_file_sender_and_size(store: Store) -> None:
    send(store, part(figure("population", 1), *PLACES))
    (found,) = submissions(store, [1]).to_dict("records")
    assert (found["file_name"], found["who"], found["at"]) == ("so-lieu.xlsx", "Lò Thị Hoa", NOON)
    assert (found["version"], found["state"], found["fact_count"], found["facility_count"]) == (1, "submitted", 1, 3)


def test_altered_bytes_are_never_handed_out(store: Store) -> None:
    sha256 = keep_bytes(store, b"as it came")
    (store.files / relative_path(sha256)).write_bytes(b"as it ca_e")
    with pytest.raises(StoreError, match="đã bị thay đổi"):
        file_bytes(store, sha256)


@pytest.mark.parametrize("sha256", [hashlib.sha256(b"?").hexdigest(), "../store.duckdb", ""])
def test_unknown_bytes_are_refused(store: Store, sha256: str) -> None:
    with pytest.raises(StoreError, match="Không có tệp"):
        file_bytes(store, sha256)
