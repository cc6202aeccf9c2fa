"""Share of district public libraries with services for lifelong learning."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_service_district",
    name=Text(
        "Thư viện công cộng cấp huyện có dịch vụ phục vụ học tập suốt đời",
        "District public libraries with services for lifelong learning",
    ),
    short=Text("Thư viện cấp huyện có dịch vụ", "District libraries with services"),
    theme=Theme.SERVICE,
    order=2,
    definition=Text(
        "Tỷ lệ thư viện công cộng cấp huyện có ít nhất một dịch vụ phục vụ học tập suốt đời trong kỳ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "District public libraries that have at least one service for lifelong learning in the period, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có dịch vụ ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with the service ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Từ 01/7/2025 không còn cấp huyện: chỉ có số liệu đến 30/6/2025.",
        "The district level ended on 1/7/2025: figures exist until 30/6/2025 only.",
    ),
    formulas=(Dated(2021, Coverage((("libraries.district.service", "libraries.district"),))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(facts={"libraries.district.service": (8, 1, 5), "libraries.district": (10, 10, 20)}, value=35.0),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("district",),
    flags=("service",),
)
