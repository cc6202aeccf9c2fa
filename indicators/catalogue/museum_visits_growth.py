"""Average yearly growth of museum visits for research or study."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Dated, Direction, Example, Growth, Indicator, Text, Theme

INDICATOR = Indicator(
    code="museum_visits_growth",
    name=Text(
        "Lượt khách đến bảo tàng nghiên cứu, học tập tăng bình quân mỗi năm",
        "Average yearly growth of museum visits for research or study",
    ),
    short=Text("Khách nghiên cứu, học tập tại bảo tàng, tăng bình quân/năm", "Museum study visits, growth a year"),
    theme=Theme.MUSEUM,
    order=2,
    definition=Text(
        "Tốc độ tăng bình quân mỗi năm của lượt khách đến bảo tàng, nhà truyền thống để nghiên cứu, học tập so với năm gốc của kế hoạch.",
        "Average yearly growth of visits to museums for research or study since the base year of the plan.",
    ),
    formula=Text(
        "(Lượt năm báo cáo ÷ lượt năm gốc)^(1/số năm) − 1, tính bằng %; chỉ so các xã có báo cáo ở cả hai năm.",
        "(Visits in the year ÷ visits in the base year)^(1/years) − 1, in %; only communes that reported in both years.",
    ),
    limits=Text(
        "Chỉ so năm với năm; số 6 tháng so với cùng kỳ. Kỳ gốc bằng 0 thì không tính được.",
        "Full years against full years, halves against the same half. A base of 0 cannot be computed.",
    ),
    formulas=(Dated(2021, Growth(("museum.learning_visitors",))),),
    direction=Direction.UP,
    unit=Text("%/năm", "% a year"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(
        facts={"museum.learning_visitors": (1000, 1300, 1100, 1320)}, years=(2022, 2023, 2024, 2025), value=9.6961
    ),
    noun=Text("lượt", "visits"),
)
