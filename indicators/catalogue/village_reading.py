"""Share of villages with a reading room or book collection."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Coverage, Dated, Direction, Example, Indicator, Text, Theme

INDICATOR = Indicator(
    code="village_reading",
    name=Text("Thôn, làng có phòng đọc, tủ sách", "Villages with a reading room or book collection"),
    short=Text("Thôn có phòng đọc, tủ sách", "Villages with reading rooms"),
    theme=Theme.SERVICE,
    order=9,
    definition=Text(
        "Số phòng đọc, tủ sách thôn, làng trên tổng số thôn, làng, bản, tổ dân phố.",
        "Village reading rooms and book collections as a percentage of the villages.",
    ),
    formula=Text(
        "Số phòng đọc, tủ sách ÷ số thôn, làng × 100.", "Reading rooms and book collections ÷ villages × 100."
    ),
    limits=Text(
        "Thôn có hai tủ sách làm tỷ lệ có thể vượt 100 %; khi đó giữ nguyên và ghi chú.",
        "A village with two collections can push it above 100 %; it is then shown as it is, and flagged.",
    ),
    formulas=(Dated(2021, Coverage((("libraries.village", "villages"),))),),
    direction=Direction.UP,
    unit=Text("%", "%"),
    decimals=1,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(facts={"libraries.village": (4, 6), "villages": (8, 12)}, value=50.0),
    noun=Text("thôn, làng", "villages"),
)
