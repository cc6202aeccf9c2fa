"""Share of university and specialised libraries with digital transformation."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_digital_higher",
    name=Text(
        "Thư viện đại học, thư viện chuyên ngành có ứng dụng CNTT, chuyển đổi số",
        "University and specialised libraries with digital transformation",
    ),
    short=Text("Thư viện đại học, chuyên ngành có CNTT, CĐS", "University, specialised, digital"),
    theme=Theme.DIGITAL,
    order=4,
    definition=Text(
        "Tỷ lệ thư viện đại học, thư viện chuyên ngành có ứng dụng công nghệ thông tin, chuyển đổi số trong quản lý hoặc phục vụ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "University and specialised libraries that have IT or digital transformation in management or service, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có ứng dụng CNTT ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with digital transformation ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Phân hiệu của trường đại học tính là một thư viện.", "A branch of a university counts as one library."
    ),
    formulas=(
        Dated(
            2021,
            Coverage(
                (
                    ("libraries.university.digital", "libraries.university"),
                    ("libraries.specialised.digital", "libraries.specialised"),
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
            "libraries.university.digital": (1, 0),
            "libraries.university": (2, 1),
            "libraries.specialised.digital": (1, 4),
            "libraries.specialised": (1, 4),
        },
        value=75.0,
    ),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("university", "specialised"),
    flags=("digital",),
)
