"""Share of commune public libraries with digital transformation."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_digital_commune",
    name=Text(
        "Thư viện công cộng cấp xã có ứng dụng CNTT, chuyển đổi số",
        "Commune public libraries with digital transformation",
    ),
    short=Text("Thư viện cấp xã có CNTT, CĐS", "Commune libraries, digital"),
    theme=Theme.DIGITAL,
    order=1,
    definition=Text(
        "Tỷ lệ thư viện công cộng cấp xã có ứng dụng công nghệ thông tin, chuyển đổi số trong quản lý hoặc phục vụ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "Commune public libraries that have IT or digital transformation in management or service, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có ứng dụng CNTT ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with digital transformation ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Thư viện do Ủy ban nhân dân cấp xã quản lý; không gồm tủ sách thôn, làng.",
        "Libraries run by the commune People's Committee; village book collections are not included.",
    ),
    formulas=(Dated(2021, Coverage((("libraries.commune.digital", "libraries.commune"),))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(facts={"libraries.commune.digital": (8, 1, 5), "libraries.commune": (10, 10, 20)}, value=35.0),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("commune",),
    flags=("digital",),
)
