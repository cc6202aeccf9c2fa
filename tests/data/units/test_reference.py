"""The shipped units are complete, hang together and agree with the checked file."""

import csv
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

import pytest

from data.units import gazetteer
from indicators.words.unit import UnitKind

OLD, NEW = date(2025, 6, 30), date(2025, 7, 1)
CHECKED = Path(__file__).with_name("units_2025_reform.csv")


def checked() -> list[dict[str, str]]:
    with CHECKED.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize(
    ("day", "provinces", "districts", "communes"),
    [(OLD, 63, 696, 10_035), (NEW, 34, 0, 3_321), (date(2020, 1, 1), 63, 696, 10_035)],
)
def test_the_nation_has_the_known_number_of_units_before_and_after_the_reform(
    day: date, provinces: int, districts: int, communes: int
) -> None:
    counts = Counter(unit.kind for unit in gazetteer().valid_on(day))
    assert (counts[UnitKind.PROVINCE], counts[UnitKind.DISTRICT], counts[UnitKind.COMMUNE]) == (
        provinces,
        districts,
        communes,
    )
    assert counts[UnitKind.COUNTRY] == 1


@pytest.mark.parametrize("fact", checked(), ids=lambda fact: fact["old_code"])
def test_every_checked_commune_has_its_names_codes_parents_and_successor(fact: dict[str, str]) -> None:
    units = gazetteer()
    old, new = units.by_code(fact["old_code"], OLD), units.by_code(fact["new_code"], NEW)
    assert old is not None
    assert new is not None
    assert (old.name, new.name) == (fact["old_name"], fact["new_name"])
    assert [unit.code for unit in units.ancestors(old.unit_id)] == [
        fact["old_district_code"],
        fact["old_province_code"],
        "VN",
    ]
    assert [unit.code for unit in units.ancestors(new.unit_id)] == [fact["new_province_code"], "VN"]
    assert units.ancestors(old.unit_id)[0].name == fact["old_district"]
    links = units.successors(old.unit_id)
    assert [(link.new_id, link.whole, link.share, link.on) for link in links] == [(new.unit_id, True, 1.0, NEW)]


def test_a_code_that_was_used_again_means_another_unit() -> None:
    units = gazetteer()
    for code, before, after in (("15148", "Xã Cẩm Giang", "Xã Cẩm Tú"), ("26740", "Phường Bến Nghé", "Phường Sài Gòn")):
        old, new = units.by_code(code, OLD), units.by_code(code, NEW)
        assert old is not None
        assert new is not None
        assert (old.name, new.name) == (before, after)
        assert old.unit_id != new.unit_id


def test_every_parent_is_a_unit_that_lives_as_long_as_its_child() -> None:
    units = gazetteer()
    for unit in units.units.values():
        if unit.parent_id is None:
            assert unit.kind is UnitKind.COUNTRY
        else:
            parent = units.by_id(unit.parent_id)
            assert all(parent.valid_on(day) for day in (OLD, NEW) if unit.valid_on(day))


def test_every_old_commune_has_a_successor_and_every_new_one_a_predecessor() -> None:
    units = gazetteer()
    assert all(units.successors(unit.unit_id) for unit in units.valid_on(OLD, UnitKind.COMMUNE))
    assert all(units.predecessors(unit.unit_id) for unit in units.valid_on(NEW, UnitKind.COMMUNE))


def test_a_whole_succession_is_the_only_one_and_a_part_has_no_invented_share() -> None:
    by_old = defaultdict(list)
    for link in gazetteer().successions:
        by_old[link.old_id].append(link)
    for links in by_old.values():
        assert all(link.whole for link in links) if len(links) == 1 else not any(link.whole for link in links)
        assert all(link.share is None for link in links if not link.whole)


def test_no_commune_falls_to_a_namesake_in_another_part_of_the_country() -> None:
    units = gazetteer()
    old = units.by_code("28270", OLD)
    assert old is not None
    assert "29869" not in {units.by_id(link.new_id).code for link in units.successors(old.unit_id)}


def test_successors_keep_the_province_or_lie_in_the_province_it_was_merged_into() -> None:
    units = gazetteer()
    merged = {
        link.old_id: link.new_id for link in units.successions if units.by_id(link.old_id).kind is UnitKind.PROVINCE
    }
    for link in units.successions:
        if units.by_id(link.old_id).kind is UnitKind.COMMUNE:
            before, after = units.ancestors(link.old_id)[-2].unit_id, units.ancestors(link.new_id)[-2].unit_id
            assert merged.get(before, before) == after
