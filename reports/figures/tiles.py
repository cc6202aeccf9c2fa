"""A map of squares as HTML: every place has one of equal size near where it lies, with name, value, icon and colour, and leads
on. No data is hatched and said. Prints and reads aloud as it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from indicators.words.status import Status
from reports.figures.status import look, word
from reports.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """row, column: from 0 at the north-west. status None: not judged; is_empty: no value, `shown` says why."""

    name: str
    shown: str
    row: int
    column: int
    to: str
    status: Status | None = None
    note: str = ""
    is_empty: bool = False


def tiles(found: Sequence[Tile], lang: Language, label: str) -> str:
    """HTML, tiles in reading order; `label` says what the map shows."""
    columns = 1 + max((tile.column for tile in found), default=0)
    made = "".join(_tile(tile, lang) for tile in sorted(found, key=lambda tile: (tile.row, tile.column)))
    return (
        f'<div class="hsd-tile-scroll"><ul class="hsd-tiles" style="--hsd-columns:{columns}" aria-label="{escape(label)}">'
        f"{made}</ul></div>"
    )


def _tile(tile: Tile, lang: Language) -> str:
    if not tile.to.startswith("./"):
        raise ValueError(f"not an address of ours: {tile.to!r}")
    kind, mark = ("hsd-hatched" if tile.is_empty else "hsd-plain-cell"), ""
    if tile.status is not None and not tile.is_empty:
        shown = look(tile.status)
        kind = f"hsd-tint hsd-{shown.kind}"
        said = escape(word(tile.status, lang))
        mark = f' <span class="hsd-mark" aria-hidden="true">{shown.icon}</span><span class="hsd-unseen">, {said}</span>'
    return (
        f'<li class="{kind}" style="grid-row:{tile.row + 1};grid-column:{tile.column + 1}">'
        f'<a href="{escape(tile.to)}" title="{escape(tile.note)}"><span class="hsd-tile-name">{escape(tile.name)}</span> '
        f'<span class="hsd-figure">{escape(tile.shown)}{mark}</span></a></li>'
    )
