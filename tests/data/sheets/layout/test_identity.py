"""Whose figures and when: titles, tabs, file names, covers, dates – and a question wherever they differ or say too little."""

import pytest

from tests.data.sheets.layout.sheets import asked, facts, faults, grid, one, read, whose

BODY = [["TT", "Chỉ tiêu", "Số liệu"], [1, "Lượt bạn đọc", 100], [2, "Số CLB", 5], [3, "Số thôn", 4]]


@pytest.mark.parametrize(
    ("titles", "name", "period"),
    [
        (["BÁO CÁO NĂM 2024"], "a.xlsx", "2024"),
        (["SỐ LIỆU", "(6 tháng đầu năm 2024)"], "Ha Tam 6T_2024.xlsx", "2024-H1"),
        (["(Từ 01/01/2024 đến 30/6/2024)"], "a.xlsx", "2024-H1"),
        (["(Từ ngày 1/7/2024 đến ngày 31/12/2024)"], "a.xlsx", "2024-H2"),
        (["SỐ LIỆU"], "HaTam_2023.xlsx", "2023"),
        (["Hà Tam, ngày 15 tháng 1 năm 2025", "SỐ LIỆU NĂM 2024"], "a.xlsx", "2024"),
        (["(Kèm theo Báo cáo số 112/BC-UBND ngày 18/12/2022)", "Năm 2023"], "a.xlsx", "2023"),
        (["Thực hiện Kế hoạch số 45/KH-UBND năm 2022", "Kỳ báo cáo: 6 tháng cuối năm 2023"], "a.xlsx", "2023-H2"),
    ],
)
def test_the_period_is_what_titles_or_the_file_name_say(titles: list[str], name: str, period: str) -> None:
    reading = one([["UBND XÃ HÀ TAM"], *([title] for title in titles), *BODY], name=name)
    assert whose(reading) == [("23989", period)]
    assert asked(reading) == []


@pytest.mark.parametrize(
    ("titles", "name"),
    [
        (["BÁO CÁO NĂM 2024"], "Ha Tam 2023.xlsx"),
        (["BÁO CÁO QUÝ I NĂM 2024"], "a.xlsx"),
        (["BÁO CÁO THÁNG 6 NĂM 2024"], "a.xlsx"),
        (["Hà Tam, ngày 15 tháng 1 năm 2025"], "a.xlsx"),
        (["SỐ LIỆU"], "Ha Tam 6T 2024.xlsx"),
        (["GIAI ĐOẠN 2021 - 2024"], "a.xlsx"),
    ],
)
def test_a_period_that_is_not_certain_is_asked_once(titles: list[str], name: str) -> None:
    reading = one([["UBND XÃ HÀ TAM"], *([title] for title in titles), *BODY], name=name)
    assert [period for _, period in whose(reading)] == [None]
    assert [question.key.split(":")[0] for question in reading.questions if "period" in question.key] == ["period"]


def test_an_answer_settles_the_period_and_the_unit() -> None:
    rows = [["UBND XÃ PHÚ AN"], ["SỐ LIỆU"], *BODY]
    open_questions = {question.key: question for question in one(rows).questions}
    assert {key.split(":")[0] for key in open_questions} == {"period", "unit"}
    unit = next(question for key, question in open_questions.items() if key.startswith("unit"))
    chosen = next(code for code, words in unit.choices.items() if "Gia Lai" in words.vi)
    answers = {key: (chosen if key.startswith("unit") else "2024") for key in open_questions}
    assert whose(read(grid("Sheet1", rows), answers=answers)) == [("24007", "2024")]


@pytest.mark.parametrize(
    ("titles", "name", "code"),
    [
        (["UBND HUYỆN ĐAK PƠ", "UBND XÃ PHÚ AN"], "a.xlsx", "24007"),
        (["UBND XÃ PHÚ AN"], "PhuAn_24007.xlsx", "24007"),
        (["Đơn vị báo cáo: Ủy ban nhân dân xã Cẩm Châu"], "a.xlsx", "15160"),
        (["THỊ XÃ AN KHÊ", "UBND PHƯỜNG AN BÌNH"], "a.xlsx", "23614"),
        (["DANH SÁCH ... TRÊN ĐỊA BÀN XÃ CƯ AN"], "a.xlsx", "24001"),
        (["SỐ LIỆU"], "CamLong bao cao.xlsx", "15172"),
        (["UBND XA CAM THUY", "TINH THANH HOA"], "a.xlsx", None),
    ],
)
def test_the_commune_is_found_by_name_and_what_stands_around_it(titles: list[str], name: str, code: str | None) -> None:
    reading = one([*([title] for title in titles), ["NĂM 2024"], *BODY], name=name)
    assert whose(reading) == [(code, "2024")]


