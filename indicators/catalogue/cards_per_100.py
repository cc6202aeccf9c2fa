"""Reader cards per 100 people."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Dated, Direction, Example, Indicator, Rate, Text, Theme

INDICATOR = Indicator(
    code="cards_per_100",
    name=Text("Thẻ bạn đọc trên 100 dân", "Reader cards per 100 people"),
    short=Text("Thẻ/100 dân", "Cards per 100"),
    theme=Theme.USE,
    order=4,
    definition=Text(
        "Thẻ bạn đọc trên 100 dân trong đơn vị, theo dân số trung bình của kỳ.",
        "Reader cards per 100 people by the mean population of the period.",
    ),
    formula=Text("Thẻ bạn đọc còn hiệu lực ÷ dân số trung bình × 100.", "Valid reader cards ÷ mean population × 100."),
    limits=Text(
        "Chỉ tính các xã báo cáo cả tử số và dân số.", "Only communes that reported both the figure and the population."
    ),
    formulas=(Dated(2021, Rate("library.cards", "population", per=100.0)),),
    direction=Direction.UP,
    unit=Text("thẻ/100 dân", "per 100 people"),
    decimals=1,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(facts={"library.cards": (775, 225), "population": (5198, 4802)}, value=10.0),
)
