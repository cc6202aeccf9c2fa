"""An administrative unit: who reports, and whom a figure is added up for. Looks nothing up."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class UnitKind(StrEnum):
    """Levels are data: a unit is of one kind, and any kind may be the parent of a lower one."""

    COUNTRY = "country"
    PROVINCE = "province"
    DISTRICT = "district"
    CLUSTER = "cluster"
    COMMUNE = "commune"
    VILLAGE = "village"


@dataclass(frozen=True, slots=True)
class Unit:
    """A code within its time: codes were re-used for other territories on 1/7/2025.

    `name` carries its prefix (Xã Cẩm Long). `parent_id` None: the country. `valid_from`, `valid_to` None: open; both
    days belong to it. `lat`, `lon` None: unknown. `basis`: where the row comes from.
    """

    unit_id: int
    code: str
    name: str
    kind: UnitKind
    parent_id: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    lat: float | None = None
    lon: float | None = None
    basis: str = ""

    def __post_init__(self) -> None:
        if not self.code or not self.name:
            raise ValueError(f"a unit needs a code and a name: {self.unit_id}")
        if self.valid_from and self.valid_to and self.valid_from > self.valid_to:
            raise ValueError(f"unit {self.unit_id} ends before it begins")

    def valid_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Succession:
    """Territory of `old_id` became part of `new_id` on `on`. `share` 0–1 of the old unit; None: a part of unknown size."""

    old_id: int
    new_id: int
    on: date
    share: float | None
    whole: bool
    basis: str = ""

    def __post_init__(self) -> None:
        if self.whole and self.share != 1:
            raise ValueError(f"a whole succession has share 1: {self.old_id} to {self.new_id}")
        if self.share is not None and not 0 < self.share <= 1:
            raise ValueError(f"a share lies above 0 and up to 1: {self.old_id} to {self.new_id}")
