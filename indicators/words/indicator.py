"""An indicator: what is judged against the goals, declared once with its words, formula, direction and source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from indicators.words.measure import Dated, Growth, Measure
from indicators.words.text import Text


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"


class Theme(StrEnum):
    """The chapter of the programme an indicator belongs to; the order here is the order on screens and papers."""

    SERVICE = "service"
    DIGITAL = "digital"
    USE = "use"
    MUSEUM = "museum"
    CENTRE = "centre"
    RESOURCE = "resource"

    @property
    def label(self) -> Text:
        return THEMES[self]


THEMES = {
    Theme.SERVICE: Text("Dịch vụ phục vụ học tập suốt đời", "Services for lifelong learning"),
    Theme.DIGITAL: Text("Ứng dụng CNTT, chuyển đổi số", "Digital transformation"),
    Theme.USE: Text("Người sử dụng thư viện", "Library use"),
    Theme.MUSEUM: Text("Bảo tàng", "Museums"),
    Theme.CENTRE: Text("Trung tâm văn hóa, nhà văn hóa", "Cultural centres"),
    Theme.RESOURCE: Text("Nguồn lực và hoạt động", "Resources and activities"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A worked example that runs as a test: per commune (or, for growth, per year) the inputs, and the value expected.

    facts: input code → one number per commune. years: for growth, the years the numbers stand for instead.
    """

    facts: Mapping[str, Sequence[float]]
    value: float
    years: Sequence[int] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """direction has no default: leaving it out is an error at import. formulas: oldest first.

    noun: what one counted thing is called ("thư viện"), for sentences such as "còn thiếu 12 thư viện"; register,
    types, flags name the facilities behind a coverage, so that what is left can be listed by name.
    """

    code: str
    name: Text
    short: Text
    theme: Theme
    order: int
    definition: Text
    formula: Text
    limits: Text
    formulas: tuple[Dated, ...]
    direction: Direction
    unit: Text
    decimals: int
    source: Text
    frequency: Text
    example: Example
    noun: Text | None = None
    register: str | None = None
    types: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        years = [dated.from_year for dated in self.formulas]
        if not years or years != sorted(set(years)):
            raise ValueError(f"{self.code}: formulas must be dated, oldest first, one a year at most")
        if not isinstance(self.direction, Direction):
            raise ValueError(f"{self.code}: direction must be up or down")

    def measure(self, year: int) -> Measure:
        """The formula that holds for `year`; years before the first definition use the first."""
        fitting = [dated.measure for dated in self.formulas if dated.from_year <= year]
        return fitting[-1] if fitting else self.formulas[0].measure

    @property
    def is_growth(self) -> bool:
        return isinstance(self.formulas[-1].measure, Growth)

    @property
    def inputs(self) -> tuple[str, ...]:
        """Every input of every formula, once."""
        return tuple(dict.fromkeys(code for dated in self.formulas for code in dated.measure.inputs))
