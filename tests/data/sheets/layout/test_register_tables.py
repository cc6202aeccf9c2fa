"""Registers in many layouts: types by column, section, cross or name; totals, doubles, communes of their own; odd columns."""

from data.sheets.model import Reading
from tests.data.sheets.layout.sheets import asked, facts, faults, grid, one, read, whose

TITLE = [["DANH SÁCH THƯ VIỆN, TỦ SÁCH XÃ YANG BẮC NĂM 2024"], []]
COLUMNS = [
    "STT",
    "Tên thư viện",
    "Loại hình",
    "Có DV HTSĐ",
    "CNTT",
    "Tại chỗ",
    "Lưu động",
    "Online",
    "Số thẻ",
    "Số bản sách",
]


def names(reading: Reading, part: int = 0) -> list[tuple[str, str | None]]:
    return [(row.name, row.type) for row in reading.parts[part].facilities]


def test_rows_become_places_and_figures() -> None:
    reading = one(
        [
            *TITLE,
            COLUMNS,
            [1, "Thư viện xã Yang Bắc", "TV xã", "x", "x", 100, 20, 30, 50, "2.000"],
            [2, "Tủ sách làng Hven", "Tủ sách", "", "x", 10, 0, 0, 0, 100],
        ]
    )
    assert names(reading) == [("Thư viện xã Yang Bắc", "commune"), ("Tủ sách làng Hven", "village")]
    assert facts(reading) == {
        "libraries.commune": 1, "libraries.commune.service": 1, "libraries.commune.digital": 1, "libraries.village": 1,
        "libraries.village.digital": 1, "library.visits": 160, "library.visits_online": 30, "library.cards": 50, "library.stock": 2100,
    }  # fmt: skip


def test_types_come_from_names_where_nothing_else_tells_them() -> None:
    rows = [
        [1, "Thu vien xa Yang Bac", "co"],
        [2, "Tu sach lang Hven", "khong"],
        [3, "Thu vien truong THCS Yang Bac", ""],
        [4, "Diem BDVHX Yang Bac", "co"],
    ]
    wider = one(
        [
            ["DANH SACH THU VIEN XA YANG BAC NAM 2024"],
            ["STT", "Ten thu vien", "Co dich vu HTSD", "So ban sach"],
            *([*row, 5] for row in rows),
        ]
    )
    assert [kind for _, kind in names(wider)] == ["commune", "village", "general_school", "post_office"]


def test_a_type_that_nothing_tells_is_a_fault_and_nothing_it_would_change_is_kept() -> None:
    reading = one(
        [
            *TITLE,
            ["STT", "Tên thư viện", "Có DV HTSĐ", "Số bản sách"],
            [1, "Thư viện xã Yang Bắc", "x", 5],
            [2, "Góc đọc Hoa Sen", "x", 7],
        ]
    )
    assert faults(reading) == [("type-missing", "B5")]
    assert facts(reading)["libraries.commune"] is None
    assert facts(reading)["library.stock"] is None


def test_an_unknown_type_is_asked_once_and_remembered() -> None:
    rows = [
        *TITLE,
        COLUMNS,
        [1, "Góc đọc A", "Góc mở", "x", "", 1, 0, 0, 0, 1],
        [2, "Góc đọc B", "Góc mở", "", "", 1, 0, 0, 0, 1],
    ]
    assert asked(one(rows)) == ["Góc mở"]
    answered = read(grid("S", rows), answers={"type:library:goc mo": "community"})
    assert [kind for _, kind in names(answered)] == ["community", "community"]


