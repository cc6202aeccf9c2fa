"""Share of libraries of vocational and other education institutions with services for lifelong learning."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_service_vocational",
    name=Text(
        "Thư viện cơ sở giáo dục nghề nghiệp và cơ sở giáo dục khác có dịch vụ phục vụ học tập suốt đời",
        "Libraries of vocational and other education institutions with services for lifelong learning",
    ),
    short=Text("Thư viện GDNN, cơ sở giáo dục khác có dịch vụ", "Vocational, other education with services"),
    theme=Theme.SERVICE,
    order=7,
    definition=Text(
        "Tỷ lệ thư viện cơ sở giáo dục nghề nghiệp và cơ sở giáo dục khác có ít nhất một dịch vụ phục vụ học tập suốt đời trong kỳ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "Libraries of vocational and other education institutions that have at least one service for lifelong learning in the period, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có dịch vụ ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with the service ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Nhóm riêng theo kế hoạch của xã Cẩm Long; không gồm trường mầm non, phổ thông.",
        "A group of its own in the plan of Cẩm Long; general schools are not included.",
    ),
    formulas=(
        Dated(
            2021,
            Coverage(
                (
                    ("libraries.vocational.service", "libraries.vocational"),
                    ("libraries.other_education.service", "libraries.other_education"),
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
            "libraries.vocational.service": (1, 0),
            "libraries.vocational": (2, 1),
            "libraries.other_education.service": (1, 4),
            "libraries.other_education": (1, 4),
        },
        value=75.0,
    ),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("vocational", "other_education"),
    flags=("service",),
)
