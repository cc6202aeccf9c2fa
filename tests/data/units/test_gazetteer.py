"""Units are found by code and day, by any spelling of their name, and in whatever group they count."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.units import gazetteer
from data.units.rollup import communes_of, roll_up, succession_table
from indicators.words.unit import Succession, Unit, UnitKind

OLD, NEW = date(2025, 6, 30), date(2025, 12, 31)
CAM_THUY, DAK_PO, COUNTRY = 1_200_390, 1_200_634, 3_000_000
GROUPS = st.sampled_from(sorted(key for key, unit in gazetteer().units.items() if unit.kind is not UnitKind.COMMUNE))


def codes(found: tuple[Unit, ...]) -> list[str]:
    return [unit.code for unit in found]


def test_a_unit_is_valid_on_its_first_and_last_day_only() -> None:
    unit = Unit(1, "1", "Xã A", UnitKind.COMMUNE, valid_from=date(2024, 1, 1), valid_to=date(2024, 12, 31))
    days = [date(2023, 12, 31), date(2024, 1, 1), date(2024, 12, 31), date(2025, 1, 1)]
    assert [unit.valid_on(day) for day in days] == [False, True, True, False]


def test_a_unit_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="ends before"):
        Unit(1, "1", "Xã A", UnitKind.COMMUNE, valid_from=date(2025, 1, 1), valid_to=date(2024, 1, 1))


def test_a_part_may_not_call_itself_whole() -> None:
    with pytest.raises(ValueError, match="share 1"):
        Succession(1, 2, NEW, None, whole=True)


def test_an_unknown_code_is_no_unit_and_an_unknown_id_an_error() -> None:
    assert gazetteer().by_code("99999", NEW) is None
    assert gazetteer().by_code("390", NEW) is None
    with pytest.raises(KeyError):
        gazetteer().by_id(42)


def test_a_district_has_its_old_communes_and_no_children_after_it_ended() -> None:
    assert len(gazetteer().children(CAM_THUY, OLD)) == 17
    assert gazetteer().children(CAM_THUY, NEW) == ()


def test_cam_thuy_closes_on_its_old_border_and_dak_po_does_not() -> None:
    assert [(m.unit.code, m.beyond) for m in communes_of(CAM_THUY, NEW)] == [
        (code, False) for code in ("15127", "15142", "15148", "15163", "15178")
    ]
    assert [(m.unit.code, m.beyond) for m in communes_of(DAK_PO, NEW)] == [
        ("23614", True),
        ("23995", False),
        ("24007", False),
    ]


def test_a_new_province_can_be_followed_back_and_an_old_one_forward() -> None:
    new_gia_lai, old_gia_lai, old_binh_dinh = 2_100_052, 1_100_064, 1_100_052
    before = {m.unit.unit_id for m in communes_of(new_gia_lai, OLD)}
    apart = [{m.unit.unit_id for m in communes_of(old, OLD)} for old in (old_gia_lai, old_binh_dinh)]
    assert before == apart[0] | apart[1]
    after = {m.unit.unit_id for old in (old_gia_lai, old_binh_dinh) for m in communes_of(old, NEW)}
    assert after == {m.unit.unit_id for m in communes_of(new_gia_lai, NEW)}


def test_an_old_commune_is_followed_to_the_one_that_took_it_in() -> None:
    assert [(m.unit.code, m.beyond) for m in communes_of(1_315_172, NEW)] == [("15178", True)]


def test_the_year_2025_counts_new_communes_and_its_first_half_old_ones() -> None:
    rows = roll_up([CAM_THUY, COUNTRY], [OLD, NEW])
    counts = rows.groupby(["group_id", "period_end"]).size().to_dict()
    assert counts == {(CAM_THUY, OLD): 17, (CAM_THUY, NEW): 5, (COUNTRY, OLD): 10_035, (COUNTRY, NEW): 3_321}
    assert list(rows.columns) == ["group_id", "unit_id", "period_end", "beyond"]


def test_a_roll_up_of_nothing_is_an_empty_table_and_of_an_unknown_group_an_error() -> None:
    assert roll_up([], [NEW]).empty
    assert roll_up([COUNTRY], []).empty
    with pytest.raises(KeyError):
        roll_up([42], [NEW])


@given(group=GROUPS, day=st.sampled_from([date(2021, 12, 31), OLD, NEW]))
def test_a_group_counts_each_commune_once_and_only_communes_of_the_day(group: int, day: date) -> None:
    rows = roll_up([group], [day])
    assert rows["unit_id"].is_unique
    members = [gazetteer().by_id(key) for key in rows["unit_id"]]
    assert all(unit.kind is UnitKind.COMMUNE and unit.valid_on(day) for unit in members)


@given(day=st.sampled_from([OLD, NEW]))
def test_provinces_of_a_day_share_out_the_nation_without_rest_or_overlap(day: date) -> None:
    provinces = [unit.unit_id for unit in gazetteer().valid_on(day, UnitKind.PROVINCE)]
    shared = roll_up(provinces, [day])["unit_id"]
    assert shared.is_unique
    assert set(shared) == set(roll_up([COUNTRY], [day])["unit_id"])


def test_the_share_of_a_split_is_missing_in_the_table() -> None:
    table = succession_table()
    assert (table["share"].isna() == ~table["whole"]).all()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("xã Cẩm Long", "15172"),
        ("UBND XÃ CẨM LONG", "15172"),
        ("Cẩm Quí", "15136"),
        ("X. Cẩm Quý", "15136"),
        ("TT Đăk Pơ", "23995"),
        ("thị trấn Dak Po", "23995"),
        ("Huyện Cẩm Thuỷ", "390"),
        ("Tỉnh Đắc Lắc", "66"),
        ("xã Ya Hội, huyện Đắk Pơ", "24010"),
    ],
)
def test_spellings_find_the_unit_of_the_day(typed: str, code: str) -> None:
    assert codes(gazetteer().find(typed, OLD)) == [code]


def test_an_ambiguous_name_returns_every_candidate_until_it_is_narrowed() -> None:
    thanh_hoa = 3_100_038
    found = gazetteer().find("Đông Tiến", NEW)
    assert all("Đông Tiến" in unit.name for unit in found)
    assert {unit.name for unit in gazetteer().find("dong tien", NEW, within=thanh_hoa)} == {
        "Xã Đồng Tiến",
        "Phường Đông Tiến",
    }
    assert codes(gazetteer().find("Đồng Tiến", NEW, within=thanh_hoa)) == ["15724"]


def test_a_huyen_is_never_taken_for_the_commune_of_the_same_name() -> None:
    assert gazetteer().find("Huyện Cẩm Thủy", NEW) == ()
    assert codes(gazetteer().find("Xã Cẩm Thủy", NEW)) == ["15127"]


def test_a_former_district_still_narrows_a_new_commune() -> None:
    assert codes(gazetteer().find("xã Cẩm Tân, huyện Cẩm Thủy", NEW)) == ["15178"]


@pytest.mark.parametrize("typed", ["", "  ", ",", "xã không có thật"])
def test_what_names_no_unit_finds_none(typed: str) -> None:
    assert gazetteer().find(typed) == ()


def test_a_former_commune_is_suggested_with_what_it_became() -> None:
    first = gazetteer().suggest("xa cam long")[0]
    assert first.label.vi == "Xã Cẩm Long (đến 30/6/2025) → Xã Cẩm Tân"
    assert first.label.en == "Xã Cẩm Long (until 30/6/2025) → Xã Cẩm Tân"


@pytest.mark.parametrize(
    ("typed", "code"), [("cẩm lông, cẩm thuỷ", "15172"), ("yang bac dak po", "23998"), ("Dak Pơ", "23995")]
)
def test_a_slip_of_the_pen_still_suggests_the_unit(typed: str, code: str) -> None:
    assert code in [hit.unit.code for hit in gazetteer().suggest(typed)]


def test_units_of_the_day_come_before_equal_former_ones() -> None:
    hits = gazetteer().suggest("đak pơ", on=NEW)
    assert hits[0].unit.name == "Xã Đak Pơ"
    assert len(gazetteer().suggest("cẩm", limit=3)) <= 3
    assert gazetteer().suggest("") == ()


@pytest.mark.parametrize(
    "name", ["xã Cẩm Long", "CAM LONG", "TP. Hồ Chí Minh", "Đăk Pơ", "phường 1", "xã Quý Sơn", "Xã Quí Sơn"]
)
def test_what_can_be_found_is_known_by_name(name: str) -> None:
    units = gazetteer()
    assert units.find(name)
    assert units.names.knows(name)
    assert not units.names.knows("báo cáo năm")


def test_every_unit_is_known_by_its_own_name() -> None:
    units = gazetteer()
    assert all(units.names.knows(unit.name) for unit in units.units.values())


def test_a_name_without_any_mark_is_never_exact() -> None:
    names = {unit.name for unit in gazetteer().find("xa Vinh Thanh")}
    assert {"Xã Vinh Thanh", "Xã Vĩnh Thạnh", "Xã Vĩnh Thành", "Xã Vĩnh Thanh"} <= names
    assert {unit.name for unit in gazetteer().find("xã Vinh Thanh")} == {"Xã Vinh Thanh"}
