"""Finds the commune and the period of every figure and row, and puts it into that commune's basket."""

from dataclasses import dataclass, field

from data.sheets.layout.findings import Figure, Findings, Place, RegisterTable, Scope
from data.sheets.layout.questions import ask_unit
from data.sheets.layout.when import Voices, settle_period
from data.sheets.layout.whose import Surroundings, candidates, label_of, settle_unit
from data.units.gazetteer import gazetteer
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
        return Period(own.year, scope.half) if scope.half and own else own

    def owner_of(self, table: int, period: Period | None) -> Unit | None:
        if (table, period) not in self.owners:
            self.owners[table, period] = settle_unit(self.voices[table], period, self.around, self.findings)
        return self.owners[table, period]

    def basket(self, table: int, scope: Scope) -> Basket:
        period = self.period_of(table, scope)
        unit = self.commune_of(table, scope, period) if scope.commune else self.owner_of(table, period)
        name = unit.name if unit else scope.commune
        key = (unit.unit_id if unit else None, name or "", period.key if period else None)
        return self.baskets.setdefault(key, Basket(unit, name, period))

    def commune_of(self, table: int, scope: Scope, period: Period | None) -> Unit | None:
        """The commune that a row, column or section names; asked when several or none bear the name."""
        assert scope.commune is not None
        on = period.end if period else None
        found = candidates(scope.commune, on, self.around)
        if len(found) == 1:
            self.around.near.update(key for key in (found[0].parent_id,) if key is not None)
            return found[0]
        labels = {str(unit.unit_id): label_of(unit) for unit in found}
        answer = self.findings.ask(ask_unit(scope.commune, f"“{scope.commune}”", found, scope.cell, labels))
        return gazetteer().units.get(int(answer)) if answer and answer.isdigit() else None