def test_a_code_is_believed_only_in_its_own_time() -> None:
    old = one([["UBND XÃ CẨM GIANG"], ["NĂM 2022"], *BODY], name="x_15148_2022.xlsx")
    assert whose(old) == [("15148", "2022")]
    new = one([["UBND XÃ CẨM TÚ"], ["TỈNH THANH HÓA"], ["NĂM 2025"], *BODY])
    assert whose(new) == [("15148", "2025")]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("UBND XÃ CẨM PHÚ", "Cam Long 2024.xlsx"),
        ("UBND XÃ CẨM LONK", "a.xlsx"),
        ("UBND XÃ PHÚ AN", "a.xlsx"),
        ("UBND XÃ CẨM LONG", "a_15181.xlsx"),
    ],
)
def test_a_commune_that_is_not_certain_is_asked_with_suggestions(title: str, name: str) -> None:
    reading = one([[title], ["NĂM 2024"], *BODY], name=name)
    assert whose(reading) == [(None, "2024")]
    (question,) = reading.questions
    assert len(question.choices) >= 2 or "15172" in str(question.choices)


def test_a_commune_that_had_ended_is_asked_and_its_successor_offered() -> None:
    reading = one([["UBND XÃ CẨM LONG"], ["NĂM 2025"], *BODY])
    assert whose(reading) == [(None, "2025")]
    assert any("Xã Cẩm Tân" in words.vi for words in reading.questions[0].choices.values())


def test_a_cover_sheet_speaks_for_sheets_without_titles() -> None:
    cover = grid("Bìa", [["ỦY BAN NHÂN DÂN XÃ HÀ TAM"], ["BÁO CÁO THỐNG KÊ NĂM 2023"]])
    reading = read(cover, grid("Số liệu", BODY))
    assert whose(reading) == [("23989", "2023")]


def test_a_label_and_the_cell_beside_it_are_one_text() -> None:
    reading = one([["Đơn vị báo cáo:", "Cẩm Long", "", "Kỳ báo cáo:", 2024], [], *BODY])
    assert whose(reading) == [("15172", "2024")]


def test_namesakes_are_told_apart_by_their_neighbours_in_the_book() -> None:
    reading = read(grid("xã Cẩm Thành", [["NĂM 2023"], *BODY]), grid("xã Cẩm Ngọc", [["NĂM 2023"], *BODY]))
    assert whose(reading) == [("15133", "2023"), ("15169", "2023")]


@pytest.mark.parametrize("title", ["BÁO CÁO CÔNG TÁC KHUYẾN HỌC NĂM 2024", "KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI NĂM 2024"])
def test_another_programmes_form_is_refused_in_one_sentence(title: str) -> None:
    reading = one([["UBND XÃ HÀ TAM"], [title], *BODY])
    assert faults(reading) == [("not-our-form", None)]
    assert reading.parts == ()


def test_years_down_the_side_are_parts_of_their_own() -> None:
    reading = one([
        ["UBND XÃ HÀ TAM"], ["GIAI ĐOẠN 2021-2023"], [], ["Năm", "Dân số", "Lượt bạn đọc", "Kinh phí NSNN (triệu đồng)"],
        ["Năm 2021", 4000, "11.000", "50,5"], [2022, 4100, "12.000", 60], ["Tăng BQ (%)", 1.2, 5.5, 3], ["(*) ghi chú"], ["Người lập", "", "Chủ tịch"],
    ])  # fmt: skip
    assert whose(reading) == [("23989", "2021"), ("23989", "2022")]
    assert facts(reading) == {"population": 4000, "library.visits": 11000, "budget_state": 50.5}
    assert asked(reading) == []
