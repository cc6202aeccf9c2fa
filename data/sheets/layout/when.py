"""Which period a table's figures speak of: its titles, its tab, the file's name, in this order – and a question where they differ."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from data.sheets.layout.findings import Findings
from data.sheets.layout.page import Page
from data.sheets.layout.period_text import Said, no_results_yet, said_in
from data.sheets.layout.questions import ask_period
from data.sheets.model import Cell
from indicators.words import Period


@dataclass(frozen=True, slots=True)
class Voices:
    """What titles, tab and file name say. titles: all above the table and above the first of its sheet.

    dated, owned: the titles nearest above that name a period, a commune. elsewhere: the titles of all other sheets.
    """

    titles: tuple[str, ...]
    dated: tuple[str, ...]
    owned: tuple[str, ...]
    sheet: str
    file_name: str
    elsewhere: tuple[str, ...]
    cell: Cell | None


def settle_period(voices: Voices, findings: Findings) -> Period | None:
    """The period, or None with a question. An officer's answer goes before everything."""
    levels = [together(voices.dated), said_in(voices.sheet), said_in(voices.file_name.rsplit(".", 1)[0])]
    period, doubt = agreed(levels)
    if period is None and doubt is None:
        period, doubt = agreed([together(voices.elsewhere)])
    unsure = no_results_yet(voices.dated)
    if period is not None and doubt is None and not unsure:
        return period
    choices = choices_of([*levels, together(voices.elsewhere)])
    return ask_which_period(choices, doubt or (f"({unsure})" if unsure else ""), voices, findings)


def ask_which_period(choices: list[Period], doubt: str, voices: Voices, findings: Findings) -> Period | None:
    """The officer's choice, None while it is open."""
    labels = {choice.code: choice.label for choice in choices}
    answer = findings.ask(ask_period(voices.sheet, doubt, labels, voices.cell, findings.file))
    return Period.parse(answer) if answer else None


def together(texts: Iterable[str]) -> Said:
    """What several texts say, taken together."""
    texts_said = [said_in(text) for text in texts]
    said = [found for found in texts_said if not found.is_silent]
    alone = [found.half_alone for found in said if found.half_alone]
    return Said(
        frozenset[Period]().union(*(found.periods for found in said)),
        frozenset[tuple[int, int]]().union(*(found.spans for found in said)),
        frozenset[int]().union(*(found.loose_halves for found in said)),
        alone[0] if len(set(alone)) == 1 else None,
        any(found.other for found in said),
        any(found.half_unsaid for found in texts_said),
    )


def agreed(levels: list[Said]) -> tuple[Period | None, str | None]:
    """(period, None) when all levels agree; (None, None) when none speaks; (None, doubt) when they differ."""
    spoken = [level for level in levels if not level.is_silent]
    if any(level.other for level in spoken):
        return None, "(quý, tháng / quarter, month)"
    halves = {level.half_alone for level in spoken if level.half_alone}
    outright = {period for level in spoken for period in level.periods}
    years = {period.year for period in outright} | {year for level in spoken for year in level.loose_halves}
    if not years:
        return None, None
    if len(years) > 1 or len(halves) > 1:
        return None, "(" + ", ".join(str(year) for year in sorted(years)) + ")"
    year = next(iter(years))
    named = {period.half for period in outright if period.half} | halves
    loose = any(level.loose_halves or level.half_unsaid for level in levels)
    if any(not first <= year <= last for level in spoken for first, last in level.spans):
        return None, f"({year})"
    if len(named) > 1 or (loose and not named):
        return None, f"(6 tháng / six months {year})"
    if named and any(period.is_year for period in first_spoken(spoken).periods):
        return None, f"({year}; 6 tháng {year})"
    return Period(year, next(iter(named)) if named else 0), None


def first_spoken(spoken: list[Said]) -> Said:
    """The strongest voice. Where it names the whole year and a weaker one a half, they differ."""
    strongest = spoken[0]
    return strongest if not strongest.half_alone and not any(period.half for period in strongest.periods) else Said()


def choices_of(levels: list[Said]) -> list[Period]:
    """What may be meant: everything named, both halves where only "6 tháng" is said; the last five years where nothing is."""
    found = {period for level in levels for period in level.periods}
    years = {year for level in levels for year in level.loose_halves} | {period.year for period in found}
    found |= {Period(year, half) for year in years for half in (0, 1, 2)}
    today = date.today().year
    return sorted(found)[:9] or [Period(year, half) for year in range(today, today - 5, -1) for half in (0, 1, 2)]


def first_title_cell(page: Page, cells: tuple[tuple[int, int], ...]) -> Cell | None:
    return page.cell(*cells[0]) if cells else (page.cell(0, 0) if page.height else None)
