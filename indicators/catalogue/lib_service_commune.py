"""Share of commune public libraries with services for lifelong learning."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_service_commune",
    name=Text(
        "Thư viện công cộng cấp xã có dịch vụ phục vụ học tập suốt đời",
        "Commune public libraries with services for lifelong learning",
    ),
    short=Text("Thư viện cấp xã có dịch vụ", "Commune libraries with services"),
    theme=Theme.SERVICE,
    order=1,
    definition=Text(
        "Tỷ lệ thư viện công cộng cấp xã có ít nhất một dịch vụ phục vụ học tập suốt đời trong kỳ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "Commune public libraries that have at least one service for lifelong learning in the period, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có dịch vụ ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with the service ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Thư viện do Ủy ban nhân dân cấp xã quản lý; không gồm tủ sách thôn, làng.",
        "Libraries run by the commune People's Committee; village book collections are not included.",
    ),
    formulas=(Dated(2021, Coverage((("libraries.commune.service", "libraries.commune"),))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(facts={"libraries.commune.service": (8, 1, 5), "libraries.commune": (10, 10, 20)}, value=35.0),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("commune",),
    flags=("service",),
)
