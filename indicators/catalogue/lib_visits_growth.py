"""Average yearly growth of library visits."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Dated, Direction, Example, Growth, Indicator, Text, Theme

INDICATOR = Indicator(
    code="lib_visits_growth",
    name=Text("Lượt người sử dụng thư viện tăng bình quân mỗi năm", "Average yearly growth of library visits"),
    short=Text("Lượt sử dụng thư viện, tăng bình quân/năm", "Library visits, growth a year"),
    theme=Theme.USE,
    order=1,
    definition=Text(
        "Tốc độ tăng bình quân mỗi năm của lượt người sử dụng thư viện (tại chỗ, lưu động, trực tuyến) so với năm gốc của kế hoạch.",
        "Average yearly growth of library visits (on site, mobile, online) since the base year of the plan.",
    ),
    formula=Text(
        "(Lượt năm báo cáo ÷ lượt năm gốc)^(1/số năm) − 1, tính bằng %; chỉ so các xã có báo cáo ở cả hai năm.",
        "(Visits in the year ÷ visits in the base year)^(1/years) − 1, in %; only communes that reported in both years.",
    ),
    limits=Text(
        "Chỉ so năm với năm; số 6 tháng so với cùng kỳ. Kỳ gốc bằng 0 thì không tính được.",
        "Full years against full years, halves against the same half. A base of 0 cannot be computed.",
    ),
    formulas=(Dated(2021, Growth(("library.visits",))),),
    direction=Direction.UP,
    unit=Text("%/năm", "% a year"),
    decimals=1,
    source=DECISION_1520,
    frequency=YEARLY,
    example=Example(facts={"library.visits": (1000, 1300, 1100, 1320)}, years=(2022, 2023, 2024, 2025), value=9.6961),
    noun=Text("lượt", "visits"),
)
