"""Library visits per head."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Dated, Direction, Example, Indicator, Rate, Text, Theme

INDICATOR = Indicator(
    code="visits_per_head",
    name=Text("Lượt sử dụng thư viện bình quân đầu người", "Library visits per head"),
    short=Text("Lượt sử dụng/người", "Visits per head"),
    theme=Theme.USE,
    order=2,
    definition=Text(
        "Lượt sử dụng thư viện bình quân đầu người trong đơn vị, theo dân số trung bình của kỳ.",
        "Library visits per head by the mean population of the period.",
    ),
    formula=Text("Lượt sử dụng ÷ dân số trung bình.", "Visits ÷ mean population."),
    limits=Text(
        "Chỉ tính các xã báo cáo cả tử số và dân số.", "Only communes that reported both the figure and the population."
    ),
    formulas=(Dated(2021, Rate("library.visits", "population")),),
    direction=Direction.UP,
    unit=Text("lượt/người", "per head"),
    decimals=2,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(facts={"library.visits": (12005, 3995), "population": (5198, 4802)}, value=1.6),
)
