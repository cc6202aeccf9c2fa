"""A figure that a commune reports, and how rows of a register add up to one. No figure is read or kept here."""

import re
from dataclasses import dataclass
from enum import StrEnum

from indicators.words.text import Text

CODE = re.compile(r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$")


class Kind(StrEnum):
    """FLOW adds over time and over units; STOCK is the latest over time and adds over units."""

    FLOW = "flow"
    STOCK = "stock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How rows of a register become one figure: rows of `types` (none: all) on which every flag of `flags` is set,
    counted, or added up over `columns` (several columns: each that exists)."""

    register: str
    types: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One figure with its code, words, unit and rules.

    part_of: code of the figure it can never exceed. tally: set when it follows from a register; such a figure may also
    be reported directly by a commune that keeps no register, and then the register wins. synonyms: headings officers
    write for it, abbreviations included. decimals 0 means a count of whole things.
    """

    code: str
    name: Text
    unit: Text
    kind: Kind
    definition: Text
    decimals: int = 0
    part_of: str | None = None
    tally: Tally | None = None
    synonyms: tuple[str, ...] = ()
    listed: bool = True

    def __post_init__(self) -> None:
        if not CODE.match(self.code):
            raise ValueError(f"not an input code: {self.code!r}")
        if self.part_of == self.code:
            raise ValueError(f"{self.code} cannot be part of itself")

    @property
    def is_money(self) -> bool:
        return self.unit.vi == "triệu đồng"
