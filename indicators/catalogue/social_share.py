"""Share of socially mobilised funds in all the money spent."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Dated, Direction, Example, Indicator, Share, Text, Theme

INDICATOR = Indicator(
    code="social_share",
    name=Text("Tỷ trọng kinh phí xã hội hóa", "Share of socially mobilised funds"),
    short=Text("Kinh phí xã hội hóa", "Mobilised funds"),
    theme=Theme.RESOURCE,
    order=3,
    definition=Text(
        "Kinh phí huy động xã hội hóa trên tổng kinh phí (ngân sách nhà nước, lồng ghép, xã hội hóa).",
        "Socially mobilised funds as a percentage of all money (state budget, other programmes, mobilised).",
    ),
    formula=Text(
        "Kinh phí xã hội hóa ÷ (ngân sách + lồng ghép + xã hội hóa) × 100.",
        "Mobilised ÷ (state + merged + mobilised) × 100.",
    ),
    limits=Text("Chỉ tính các xã báo cáo đủ ba nguồn.", "Only communes that reported all three sources."),
    formulas=(Dated(2021, Share("budget_social", ("budget_state", "budget_merged", "budget_social"))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(
        facts={"budget_state": (76.7, 43.3), "budget_merged": (8.0, 12.0), "budget_social": (33.4, 26.6)}, value=30.0
    ),
)
