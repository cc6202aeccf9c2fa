"""Attendance at publicity and events."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Count, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="event_attendance",
    name=Text("Lượt người dự tuyên truyền, sự kiện", "Attendance at publicity and events"),
    short=Text("Lượt người dự sự kiện", "Event attendance"),
    theme=Theme.RESOURCE,
    order=4,
    definition=Text(
        "Lượt người dự tuyên truyền, sự kiện do các xã báo cáo trong kỳ.",
        "Attendance at publicity and events reported by the communes.",
    ),
    formula=Text("Cộng số liệu của các xã đã báo cáo.", "The sum over the communes that reported."),
    limits=Text(
        "Chỉ theo dõi; xã chưa báo cáo không được ước tính.",
        "Followed only; communes that have not reported are not estimated.",
    ),
    formulas=(Dated(2021, Count(("event.attendance",))),),
    direction=Direction.UP,
    unit=Text("lượt người", "attendances"),
    decimals=0,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(facts={"event.attendance": (1326, 920)}, value=2246.0),
)
