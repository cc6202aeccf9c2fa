"""A heat grid as HTML: a row a unit, a column an indicator, each cell with value, icon and colour – never colour alone.
Head and first column stay in sight; every column sorts by a link."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from indicators.words.status import Status
from reports.figures.status import look, word
from reports.figures.table import TOTAL, cell
from reports.language import Language

UP, DOWN = "▲", "▼"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatCell:
    """shown: the value, or why there is none; note: more in words, seen on hovering; to: an address of ours or ""."""

    shown: str
    status: Status | None = None
    note: str = ""
    to: str = ""
    is_empty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatColumn:
    """name, unit: heading; to: the address that sorts by it; sorted: "", "ascending" or "descending"."""

    name: str
    unit: str = ""
    title: str = ""
    to: str
    sorted: str = ""


def heat(
    columns: Sequence[HeatColumn],
    rows: Sequence[Sequence[HeatCell | str]],
    lang: Language,
    *,
    caption: str,
    total: bool,
) -> str:
    """HTML. rows: the first entry is the heading of its row, as text or `Html`; total: the last row is the group itself."""
    head = "".join(_head(column) for column in columns)
    last = len(rows) - 1
    body = "".join(f"<tr{TOTAL if total and at == last else ''}>{_row(row, lang)}</tr>" for at, row in enumerate(rows))
    return (
        f'<div class="hsd-scroll hsd-heat-scroll"><table class="hsd-table hsd-heat"><caption class="hsd-unseen">'
        f"{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _head(column: HeatColumn) -> str:
    if not column.to.startswith("./"):
        raise ValueError(f"not an address of ours: {column.to!r}")
    order = f' aria-sort="{column.sorted}"' if column.sorted else ""
    icon = {"ascending": UP, "descending": DOWN}.get(column.sorted, "")
    mark = f' <span aria-hidden="true">{icon}</span>' if icon else ""
    unit = f" <small>{escape(column.unit)}</small>" if column.unit else ""
    title = f' title="{escape(column.title)}"' if column.title else ""
    return f'<th scope="col"{order}><a href="{escape(column.to)}"{title}>{escape(column.name)}{mark}</a>{unit}</th>'


def _row(row: Sequence[HeatCell | str], lang: Language) -> str:
    return "".join(
        f'<th scope="row">{cell(entry)}</th>' if isinstance(entry, str) else heat_cell(entry, lang) for entry in row
    )


def heat_cell(entry: HeatCell, lang: Language) -> str:
    """A table cell; the status is an icon, a colour and a word for those who hear it."""
    if entry.is_empty:
        return f'<td class="hsd-nothing" title="{escape(entry.note)}"><span>{escape(entry.shown)}</span></td>'
    kind, mark = "hsd-plain-cell", ""
    if entry.status is not None:
        shown = look(entry.status)
        kind = f"hsd-tint hsd-{shown.kind}"
        said = escape(word(entry.status, lang))
        mark = f' <span class="hsd-mark" aria-hidden="true">{shown.icon}</span><span class="hsd-unseen">, {said}</span>'
    value = f'<span class="hsd-figure">{escape(entry.shown)}</span>{mark}'
    # the row's name leads on as well: the keyboard need not stop at every cell
    body = f'<a href="{escape(entry.to)}" tabindex="-1">{value}</a>' if entry.to else value
    return f'<td class="{kind}" title="{escape(entry.note)}">{body}</td>'
