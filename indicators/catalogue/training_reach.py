"""Trainings per library and culture worker."""

from indicators.sources import FOLLOWED, YEARLY
from indicators.words import Dated, Direction, Example, Indicator, Rate, Text, Theme

INDICATOR = Indicator(
    code="training_reach",
    name=Text("Người làm thư viện, văn hóa được tập huấn", "Library and culture staff trained"),
    short=Text("Lượt tập huấn trên người", "Trainings per worker"),
    theme=Theme.RESOURCE,
    order=2,
    definition=Text(
        "Số lượt người được tập huấn, bồi dưỡng trong kỳ tính trên một người làm công tác thư viện, văn hóa cơ sở.",
        "Trainees in the period per library and culture worker.",
    ),
    formula=Text(
        "Lượt người được tập huấn ÷ số người làm công tác thư viện, văn hóa.", "Trainees ÷ library and culture staff."
    ),
    limits=Text(
        "Một người dự nhiều lớp tính nhiều lượt, nên có thể lớn hơn 1.",
        "One person in several courses counts several times, so it can exceed 1.",
    ),
    formulas=(Dated(2021, Rate("trained_staff", "staff")),),
    direction=Direction.UP,
    unit=Text("lượt/người", "per worker"),
    decimals=2,
    source=FOLLOWED,
    frequency=YEARLY,
    example=Example(facts={"trained_staff": (8, 4), "staff": (7, 9)}, value=0.75),
)
