"""Finds the commune and the period of every figure and row, and puts it into that commune's basket."""

from dataclasses import dataclass, field

from data.sheets.layout.around import Surroundings
from data.sheets.layout.findings import SOME_HALF, Figure, Findings, Place, RegisterTable, Scope
from data.sheets.layout.unit_text import communes_in
from data.sheets.layout.when import Voices, ask_which_period, settle_period
from data.sheets.layout.whose import commune_named, settle_unit
from indicators.words import Period
from indicators.words.unit import Unit

Key = tuple[int | None, str, int | None]


@dataclass(slots=True)
class Basket:
    """All that belongs to one commune and period."""

    unit: Unit | None
    name: str | None
    period: Period | None
    figures: list[Figure] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    registers: list[RegisterTable] = field(default_factory=list)


@dataclass(slots=True)
class Sorter:
    """Finds the basket of everything; remembers what each table's titles were found to mean."""

    voices: dict[int, Voices]
    around: Surroundings
    findings: Findings
    years: dict[int, Period | None] = field(default_factory=dict)
    owners: dict[tuple[int, Period | None], Unit | None] = field(default_factory=dict)
    baskets: dict[Key, Basket] = field(default_factory=dict)

    def period_of(self, table: int, scope: Scope) -> Period | None:
        if scope.period is not None:
            return scope.period
        if table not in self.years:
            self.years[table] = settle_period(self.voices[table], self.findings)
        own = self.years[table]
        if scope.half == SOME_HALF:
            return own if own and not own.is_year else self.half_asked(table, own)
        return Period(own.year, scope.half) if scope.half and own else own

    def half_asked(self, table: int, own: Period | None) -> Period | None:
        """Which half a column "6 tháng" is of, under titles that name none."""
        if own is None:
            return None
        voice = self.voices[table]
        return ask_which_period(
            [Period(own.year, 1), Period(own.year, 2)], "(6 tháng / six months)", voice, self.findings
        )

    def owner_of(self, table: int, period: Period | None) -> Unit | None:
        if (table, period) not in self.owners:
            self.owners[table, period] = settle_unit(self.voices[table], period, self.around, self.findings)
        return self.owners[table, period]

    def own_name(self, table: int) -> str | None:
        """The commune that a table's titles name, though which one it is may be open: sheets of two are never one part."""
        found = [mention.name for text in self.voices[table].owned for mention in communes_in(text)]
        return found[0] if found else None

    def basket(self, table: int, scope: Scope) -> Basket:
        period = self.period_of(table, scope)
        unit = (
            commune_named(scope.commune, period, self.around, self.findings, scope.cell)
            if scope.commune
            else self.owner_of(table, period)
        )
        name = unit.name if unit else scope.commune or self.own_name(table)
        key = (unit.unit_id if unit else None, name or "", period.key if period else None)
        return self.baskets.setdefault(key, Basket(unit, name, period))
