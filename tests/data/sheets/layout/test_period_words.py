"""What words say of time: terms, halves without a year, quarters – and the years of documents, which say nothing."""

import pytest

from data.sheets.layout.period_text import said_in
from tests.data.sheets.layout.sheets import facts, one, whose

BODY = [[1, "Lượt bạn đọc", 100], [2, "Số CLB", 5], [3, "Số thôn", 4]]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("BÁO CÁO KỲ II/2024", {"2024-H2"}),
        ("Kỳ 1 năm 2024", {"2024-H1"}),
        ("6T cuối năm 2024", {"2024-H2"}),
        ("KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2021 CỦA UBND HUYỆN", set()),
        ("Thực hiện Kế hoạch năm 2024", {"2024"}),
        ("Theo Quyết định phê duyệt năm 2022 của Thủ tướng", set()),
        ("Chương trình học tập suốt đời giai đoạn 2021-2030 năm 2024", {"2024"}),
        ("Số liệu năm 2024 (Nghị quyết của HĐND năm 2022)", {"2024"}),
        ("Mục tiêu đến năm 2030", set()),
    ],
)
def test_a_year_counts_unless_a_document_bears_it(text: str, codes: set[str]) -> None:
    said = said_in(text)
    assert {period.code for period in said.periods} == codes
    assert not said.other


@pytest.mark.parametrize(
    "text", ["QUÝ III/2024", "Q3/2024", "2 quý đầu năm 2024", "Học kỳ II năm học 2023-2024", "9 tháng năm 2024"]
)
def test_quarters_months_and_school_terms_are_no_periods(text: str) -> None:
    assert said_in(text).other


@pytest.mark.parametrize("titles", [["BÁO CÁO 6 THÁNG", "NĂM 2024"], ["NĂM 2024", "QUÝ III"], ["HỌC KỲ I", "NĂM 2024"]])
def test_less_than_a_named_half_is_asked(titles: list[str]) -> None:
    reading = one([["UBND XÃ HÀ TAM"], *([title] for title in titles), ["TT", "Chỉ tiêu", "Số liệu"], *BODY])
    assert whose(reading) == [("23989", None)]
    assert len(reading.questions) == 1
    assert reading.questions[0].choices


def test_without_any_year_the_last_years_are_offered() -> None:
    reading = one([["UBND XÃ HÀ TAM"], ["SỐ LIỆU"], ["TT", "Chỉ tiêu", "Số liệu"], *BODY])
    (question,) = reading.questions
    assert len(question.choices) == 15


def test_an_estimate_beside_the_result_is_left_out() -> None:
    rows = [[number, label, value, 999] for number, label, value in BODY]
    reading = one(
        [["UBND XÃ HÀ TAM"], ["NĂM 2023"], ["TT", "Chỉ tiêu", "Thực hiện 2023", "Ước thực hiện năm 2024"], *rows]
    )
    assert whose(reading) == [("23989", "2023")]
    assert facts(reading)["library.visits"] == 100
    assert reading.questions == ()


def test_an_estimate_alone_is_asked() -> None:
    reading = one([["UBND XÃ HÀ TAM"], ["NĂM 2024"], ["TT", "Chỉ tiêu", "Ước thực hiện năm 2024"], *BODY])
    assert [question.heading for question in reading.questions] == ["Ước thực hiện năm 2024"]
    assert reading.parts == ()


def test_a_column_of_six_months_takes_the_half_of_the_title_or_is_asked() -> None:
    head = ["TT", "Chỉ tiêu", "Kết quả 6 tháng"]
    assert whose(one([["UBND XÃ HÀ TAM"], ["6 THÁNG CUỐI NĂM 2024"], head, *BODY])) == [("23989", "2024-H2")]
    asked = one([["UBND XÃ HÀ TAM"], ["NĂM 2024"], head, *BODY])
    assert (whose(asked), len(asked.questions)) == ([("23989", None)], 1)


def test_columns_of_former_communes_are_parts_of_their_total() -> None:
    rows = [[number, label, 1, 2, value] for number, label, value in BODY]
    reading = one(
        [
            ["UBND XÃ CẨM TÂN, TỈNH THANH HÓA"],
            ["NĂM 2025"],
            ["TT", "Chỉ tiêu", "Xã Cẩm Long cũ", "Xã Cẩm Tân cũ", "Toàn xã"],
            *rows,
        ]
    )
    assert whose(reading) == [("15178", "2025")]
    assert facts(reading)["library.visits"] == 100


@pytest.mark.parametrize("title", ["ƯỚC THỰC HIỆN NĂM 2024", "Số liệu ước năm 2024", "KẾ HOẠCH NĂM 2024"])
def test_a_title_of_plans_or_estimates_is_asked_before_its_figures_count(title: str) -> None:
    reading = one([["UBND XÃ HÀ TAM"], [title], ["TT", "Chỉ tiêu", "Số liệu"], *BODY])
    assert whose(reading) == [("23989", None)]
    assert len(reading.questions) == 1


@pytest.mark.parametrize("title", ["KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2024", "BÁO CÁO NĂM 2024 VỀ ƯỚC MƠ ĐỌC SÁCH"])
def test_results_against_a_plan_are_results(title: str) -> None:
    reading = one([["UBND XÃ HÀ TAM"], [title], ["TT", "Chỉ tiêu", "Số liệu"], *BODY])
    assert (whose(reading), reading.questions) == ([("23989", "2024")], ())
