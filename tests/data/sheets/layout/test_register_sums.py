"""Rows of a register that head or add up others are no places; what may be either is asked and changes no figure meanwhile."""

import pytest

from data.sheets.model import Reading
from tests.data.sheets.layout.sheets import Rows, asked, facts, faults, one

TITLE: Rows = [["UBND XÃ CẨM LONG"], ["DANH SÁCH THƯ VIỆN NĂM 2024"]]
TYPED: Rows = [*TITLE, ["STT", "Tên thư viện", "Loại hình", "Lượt sử dụng tại chỗ", "Số bản sách"]]
NAMED: Rows = [*TITLE, ["STT", "Tên thư viện", "Có DV phục vụ HTSĐ", "Lượt sử dụng tại chỗ", "Số bản sách"]]
BARE: Rows = [*TITLE, ["Tên thư viện", "Có DV phục vụ HTSĐ", "Lượt sử dụng tại chỗ", "Số bản sách"]]


def places(reading: Reading) -> list[tuple[str, str | None]]:
    return [(row.name, row.type) for row in reading.parts[0].facilities]


@pytest.mark.parametrize("numbers", [("I", "II"), ("A", "B"), ("", ""), ("I.", "II.")])
def test_a_row_of_a_type_with_sums_is_a_section_however_it_is_numbered(numbers: tuple[str, str]) -> None:
    reading = one([
        *TYPED, [numbers[0], "Thư viện cấp xã", "", 100, 500], [1, "Thư viện xã Cẩm Long", "Thư viện xã", 100, 500],
        [numbers[1], "Tủ sách thôn", "", 30, 90], [2, "Tủ sách thôn Một", "Tủ sách thôn", 10, 40], [3, "Tủ sách thôn Hai", "Tủ sách thôn", 20, 50],
    ])  # fmt: skip
    assert [name for name, _ in places(reading)] == ["Thư viện xã Cẩm Long", "Tủ sách thôn Một", "Tủ sách thôn Hai"]
    assert facts(reading)["library.visits"] == 130
    assert faults(reading) == []
    assert asked(reading) == []


def test_a_section_whose_sum_is_wrong_is_pointed_at_and_still_no_place() -> None:
    reading = one([
        *TYPED, ["I", "Thư viện cấp xã", "", 100, 500], [1, "Thư viện xã Cẩm Long", "Thư viện xã", 100, 500],
        ["II", "Tủ sách thôn", "", 35, 90], [2, "Tủ sách thôn Một", "Tủ sách thôn", 10, 40], [3, "Tủ sách thôn Hai", "Tủ sách thôn", 20, 50],
    ])  # fmt: skip
    assert faults(reading) == [("total-differs-from-parts", "D6")]
    assert facts(reading)["library.visits"] == 130


def test_a_section_without_numbers_or_types_is_known_by_the_places_below_it() -> None:
    reading = one([
        *BARE, ["Thư viện xã", "", 100, 500], ["Thư viện xã Cẩm Long", "x", 100, 500],
        ["Tủ sách thôn, bản", "", 30, 90], ["Tủ sách thôn Một", "", 10, 40], ["Tủ sách bản Hai", "x", 20, 50],
    ])  # fmt: skip
    assert len(places(reading)) == 3
    assert facts(reading)["library.stock"] == 590


def test_a_section_above_sections_adds_up_all_of_them() -> None:
    reading = one([
        *NAMED, ["A", "Thư viện ngoài trường học", "", 130, 590], ["I", "Thư viện cấp xã", "", 100, 500], [1, "Thư viện xã Cẩm Long", "x", 100, 500],
        ["II", "Tủ sách thôn", "", 30, 90], [1, "Tủ sách thôn Một", "", 10, 40], [2, "Tủ sách thôn Hai", "", 20, 50],
        ["B", "Thư viện trường học", "", 7, 8], [1, "Thư viện Trường THCS Cẩm Long", "x", 7, 8], ["", "Toàn xã", "", 137, 598],
    ])  # fmt: skip
    assert facts(reading)["library.visits"] == 137
    assert len(places(reading)) == 4
    assert faults(reading) == []


def test_a_place_called_by_its_type_alone_stays_a_place() -> None:
    reading = one([
        *TYPED, [1, "Thư viện xã", "Thư viện xã", 100, 500], [2, "Điểm bưu điện văn hóa xã", "BĐVHX", 10, 40], [3, "Tủ sách thôn Hai", "Tủ sách thôn", 20, 50],
    ])  # fmt: skip
    assert [kind for _, kind in places(reading)] == ["commune", "post_office", "village"]
    assert asked(reading) == []


def test_a_numbered_kind_without_places_below_it_is_asked_and_changes_no_figure() -> None:
    rows: Rows = [
        *TYPED, ["I", "Thư viện cấp xã", "", 100, 500], ["II", "Tủ sách thôn", "", 30, 90],
        [1, "Tủ sách thôn Một", "Tủ sách thôn", 10, 40], [2, "Tủ sách thôn Hai", "Tủ sách thôn", 20, 50],
    ]  # fmt: skip
    reading = one(rows)
    assert asked(reading) == ["Thư viện cấp xã"]
    assert facts(reading)["library.visits"] is None
    assert facts(reading)["libraries.village"] == 2
    key = reading.questions[0].key.replace(":", "__")
    assert facts(one(rows, **{key: "place"}))["library.visits"] == 130
    assert facts(one(rows, **{key: "ignore"}))["library.visits"] == 30


@pytest.mark.parametrize(
    "name",
    ["Cộng thư viện thôn", "Tổng số tủ sách thôn", "Cộng:", "Toàn xã", "Trong đó: ngoài trường học", "Tr.đó: thôn"],
)
def test_rows_that_say_they_add_up_are_no_places(name: str) -> None:
    reading = one([*TYPED, [1, "Thư viện xã Cẩm Long", "Thư viện xã", 100, 500], ["", name, "", 100, 500]])
    assert len(places(reading)) == 1
    assert facts(reading)["library.visits"] == 100


def test_an_event_may_begin_with_words_of_a_total() -> None:
    reading = one([
        ["UBND XÃ CẨM LONG"], ["TUYÊN TRUYỀN NĂM 2024"], ["STT", "Tên sự kiện", "Số buổi", "Số người dự"],
        [1, "Tổng kết phong trào đọc sách", 1, 50], [2, "Cộng đồng học tập", 2, 60], [3, "Công an xã đọc sách", 1, 10],
    ])  # fmt: skip
    assert facts(reading)["event.sessions"] == 4


@pytest.mark.parametrize(
    "name",
    ["Tủ sách thôn Hai (đã giải thể)", "Tủ sách thôn Hai (chưa thành lập)", "Tủ sách thôn Hai - tạm dừng hoạt động"],
)
def test_a_place_that_says_it_does_not_work_is_asked(name: str) -> None:
    reading = one([*TYPED, [1, "Thư viện xã Cẩm Long", "Thư viện xã", 100, 500], [2, name, "Tủ sách thôn", 5, 6]])
    assert asked(reading) == [name]
    assert facts(reading).get("libraries.village") is None
    assert facts(reading)["library.visits"] is None
    assert facts(reading)["libraries.commune"] == 1


def test_a_type_that_contradicts_the_name_is_pointed_at() -> None:
    reading = one([*TYPED, [1, "Thư viện Trường Tiểu học Cẩm Long", "Điểm BĐ-VHX", 100, 500]])
    assert faults(reading) == [("type-contradicts-name", "C4")]
