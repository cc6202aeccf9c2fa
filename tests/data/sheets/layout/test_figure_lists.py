"""Lists of figures in many layouts: sections, "Trong đó", years and communes across, sums, ratios and what is none of ours."""

from data.sheets.book.model import Grid
from tests.data.sheets.layout.sheets import HEAD, LIST, asked, facts, faults, grid, one, read, whose


def test_bare_words_are_understood_under_their_section() -> None:
    reading = one([
        *HEAD, ["TT", "Nội dung", "Số liệu"], ["I", "Thư viện xã", ""], [1, "Tổng số", 1], [2, "Có DV phục vụ HTSĐ", 1],
        ["II", "Tủ sách thôn", ""], [1, "Tổng số", 4], [2, "Có DV phục vụ HTSĐ", 3], ["III", "Nhà văn hóa thôn", ""],
        [1, "Tổng số", 8], [2, "Đạt", 6],
    ])  # fmt: skip
    assert facts(reading) == {
        "libraries.commune": 1, "libraries.commune.service": 1, "libraries.village": 4, "libraries.village.service": 3,
        "centres.village_house": 8, "centres.village_house.met": 6,
    }  # fmt: skip
    assert asked(reading) == []


def test_a_chapter_of_one_kind_of_place_does_not_speak_for_all() -> None:
    reading = one([
        *LIST, ["I", "THƯ VIỆN TRƯỜNG HỌC", "", ""], [1, "Số thư viện trường học", "TV", 3], [2, "Lượt người sử dụng", "lượt", 500],
        ["II", "NGUỒN LỰC", "", ""], [1, "Số thôn", "thôn", 8],
    ])  # fmt: skip
    assert facts(reading) == {"libraries.general_school": 3, "villages": 8}
    assert asked(reading) == ["Lượt người sử dụng"]


def test_a_row_without_a_subject_is_asked_and_the_answer_is_remembered() -> None:
    rows = [*LIST, [1, "Số thôn", "thôn", 8], [2, "Số CLB", "CLB", 5], [3, "Số lượt", "lượt", 415]]
    assert asked(one(rows)) == ["Số lượt"]
    answered = one(rows, figure__luot="library.visits")
    assert asked(answered) == []
    assert facts(answered)["library.visits"] == 415
    assert "library.visits" not in facts(one(rows, figure__luot="ignore"))


def test_copies_and_titles_are_not_confused() -> None:
    rows = [
        *LIST,
        [1, "Số thôn", "thôn", 8],
        [2, "Số CLB", "CLB", 5],
        [3, "Số sách", "", 900],
        [4, "Số đầu sách", "tên", 700],
        [5, "Vốn tài liệu", "đầu sách", 600],
    ]
    reading = one(rows)
    assert "library.stock" not in facts(reading)
    assert asked(reading) == ["Số sách", "Vốn tài liệu"]


def test_communes_stand_across_and_the_total_column_is_none() -> None:
    reading = read(grid("S", [
        ["UBND HUYỆN CẨM THỦY"], ["TỔNG HỢP SỐ LIỆU CÁC XÃ NĂM 2024"], [], ["TT", "Chỉ tiêu", "ĐVT", "Cẩm Long", "Cẩm Phú", "Cẩm Giang", "Tổng cộng"],
        [1, "Thư viện công cộng cấp xã", "TV", 1, 1, 1, 3], [2, "Lượt bạn đọc", "lượt", 1200, "1.300", 1400, 3900],
        [3, "Kinh phí xã hội hóa", "nghìn đồng", "12.500", "8.000", 9000, 29500],
    ]))  # fmt: skip
    assert whose(reading) == [("15172", "2024"), ("15181", "2024"), ("15148", "2024")]
    assert facts(reading, 1) == {"libraries.commune": 1, "library.visits": 1300, "budget_social": 8}


def test_communes_follow_one_another_on_a_sheet() -> None:
    table = [["TT", "Chỉ tiêu", "ĐVT", "Số liệu"], [1, "Lượt bạn đọc", "lượt", 100], [2, "Số CLB", "CLB", 5], []]
    stacked = one([["UBND HUYỆN CẨM THỦY"], ["SỐ LIỆU NĂM 2024"], [], ["Xã Cẩm Long"], *table, ["Xã Cẩm Phú"], *table])
    sections = one([
        ["UBND HUYỆN CẨM THỦY"], ["SỐ LIỆU NĂM 2024"], [], table[0], ["I", "Xã Cẩm Long", "", ""], *table[1:3],
        ["II", "Xã Cẩm Phú", "", ""], *table[1:3],
    ])  # fmt: skip
    for reading in (stacked, sections):
        assert whose(reading) == [("15172", "2024"), ("15181", "2024")]
        assert facts(reading, 1) == {"library.visits": 100, "centre.clubs": 5}


def test_halves_and_the_year_stand_side_by_side() -> None:
    reading = one([
        *HEAD, ["TT", "Chỉ tiêu", "6 tháng đầu năm", "6 tháng cuối năm", "Cả năm 2024", "So với năm 2023 (%)"],
        [1, "Lượt bạn đọc", 100, 200, 300, 10], [2, "Số CLB", 5, 6, 6, 5],
    ])  # fmt: skip
    assert sorted(whose(reading), key=str) == [("15172", "2024"), ("15172", "2024-H1"), ("15172", "2024-H2")]


