"""Share of the days and weeks named in the plan that were held."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Dated, Direction, Example, Indicator, Occasions, Text, Theme

INDICATOR = Indicator(
    code="occasions_held",
    name=Text("Ngày, tuần lễ trong kế hoạch đã được tổ chức", "Days and weeks of the plan that were held"),
    short=Text("Ngày, tuần lễ đã tổ chức", "Occasions held"),
    theme=Theme.RESOURCE,
    order=1,
    definition=Text(
        "Số ngày, tuần lễ trong kế hoạch của đơn vị đã được tổ chức ít nhất một lần, trên tổng số ngày, tuần lễ kế hoạch nêu.",
        "Days and weeks of the unit's plan held at least once, as a percentage of those the plan names.",
    ),
    formula=Text("Số dịp đã tổ chức ÷ số dịp kế hoạch nêu × 100.", "Occasions held ÷ occasions the plan names × 100."),
    limits=Text(
        "Chỉ tính từ danh sách sự kiện; số 6 tháng chưa gồm các dịp cuối năm.",
        "Only from the register of events; a half-year lacks the occasions of the other half.",
    ),
    formulas=(
        Dated(
            2021,
            Occasions(
                "occasions",
                ("book_day", "book_copyright_day", "museum_day", "lifelong_week", "digital_day", "heritage_day"),
            ),
        ),
    ),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(
        facts={
            "occasions.book_day": (1, 2),
            "occasions.book_copyright_day": (1, 0),
            "occasions.museum_day": (0, 0),
            "occasions.lifelong_week": (1, 1),
            "occasions.digital_day": (1, 0),
            "occasions.heritage_day": (0, 0),
        },
        value=50.0,
    ),
    noun=Text("dịp", "occasions"),
)
