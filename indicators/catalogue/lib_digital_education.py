"""Share of libraries of schools, vocational and other education institutions with digital transformation."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_digital_education",
    name=Text(
        "Thư viện cơ sở giáo dục phổ thông, giáo dục nghề nghiệp và cơ sở giáo dục khác có ứng dụng CNTT, chuyển đổi số",
        "Libraries of schools, vocational and other education institutions with digital transformation",
    ),
    short=Text("Thư viện cơ sở giáo dục có CNTT, CĐS", "Education libraries, digital"),
    theme=Theme.DIGITAL,
    order=6,
    definition=Text(
        "Tỷ lệ thư viện cơ sở giáo dục phổ thông, giáo dục nghề nghiệp và cơ sở giáo dục khác có ứng dụng công nghệ thông tin, chuyển đổi số trong quản lý hoặc phục vụ, trên tổng số thư viện cùng loại đang hoạt động tại cuối kỳ.",
        "Libraries of schools, vocational and other education institutions that have IT or digital transformation in management or service, as a percentage of those in operation at the end of the period.",
    ),
    formula=Text(
        "Số thư viện có ứng dụng CNTT ÷ tổng số thư viện × 100; cộng các xã trước, chia sau.",
        "Libraries with digital transformation ÷ all libraries × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Xã chỉ báo cáo một phần loại hình được tính theo phần đã báo cáo và có ghi chú.",
        "A commune that reports some of the types only is counted with those, and marked so.",
    ),
    formulas=(
        Dated(
            2021,
            Coverage(
                (
                    ("libraries.general_school.digital", "libraries.general_school"),
                    ("libraries.vocational.digital", "libraries.vocational"),
                    ("libraries.other_education.digital", "libraries.other_education"),
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
            "libraries.general_school.digital": (2, 3),
            "libraries.general_school": (3, 4),
            "libraries.vocational.digital": (1, 0),
            "libraries.vocational": (1, 1),
            "libraries.other_education.digital": (0, 1),
            "libraries.other_education": (0, 1),
        },
        value=70.0,
    ),
    noun=Text("thư viện", "libraries"),
    register="library",
    types=("general_school", "vocational", "other_education"),
    flags=("digital",),
)
