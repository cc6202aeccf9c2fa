"""Villages, former communes, months and clusters are parts: their total is the figure, and it is compared with them."""

import pytest

from tests.data.sheets.layout.sheets import Rows, asked, facts, faults, one, whose

TITLE: Rows = [["UBND XÃ CẨM LONG"], ["SỐ LIỆU NĂM 2024"]]
VILLAGES: Rows = [*TITLE, ["STT", "Chỉ tiêu", "ĐVT", "Thôn Một", "Thôn Hai", "Tổng cộng"]]


def test_the_total_of_villages_is_the_figure() -> None:
    reading = one([*VILLAGES, [1, "Lượt bạn đọc", "lượt", 10, 20, 30], [2, "Số câu lạc bộ", "CLB", 1, 2, 3]])
    assert facts(reading) == {"library.visits": 30, "centre.clubs": 3}
    assert faults(reading) == []
    assert asked(reading) == []


def test_a_total_that_is_not_the_sum_of_the_villages_is_pointed_at() -> None:
    reading = one([*VILLAGES, [1, "Lượt bạn đọc", "lượt", 10, 20, 35], [2, "Số câu lạc bộ", "CLB", 1, 2, 3]])
    assert faults(reading) == [("total-differs-from-parts", "F4")]


def test_villages_with_a_blank_total_are_not_added_up_in_silence() -> None:
    reading = one([*VILLAGES, [1, "Lượt bạn đọc", "lượt", 10, 20, ""], [2, "Số câu lạc bộ", "CLB", 1, 2, 3]])
    assert faults(reading) == [("total-left-blank", "F4")]
    assert facts(reading)["library.visits"] is None


def test_villages_without_a_total_are_asked_once_and_added_up_on_the_officers_word() -> None:
    rows: Rows = [
        *TITLE,
        ["STT", "Chỉ tiêu", "ĐVT", "Thôn Một", "Thôn Hai"],
        [1, "Lượt bạn đọc", "lượt", 10, 20],
        [2, "Số câu lạc bộ", "CLB", 1, 2],
    ]
    reading = one(rows)
    assert len(reading.questions) == 1
    assert reading.parts == ()
    assert facts(one(rows, **{reading.questions[0].key.replace(":", "__", 1): "sum"})) == {
        "library.visits": 30,
        "centre.clubs": 3,
    }


def test_a_stock_is_not_compared_over_months_and_a_flow_is() -> None:
    months = [f"Tháng {month}" for month in range(1, 13)]
    reading = one(
        [
            *TITLE,
            ["STT", "Chỉ tiêu", *months, "Cả năm"],
            [1, "Lượt bạn đọc", *[10] * 12, 121],
            [2, "Số câu lạc bộ", *[3] * 12, 3],
        ]
    )
    assert facts(reading) == {"library.visits": 121, "centre.clubs": 3}
    assert faults(reading) == [("total-differs-from-parts", "O4")]


@pytest.mark.parametrize("heading", ["Thôn", "Tên ấp", "Thôn, bản", "Tổ dân phố"])
def test_the_row_of_totals_below_villages_is_the_figure(heading: str) -> None:
    reading = one(
        [
            *TITLE,
            ["STT", heading, "Lượt bạn đọc", "Số bản sách"],
            [1, "Một", 10, 5],
            [2, "Hai", 20, 6],
            ["", "Tổng cộng", 30, 12],
        ]
    )
    assert facts(reading) == {"library.visits": 30, "library.stock": 12}
    assert faults(reading) == [("total-differs-from-parts", "D6")]


def test_clusters_of_communes_are_compared_and_never_stored() -> None:
    reading = one([
        ["UBND HUYỆN CẨM THỦY"], ["TỔNG HỢP NĂM 2024"], ["STT", "Đơn vị", "Lượt bạn đọc", "Số câu lạc bộ"],
        ["I", "Cụm 1", 35, 5], [1, "Xã Cẩm Long", 10, 2], [2, "Xã Cẩm Phú", 20, 3], ["II", "Cụm 2", 40, 1], [3, "Xã Cẩm Tân", 40, 1],
    ])  # fmt: skip
    assert [code for code, _ in whose(reading)] == ["15172", "15181", "15178"]
    assert faults(reading) == [("total-differs-from-parts", "C4")]


def test_one_row_of_figures_under_their_names_is_read() -> None:
    reading = one([*TITLE, ["Lượt bạn đọc", "Số bản sách", "Số câu lạc bộ"], [300, 900, 7]])
    assert facts(reading) == {"library.visits": 300, "library.stock": 900, "centre.clubs": 7}


def test_a_sum_of_money_is_compared_with_its_sources_and_asked_where_there_are_none() -> None:
    head: Rows = [*TITLE, ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"]]
    reading = one(
        [
            *head,
            [1, "Tổng kinh phí", "triệu đồng", 50],
            [2, "Ngân sách nhà nước", "triệu đồng", 30],
            [3, "Xã hội hóa", "triệu đồng", 15],
        ]
    )
    assert faults(reading) == [("total-differs-from-parts", "D4")]
    assert asked(
        one([*head, [1, "Lượt bạn đọc", "lượt", 5], [2, "Số bản sách", "bản", 9], [3, "Kinh phí", "triệu đồng", 50]])
    ) == ["Kinh phí"]


@pytest.mark.parametrize(("written", "day"), [("21/4", "2024-04-21"), ("23.11", "2024-11-23"), ("1-7/10", "2024-10-01"),
                                              ("01-07/10/2024", "2024-10-01"), ("28/9-4/10", "2024-09-28"), ("Tháng 6/2024", "2024-06-01")])  # fmt: skip
def test_a_day_without_its_year_is_of_the_period(written: str, day: str) -> None:
    reading = one([["UBND XÃ CẨM LONG"], ["TUYÊN TRUYỀN NĂM 2024"], ["STT", "Tên sự kiện", "Thời gian", "Số buổi", "Số người dự"],
                   [1, "Ngày Sách và Văn hóa đọc Việt Nam", written, 1, 50]])  # fmt: skip
    assert reading.parts[0].facilities[0].texts["date"] == day
    assert faults(reading) == []
