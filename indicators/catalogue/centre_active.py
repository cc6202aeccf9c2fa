"""Cultural centres with classes, clubs and regular activities."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="centre_active",
    name=Text(
        "Trung tâm văn hóa các cấp có lớp năng khiếu, câu lạc bộ, nhóm sở thích, hoạt động thường xuyên",
        "Cultural centres with classes, clubs and regular activities",
    ),
    short=Text("Trung tâm văn hóa hoạt động", "Active cultural centres"),
    theme=Theme.CENTRE,
    order=1,
    definition=Text(
        "Tỷ lệ trung tâm văn hóa cấp tỉnh, huyện, xã có lớp năng khiếu, câu lạc bộ hoặc nhóm sở thích và thường xuyên tổ chức hoạt động văn hóa văn nghệ, thể dục thể thao.",
        "Provincial, district and commune cultural centres that have classes, clubs or interest groups and hold activities regularly, as a percentage of all.",
    ),
    formula=Text(
        "Số nơi đạt cả hai điều kiện ÷ tổng số nơi × 100; cộng các xã trước, chia sau.",
        "Places that meet both conditions ÷ all places × 100; communes are summed first, divided last.",
    ),
    limits=Text(
        "Trung tâm học tập cộng đồng không tính trong chỉ tiêu này.",
        "Community learning centres are not part of this indicator.",
    ),
    formulas=(
        Dated(
            2021,
            Coverage(
                (
                    ("centres.province_centre.met", "centres.province_centre"),
                    ("centres.district_centre.met", "centres.district_centre"),
                    ("centres.commune_centre.met", "centres.commune_centre"),
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
            "centres.province_centre.met": (1, 0),
            "centres.province_centre": (1, 0),
            "centres.district_centre.met": (0, 1),
            "centres.district_centre": (1, 1),
            "centres.commune_centre.met": (1, 0),
            "centres.commune_centre": (1, 1),
        },
        value=60.0,
    ),
    noun=Text("trung tâm", "centres"),
    register="centre",
    types=("province_centre", "district_centre", "commune_centre"),
    flags=("classes", "regular"),
)
