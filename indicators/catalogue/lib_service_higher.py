"""Share of university and specialised libraries with services for lifelong learning."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_service_higher",
    name=Text(
        "Thư viện đại học, thư viện chuyên ngành có dịch vụ phục vụ học tập suốt đời",
        "University and specialised libraries with services for lifelong learning",
    ),
    short=Text("Thư viện đại học, chuyên ngành có dịch vụ", "University, specialised with services"),
    theme=Theme.SERVICE,
    order=4,
    definition=Text(
        "Tỷ lệ thư viện đại học, thư viện chuyên ngành có ít nhất một dịch vụ phục vụ học tập suốt đời trong kỳ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "University and specialised libraries that have at least one service for lifelong learning in the period, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có dịch vụ ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with the service ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Phân hiệu của trường đại học tính là một thư viện.", "A branch of a university counts as one library."
    ),
    formulas=(
        Dated(
            2021,
            Coverage(
                (
                    ("libraries.university.service", "libraries.university"),
                    ("libraries.specialised.service", "libraries.specialised"),
                )
            ),
        ),
    ),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(
        facts={
            "libraries.university.service": (1, 0),
            "libraries.university": (2, 1),
            "libraries.specialised.service": (1, 4),
            "libraries.specialised": (1, 4),
        },
        value=75.0,
    ),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("university", "specialised"),
    flags=("service",),
)
