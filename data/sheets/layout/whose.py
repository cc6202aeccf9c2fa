"""Which commune a table's figures are of: by the names in titles, tab and file name, as the communes were at the period's end.

A name that several communes bear is narrowed by what stands around it, else asked; voices that differ are asked once.
"""

from collections.abc import Iterable
from datetime import date

from data.sheets.layout.around import Surroundings, candidates, contradicts, known_here, label_of, on_day
from data.sheets.layout.file_text import names_in_file_name
from data.sheets.layout.findings import Findings
from data.sheets.layout.letterhead import letterhead, other_sender, speaks_of_merger, unknown_sender
from data.sheets.layout.questions import ask_unit
from data.sheets.layout.unit_text import Mention, communes_in, named, spelled_alike, untailed
from data.sheets.layout.when import Voices
from data.sheets.model import Cell
from data.units.gazetteer import gazetteer
from indicators.words import Period, Text
from indicators.words.unit import Unit, UnitKind

MOST_CHOICES = 40


def settle_unit(voices: Voices, period: Period | None, around: Surroundings, findings: Findings) -> Unit | None:
    """The commune of a table, or None with a question."""
    on = period.end if period else None
    levels = [letterhead(voices.owned), in_sheet_name(voices.sheet), names_in_file_name(voices.file_name)]
    other = other_sender(voices.titles, voices.elsewhere)
    unclear = other or unknown_sender(voices.titles)
    first = next((level for level in levels if level), ()) or letterhead(voices.elsewhere)
    options = {unit.unit_id: unit for mention in first for unit in candidates(mention.name, on, around)}
    name = unclear or (first[0].name if first else voices.sheet)
    unit = next(iter(options.values())) if len(options) == 1 else None
    if unit is None and not unclear:
        unit = known_here(options.values(), name, findings, voices.cell)
    after = namesakes_after(unit, voices) if unit else []
    if unit is not None and not unclear and not after and is_certain(unit, first, levels, on, around):
        around.near.update(key for key in (unit.parent_id,) if key is not None)
        return unit
    choices = [*options.values(), *after]
    choices += [found for level in levels for mention in level for found in on_day(mention.name, on)]
    likely = unclear if unclear and not other else "" if choices or not first else untailed(name)
    labels = {unit.unit_id: label_of(unit) for unit in choices} | (suggested(likely, on) if likely else {})
    return answer_of(name, f"“{name}”" if first or unclear else "", labels, voices.cell, on, around, findings)


def is_certain(
    unit: Unit, first: tuple[Mention, ...], levels: list[tuple[Mention, ...]], on: date | None, around: Surroundings
) -> bool:
    """Whether nothing in the book speaks against the commune: no district, no other name, no code of another."""
    return (
        not contradicts(unit, around)
        and all(agrees(level, unit, on) for level in levels)
        and not other_code(unit, on, around)
        and any(mention.name.isascii() or spelled_alike(own_name(mention.name), unit.name) for mention in first)
    )


def own_name(name: str) -> str:
    """The name without " cũ" and without what lies above it: "Phú An, Đak Pơ" → "Phú An"."""
    return untailed(name.partition(",")[0])


def namesakes_after(unit: Unit, voices: Voices) -> list[Unit]:
    """What a sheet on a time before the merger may also mean when it tells of the merger: the parts of the new commune."""
    if unit.valid_to is None or not any(speaks_of_merger(text) for text in (*voices.titles, *voices.owned)):
        return []
    units = gazetteer()
    newer = {link.new_id for link in units.successors(unit.unit_id)}
    parts = [units.by_id(link.old_id) for key in sorted(newer) for link in units.predecessors(key)]
    return parts or [unit]


def in_sheet_name(sheet: str) -> tuple[Mention, ...]:
    whole = named(sheet) if len(sheet.split()) > 1 else None
    return communes_in(sheet) or ((whole,) if whole else ())


def agrees(level: tuple[Mention, ...], unit: Unit, on: date | None) -> bool:
    """Whether a level is silent or names this commune too."""
    return not level or any(unit.unit_id in {found.unit_id for found in on_day(mention.name, on)} for mention in level)


def other_code(unit: Unit, on: date | None, around: Surroundings) -> bool:
    """Whether the file's name carries the code of another commune of that day."""
    if on is None:
        return False
    bearers = [found for code in around.codes if (found := gazetteer().by_code(code, on, UnitKind.COMMUNE))]
    return bool(bearers) and all(found.unit_id != unit.unit_id for found in bearers)


def suggested(name: str, on: date | None) -> dict[int, Text]:
    """The likeliest communes of that day for a name that none bears, and those that followed former ones."""
    labels: dict[int, Text] = {}
    for suggestion in gazetteer().suggest(name, on):
        if suggestion.unit.kind is UnitKind.COMMUNE:
            labels[suggestion.unit.unit_id] = suggestion.label
            labels |= {later.unit_id: label_of(later) for later in suggestion.successors if later.unit_id not in labels}
    return {key: text for key, text in labels.items() if on is None or gazetteer().by_id(key).valid_on(on)}


def commune_named(
    name: str, period: Period | None, around: Surroundings, findings: Findings, cell: Cell | None
) -> Unit | None:
    """The commune that a row, column or section names; asked when several or none bear the name."""
    on = period.end if period else None
    found = candidates(name, on, around)
    unit = found[0] if len(found) == 1 else known_here(found, name, findings, cell)
    if unit is not None:
        around.near.update(key for key in (unit.parent_id,) if key is not None)
        return unit
    labels = {unit.unit_id: label_of(unit) for unit in found} or suggested(untailed(name), on)
    return answer_of(name, f"“{name}”", labels, cell, on, around, findings)


def answer_of(
    name: str,
    seen: str,
    labels: dict[int, Text],
    cell: Cell | None,
    on: date | None,
    around: Surroundings,
    findings: Findings,
) -> Unit | None:
    """Ask which commune it is; an answer counts for this file alone and only if the commune existed on that day."""
    units = gazetteer()
    labels = labels or {unit.unit_id: label_of(unit) for unit in communes_near(around, findings.area, on)}
    answer = findings.ask(ask_unit(name, seen, cell, {str(key): text for key, text in labels.items()}, findings.file))
    chosen = units.units.get(int(answer)) if answer and answer.isdigit() else None
    return chosen if chosen and (on is None or chosen.valid_on(on)) else None


def communes_near(around: Surroundings, area: Iterable[int], on: date | None) -> list[Unit]:
    """What may be meant where no commune is named: those of the district that is named, else those known already."""
    units, day = gazetteer(), on or date.today()
    below = [unit for group in around.above for key in sorted(group) for unit in units.children(key, day)]
    known = [unit for key in sorted(area) if (unit := units.units.get(key)) and unit.valid_on(day)]
    return [unit for unit in (below or known) if unit.kind is UnitKind.COMMUNE][:MOST_CHOICES]
