"""Share of museums and heritage houses with an education programme."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="museum_education",
    name=Text(
        "Bảo tàng xây dựng và triển khai chương trình giáo dục", "Museums that build and run an education programme"
    ),
    short=Text("Bảo tàng có chương trình giáo dục", "Museums with education"),
    theme=Theme.MUSEUM,
    order=1,
    definition=Text(
        "Tỷ lệ bảo tàng, nhà truyền thống có chương trình giáo dục được triển khai trong kỳ.",
        "Museums and heritage houses that ran an education programme in the period, as a percentage of all.",
    ),
    formula=Text(
        "Số nơi có chương trình giáo dục ÷ tổng số nơi × 100.", "Places with an education programme ÷ all places × 100."
    ),
    limits=Text(
        "Nhà truyền thống, di tích có trưng bày được tính cùng bảo tàng.",
        "Heritage houses and monuments with displays count as museums.",
    ),
    formulas=(Dated(2021, Coverage((("museums.education", "museums"),))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(facts={"museums.education": (1, 0, 1), "museums": (1, 1, 2)}, value=50.0),
    noun=Text("bảo tàng, nhà truyền thống", "museums"),
    register="museum",
    flags=("education",),
)
