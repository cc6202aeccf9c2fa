"""What is uncertain about a figure stands beside it: a footnote in a sentence, letters in a table, signs for what is missing."""

import pytest

from indicators.registry import catalogue
from indicators.words.reason import Reason
from reports.papers.report.marks import Lettered, footnotes
from tests.reports.made import a_result

EDUCATION = catalogue().indicators["lib_service_education"]
WHOLE = {"partial": False, "reported_count": 25}


def test_a_figure_that_stands_for_itself_has_no_mark() -> None:
    letters = Lettered(all_open=False)
    assert footnotes(EDUCATION, a_result(**WHOLE), "vi", all_open=False) == ()
    assert letters.of(a_result(**WHOLE)) == ""
    assert letters.notes("vi") == ()


@pytest.mark.parametrize(
    ("flags", "said", "letter"),
    [
        ({}, "Mới có 23/25 xã báo cáo.", "ᵃ"),
        ({**WHOLE, "unapproved": True}, "Có số liệu chưa duyệt.", "ᵇ"),
        ({**WHOLE, "estimated": True}, "Số liệu ước tính do địa giới không trùng khớp.", "ᶜ"),
        ({**WHOLE, "incomplete": True}, "Chưa đủ loại hình.", "ᵈ"),
        ({**WHOLE, "over_100": True}, "Trên 100 %, cần kiểm tra.", "ᵉ"),
    ],
)
def test_each_doubt_has_its_footnote_and_its_letter(flags: dict[str, object], said: str, letter: str) -> None:
    result = a_result(**flags)
    letters = Lettered(all_open=False)
    assert footnotes(EDUCATION, result, "vi", all_open=False) == (said,)
    assert letters.of(result) == letter
    (legend,) = letters.notes("vi")
    assert legend.startswith(letter)
    assert legend.count(";") == 0


def test_bounds_follow_in_the_footnote_of_a_partial_figure() -> None:
    (said,) = footnotes(EDUCATION, a_result(low=60.0, high=71.0), "vi", all_open=False)
    assert "60,0" in said
    assert "71,0" in said


def test_what_holds_for_the_whole_paper_is_said_once() -> None:
    open_one = a_result(**WHOLE, unapproved=True)
    letters = Lettered(all_open=True)
    assert footnotes(EDUCATION, open_one, "vi", all_open=True) == ()
    assert letters.of(open_one) == ""
    assert letters.notes("vi") == ("số liệu chưa duyệt.",)


def test_not_arising_not_reported_and_not_computable_are_three_signs() -> None:
    letters = Lettered(all_open=False)
    signs = [letters.of_reason(reason) for reason in (Reason.NOT_ARISING, Reason.NOT_REPORTED, Reason.BASE_ZERO)]
    assert signs == ["-", "…", "x"]
    assert letters.notes("vi") == ("- không phát sinh; … chưa có số liệu; x không tính được.",)
