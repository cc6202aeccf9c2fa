"""A day or week of the year that plans name for lifelong learning. Whether it was held is a fact, not known here."""

from dataclasses import dataclass
from datetime import date

from indicators.words.text import Text


@dataclass(frozen=True, slots=True)
class Occasion:
    """`first` and `last` are (month, day) and both belong to it. Raises ValueError for a day that no year has."""

    code: str
    name: Text
    first: tuple[int, int]
    last: tuple[int, int]

    def __post_init__(self) -> None:
        start, end = self.days(2024)
        if start > end:
            raise ValueError(f"occasion {self.code} ends before it begins")

    def days(self, year: int) -> tuple[date, date]:
        """First and last day in a year as the calendar has it; a locality may shift its own."""
        return date(year, *self.first), date(year, *self.last)
