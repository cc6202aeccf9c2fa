"""Share of provincial public libraries with services for lifelong learning."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_service_province",
    name=Text(
        "Thư viện công cộng cấp tỉnh có dịch vụ phục vụ học tập suốt đời",
        "Provincial public libraries with services for lifelong learning",
    ),
    short=Text("Thư viện cấp tỉnh có dịch vụ", "Provincial libraries with services"),
    theme=Theme.SERVICE,
    order=3,
    definition=Text(
        "Tỷ lệ thư viện công cộng cấp tỉnh có ít nhất một dịch vụ phục vụ học tập suốt đời trong kỳ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "Provincial public libraries that have at least one service for lifelong learning in the period, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có dịch vụ ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with the service ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text("Chỉ tính tại xã, phường có thư viện cấp tỉnh.", "Counted only where a provincial library stands."),
    formulas=(Dated(2021, Coverage((("libraries.province.service", "libraries.province"),))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(facts={"libraries.province.service": (8, 1, 5), "libraries.province": (10, 10, 20)}, value=35.0),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("province",),
    flags=("service",),
)
