"""An official list is held against the units here; differences are shown, nothing is overwritten."""

from datetime import date

import pytest

from data.units.gazetteer import gazetteer
from data.units.official import Difference, differences
from indicators.words.unit import UnitKind

NOW = date(2025, 12, 31)
HEAD = ["STT", "Mã PX", "Phường Xã"]


def official(**changed: str) -> list[list[object]]:
    communes = gazetteer().valid_on(NOW, UnitKind.COMMUNE)
    return [
        ["Danh mục đơn vị hành chính"],
        HEAD,
        *([at, unit.code, changed.get(unit.code, unit.name)] for at, unit in enumerate(communes)),
    ]


def test_a_list_that_agrees_gives_no_difference() -> None:
    assert differences(official(), NOW, gazetteer()) == ()


def test_a_name_spelled_with_its_tone_on_the_other_vowel_is_the_same_name() -> None:
    assert differences(official(**{"15127": "Xã Cẩm Thuỷ"}), NOW, gazetteer()) == ()


def test_another_name_a_missing_unit_and_a_new_one_are_each_named() -> None:
    rows = [row for row in official(**{"15148": "Xã Cẩm Giang"}) if row[1:2] != ["23995"]]
    rows.append([1, "99999", "Xã Mới"])
    found = {one.code: one for one in differences(rows, NOW, gazetteer())}
    assert found["15148"].difference is Difference.NAME_DIFFERS
    assert (found["15148"].official, found["15148"].here) == ("Xã Cẩm Giang", "Xã Cẩm Tú")
    assert found["23995"].difference is Difference.ONLY_HERE
    assert found["99999"].difference is Difference.ONLY_OFFICIAL
    assert len(found) == 3


def test_codes_typed_as_numbers_get_their_zeros_back() -> None:
    rows = [
        [cell if at != 1 or not str(cell).isdigit() else float(str(cell)) for at, cell in enumerate(row)]
        for row in official()
    ]
    assert differences(rows, NOW, gazetteer()) == ()


def test_a_list_without_codes_is_refused_in_one_sentence() -> None:
    with pytest.raises(ValueError, match="Mã"):
        differences([["Tên"], ["Xã Cẩm Tú"]], NOW, gazetteer())
