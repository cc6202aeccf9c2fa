"""What stands under a finding is said only where it tells more, and names its method."""

from indicators.registry import catalogue
from indicators.words import Period
from indicators.words.reason import Reason
from indicators.words.status import Status
from reports.sentences.more import more_lines
from tests.reports.made import a_result, a_verdict, no_result

EDUCATION, VISITS = catalogue().indicators["lib_service_education"], catalogue().indicators["lib_visits_growth"]


def test_a_certain_status_is_said_where_reports_are_missing_only() -> None:
    sure = a_verdict(certain=True)
    assert "chắc chắn" in more_lines(EDUCATION, a_result(), (sure,), (), "vi")[0]
    assert more_lines(EDUCATION, a_result(partial=False), (sure,), (), "vi") == []
    assert more_lines(EDUCATION, a_result(), (a_verdict(certain=False),), (), "vi") == []


def test_the_trend_names_its_method_and_its_caveat() -> None:
    said = more_lines(EDUCATION, a_result(), (a_verdict(projected=82.0, expected_year=2032.0),), (), "vi")[0]
    assert "2032" in said
    assert "82,0" in said
    assert "bình phương tối thiểu" in said
    assert "tham khảo" in said


def test_the_trend_is_withheld_without_a_projection_and_once_reached() -> None:
    reached = a_verdict(projected=95.0, status=Status.ACHIEVED)
    assert more_lines(EDUCATION, a_result(), (a_verdict(expected_year=2032.0), reached), (), "vi") == []


def test_geometric_and_arithmetic_growth_stand_named_beside_each_other() -> None:
    sums = {2020: 1000.0, 2021: 1300.0, 2022: 1100.0, 2023: 1320.0}
    series = tuple(
        a_result(indicator="lib_visits_growth", period=Period(year), part=part, partial=False)
        for year, part in sums.items()
    )
    last = a_result(
        indicator="lib_visits_growth", period=Period(2023), part=1320.0, whole=1000.0, value=9.7, plain_value=9.7,
        base_period=Period(2020), partial=False,
    )  # fmt: skip
    (said,) = more_lines(VISITS, last, (), series, "vi")
    assert "9,7" in said
    assert "11,5" in said
    assert more_lines(VISITS, last, (), series[:2], "vi") == []


def test_growth_over_all_reporters_is_stated_with_its_difference() -> None:
    last = a_result(indicator="lib_visits_growth", value=9.7, plain_value=12.2)
    said = more_lines(VISITS, last, (), (), "en")[0]
    assert "12.2" in said
    assert "2.5" in said


def test_a_result_without_a_value_says_nothing_more() -> None:
    assert more_lines(EDUCATION, no_result(Reason.NOT_REPORTED), (a_verdict(certain=True),), (), "vi") == []
