"""A register: one row per facility or event, its columns and its types. Declarations only; rows live in the store."""

from dataclasses import dataclass
from enum import StrEnum

from indicators.words.input import Kind
from indicators.words.text import Text


class ColumnKind(StrEnum):
    TEXT = "text"
    TYPE = "type"
    FLAG = "flag"
    COUNT = "count"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a register. at_most: the column it may not exceed; soft: exceeding it warns instead of blocking.

    kind COUNT columns are whole numbers ≥ 0 with a unit and a flow/stock nature; FLAG is x or blank; TYPE is a list.
    """

    code: str
    name: Text
    kind: ColumnKind
    definition: Text
    unit: Text | None = None
    nature: Kind | None = None
    required: bool = False
    at_most: str | None = None
    soft: bool = False
    group: Text | None = None
    synonyms: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if (self.kind is ColumnKind.COUNT) != (self.nature is not None and self.unit is not None):
            raise ValueError(f"column {self.code}: a count needs a unit and a nature, and nothing else has them")


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilityType:
    """A kind of place (or, in the register of events, an occasion). short: what fits a chart or a drop-down."""

    code: str
    name: Text
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """sheet: the title of its sheet in the official workbook (≤ 31 characters)."""

    code: str
    sheet: str
    name: Text
    row_name: Text
    types: tuple[FacilityType, ...]
    columns: tuple[Column, ...]
    synonyms: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        codes = [column.code for column in self.columns]
        if len(self.sheet) > 31 or len(set(codes)) != len(codes):
            raise ValueError(f"register {self.code}: sheet title too long or a column code used twice")

    def column(self, code: str) -> Column:
        """The column of that code; raises KeyError."""
        for column in self.columns:
            if column.code == code:
                return column
        raise KeyError(f"{self.code}.{code}")

    def type_of(self, code: str) -> FacilityType:
        """The type of that code; raises KeyError."""
        for kind in self.types:
            if kind.code == code:
                return kind
        raise KeyError(f"{self.code}:{code}")
