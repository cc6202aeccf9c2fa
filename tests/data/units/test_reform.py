"""The build reports what is doubtful, drops only what it is told to drop, and invents no share."""

from typing import Any

import pytest

from data.reference.doubts import blank_doubtful_places, check_against
from data.reference.reform import COUNTRY_ID, Link, drop_links, links, rename, unit_id, unit_rows

A, B, C = 1_300_010, 1_300_020, 1_300_030
NEW_A, NEW_B = 2_300_010, 2_300_020


def old_row(code: str | None, ward: str, province: str = "01", lat: float = 20.0) -> dict[str, Any]:
    return {
        "provinceCode": province, "province": f"Tỉnh {province}", "provinceKey": province, "provinceLat": 20.0, "provinceLon": 105.0,
        "districtCode": "100", "district": "Huyện D", "districtKey": "d", "districtLat": 20.0, "districtLon": 105.0,
        "wardCode": code, "ward": ward, "wardKey": ward, "wardLat": lat, "wardLon": 105.0,
    }  # fmt: skip


def new_row(code: str, ward: str, province: str = "01") -> dict[str, Any]:
    return {key: value for key, value in old_row(code, ward, province).items() if not key.startswith("district")}


OLD = [old_row("00010", "Thị Trấn A"), old_row("00020", "Xã B"), old_row("00030", "Xã C")]
NEW = [new_row("00010", "Xã A"), new_row("00020", "Xã B")]
CONVERTER = {
    "DICT_PROVINCE_WARD_NO_DIVIDED": {"01": {"Xã A": ["01_d_Thị Trấn A"], "Xã B": ["01_d_Xã B"]}},
    "DICT_PROVINCE_WARD_DIVIDED": {"01": {"01_d_Xã C": [{"newWardKey": "Xã A"}, {"newWardKey": "Xã B"}]}},
}


def override(action: str, old: str, new: str, name: str = "") -> dict[str, str]:
    return {"action": action, "old_code": old, "new_code": new, "new_name": name}


def test_an_id_is_made_of_era_level_and_code_and_nothing_else() -> None:
    assert (unit_id(1, 3, "15172"), unit_id(2, 3, "15178"), unit_id(3, 1, "38")) == (1_315_172, 2_315_178, 3_100_038)
    assert [row["unit_id"] for row in unit_rows(OLD, NEW)] == [
        row["unit_id"] for row in unit_rows(OLD[::-1], NEW[::-1])
    ]


def test_an_unchanged_province_is_one_unit_and_its_communes_are_two() -> None:
    rows = {row["unit_id"]: row for row in unit_rows(OLD, NEW)}
    assert set(rows) == {COUNTRY_ID, 3_100_001, 1_200_100, A, B, C, NEW_A, NEW_B}
    assert (rows[A]["parent_id"], rows[NEW_A]["parent_id"]) == (1_200_100, 3_100_001)
    assert rows[A]["name"] == "Thị trấn A"


def test_a_province_that_was_merged_is_followed_by_another_unit_even_under_its_own_code() -> None:
    old = [*OLD, old_row("00040", "Xã E", province="02")]
    new = [*NEW, new_row("00040", "Xã E")]
    converter = {"DICT_PROVINCE_WARD_NO_DIVIDED": {}, "DICT_PROVINCE_WARD_DIVIDED": {}}
    assert sorted(links(old, new, converter)) == [
        Link(1_100_001, 2_100_001, True, "package"),
        Link(1_100_002, 2_100_001, True, "package"),
    ]


def test_a_district_without_communes_follows_as_a_whole() -> None:
    converter = {"DICT_PROVINCE_WARD_NO_DIVIDED": {"01": {"Đặc khu": ["01_d_"]}}, "DICT_PROVINCE_WARD_DIVIDED": {}}
    found = links([old_row(None, "")], [new_row("00050", "Đặc khu")], converter)
    assert Link(1_200_100, 2_300_050, True, "package") in found


def test_dropping_one_of_two_parts_leaves_a_whole_and_an_override_without_a_link_is_told() -> None:
    found = links(OLD, NEW, CONVERTER)
    assert {link for link in found if link.old_id == C} == {
        Link(C, NEW_A, False, "package"),
        Link(C, NEW_B, False, "package"),
    }
    kept, unused = drop_links(found, [override("drop", "00030", "00020"), override("drop", "00099", "00020")])
    assert [link for link in kept if link.old_id == C] == [Link(C, NEW_A, True, "override")]
    assert unused == ["1300099 -> 2300020"]


def test_a_district_is_renamed_only_by_an_override() -> None:
    rows = unit_rows(OLD, NEW)
    rename(rows, [override("rename_district", "100", "100", "Huyện Đ")])
    assert [(row["name"], row["basis"]) for row in rows if row["kind"] == "district"] == [("Huyện Đ", "checked")]


def test_a_place_far_from_its_district_is_emptied_and_told_unless_it_is_kept() -> None:
    far = [*OLD, old_row("00040", "Xã Xa", lat=21.0)]
    rows = unit_rows(far, NEW)
    assert blank_doubtful_places(rows, [], kept={1_300_040}) == []
    lines = blank_doubtful_places(rows, [], kept=set())
    assert lines == ["place left empty: 00040 Xã Xa (21.0, 105.0)"]
    assert [row["lat"] for row in rows if row["unit_id"] == 1_300_040] == [""]


@pytest.mark.parametrize(("name", "differences"), [("Thị trấn A", 0), ("Xã A cũ", 1)])
def test_a_fact_that_differs_is_told_and_changes_nothing(name: str, differences: int) -> None:
    rows, found = unit_rows(OLD, NEW), links(OLD, NEW, CONVERTER)
    fact = {"old_code": "00010", "old_name": name, "old_district": "Huyện D", "new_code": "00010", "new_name": "Xã A"}
    lines = check_against(rows, found, [fact | {"new_province": "Tỉnh 01", "whole": "1"}])
    assert len(lines) == differences
    assert [row["name"] for row in rows if row["unit_id"] == A] == ["Thị trấn A"]
    assert [link.basis for link in found if link.old_id == A] == ["package" if differences else "checked"]
