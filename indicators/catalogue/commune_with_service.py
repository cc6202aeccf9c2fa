"""Share of communes that offer services for lifelong learning in a library or reading room."""

from indicators.sources import DECISION_1520, YEARLY
from indicators.words import Dated, Direction, Example, Indicator, Text, Theme, UnitsWith

INDICATOR = Indicator(
    code="commune_with_service",
    name=Text(
        "Xã có thư viện, phòng đọc cung cấp dịch vụ phục vụ học tập suốt đời",
        "Communes with a library or reading room that serves lifelong learning",
    ),
    short=Text("Xã có dịch vụ", "Communes with services"),
    theme=Theme.SERVICE,
    order=8,
    definition=Text(
        "Tỷ lệ xã có ít nhất một thư viện xã, phòng đọc, tủ sách thôn, điểm bưu điện – văn hóa xã hoặc thư viện cộng đồng có dịch vụ phục vụ học tập suốt đời.",
        "Communes with at least one commune, village, post office or community library that serves lifelong learning, as a percentage of the communes.",
    ),
    formula=Text(
        "Số xã có dịch vụ ÷ số xã đã báo cáo × 100.", "Communes with the service ÷ communes that reported × 100."
    ),
    limits=Text(
        "Xã chưa báo cáo không tính vào mẫu số; khoảng chắc chắn được ghi kèm.",
        "Communes that have not reported are left out; the certain bounds are given beside it.",
    ),
    formulas=(
        Dated(
            2021,
            UnitsWith(
                (
                    "libraries.commune.service",
                    "libraries.village.service",
                    "libraries.post_office.service",
                    "libraries.community.service",
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
            "libraries.commune.service": (1, 0, 0, 0),
            "libraries.village.service": (3, 2, 0, 0),
            "libraries.post_office.service": (0, 0, 0, 1),
        },
        value=75.0,
    ),
    noun=Text("xã", "communes"),
)
