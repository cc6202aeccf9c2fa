"""Sentences say the figures, name what is missing, and never break on a missing one."""

import itertools

import pytest

from indicators.registry import catalogue
from indicators.words import Period
from indicators.words.reason import Reason
from indicators.words.status import Status
from reports.language import LANGUAGES, Language
from reports.sentences.findings import finding, standing, state_sentence
from reports.sentences.goals import gap_words, need_sentence
from tests.reports.made import a_result, a_verdict, no_result

EDUCATION = catalogue().indicators["lib_service_education"]
VISITS = catalogue().indicators["lib_visits_growth"]


def spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_coverage_says_where_it_stands_and_how_many_are_needed() -> None:
    said = spaced(state_sentence(EDUCATION, a_result(), (a_verdict(),), "vi"))
    assert said.startswith("Đến 31/12/2024, 68,5 % thư viện cơ sở giáo dục phổ thông")
    assert "(137/200; 23/25 xã đã báo cáo)." in said
    assert said.endswith("Cần thêm 43 thư viện để đạt 90 % vào năm 2030, bình quân 7–8 thư viện mỗi năm.")


def test_the_english_sentence_carries_the_same_figures() -> None:
    said = spaced(state_sentence(EDUCATION, a_result(), (a_verdict(),), "en"))
    assert "68.5 %" in said
    assert "137/200; 23/25 communes reported" in said
    assert "More libraries needed for 90 % by 2030: 43, that is 7–8 libraries a year." in said


def test_an_even_share_of_the_need_is_one_number() -> None:
    assert "bình quân 7 thư viện mỗi năm" in spaced(need_sentence(EDUCATION, a_verdict(missing_count=42.0), "vi"))


def test_a_need_smaller_than_the_years_left_is_not_divided() -> None:
    assert spaced(need_sentence(EDUCATION, a_verdict(missing_count=3.0), "vi")) == (
        "Cần thêm 3 thư viện để đạt 90 % vào năm 2030."
    )


def test_a_growth_names_its_window() -> None:
    result = a_result(
        indicator="lib_visits_growth",
        part=1320.0,
        whole=1042.0,
        value=8.2,
        period=Period(2025),
        base_period=Period(2022),
    )
    verdict = a_verdict(
        indicator="lib_visits_growth", goal_kind="growth_at_least", goal_low=10.0, horizon=2025, value=8.2,
        period=Period(2025), missing_count=None, status=Status.NOT_MET,
    )  # fmt: skip
    said = spaced(state_sentence(VISITS, result, (verdict,), "vi"))
    assert said.startswith(
        "Lượt người sử dụng thư viện tăng bình quân 8,2 %/năm giai đoạn 2022–2025 (1.042 → 1.320; 23/25 xã đã báo cáo)."
    )
    assert "Chưa đạt mục tiêu năm 2025 (10 %/năm)." in said
    assert spaced(gap_words(VISITS, verdict, "vi")) == "thấp hơn mục tiêu 1,8 điểm %/năm"


def test_a_fall_is_called_a_fall() -> None:
    result = a_result(indicator="lib_visits_growth", value=-3.5, period=Period(2025), base_period=Period(2022))
    assert "thư viện giảm bình quân 3,5 %/năm giai đoạn 2022–2025" in spaced(standing(VISITS, result, "vi"))
    assert "a fall of 3.5 % a year on average" in spaced(standing(VISITS, result, "en"))


def test_what_cannot_be_computed_says_why() -> None:
    said = standing(EDUCATION, no_result(Reason.NOT_ARISING), "vi")
    assert said.endswith("năm 2024: không tính được: không phát sinh (mẫu số bằng 0).")


def test_an_unknown_goal_is_said_to_be_unknown() -> None:
    verdict = a_verdict(goal_kind="unknown", goal_low=None, status=Status.NOT_COMPUTABLE, reason=Reason.GOAL_UNKNOWN)
    assert "mục tiêu cần nhập từ văn bản gốc" in need_sentence(EDUCATION, verdict, "vi")
    assert spaced(finding(EDUCATION, a_result(), verdict, "vi")) == (
        "Thư viện cơ sở giáo dục có dịch vụ: 68,5 %; mục tiêu 2030: cần nhập từ văn bản gốc"
    )


def test_what_is_uncertain_is_said_in_the_brackets() -> None:
    said = standing(EDUCATION, a_result(unapproved=True, estimated=True, over_100=True), "vi")
    assert "trên 100 %, cần kiểm tra; ước tính; chưa duyệt" in said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("indicator", catalogue().indicators.values(), ids=lambda entry: entry.code)
def test_every_indicator_has_sentences_in_every_state(indicator, lang: Language) -> None:
    results = [a_result(), a_result(part=None, whole=None), *(no_result(reason) for reason in Reason)]
    kinds = ["at_least", "growth_at_least", "growth_range", "yes_no", "not_applicable", "unknown", None]
    bare = {"goal_low": None, "value": None, "missing_count": None, "base_period": None, "period": None}
    for result, kind, status in itertools.product(results, kinds, Status):
        for given in (
            {},
            bare,
            {"goal_low": None},
            {"value": None, "reason": Reason.NOT_REPORTED},
            {"missing_count": None},
        ):
            verdict = a_verdict(goal_kind=kind, status=status, **given)
            for said in (
                state_sentence(indicator, result, (verdict,), lang),
                finding(indicator, result, verdict, lang),
            ):
                assert said
                assert "None" not in said
                assert "nan" not in said.lower().split()
                assert "{" not in said
