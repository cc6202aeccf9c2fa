"""Two of a kind as HTML tables: two periods, two indicators, two units."""

from collections.abc import Mapping, Sequence
from html import escape

from indicators.words import Indicator, Text
from reports.blocks.address import address
from reports.blocks.legend import NO_DATA
from reports.figures.status import chip
from reports.figures.table import Html, link, table
from reports.language import Language, choose
from reports.sentences.compare import change_words
from reports.sentences.figures import reason_words, value_words
from reports.views.compare import Standing
from reports.views.pairs import Changes, Crossed, Side

UNIT, INDICATOR = Text("Xã", "Commune"), Text("Chỉ tiêu", "Indicator")
CHANGE_HEAD, STATUS = Text("Thay đổi", "Change"), Text("Tình trạng", "Status")


def change_table(found: Changes, query: Mapping[str, str], lang: Language) -> str:
    """The data of the slope."""
    head = [choose(text, lang) for text in (UNIT, found.before.label, found.after.label, CHANGE_HEAD)]
    entry = found.indicator
    rows = [
        [
            link(one.unit.name, address("indicator", query, unit=one.unit.unit_id, indicator=entry.code)),
            *(value_words(entry, value, lang) for value in (one.before, one.after)),
            change_words(entry, one.change, lang),
        ]
        for one in (*found.changes, *([found.total] if found.total else []))
    ]
    return table(head, rows, numbers=(1, 2, 3), total=found.total is not None)


def crossed_table(found: Crossed, query: Mapping[str, str], lang: Language) -> str:
    """The data of the scatter."""
    head = [choose(UNIT, lang)]
    for entry in (found.x, found.y):
        head += [choose(entry.short, lang), choose(STATUS, lang)]
    rows = [
        [
            link(one.unit.name, address("unit", query, unit=one.unit.unit_id)),
            *_stands(found.x, one.x, lang),
            *_stands(found.y, one.y, lang),
        ]
        for one in found.met
    ]
    return table(head, rows, numbers=(1, 3))


def sides_table(
    found: Sequence[Side], names: tuple[str, str], one: Mapping[str, str], other: Mapping[str, str], lang: Language
) -> str:
    """Two units, indicator by indicator; a value leads to its indicator. one, other: address parameters of each."""
    head = [choose(INDICATOR, lang)]
    for name in names:
        head += [name, choose(STATUS, lang)]
    rows = [
        [
            choose(side.indicator.short, lang),
            *_stands(side.indicator, side.one, lang, one),
            *_stands(side.indicator, side.other, lang, other),
        ]
        for side in found
    ]
    return table(head, rows, numbers=(1, 3))


def _stands(indicator: Indicator, cell: Standing, lang: Language, query: Mapping[str, str] | None = None) -> list[str]:
    """Value and chip; why there is none. query: where the value leads to."""
    if cell.value is None:
        return [reason_words(cell.result, lang) if cell.result else choose(NO_DATA, lang), ""]
    value = value_words(indicator, cell.value, lang)
    shown = value if query is None else link(value, address("indicator", query, indicator=indicator.code))
    return [shown, Html(chip(cell.status, lang)) if cell.status else ""]


def part_head(title: str, sentence: str) -> str:
    """The finding over a part of the page and the sentence under it."""
    below = f'<p class="hsd-quiet">{escape(sentence)}</p>' if sentence else ""
    return f'<p class="hsd-finding">{escape(title)}</p>{below}'


def folded(title: str, content: str) -> str:
    """`content`, made by this floor, behind its title."""
    return f'<details class="hsd-folded"><summary>{escape(title)}</summary>{content}</details>'


def section(title: str) -> str:
    """The heading of a part of the page."""
    return f'<h2 class="hsd-section">{escape(title)}</h2>'
