"""What is taken apart adds up again, or says that it does not."""

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from indicators.arithmetic.breakdown import against_total, by_facility, missing_facilities
from indicators.registry import catalogue

LIBRARIES = pd.DataFrame(
    [(1, "library", "vocational", "Nghề A", "Làng 1", True), (1, "library", "general_school", "THCS B", "Làng 1", True),
     (1, "library", "general_school", "THCS C", "Làng 2", False), (2, "library", "commune", "TV xã", None, False),
     (2, "centre", "village_house", "NVH", "Làng 1", True)],
    columns=["unit_id", "register", "type", "name", "place", "service"],
)  # fmt: skip
EDUCATION = catalogue().indicators["lib_service_education"]


def test_parts_by_type_count_only_what_the_indicator_counts() -> None:
    made = by_facility(LIBRARIES, EDUCATION).set_index("type")
    assert made[["part", "whole", "value"]].to_dict("index") == {
        "general_school": {"part": 1, "whole": 2, "value": 50.0},
        "vocational": {"part": 1, "whole": 1, "value": 100.0},
    }


def test_parts_by_place_and_unit_add_up_to_the_whole() -> None:
    made = by_facility(LIBRARIES, EDUCATION, by=("unit_id", "place"))
    assert (made["part"].sum(), made["whole"].sum()) == (2, 3)


def test_what_is_left_is_listed_by_name() -> None:
    assert missing_facilities(LIBRARIES, EDUCATION)["name"].tolist() == ["THCS C"]


def test_an_indicator_without_facilities_cannot_be_taken_apart() -> None:
    with pytest.raises(ValueError, match="does not count"):
        by_facility(LIBRARIES, catalogue().indicators["stock_per_head"])


def test_parts_are_held_against_their_total() -> None:
    parts = pd.DataFrame({"unit_id": [1, 1, 2, 3], "value": [3.0, 4.0, 5.0, 1.0]})
    totals = pd.DataFrame({"unit_id": [1, 2, 4], "value": [7.0, 6.0, 2.0]})
    made = against_total(parts, totals, ["unit_id"]).set_index("unit_id")
    assert made["agrees"].to_dict() == {1: True, 2: False, 3: False, 4: False}
    assert made.loc[2, "difference"] == -1
    assert math.isnan(made.loc[4, "parts_sum"])


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=9), st.integers(-2, 2))
def test_parts_agree_exactly_when_they_add_up(parts: list[int], shift: int) -> None:
    total = pd.DataFrame({"year": [2024], "value": [float(sum(parts) + shift)]})
    made = against_total(pd.DataFrame({"year": 2024, "value": map(float, parts)}), total, ["year"])
    assert made["agrees"].tolist() == [shift == 0]
