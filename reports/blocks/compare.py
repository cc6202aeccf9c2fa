"""So sánh as HTML: the heat grid with its legend, and what is not in it."""

from collections import Counter
from collections.abc import Mapping
from html import escape

from indicators.words import Indicator, Text
from reports.blocks.address import address
from reports.blocks.legend import NO_DATA, legend
from reports.figures.heat import HeatCell, HeatColumn, heat
from reports.figures.table import Html, link
from reports.language import Language, choose, number
from reports.sentences.compare import heat_sentence
from reports.sentences.figures import reason_words, warnings
from reports.sentences.goals import gap_words
from reports.views.compare import NAME, STANDING, Compared, Line, Standing
from reports.views.groups import shown_name

UNIT, GOOD = Text("Xã", "Commune"), Text("Đạt hoặc đúng tiến độ", "Reached or on track")
SORT_BY = Text("Xếp theo {name}", "Sort by {name}")
HAVE = Text("Xã có số liệu", "Communes with a figure")
EMPTY = Text("{count} chỉ tiêu chưa xã nào có số liệu", "{count} indicators without a figure of any commune")
CUT = Text(
    "Còn {count} xã không hiện ở đây. Chọn đơn vị nhỏ hơn, hoặc tải bảng tổng hợp.",
    "{count} more communes are not shown. Choose a smaller unit, or download the summary table.",
)
NEVER = Text("{count} xã chưa từng gửi báo cáo.", "{count} communes never sent a report.")
CAPTION = Text("Chỉ tiêu theo xã, {name}, {period}", "Indicators by commune, {name}, {period}")


def sentence(view: Compared, lang: Language) -> str:
    """What the grid says in words."""
    return f'<p class="hsd-sentence">{escape(heat_sentence(view, lang))}</p>'


def grid(view: Compared, sort: str, query: Mapping[str, str], lang: Language) -> str:
    """Legend, heat grid, what stars mean, and what is not in the grid."""
    key, down = sort.removeprefix("-"), sort.startswith("-")
    columns = [
        _column(code, name, unit, title, key, down, query, lang) for code, name, unit, title in _heads(view, lang)
    ]
    rows = [_line(line, view, query, lang) for line in view.lines]
    total = [_line(view.total, view, query, lang, is_total=True)]
    caption = choose(CAPTION.fill(name=shown_name(view.group), period=view.period.label), lang)
    body = heat(columns, [[_have(lang), *_counts(view, lang)], *rows, *total], lang, caption=caption, total=True)
    counted = Counter(cell.status for line in view.lines for cell in line.cells.values() if cell.status)
    return legend(counted, lang) + body + _notes(view, query, lang)


def _heads(view: Compared, lang: Language) -> list[tuple[str, str, str, str]]:
    """code, name, unit, whole name."""
    fixed = [(NAME, choose(UNIT, lang), "", ""), (STANDING, choose(GOOD, lang), "", "")]
    return fixed + [
        (entry.code, choose(entry.short, lang), choose(entry.unit, lang), choose(entry.name, lang))
        for entry in view.indicators
    ]


def _column(
    code: str, name: str, unit: str, title: str, key: str, down: bool, query: Mapping[str, str], lang: Language
) -> HeatColumn:
    is_key = code == key
    # a second click turns the order round
    to = address("compare", query, sort=f"-{code}" if is_key and not down else code)
    order = ("descending" if down else "ascending") if is_key else ""
    return HeatColumn(name=name, unit=unit, title=title or choose(SORT_BY.fill(name=name), lang), to=to, sorted=order)


def _line(
    line: Line, view: Compared, query: Mapping[str, str], lang: Language, is_total: bool = False
) -> list[HeatCell | str]:
    own = {**query, "unit": str(line.unit.unit_id)}
    name = choose(shown_name(line.unit), lang) if is_total else line.unit.name
    standing = f"{line.good_count}/{line.judged_count}" if line.judged_count else "–"
    cells = [heat_cell(entry, line.cells.get(entry.code), own, lang) for entry in view.indicators]
    return [link(name, address("unit", own)), HeatCell(shown=standing), *cells]


def heat_cell(indicator: Indicator, cell: Standing | None, own: Mapping[str, str], lang: Language) -> HeatCell:
    """The value without its unit, which stands in the head; a star where the reader must know more."""
    if cell is None or cell.result is None or cell.result.value is None:
        why = reason_words(cell.result, lang) if cell and cell.result else ""
        return HeatCell(shown="–", note=why or choose(NO_DATA, lang), is_empty=True)
    said = [*warnings(cell.result, lang), *([gap_words(indicator, cell.verdict, lang)] if cell.verdict else [])]
    star = "*" if warnings(cell.result, lang, with_approval=False) else ""
    return HeatCell(
        shown=number(cell.value, indicator.decimals, lang) + star,
        status=cell.status,
        note="; ".join(said),
        to=address("indicator", own, indicator=indicator.code),
    )


def _have(lang: Language) -> Html:
    return Html(f"<small>{choose(HAVE, lang)}</small>")


def _counts(view: Compared, lang: Language) -> list[HeatCell]:
    """n/N under each heading."""
    everyone = number(view.expected_count, 0, lang)
    counted = [
        sum(one.cells[entry.code].value is not None for one in view.lines if entry.code in one.cells)
        for entry in view.indicators
    ]
    return [HeatCell(shown=f"{number(n, 0, lang)}/{everyone}") for n in (view.reported_count, *counted)]  # fmt: skip


def _notes(view: Compared, query: Mapping[str, str], lang: Language) -> str:
    results = [cell.result for line in (*view.lines, view.total) for cell in line.cells.values() if cell.result]
    stars = "; ".join(
        dict.fromkeys(
            note for one in results if one.value is not None for note in warnings(one, lang, with_approval=False)
        )
    )
    never = view.expected_count - len(view.lines) - view.cut_count
    lines = [f"* {stars}"] if stars else []
    lines += [choose(CUT.fill(count=number(view.cut_count, 0, lang)), lang)] if view.cut_count else []
    lines += [choose(NEVER.fill(count=number(never, 0, lang)), lang)] if never > 0 else []
    said = "".join(f'<p class="hsd-quiet">{escape(line)}</p>' for line in lines)
    if not view.empty:
        return said
    names = "".join(
        f"<li>{link(choose(one.short, lang), address('indicator', query, indicator=one.code))}</li>"
        for one in view.empty
    )
    title = choose(EMPTY.fill(count=len(view.empty)), lang)
    return f'{said}<details class="hsd-folded"><summary>{title}</summary><ul>{names}</ul></details>'  # fmt: skip
