"""Bản đồ as HTML: the squares, what the map says in words, and its table. Every place leads on."""

from collections.abc import Mapping
from html import escape

from indicators.words import Text
from reports.blocks.address import address
from reports.blocks.legend import legend
from reports.figures.status import chip, word
from reports.figures.table import Html, link, table
from reports.figures.tiles import Tile, tiles
from reports.language import Language, choose, number
from reports.sentences.figures import part_words, reason_words, value_words, warnings
from reports.sentences.findings import finding
from reports.sentences.goals import gap_words
from reports.views.places_on_map import PlacesOnMap, Spot

SAID = Text("{n}/{all} xã có số liệu. ", "{n}/{all} communes have a figure. ")
STANDS = Text("Theo mốc {year}: {counts}. ", "By {year}: {counts}. ")
ENDS = Text(
    "Cao nhất: {high} ({most}); thấp nhất: {low} ({least}).", "Highest: {high} ({most}); lowest: {low} ({least})."
)
UNPLACED = Text("Chưa có tọa độ: {names}.", "Without coordinates: {names}.")
UNOUTLINED = Text("Chưa có ranh giới: {names}.", "Without boundaries: {names}.")
NEVER = Text("{count} xã chưa từng gửi báo cáo không vẽ ở đây.", "{count} communes that never reported are not drawn.")
LABEL = Text(
    "Bản đồ ô vuông: mỗi xã một ô, đặt gần vị trí thật.", "Tile map: a square for each commune, near where it lies."
)
NO_FIGURE = Text("chưa có số liệu", "no figure")
HEAD = (
    Text("Xã", "Commune"), Text("Giá trị", "Value"), Text("Tử số/mẫu số", "Part/whole"), Text("Tình trạng", "Status"),
    Text("Khoảng cách", "Gap"),
)  # fmt: skip


def title(view: PlacesOnMap, lang: Language) -> str:
    """The finding of the group; the indicator's name where there is none."""
    if view.result is None:
        return choose(view.indicator.name, lang)
    return finding(view.indicator, view.result, view.verdict, lang)


def summary(view: PlacesOnMap, lang: Language) -> str:
    """The map in words, for everyone and for those who do not see it: n/N, counts by status, highest and lowest."""
    known = [spot for spot in view.spots if spot.result.value is not None]
    everyone = number(view.expected_count, 0, lang)
    said = choose(SAID.fill(n=number(len(known), 0, lang), all=everyone), lang)
    counts = ", ".join(f"{count} {word(status, lang)}" for status, count in view.counted.items())
    if counts:
        said += choose(STANDS.fill(year=view.horizon, counts=counts), lang)
    if len(known) > 1:
        first, last = known[0], known[-1]
        most, least = (value_words(view.indicator, spot.result.value, lang) for spot in (first, last))
        said += choose(ENDS.fill(high=first.unit.name, most=most, low=last.unit.name, least=least), lang)
    return said.strip()


def sentence(view: PlacesOnMap, lang: Language) -> str:
    """The same as a paragraph."""
    return f'<p class="hsd-sentence">{escape(summary(view, lang))}</p>'


def label(spot: Spot, view: PlacesOnMap, lang: Language) -> str:
    """What stands on a drawn map: name and value."""
    return f"{spot.unit.name}: {shown(spot, view, lang)}"


def signs(view: PlacesOnMap, lang: Language) -> str:
    """The legend."""
    plain = len(view.spots) - sum(view.counted.values()) - view.empty_count
    return legend(view.counted, lang, plain_count=plain, empty_count=view.empty_count)


def squares(view: PlacesOnMap, query: Mapping[str, str], lang: Language) -> str:
    """Those with coordinates; the others are named under the map."""
    return tiles([_tile(spot, view, query, lang) for spot in view.placed if spot.cell], lang, choose(LABEL, lang))


def _tile(spot: Spot, view: PlacesOnMap, query: Mapping[str, str], lang: Language) -> Tile:
    row, column = spot.cell or (0, 0)
    return Tile(
        name=spot.unit.name,
        shown=shown(spot, view, lang),
        row=row,
        column=column,
        to=address("indicator", query, unit=spot.unit.unit_id, indicator=view.indicator.code),
        status=spot.status,
        note=said(spot, view, lang),
        is_empty=spot.result.value is None,
    )


def shown(spot: Spot, view: PlacesOnMap, lang: Language) -> str:
    """The value, or in short why there is none; a star where the reader must know more."""
    if spot.result.value is None:
        # what stands in brackets is said on hovering and in the definition
        return choose(spot.result.reason.label if spot.result.reason else NO_FIGURE, lang).split(" (")[0]
    star = "*" if warnings(spot.result, lang, with_approval=False) else ""
    return value_words(view.indicator, spot.result.value, lang) + star


def said(spot: Spot, view: PlacesOnMap, lang: Language) -> str:
    """One place in words."""
    value = spot.result.value
    figure = value_words(view.indicator, value, lang) if value is not None else reason_words(spot.result, lang)
    parts = [figure, part_words(view.indicator, spot.result, lang), word(spot.status, lang) if spot.status else ""]
    noted = [*parts, *(warnings(spot.result, lang) if value is not None else ())]
    return f"{spot.unit.name}: " + "; ".join(part for part in noted if part)


def missing(view: PlacesOnMap, lang: Language, *, with_outlines: bool) -> str:
    """What is not on the map, by name, and what stars mean."""
    drawn = view.outlined if with_outlines else view.placed
    names = ", ".join(spot.unit.name for spot in view.spots if spot not in drawn)
    text = UNOUTLINED if with_outlines else UNPLACED
    lines = [choose(text.fill(names=names), lang)] if names else []
    never = view.expected_count - len(view.spots)
    lines += [choose(NEVER.fill(count=number(never, 0, lang)), lang)] if never > 0 else []
    valued = (spot.result for spot in view.spots if spot.result.value is not None)
    stars = dict.fromkeys(note for one in valued for note in warnings(one, lang, with_approval=False))
    lines += [f"* {'; '.join(stars)}"] if stars else []
    return "".join(f'<p class="hsd-quiet">{escape(line)}</p>' for line in lines)


def spot_table(view: PlacesOnMap, query: Mapping[str, str], lang: Language) -> str:
    """The data of the map; a name leads to its unit, a value to the indicator there."""
    return table(
        [choose(text, lang) for text in HEAD], [_row(spot, view, query, lang) for spot in view.spots], numbers=(1, 2)
    )


def _row(spot: Spot, view: PlacesOnMap, query: Mapping[str, str], lang: Language) -> list[str]:
    own = {**query, "unit": str(spot.unit.unit_id)}
    return [
        link(spot.unit.name, address("unit", own)),
        link(shown(spot, view, lang), address("indicator", own, indicator=view.indicator.code)),
        part_words(view.indicator, spot.result, lang),
        Html(chip(spot.status, lang)) if spot.status else "",
        gap_words(view.indicator, spot.verdict, lang) if spot.verdict else "",
    ]
