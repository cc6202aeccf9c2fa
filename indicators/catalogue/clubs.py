"""Clubs and interest groups."""

from indicators.words import Count, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="clubs",
    name=Text(
        "Số câu lạc bộ, nhóm sở thích",
        "Clubs and interest groups",
    ),
    short=Text(
        "Câu lạc bộ",
        "Clubs",
    ),
    theme=Theme.CENTRE,
    order=3,
    definition=Text(
        "Số câu lạc bộ, nhóm sở thích do các xã báo cáo trong kỳ.",
        "Clubs and interest groups reported by the communes.",
    ),
    formula=Text(
        "Cộng số liệu của các xã đã báo cáo.",
        "The sum over the communes that reported.",
    ),
    limits=Text(
        "Chỉ theo dõi; xã chưa báo cáo không được ước tính.",
        "Followed only; communes that have not reported are not estimated.",
    ),
    formulas=(Dated(2021, Count(("centre.clubs",))),),
    direction=Direction.UP,
    unit=Text("CLB", "clubs"),
    decimals=0,
    source=Text(
        "Theo dõi nội bộ theo nội dung kế hoạch; chưa có mục tiêu bằng số",
        "Followed under the plans; no numeric goal is set",
    ),
    frequency=Text("Hằng năm; 6 tháng để theo dõi", "Yearly; half-yearly for follow-up"),
    example=Example(facts={"centre.clubs": (20, 25)}, value=45.0),
)