def test_plans_and_the_year_before_are_not_taken() -> None:
    reading = one([
        *HEAD, ["TT", "Chỉ tiêu", "Năm 2023", "Kế hoạch 2024", "Thực hiện 2024", "Tỷ lệ % TH/KH", "Lũy kế"],
        [1, "Lượt bạn đọc", 100, 150, 200, 133, 999], [2, "Số CLB", 5, 6, 7, 100, 99], [3, "Tỷ lệ NVH đạt (%)", 50, 60, 70, "", ""],
    ])  # fmt: skip
    assert whose(reading) == [("15172", "2024")]
    assert facts(reading) == {"library.visits": 200, "centre.clubs": 7}


def test_a_blank_whole_is_the_sum_of_its_parts_and_a_given_one_is_compared() -> None:
    parts = [
        ["", "- Tại chỗ", "lượt", 100],
        ["", "- Lưu động", "lượt", 20],
        ["", "- Trực tuyến", "lượt", 30],
        [2, "Số thôn", "thôn", 8],
    ]
    assert facts(one([*LIST, [1, "Lượt sử dụng thư viện", "lượt", ""], *parts]))["library.visits"] == 150
    given = one([*LIST, [1, "Lượt sử dụng thư viện", "lượt", 160], *parts])
    assert facts(given)["library.visits"] == 160
    assert faults(given) == [("total-differs-from-parts", "D5")]


def test_kinds_of_places_down_and_their_parts_across() -> None:
    reading = one([
        *HEAD, ["TT", "Loại hình", "Số lượng", "Có dịch vụ HTSĐ", "Có ứng dụng CNTT"], [1, "Thư viện xã", 1, 1, 1],
        [2, "Tủ sách thôn", 4, 3, 1], ["", "Tổng cộng", 5, 4, 2],
    ])  # fmt: skip
    assert facts(reading) == {
        "libraries.commune": 1, "libraries.commune.service": 1, "libraries.commune.digital": 1,
        "libraries.village": 4, "libraries.village.service": 3, "libraries.village.digital": 1,
    }  # fmt: skip


def test_a_list_without_headings_is_read_by_its_labels() -> None:
    reading = one(
        [
            ["Số liệu xã Cẩm Long năm 2024"],
            [],
            ["Thư viện xã", 1],
            ["Tủ sách thôn", 4],
            ["Lượt bạn đọc", "1.234"],
            ["Người lập", ""],
        ]
    )
    assert facts(reading) == {"libraries.commune": 1, "libraries.village": 4, "library.visits": 1234}


def test_wordings_without_accents_and_in_another_order_meet_the_same_figures() -> None:
    reading = one([
        ["Don vi: UBND xa Cam Long"], ["Ky: 6 thang dau nam 2024"], ["Ma", "Chi tieu", "DVT", "Gia tri"], ["1", "Thu vien xa: co dich vu HTSD", "TV", "1"],
        ["2", "Thu vien xa", "TV", "1"], ["3", "NVH thon - dat muc tieu", "nha", "3"], ["4", "Luot ban doc", "luot", "1,234"],
        ["5", "Khach den hoc tap, nghien cuu", "luot", "12"],
    ])  # fmt: skip
    assert whose(reading) == [("15172", "2024-H1")]
    assert facts(reading) == {
        "libraries.commune.service": 1, "libraries.commune": 1, "centres.village_house.met": 3, "library.visits": 1234,
        "museum.learning_visitors": 12,
    }  # fmt: skip


def test_blank_zero_not_arising_and_not_collected_are_four_things() -> None:
    reading = one(
        [
            *LIST,
            [1, "Lượt bạn đọc", "lượt", "không phát sinh"],
            [2, "Số CLB", "CLB", "không thu thập"],
            [3, "Số thôn", "thôn", ""],
            [4, "Dân số", "người", 0],
        ]
    )
    states = {fact.input: (fact.value, fact.state.value) for fact in reading.parts[0].facts}
    assert states == {
        "library.visits": (None, "not_arising"), "centre.clubs": (None, "not_collected"),
        "villages": (None, "missing"), "population": (0, "reported"),
    }  # fmt: skip


def test_a_broken_formula_and_one_never_computed_are_named() -> None:
    rows = grid(
        "S",
        [
            *LIST,
            [1, "Lượt bạn đọc", "lượt", ""],
            [2, "Số CLB", "CLB", ""],
            [3, "Số thôn", "thôn", 8],
            [4, "Dân số", "người", 10],
        ],
    )
    sheet = Grid("S", rows.rows, broken={(4, 3): "#REF!"}, uncached={(5, 3): "=1+2"})
    assert faults(read(sheet)) == [("broken-formula", "D5"), ("formula-not-computed", "D6")]


def test_one_figure_given_twice_in_two_ways_is_not_taken() -> None:
    reading = one([*LIST, [1, "Số CLB", "CLB", 5], [2, "Số thôn", "thôn", 8], [3, "Câu lạc bộ", "CLB", 7]])
    assert facts(reading)["centre.clubs"] is None
    assert faults(reading) == [("figure-twice", "D7")]
