"""Attendance at publicity and events."""

from indicators.words import Count, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="event_attendance",
    name=Text(
        "Lượt người dự tuyên truyền, sự kiện",
        "Attendance at publicity and events",
    ),
    short=Text(
        "Lượt người dự sự kiện",
        "Event attendance",
    ),
    theme=Theme.RESOURCE,
    order=4,
    definition=Text(
        "Lượt người dự tuyên truyền, sự kiện do các xã báo cáo trong kỳ.",
        "Attendance at publicity and events reported by the communes.",
    ),
    formula=Text(
        "Cộng số liệu của các xã đã báo cáo.",
        "The sum over the communes that reported.",
    ),
    limits=Text(
        "Chỉ theo dõi; xã chưa báo cáo không được ước tính.",
        "Followed only; communes that have not reported are not estimated.",
    ),
    formulas=(Dated(2021, Count(("event.attendance",))),),
    direction=Direction.UP,
    unit=Text("lượt người", "attendances"),
    decimals=0,
    source=Text(
        "Theo dõi nội bộ theo nội dung kế hoạch; chưa có mục tiêu bằng số",
        "Followed under the plans; no numeric goal is set",
    ),
    frequency=Text("Hằng năm; 6 tháng để theo dõi", "Yearly; half-yearly for follow-up"),
    example=Example(facts={"event.attendance": (1326, 920)}, value=2246.0),
)
