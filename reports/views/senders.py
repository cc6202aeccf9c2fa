"""Who may send for a period: provinces and their communes at its end, those the store knows first."""

from collections.abc import Collection
from datetime import date

from data.units.gazetteer import gazetteer
from data.units.rollup import communes_of
from indicators.words import Period
from indicators.words.unit import Unit, UnitKind

FIRST_YEAR = 2021


def periods_to_send(today: date) -> tuple[Period, ...]:
    """Years and halves that are over or running, latest first; half-years follow their year."""
    made = [Period(year, half) for year in range(today.year, FIRST_YEAR - 1, -1) for half in (0, 2, 1)]
    return tuple(period for period in made if period.start <= today)


def provinces_of(period: Period) -> tuple[Unit, ...]:
    """Every province at the end of the period, by name."""
    return tuple(sorted(gazetteer().valid_on(period.end, UnitKind.PROVINCE), key=lambda unit: unit.name))


def communes_in(province: Unit, period: Period) -> tuple[Unit, ...]:
    """Every commune of the province at the end of the period, by name."""
    found = (member.unit for member in communes_of(province.unit_id, period.end))
    return tuple(sorted(found, key=lambda unit: (unit.name.split(" ", 1)[-1], unit.unit_id)))


def likely_province(provinces: tuple[Unit, ...], reporting: Collection[int]) -> Unit:
    """The province most communes of the store belong to; the first one for an empty store."""
    known = gazetteer()
    above = [unit.unit_id for one in reporting for unit in known.ancestors(one)]
    return max(provinces, key=lambda unit: above.count(unit.unit_id))


def likely_commune(communes: tuple[Unit, ...], known: Collection[int], sent: Collection[int]) -> Unit:
    """The first commune the store knows that has not sent yet, else the first it knows, else the first of all."""
    here = [unit for unit in communes if unit.unit_id in known]
    waiting = [unit for unit in here if unit.unit_id not in sent]
    return (waiting or here or list(communes))[0]


def full_name(unit: Unit) -> str:
    """Commune and, where there was one, its district: names repeat within a province."""
    above = gazetteer().by_id(unit.parent_id) if unit.parent_id else None
    return f"{unit.name}, {above.name}" if above and above.kind is UnitKind.DISTRICT else unit.name
