"""Share of armed forces libraries with digital transformation."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_digital_armed",
    name=Text(
        "Thư viện lực lượng vũ trang có ứng dụng CNTT, chuyển đổi số",
        "Armed forces libraries with digital transformation",
    ),
    short=Text("Thư viện lực lượng vũ trang có CNTT, CĐS", "Armed forces libraries, digital"),
    theme=Theme.DIGITAL,
    order=5,
    definition=Text(
        "Tỷ lệ thư viện lực lượng vũ trang có ứng dụng công nghệ thông tin, chuyển đổi số trong quản lý hoặc phục vụ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "Armed forces libraries that have IT or digital transformation in management or service, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có ứng dụng CNTT ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with digital transformation ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Chỉ tính thư viện, phòng đọc do đơn vị lực lượng vũ trang báo cáo.",
        "Only libraries and reading rooms that the armed forces report.",
    ),
    formulas=(Dated(2021, Coverage((("libraries.armed_forces.digital", "libraries.armed_forces"),))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(
        facts={"libraries.armed_forces.digital": (8, 1, 5), "libraries.armed_forces": (10, 10, 20)}, value=35.0
    ),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("armed_forces",),
    flags=("digital",),
)
