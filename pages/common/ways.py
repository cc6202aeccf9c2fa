"""How a visitor looks at figures: on which boundaries, with or without those not approved. Draws nothing."""

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.words import Text
from pages.common.kept import keep, kept_value
from reports.views.boundaries import Boundaries, counterpart
from reports.views.numbers import Numbers, numbers

ALL, APPROVED = "all", "approved"
FIGURES = {ALL: Text("Cả chưa duyệt", "Unapproved too"), APPROVED: Text("Đã duyệt", "Approved only")}


def chosen_numbers(store: Store) -> Numbers:
    """On the boundaries and of the figures that the address or this visitor's last choice asks for."""
    boundaries = kept_value("boundaries", list(Boundaries), Boundaries.DAY)[0]
    figures = kept_value("figures", list(FIGURES), ALL)[0]
    return numbers(store, Boundaries(boundaries), approved_only=figures == APPROVED)


def keep_to_shown_units(found: Numbers) -> None:
    """Where the boundaries chosen do not have the commune asked for, look at the one that holds its land."""
    offered = {unit.unit_id for unit in found.groups}
    asked = kept_value("unit", [str(unit_id) for unit_id in found.known], "")[0]
    if asked and int(asked) not in offered:
        instead = counterpart(gazetteer().by_id(int(asked)), found.boundaries)
        if instead and instead.unit_id in offered:
            keep(unit=str(instead.unit_id))
