"""What the tables said is sorted into parts: one commune in one period each. Registers are added up, summaries compared."""

from collections.abc import Sequence
from dataclasses import replace

from data.checks.part_rules import check_part
from data.sheets.layout.around import candidates, surroundings_of
from data.sheets.layout.findings import Findings, Place, RegisterTable, Scope
from data.sheets.layout.letterhead import letterhead
from data.sheets.layout.merge import merged_facts
from data.sheets.layout.page import Page
from data.sheets.layout.register_place import with_year
from data.sheets.layout.sorter import Basket, Sorter
from data.sheets.layout.tables import Table
from data.sheets.layout.unit_text import communes_in, named
from data.sheets.layout.when import Voices, first_title_cell, together
from data.sheets.layout.years import drop_comparisons, settle_single_columns
from data.sheets.model import Layout, Part
from data.units.gazetteer import gazetteer
from indicators.words.unit import Unit


def parts_of(pages: Sequence[Page], tables: Sequence[Table], file_name: str, findings: Findings) -> list[Part]:
    """The parts of a book, in the order of its sheets."""
    sorter = Sorter(
        voices_of(pages, tables, file_name), surroundings_of(all_texts(pages, file_name), file_name), findings
    )
    listen_first(sorter, findings)
    drop_comparisons(sorter, findings)
    settle_single_columns(sorter, findings)
    for figure in findings.figures:
        sorter.basket(figure.table, figure.scope).figures.append(figure)
    for place in findings.places:
        put_place(sorter, place)
    for register in findings.registers:
        put_register(sorter, register, findings)
    return [part_of(basket, position, findings) for position, basket in enumerate(sorter.baskets.values())]


def voices_of(pages: Sequence[Page], tables: Sequence[Table], file_name: str) -> dict[int, Voices]:
    """What titles, tab and file name say of each table; further tables of a sheet also hear its first titles."""
    bare_pages = [page for page in pages if all(table.page is not page for table in tables)]
    cover = [text for page in bare_pages for row in range(min(page.height, 20)) for _, text in page.words(row)]
    found: dict[int, Voices] = {}
    for table in tables:
        above = [other for other in tables if other.page is table.page and other.number <= table.number][::-1]
        dated = next((other.titles for other in above if not together(other.titles).is_silent), ())
        owned = next((other.titles for other in above if letterhead(other.titles)), ())
        elsewhere = tuple(
            text for other in tables if other.page is not table.page for text in (*other.titles, other.sheet)
        )
        cell = first_title_cell(table.page, above[-1].title_cells)
        found[table.number] = Voices(
            (*above[-1].titles, *table.titles), dated, owned, table.sheet, file_name, (*cover, *elsewhere), cell
        )
    return found


def all_texts(pages: Sequence[Page], file_name: str) -> list[str]:
    """Texts that may name districts and provinces: the first rows of every sheet, tabs and the file's name."""
    texts = [text for page in pages for row in range(min(page.height, 12)) for _, text in page.words(row)]
    return [*texts, *(page.name for page in pages)]


def listen_first(sorter: Sorter, findings: Findings) -> None:
    """Names that are clear by themselves show the district in which the unclear ones are looked for."""
    names = {figure.scope.commune for figure in findings.figures} | {place.scope.commune for place in findings.places}
    for voice in sorter.voices.values():
        names |= {mention.name for text in (*voice.owned, voice.sheet) for mention in communes_in(text)}
    if len(names - {None}) < 2:
        return
    for name in names:
        mention = named(name) if name else None
        parents = {unit.parent_id for unit in mention.units} if mention else set()
        if len(parents) == 1 and (parent := next(iter(parents))) is not None:
            sorter.around.near.add(parent)


def put_place(sorter: Sorter, place: Place) -> None:
    """A row that names a commune of before the merger belongs to the table's commune, and says which part of it."""
    period = sorter.period_of(place.table, place.scope)
    place = replace(place, row=with_year(place.row, period.year if period else None))
    scope = place.scope
    if scope.commune:
        owner = (
            None
            if candidates(scope.commune, period.end if period else None, sorter.around)
            else sorter.owner_of(place.table, period)
        )
        if owner and (old := predecessor(owner, scope.commune)):
            place = replace(place, row=replace(place.row, old_commune=old), scope=Scope())
    basket = sorter.basket(place.table, place.scope)
    if place.row.old_commune and not place.row.old_commune.isdigit():
        old = predecessor(basket.unit, place.row.old_commune) if basket.unit else None
        place = replace(place, row=replace(place.row, old_commune=old))
    basket.places.append(place)


def predecessor(unit: Unit, name: str) -> str | None:
    """The code of the commune of that name out of which `unit` was made."""
    mention = named(name)
    older = {link.old_id for link in gazetteer().predecessors(unit.unit_id)}
    found = [known.code for known in mention.units if known.unit_id in older] if mention else []
    return found[0] if len(found) == 1 else None


def put_register(sorter: Sorter, register: RegisterTable, findings: Findings) -> None:
    """A register belongs to every commune that has rows in it, and to the table's own where it has none."""
    own = [
        basket for basket in sorter.baskets.values() if any(place.table == register.table for place in basket.places)
    ]
    for basket in own or [sorter.basket(register.table, Scope())]:
        basket.registers.append(register)


def part_of(basket: Basket, position: int, findings: Findings) -> Part:
    """The part of a basket: rows added up, summaries compared, rules applied."""
    places, facts, problems = merged_facts(basket.figures, basket.places, basket.registers)
    layout = Layout.MIXED if places and basket.figures and any(figure.value is not None for figure in basket.figures) else (
        Layout.REGISTER if basket.registers else Layout.AGGREGATE)  # fmt: skip
    part = Part(
        unit_id=basket.unit.unit_id if basket.unit else None, unit_code=basket.unit.code if basket.unit else None,
        unit_name=basket.name, period=basket.period, layout=layout, facts=tuple(facts),
        facilities=tuple(place.row for place in places), registers=tuple(dict.fromkeys(table.register for table in basket.registers)),
    )  # fmt: skip
    headings = {figure.input: figure.heading for figure in basket.figures}
    problems = [*problems, *check_part(part, headings)]
    findings.problems += [replace(fault, part=position) for fault in problems]
    return part