def test_crosses_under_types_and_yes_no_in_two_columns() -> None:
    marked = one([
        ["DANH SÁCH THƯ VIỆN XÃ YANG BẮC NĂM 2024"], [], ["STT", "Tên thư viện", "Loại hình", "", "", "Có DV HTSĐ", "Số bản sách"],
        ["", "", "TV xã", "Tủ sách làng", "TV trường học", "", ""], [1, "Phòng đọc A", "x", "", "", "x", 300], [2, "Phòng đọc B", "", "x", "", "", 200],
    ])  # fmt: skip
    assert [kind for _, kind in names(marked)] == ["commune", "village"]
    split = one([
        ["DANH SÁCH NHÀ VĂN HÓA XÃ YANG BẮC NĂM 2024"], [], ["STT", "Tên nhà văn hóa", "Có lớp NK, CLB", "", "HĐ thường xuyên", "", "Số CLB"],
        ["", "", "Có", "Không", "Có", "Không", ""], [1, "NVH làng Hven", "x", "", "x", "", 2], [2, "NVH làng Chai", "", "x", "x", "", 1],
    ])  # fmt: skip
    assert facts(split) == {"centres.village_house": 2, "centres.village_house.met": 1, "centre.clubs": 3}
    assert asked(marked) == asked(split) == []


def test_several_registers_share_a_sheet() -> None:
    reading = one([
        ["UBND XÃ YANG BẮC"], ["SỐ LIỆU NĂM 2024"], [], ["A. THƯ VIỆN"], COLUMNS, [1, "Thư viện xã Yang Bắc", "TV xã", "x", "x", 100, 20, 30, 50, 2000],
        ["", "Cộng", "", "", "", 100, 20, 30, 50, 2000], [], ["B. NHÀ VĂN HÓA"],
        ["STT", "Tên NVH", "Loại", "Lớp NK, CLB", "HĐ thường xuyên", "CLB", "Lượt tham gia"], [1, "NVH làng Hven", "NVH làng", "x", "x", 2, 300],
        [2, "Nhà rông làng Kruối", "Nhà rông", "x", "", 1, 200], [], ["Người lập", "", "", "", "Chủ tịch"],
    ])  # fmt: skip
    assert reading.parts[0].registers == ("library", "centre")
    assert facts(reading)["library.visits"] == 150
    assert facts(reading)["centre.attendance"] == 500


def test_a_district_sends_the_registers_of_its_communes() -> None:
    column = one([
        ["UBND HUYỆN CẨM THỦY"], ["DANH SÁCH NHÀ VĂN HÓA NĂM 2024"], [], ["TT", "Xã", "Tên NVH", "Lớp NK, CLB", "HĐ thường xuyên", "CLB"],
        [1, "Cẩm Long", "NVH thôn Cò", "x", "x", 2], [2, "Cẩm Phú", "NVH thôn Lụa", "x", "x", 3], ["", "Tổng", "", "", "", 5],
    ])  # fmt: skip
    sections = one([
        ["UBND HUYỆN CẨM THỦY"], ["DANH SÁCH NHÀ VĂN HÓA NĂM 2024"], [], ["TT", "Tên NVH", "Lớp NK, CLB", "HĐ thường xuyên", "CLB"],
        ["I", "Xã Cẩm Long", "", "", ""], [1, "NVH thôn Cò", "x", "x", 2], ["II", "Xã Cẩm Phú", "", "", ""], [1, "NVH thôn Lụa", "x", "x", 3],
        ["", "Tổng cộng", "", "", 5],
    ])  # fmt: skip
    for reading in (column, sections):
        assert whose(reading) == [("15172", "2024"), ("15181", "2024")]
        assert [facts(reading, part)["centre.clubs"] for part in (0, 1)] == [2, 3]
        assert faults(reading) == []


def test_a_total_above_or_below_is_compared_and_never_a_place() -> None:
    place = [1, "Thư viện xã Yang Bắc", "TV xã", "x", "x", 100, 20, 30, 50, 2000]
    for rows in (
        [["", "TỔNG SỐ", "", "", "", 100, 20, 30, 50, 999], place],
        [place, ["", "Cộng 1 thư viện", "", "", "", 100, 20, 30, 50, 999]],
    ):
        reading = one([*TITLE, COLUMNS, *rows])
        assert [kind for kind, _ in faults(reading)] == ["total-differs-from-parts"]
        assert len(names(reading)) == 1


