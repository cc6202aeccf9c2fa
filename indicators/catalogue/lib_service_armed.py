"""Share of armed forces libraries with services for lifelong learning."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_service_armed",
    name=Text(
        "Thư viện lực lượng vũ trang có dịch vụ phục vụ học tập suốt đời",
        "Armed forces libraries with services for lifelong learning",
    ),
    short=Text("Thư viện lực lượng vũ trang có dịch vụ", "Armed forces libraries with services"),
    theme=Theme.SERVICE,
    order=5,
    definition=Text(
        "Tỷ lệ thư viện lực lượng vũ trang có ít nhất một dịch vụ phục vụ học tập suốt đời trong kỳ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "Armed forces libraries that have at least one service for lifelong learning in the period, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có dịch vụ ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with the service ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Chỉ tính thư viện, phòng đọc do đơn vị lực lượng vũ trang báo cáo.",
        "Only libraries and reading rooms that the armed forces report.",
    ),
    formulas=(Dated(2021, Coverage((("libraries.armed_forces.service", "libraries.armed_forces"),))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(
        facts={"libraries.armed_forces.service": (8, 1, 5), "libraries.armed_forces": (10, 10, 20)}, value=35.0
    ),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("armed_forces",),
    flags=("service",),
)
