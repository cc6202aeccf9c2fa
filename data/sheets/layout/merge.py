"""One commune's figures out of its registers and summaries: rows are added up, the register wins, differences are named."""

from collections import defaultdict
from collections.abc import Sequence

from data.checks.faults import number, problem
from data.sheets.layout.findings import Figure, Place, RegisterTable
from data.sheets.model import Cell, FactRead, Problem
from data.text.normalise import tone_key
from indicators.arithmetic.tally import Row, tally
from indicators.registry import catalogue
from indicators.words import Input, State, Tally


def merged_facts(
    figures: Sequence[Figure], places: Sequence[Place], registers: Sequence[RegisterTable]
) -> tuple[list[Place], list[FactRead], list[Problem]]:
    """(places without doubles, facts, problems) of one part."""
    problems: list[Problem] = []
    kept = without_doubles(places, problems)
    doubted = [place for place in kept if place.doubted]
    kept = [place for place in kept if not place.doubted]
    direct = direct_facts(figures, problems)
    added = added_facts(kept, doubted, registers, problems)
    facts: dict[str, FactRead] = dict(added)
    for code, fact in direct.items():
        register = added.get(code)
        if register is None or not has_rows(code, kept):
            facts[code] = fact
        elif register.value is not None and fact.value is not None and abs(register.value - fact.value) > 1e-6:
            problems.append(difference(code, fact, register, kept))
    order = {code: position for position, code in enumerate(catalogue().inputs)}
    return kept, sorted(facts.values(), key=lambda fact: order[fact.input]), problems


def without_doubles(places: Sequence[Place], problems: list[Problem]) -> list[Place]:
    """Each place once: a second row of the same register, type and name is a fault and does not count."""
    first: dict[tuple[str, str | None, str], Place] = {}
    kept: list[Place] = []
    for place in places:
        row = place.row
        key = (row.register, row.type, tone_key(row.name))
        if row.register != "event" and key in first:
            cells = (first[key].row.cells["name"], row.cells["name"])
            problems.append(problem("duplicate-facility", cells[1], None, row.name, cells, first=cells[0].address))
            continue
        if row.register == "event" and key in first and same_event(first[key], place):
            cells = (first[key].row.cells["name"], row.cells["name"])
            problems.append(problem("duplicate-facility", cells[1], None, row.name, cells, first=cells[0].address))
            continue
        first.setdefault(key, place)
        kept.append(place)
    return kept


def same_event(one: Place, other: Place) -> bool:
    """An event may be held twice; the same day and figures are a double."""
    return one.row.texts.get("date") == other.row.texts.get("date") and one.row.numbers == other.row.numbers


def direct_facts(figures: Sequence[Figure], problems: list[Problem]) -> dict[str, FactRead]:
    """One fact per input. Two different figures for one input are a fault, and neither is taken."""
    by_input: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_input[figure.input].append(figure)
    made: dict[str, FactRead] = {}
    for code, found in by_input.items():
        known = [figure for figure in found if figure.value is not None]
        best = (known or found)[0]
        value, state = best.value, best.state
        for other in known[1:]:
            if best.value is not None and abs((other.value or 0) - best.value) > 1e-6:
                cells = (best.cell, other.cell)
                problems.append(problem("figure-twice", other.cell, best.heading, number(other.value), cells,
                                        first=best.cell.address, other=number(best.value)))  # fmt: skip
                value, state = None, State.MISSING
        made[code] = FactRead(input=code, value=value, state=state, cell=best.cell)
    return made


def added_facts(
    places: Sequence[Place], doubted: Sequence[Place], registers: Sequence[RegisterTable], problems: list[Problem]
) -> dict[str, FactRead]:
    """The figures that follow from the rows. A register without rows says nothing: its figures are not reported.

    What a row in doubt would change is not given.
    """
    columns: dict[str, set[str]] = defaultdict(set)
    for table in registers:
        columns[table.register] |= set(table.columns)
    rows = [
        Row(place.row.register, place.row.type, place.row.flags, place.row.numbers, place.unreadable)
        for place in places
    ]
    made: dict[str, FactRead] = {}
    for code, value in tally(rows, columns, catalogue().inputs).items():
        rule = catalogue().inputs[code].tally
        assert rule is not None
        known = value if has_rows(code, places) and not is_doubtful(rule, places, doubted) else None
        made[code] = FactRead(input=code, value=known, state=State.MISSING if known is None else State.REPORTED)
    for register in columns:
        if all(place.row.register != register for place in (*places, *doubted)):
            problems.append(problem("empty-register", None, None, catalogue().registers[register].name.vi))
    return made


def is_doubtful(rule: Tally, places: Sequence[Place], doubted: Sequence[Place]) -> bool:
    """Whether a row that may count has no known type, is in doubt, or has a flag that could not be read or was not asked of it."""
    rows = [place for place in places if place.row.register == rule.register]
    needs_type = catalogue().registers[rule.register].column("type").required
    open_rows = [place for place in rows if place.row.type is None and (needs_type or rule.types)]
    if any(would_change(rule, place) for place in (*open_rows, *doubted)):
        return True
    counted = [place for place in rows if not rule.types or place.row.type in rule.types]
    return any(flag in place.unreadable or flag not in place.row.flags for place in counted for flag in rule.flags)


def would_change(rule: Tally, place: Place) -> bool:
    """Whether a figure would be another one with this row in it. A row that gives 0 changes no sum."""
    row = place.row
    if row.register != rule.register or (rule.types and row.type is not None and row.type not in rule.types):
        return False
    if rule.columns:
        return any(row.numbers.get(column) or column in place.unreadable for column in rule.columns)
    return all(row.flags.get(flag) or flag in place.unreadable for flag in rule.flags)


def has_rows(code: str, places: Sequence[Place]) -> bool:
    rule = catalogue().inputs[code].tally
    return rule is not None and any(place.row.register == rule.register for place in places)


def difference(code: str, fact: FactRead, register: FactRead, places: Sequence[Place]) -> Problem:
    """The summary's figure is not the register's; both cells are named."""
    entry = catalogue().inputs[code]
    cells = tuple(cell for cell in (fact.cell, *register_cells(entry, places)) if cell is not None)
    others = " – ".join(str(cell) for cell in cells[1:])
    return problem(
        "summary-differs-from-register",
        fact.cell,
        entry.name.vi,
        number(fact.value),
        cells,
        sum=number(register.value),
        others=others,
    )


def register_cells(entry: Input, places: Sequence[Place]) -> tuple[Cell, ...]:
    """First and last cell of the register that the figure follows from."""
    rule = entry.tally
    assert rule is not None
    column = (rule.columns or rule.flags or ("type", "name"))[0]
    rows = [
        place.row
        for place in places
        if place.row.register == rule.register and (not rule.types or place.row.type in rule.types)
    ]
    rows = rows or [place.row for place in places if place.row.register == rule.register]
    cells = [row.cells.get(column) or row.cells.get("name") for row in (rows[0], rows[-1])]
    return tuple(cell for cell in cells if cell is not None)