def test_a_double_counts_once_and_a_row_without_a_name_is_named() -> None:
    place = [1, "Thư viện xã Yang Bắc", "TV xã", "x", "x", 100, 20, 30, 50, 2000]
    reading = one([*TITLE, COLUMNS, place, place, [3, "", "Tủ sách làng", "x", "", 5, 0, 0, 0, 10]])
    assert faults(reading) == [("name-missing", "B6"), ("duplicate-facility", "B5")]
    assert "B4 và B5" in next(fault.message.vi for fault in reading.problems if fault.kind == "duplicate-facility")
    assert facts(reading)["library.stock"] == 2000


def test_an_unreadable_cell_spoils_the_sum_and_an_unreadable_flag_the_count() -> None:
    reading = one(
        [
            *TITLE,
            COLUMNS,
            [1, "Thư viện xã Yang Bắc", "TV xã", "có thể", "x", "nhiều", 20, 30, 50, 2000],
            [2, "Tủ sách làng A", "Tủ sách làng", "x", "", 1, 0, 0, 0, 5],
        ]
    )
    assert set(faults(reading)) == {("unknown-flag", "D4"), ("text-for-number", "F4")}
    found = facts(reading)
    assert found["library.visits"] is None
    assert found["libraries.commune.service"] is None
    assert found["libraries.village.service"] == 1


def test_a_column_with_figures_that_nobody_knows_is_asked_and_texts_are_only_mentioned() -> None:
    reading = one(
        [
            *TITLE,
            [*COLUMNS, "Điểm thi đua", "Thủ thư", "Số máy tính"],
            [1, "Thư viện xã Yang Bắc", "TV xã", "x", "x", 100, 20, 30, 50, 2000, 9, "Bà A", 3],
        ]
    )
    assert asked(reading) == ["Điểm thi đua"]


def test_events_know_their_occasion_and_dates_outside_the_period_are_named() -> None:
    reading = one([
        ["HOẠT ĐỘNG TUYÊN TRUYỀN 6 THÁNG ĐẦU NĂM 2024 XÃ YANG BẮC"], [], ["STT", "Nội dung tuyên truyền", "Thời gian", "Hình thức", "Số buổi", "Số người dự", "Tin, bài"],
        [1, "Ngày Sách và Văn hóa đọc Việt Nam", 45403, "Trưng bày", 2, 120, 3], [2, "Tuần lễ hưởng ứng HTSĐ", "2-10-23", "Phát thanh", 1, 85, 2],
        [3, "Hội thi kể chuyện", "15/05/2024", "Hội thi", 1, 60, 0],
    ])  # fmt: skip
    assert [row.type for row in reading.parts[0].facilities] == ["book_day", "lifelong_week", "other"]
    assert faults(reading) == [("date-outside-period", "C5")]


def test_the_register_wins_over_the_summary_and_the_difference_names_both_cells() -> None:
    register = grid("TV", [*TITLE, COLUMNS, [1, "Thư viện xã Yang Bắc", "TV xã", "x", "x", 100, 20, 30, 50, 2000]])
    summary = grid(
        "TH",
        [
            ["UBND XÃ YANG BẮC"],
            ["NĂM 2024"],
            ["TT", "Chỉ tiêu", "Số liệu"],
            [1, "Vốn tài liệu", 2500],
            [2, "Thư viện xã", 1],
            [3, "Số thôn", 8],
        ],
    )
    reading = read(summary, register)
    assert facts(reading)["library.stock"] == 2000
    (fault,) = [fault for fault in reading.problems if fault.kind == "summary-differs-from-register"]
    assert {str(cell) for cell in fault.cells} == {"TH!C4", "TV!J4"}
    assert facts(reading)["villages"] == 8
