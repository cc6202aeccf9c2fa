"""The time a figure speaks of: a whole calendar year or one half of it. Statistics use the calendar year, 1/1 to 31/12."""

import re
from dataclasses import dataclass
from datetime import date

from indicators.words.text import Text

CODE = re.compile(r"^(\d{4})(?:-?H([12]))?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """`half` is 0 for a whole year, 1 or 2 for a half. Raises ValueError outside 1990–2100."""

    year: int
    half: int = 0

    def __post_init__(self) -> None:
        if self.half not in (0, 1, 2) or not 1990 <= self.year <= 2100:
            raise ValueError(f"no such period: {self.year}/{self.half}")

    @classmethod
    def from_key(cls, key: int) -> "Period":
        return cls(int(key) // 10, int(key) % 10)

    @classmethod
    def parse(cls, code: str) -> "Period":
        """ "2024", "2024-H1" or "2024H1"; anything else raises ValueError."""
        found = CODE.match(code.strip())
        if not found:
            raise ValueError(f"not a period: {code!r} (2024 or 2024-H1)")
        return cls(int(found[1]), int(found[2] or 0))

    @property
    def key(self) -> int:
        """The integer that tables keep: year × 10 + half, so 20240 is the year 2024 and 20241 its first half."""
        return self.year * 10 + self.half

    @property
    def code(self) -> str:
        return f"{self.year}-H{self.half}" if self.half else str(self.year)

    @property
    def start(self) -> date:
        return date(self.year, 7 if self.half == 2 else 1, 1)

    @property
    def end(self) -> date:
        return date(self.year, 6, 30) if self.half == 1 else date(self.year, 12, 31)

    @property
    def is_year(self) -> bool:
        return self.half == 0

    @property
    def previous(self) -> "Period":
        """The like period one year before (cùng kỳ năm trước)."""
        return Period(self.year - 1, self.half)

    @property
    def label(self) -> Text:
        if self.half == 0:
            return Text(f"Năm {self.year}", f"Year {self.year}")
        if self.half == 1:
            return Text(f"6 tháng đầu năm {self.year}", f"First half of {self.year}")
        return Text(f"6 tháng cuối năm {self.year}", f"Second half of {self.year}")

    @property
    def short(self) -> Text:
        """For an axis or a narrow column: 2025, "6T đầu 2025", "6T cuối 2025"."""
        if self.half == 0:
            return Text(str(self.year), str(self.year))
        return Text(f"6T {'đầu' if self.half == 1 else 'cuối'} {self.year}", f"H{self.half} {self.year}")
