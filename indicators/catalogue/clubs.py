"""Clubs and interest groups."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Count, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="clubs",
    name=Text("Số câu lạc bộ, nhóm sở thích", "Clubs and interest groups"),
    short=Text("Câu lạc bộ", "Clubs"),
    theme=Theme.CENTRE,
    order=3,
    definition=Text(
        "Số câu lạc bộ, nhóm sở thích do các xã báo cáo trong kỳ.",
        "Clubs and interest groups reported by the communes.",
    ),
    formula=Text("Cộng số liệu của các xã đã báo cáo.", "The sum over the communes that reported."),
    limits=Text(
        "Chỉ theo dõi; xã chưa báo cáo không được ước tính.",
        "Followed only; communes that have not reported are not estimated.",
    ),
    formulas=(Dated(2021, Count(("centre.clubs",))),),
    direction=Direction.UP,
    unit=Text("CLB", "clubs"),
    decimals=0,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(facts={"centre.clubs": (20, 25)}, value=45.0),
)
