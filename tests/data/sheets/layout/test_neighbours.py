"""What stands near a figure must not lend it another meaning: tables side by side, blank rows, counts in thousands."""

from tests.data.sheets.layout.sheets import HEAD, LIST, asked, facts, one


def test_two_lists_side_by_side_keep_their_own_labels() -> None:
    reading = one([
        *HEAD, ["TT", "Chỉ tiêu", "Số liệu", "TT", "Chỉ tiêu", "Số liệu"], [1, "Thư viện xã", 1, 1, "Số CLB", 5], [2, "Lượt bạn đọc", "1.200", 2, "Số thôn", 8],
        [3, "Số bản sách", 900, 3, "Dân số", "4.000"],
    ])  # fmt: skip
    expected = {
        "libraries.commune": 1,
        "library.visits": 1200,
        "library.stock": 900,
        "centre.clubs": 5,
        "villages": 8,
        "population": 4000,
    }
    assert facts(reading) == expected
    unnumbered = one([
        *HEAD, ["Chỉ tiêu", "Số liệu", "Nội dung", "Số liệu"], ["Thư viện xã", 1, "Số CLB", 5], ["Lượt bạn đọc", "1.200", "Số thôn", 8],
        ["Số bản sách", 900, "Dân số", "4.000"],
    ])  # fmt: skip
    assert facts(unnumbered) == expected


def test_two_registers_side_by_side_keep_their_own_rows_and_totals() -> None:
    reading = one([
        ["THƯ VIỆN, NHÀ VĂN HÓA XÃ YANG BẮC NĂM 2024"], [], ["STT", "Tên thư viện", "Có DV HTSĐ", "Số bản sách", "STT", "Tên NVH", "HĐ thường xuyên", "Số CLB"],
        [1, "Thư viện xã Yang Bắc", "x", 300, 1, "NVH làng Chai", "x", 2], ["", "Cộng", "", 300, 2, "NVH làng Hven", "", 3],
    ])  # fmt: skip
    assert [row.name for row in reading.parts[0].facilities] == [
        "Thư viện xã Yang Bắc",
        "NVH làng Chai",
        "NVH làng Hven",
    ]
    assert facts(reading)["centre.clubs"] == 5


def test_a_figure_left_blank_does_not_lend_its_chapter_to_the_rows_below() -> None:
    reading = one([
        *HEAD, ["Nội dung", "Đơn vị tính", "Thực hiện"], ["Nhà rông", "", 7], ["Lượt người sinh hoạt tại nhà văn hóa", "", ""], ["Số buổi truyền thông", "", 12],
        ["Lượt người dự", "", 340], ["Thư viện các trường", "", ""], ["Số CLB", "CLB", 6],
    ])  # fmt: skip
    assert facts(reading) == {
        "centres.village_house": 7, "centre.attendance": None, "event.sessions": 12, "event.attendance": 340,
        "libraries.general_school": None, "centre.clubs": 6,
    }  # fmt: skip


def test_a_count_in_thousands_is_taken_whole_and_told() -> None:
    reading = one(
        [*LIST, [1, "Lượt bạn đọc", "nghìn lượt", "3,4"], [2, "Số CLB", "CLB", "0,5 nghìn"], [3, "Số thôn", "thôn", 8]]
    )
    assert facts(reading) == {"library.visits": 3400, "centre.clubs": 500, "villages": 8}
    assert [fault.kind for fault in reading.problems] == ["count-scaled", "count-scaled"]


def test_a_count_in_thousands_that_is_not_whole_or_too_large_is_a_fault() -> None:
    reading = one(
        [
            *LIST,
            [1, "Lượt bạn đọc", "nghìn lượt", "3,4567"],
            [2, "Dân số (nghìn người)", "", 5120],
            [3, "Số thôn", "thôn", 8],
        ]
    )
    assert facts(reading)["library.visits"] is None
    assert facts(reading)["population"] is None
    assert {fault.kind for fault in reading.problems} == {"decimal-count", "scale-doubtful"}


def test_headings_that_stand_again_on_a_new_page_do_not_end_the_table() -> None:
    head = ["TT", "Chỉ tiêu", "ĐVT", "Kết quả"]
    reading = one(
        [
            *HEAD,
            head,
            [1, "Thư viện xã", "TV", 1],
            head,
            [2, "Lượt bạn đọc", "lượt", "1.234"],
            [3, "Số thôn", "thôn", 4],
        ]
    )
    assert facts(reading) == {"libraries.commune": 1, "library.visits": 1234, "villages": 4}


def test_don_vi_is_who_reports_where_its_cells_are_communes() -> None:
    reading = one([
        ["UBND HUYỆN ĐAK PƠ"], ["TỔNG HỢP KẾT QUẢ NĂM 2023"], [], ["STT", "Đơn vị", "Thư viện xã", "", "Tỷ lệ (%)", "Lượt bạn đọc", "XHH (nghìn đồng)"],
        ["", "", "Tổng số", "Có DV", "", "", ""], ["", "Toàn huyện", 2, 1, 50, "3.000", 30000], [1, "Xã Yang Bắc", 1, 1, 100, "1.000", 12000],
        [2, "Xã Hà Tam", 1, 0, 0, "2.000", "18.000"],
    ])  # fmt: skip
    assert [part.unit_code for part in reading.parts] == ["23998", "23989"]
    assert facts(reading, 1) == {
        "libraries.commune": 1,
        "libraries.commune.service": 0,
        "library.visits": 2000,
        "budget_social": 18,
    }
    assert asked(reading) == []
