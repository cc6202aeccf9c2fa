"""Online library visits."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Count, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="online_visits",
    name=Text("Lượt sử dụng thư viện trực tuyến", "Online library visits"),
    short=Text("Lượt trực tuyến", "Online visits"),
    theme=Theme.USE,
    order=5,
    definition=Text(
        "Lượt sử dụng thư viện trực tuyến do các xã báo cáo trong kỳ.",
        "Online library visits reported by the communes.",
    ),
    formula=Text("Cộng số liệu của các xã đã báo cáo.", "The sum over the communes that reported."),
    limits=Text(
        "Chỉ theo dõi; xã chưa báo cáo không được ước tính.",
        "Followed only; communes that have not reported are not estimated.",
    ),
    formulas=(Dated(2021, Count(("library.visits_online",))),),
    direction=Direction.UP,
    unit=Text("lượt", "visits"),
    decimals=0,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(facts={"library.visits_online": (464, 669)}, value=1133.0),
)
