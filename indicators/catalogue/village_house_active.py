"""Village houses of culture with classes, clubs and regular activities."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="village_house_active",
    name=Text(
        "Nhà văn hóa – khu thể thao thôn, làng có lớp năng khiếu, câu lạc bộ, hoạt động thường xuyên",
        "Village houses of culture with classes, clubs and regular activities",
    ),
    short=Text("Nhà văn hóa thôn hoạt động", "Active village houses"),
    theme=Theme.CENTRE,
    order=2,
    definition=Text(
        "Tỷ lệ nhà văn hóa – khu thể thao thôn, làng có lớp năng khiếu, câu lạc bộ hoặc nhóm sở thích và thường xuyên tổ chức hoạt động.",
        "Village houses that have classes, clubs or interest groups and hold activities regularly, as a percentage of all.",
    ),
    formula=Text(
        "Số nơi đạt cả hai điều kiện ÷ tổng số nơi × 100; cộng các xã trước, chia sau.",
        "Places that meet both conditions ÷ all places × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Trung tâm học tập cộng đồng không tính trong chỉ tiêu này.",
        "Community learning centres are not part of this indicator.",
    ),
    formulas=(Dated(2021, Coverage((("centres.village_house.met", "centres.village_house"),))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(facts={"centres.village_house.met": (6, 7), "centres.village_house": (8, 12)}, value=65.0),
    noun=Text("nhà văn hóa", "village houses"),
    register="centre",
    types=("village_house",),
    flags=("classes", "regular"),
)
