"""Open formats: one set of tables, documented keys, the same values whatever the format, no text that acts."""

import csv
import hashlib
import io
import json
import zipfile
from dataclasses import replace

import pandas as pd
import pytest

from data.store import Store, facts
from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Period, Text
from reports.papers.open_formats.dataset import Dataset, Field, dataset, harmless
from reports.papers.open_formats.gather import datasets
from reports.papers.open_formats.package import data_package
from reports.papers.open_formats.summary_csv import summary_csv
from reports.papers.open_formats.write import excel_csv, json_bytes, parquet, plain_csv
from reports.views.numbers import numbers
from reports.views.summary import summary
from tests.reports.facts import CAM_THUY

ACTING = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"]


@pytest.fixture(scope="module")
def tables(store: Store) -> dict[str, Dataset]:
    return {table.name: table for table in datasets(store, numbers(store))}


def rows_of(data: bytes, between: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=between))


def test_excel_in_vietnamese_gets_a_mark_semicolons_and_decimal_commas(tables: dict[str, Dataset]) -> None:
    data = excel_csv(tables["results"])
    assert data.startswith(b"\xef\xbb\xbf")
    shares = [row["value"] for row in rows_of(data, ";") if row["value"]]
    assert any("," in share for share in shares)
    assert not any("." in share for share in shares)
    assert any("." in row["value"] for row in rows_of(excel_csv(tables["results"], decimal="."), ";"))


def test_every_format_holds_the_same_facts_as_the_store(store: Store, tables: dict[str, Dataset]) -> None:
    kept = facts(store)
    wanted = sorted(kept["value"].dropna())
    table = tables["facts"]
    assert (
        sorted(float(row["value"].replace(",", ".")) for row in rows_of(excel_csv(table), ";") if row["value"])
        == wanted
    )
    assert sorted(float(row["value"]) for row in rows_of(plain_csv(table), ",") if row["value"]) == wanted
    assert sorted(pd.read_parquet(io.BytesIO(parquet(table)))["value"].dropna()) == wanted
    told = json.loads(json_bytes(table, data_version=store.version))
    assert sorted(row["value"] for row in told["rows"] if row["value"] is not None) == wanted
    assert told["data_version"] == store.version


def test_results_equal_the_screen(store: Store, tables: dict[str, Dataset]) -> None:
    shown = numbers(store).of_group(CAM_THUY, Period(2024))
    rows = json.loads(json_bytes(tables["results"], data_version=1))["rows"]
    told = {row["indicator"]: row for row in rows if row["group_id"] == CAM_THUY and row["period"] == "2024"}
    assert len(shown) == len(told) > 20
    for code, result in shown.items():
        assert told[code]["value"] == result.value
        assert told[code]["reported_count"] == result.reported_count
        assert told[code]["reason"] == (result.reason.value if result.reason else None)


def test_the_keys_are_stable(tables: dict[str, Dataset]) -> None:
    assert [field.name for field in tables["facts"].fields] == [
        "unit_id", "period", "input", "value", "state", "approved", "estimated", "submission_id",
    ]  # fmt: skip
    assert list(tables) == ["facts", "results", "progress", "units", "submissions", "codebook"]


def test_the_codebook_explains_every_code(tables: dict[str, Dataset]) -> None:
    codes = set(tables["codebook"].rows["code"])
    assert set(tables["facts"].rows["input"]) | set(tables["results"].rows["indicator"]) <= codes
    assert set(catalogue().indicators) <= codes


def test_the_package_describes_each_file_with_its_hash(store: Store, tables: dict[str, Dataset]) -> None:
    packed = data_package(list(tables.values()), data_version=store.version, illustrative=True)
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        said = json.loads(opened.read("datapackage.json"))
        assert said["illustrative"] is True
        for resource in said["resources"]:
            data = opened.read(resource["path"])
            assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
            names = data.decode().split("\r\n", 1)[0].split(",")
            assert names == [field["name"] for field in resource["schema"]["fields"]]
            assert all(field["title"] and field["description"] for field in resource["schema"]["fields"])
    assert packed == data_package(list(tables.values()), data_version=store.version, illustrative=True)


def test_links_lead_to_rows_that_exist(tables: dict[str, Dataset]) -> None:
    units = set(tables["units"].rows["unit_id"])
    assert set(tables["facts"].rows["unit_id"]) | set(tables["results"].rows["group_id"]) <= units
    assert set(tables["facts"].rows["submission_id"]) <= set(tables["submissions"].rows["submission_id"])


def test_a_group_and_period_may_be_chosen(store: Store) -> None:
    chosen = {
        table.name: table.rows for table in datasets(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2024))
    }
    assert set(chosen["facts"]["period"]) == set(chosen["results"]["period"]) == {"2024"}
    assert CAM_THUY in set(chosen["results"]["group_id"])
    assert set(chosen["facts"]["unit_id"]) <= set(chosen["results"]["group_id"])


@pytest.mark.parametrize("begin", ACTING)
def test_a_text_that_begins_like_a_formula_is_made_harmless_in_every_format(begin: str) -> None:
    fields = (
        Field("name", "string", Text("Tên", "Name"), is_told=True),
        Field("value", "number", Text("Trị", "Value")),
    )
    table = dataset("t", Text("T", "T"), fields, ("name",), pd.DataFrame({"name": [begin], "value": [-1.5]}))
    safe = f"'{begin}"
    assert list(csv.reader(io.StringIO(plain_csv(table).decode(), newline="")))[1] == [safe, "-1.5"]
    assert json.loads(json_bytes(table, data_version=1))["rows"] == [{"name": safe, "value": -1.5}]
    assert pd.read_parquet(io.BytesIO(parquet(table)))["name"].tolist() == [safe]


def test_a_plain_text_and_a_negative_number_stay_as_they_are() -> None:
    assert harmless("Xã Cẩm Long") == "Xã Cẩm Long"
    assert harmless("") == ""


def test_a_key_that_stands_twice_is_refused() -> None:
    fields = (Field("name", "string", Text("Tên", "Name")),)
    with pytest.raises(ValueError, match="twice"):
        dataset("t", Text("T", "T"), fields, ("name",), pd.DataFrame({"name": ["a", "a"]}))


def test_the_summary_as_csv_holds_every_value_in_words_people_read(store: Store) -> None:
    view = summary(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2024), 2030)
    hostile = replace(view.rows[0], unit=replace(view.rows[0].unit, name="=1+1"))
    rows = rows_of(summary_csv(replace(view, rows=(hostile, *view.rows[1:]))), ";")
    assert rows[0]["Đơn vị"] == "'=1+1"
    last = {row["Mã chỉ tiêu"]: row for row in rows if row["Đơn vị"] == view.group.name}
    for entry in view.indicators:
        value = view.total.results[entry.code].value
        written = last[entry.code]["Giá trị"].replace(",", ".")
        assert (float(written) if written else None) == (pytest.approx(value) if value is not None else None)
    assert any("chưa duyệt" in row["Ghi chú"] for row in rows)
