"""Copies per head."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Dated, Direction, Example, Indicator, Rate, Text, Theme

INDICATOR = Indicator(
    code="stock_per_head",
    name=Text("Bản sách bình quân đầu người", "Copies per head"),
    short=Text("Bản sách/người", "Copies per head"),
    theme=Theme.USE,
    order=3,
    definition=Text(
        "Bản sách bình quân đầu người trong đơn vị, theo dân số trung bình của kỳ.",
        "Copies per head by the mean population of the period.",
    ),
    formula=Text("Số bản tài liệu ÷ dân số trung bình.", "Copies ÷ mean population."),
    limits=Text(
        "Chỉ tính các xã báo cáo cả tử số và dân số.", "Only communes that reported both the figure and the population."
    ),
    formulas=(Dated(2021, Rate("library.stock", "population")),),
    direction=Direction.UP,
    unit=Text("bản/người", "per head"),
    decimals=2,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(facts={"library.stock": (9549, 5451), "population": (5198, 4802)}, value=1.5),
)
