"""The official workbook for a commune and a period, with what the store already knows of it: last figures and places."""

from datetime import date

from data.sheets.template.build import build_template
from data.sheets.template.filling import Place
from data.store import Store, facilities, facts
from data.units.gazetteer import gazetteer
from indicators.words import Period, State
from indicators.words.unit import Unit
from reports.views.numbers import records
from reports.views.places import registers_of_places


def template_bytes(store: Store, unit: Unit, period: Period, made_on: date) -> bytes:
    """The xlsx. Beside each figure the last one of a like period; places of the commune, or of those it was made of."""
    known = facts(store, [unit.unit_id])
    like = known[(known["period"] < period.key) & (known["period"] % 10 == period.half)]
    last = like[(like["period"] == like["period"].max()) & (like["state"] == State.REPORTED.value)]
    previous = {row["input"]: float(row["value"]) for row in records(last[["input", "value"]])}
    return build_template(unit, period, previous, places_of(store, unit), made_on=made_on)


def places_of(store: Store, unit: Unit) -> tuple[Place, ...]:
    """Each place once, as the latest report names it; events are no places."""
    here = [unit.unit_id]
    before = [link.old_id for link in gazetteer().predecessors(unit.unit_id) if link.whole]
    found: dict[tuple[str, str, str | None], Place] = {}
    for code in (register.code for register in registers_of_places()):
        rows = facilities(store, code, here)
        rows = rows if len(rows) else facilities(store, code, before)
        latest = rows[rows["period"] == rows.groupby("unit_id")["period"].transform("max")]
        for row in records(latest[["name", "type", "place"]]):
            kind, place = (value if isinstance(value, str) else None for value in (row["type"], row["place"]))
            found[(code, row["name"], kind)] = Place(code, row["name"], kind, place)
    return tuple(found.values())
