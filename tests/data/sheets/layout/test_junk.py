"""Whatever stands on a sheet: no exception, and no figure without a cell or rows behind it."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from data.sheets.wire import from_json, to_json
from indicators.words import State
from tests.data.sheets.layout.sheets import grid, read

WORDS = st.sampled_from(
    ["STT", "TT", "Chỉ tiêu", "ĐVT", "Số liệu", "Năm 2023", "2024", "Tên thư viện", "Tên thiết chế", "Loại hình", "Có DV HTSĐ", "CNTT", "Tại chỗ", "Tổng số",
     "Cộng", "Thư viện xã", "Tủ sách thôn", "- Trong đó: có dịch vụ", "Đạt", "Lượt bạn đọc", "Số CLB", "x", "không", "-", "1.234", "12,5", "k có", "#REF!",
     "UBND XÃ CẨM LONG", "UBND XÃ PHÚ AN", "xã Cẩm Phú", "6 tháng đầu năm 2024", "Năm", "Tên xã", "NVH thôn", "Kinh phí XHH (đồng)", "Kinh phí NSNN", "I", "II",
     "Người lập", "(*) ghi chú", "Ngày Sách và Văn hóa đọc", "Ngày tổ chức", "23-4-24", "Số buổi", "Người dự", "triệu đồng", "Ghi chú", "Lượt khách", "Bảo tàng"]
)  # fmt: skip
CELLS = st.one_of(
    st.just(""),
    WORDS,
    WORDS,
    st.integers(-5, 100_000),
    st.floats(-10, 1e6, allow_nan=False),
    st.booleans(),
    st.text(max_size=12),
    st.dates(dt.date(1990, 1, 1)),
)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=8), min_size=1, max_size=14)


@settings(max_examples=150, deadline=None)
@given(ROWS, ROWS, st.sampled_from(["a.xlsx", "CamLong_2024.xlsx", "6T 2024.csv"]))
def test_any_grid_is_read_without_an_exception_and_every_figure_has_its_cell(
    first: list[list[object]], second: list[list[object]], name: str
) -> None:
    reading = read(grid("Sheet1", first), grid("Năm 2023", second), name=name)
    assert from_json(to_json(reading)) == reading
    for part in reading.parts:
        for fact in part.facts:
            assert (fact.value is None) == (fact.state is not State.REPORTED)
            assert fact.value is None or fact.value >= 0
            assert fact.value is None or fact.cell or part.facilities
    assert reading.parts or reading.problems or reading.questions


@settings(max_examples=60, deadline=None)
@given(st.permutations(list(range(5))), st.lists(st.integers(0, 99_999), min_size=4, max_size=4))
def test_the_order_of_columns_does_not_matter(order: list[int], values: list[int]) -> None:
    heads = ["Tên thư viện", "Tại chỗ", "Số thẻ", "Có DV HTSĐ", "Số bản sách"]
    row: list[object] = ["Thư viện xã Yang Bắc", values[0], values[1], "x", values[2]]
    title = [["SỔ THEO DÕI THƯ VIỆN XÃ YANG BẮC NĂM 2024"], []]
    body = [["STT", *(heads[place] for place in order)], [1, *(row[place] for place in order)]]
    reading = read(grid("S", [*title, *body]))
    (place,) = reading.parts[0].facilities
    assert place.numbers == {"visits_onsite": values[0], "cards_valid": values[1], "stock": values[2]}
    assert place.flags == {"service": True}
