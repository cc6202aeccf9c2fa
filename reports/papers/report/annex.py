"""The annex of the report: communes × indicators in tables that fit a page, and where the figures come from."""

from collections.abc import Iterator, Sequence

from indicators.words import Indicator, Text
from reports.language import Language, choose, number
from reports.papers.report.marks import Lettered
from reports.papers.report.missing import missing_section
from reports.papers.report.model import Block, Heading, Manner, PageBreak, Table, plain
from reports.papers.report.view import ReportView, is_all_open
from reports.sentences.figures import part_words
from reports.sentences.scope import scope_lines
from reports.views.summary import Summary, SummaryRow

ANNEX = Text("PHỤ LỤC", "ANNEX")
UNDER = Text("Số liệu theo đơn vị", "Figures by unit")
ANNEXED = Text("Phụ lục {at}. {theme}", "Annex {at}. {theme}")
NUMBER, UNIT, TOTAL = Text("TT", "No."), Text("Đơn vị", "Unit"), Text("Chung", "All")
REPORTED = Text("Xã báo cáo", "Reported")
ORIGIN = Text("Nguồn và phạm vi số liệu", "Sources and scope of the figures")
METHOD = Text(
    "Tỷ lệ được tính bằng tổng tử số chia tổng mẫu số của các xã đã báo cáo; không suy đoán số liệu thiếu.",
    "Shares are summed parts divided by summed wholes of the communes that reported; nothing missing is guessed.",
)
HASH = Text(
    "Mã kiểm tra số liệu: {fingerprint} (phiên bản {version}).",
    "Hash of the figures: {fingerprint} (version {version}).",
)
A_TABLE = 5
FULL, NUMBERED, NAMED = 165.0, 9.0, 41.0


def annex(view: ReportView, lang: Language) -> list[Block]:
    made: list[Block] = [PageBreak(), plain(choose(ANNEX, lang), Manner.CENTRE)]
    if not view.is_commune:
        made += [Heading(choose(UNDER, lang), 2), *tables(view.summary, lang)]
    return [*made, *missing_section(view.missing, lang), *origin(view, lang)]


def tables(
    view: Summary, lang: Language, *, wide: float = FULL, most: int = A_TABLE, title: Text = ANNEXED
) -> Iterator[Table]:
    """As many tables `wide` millimetres as the indicators need, `most` of them side by side; those without any value are
    left out."""
    rows = (*view.rows, view.total)
    shown = [
        entry
        for entry in view.indicators
        if any(row.results[entry.code].value is not None for row in rows if entry.code in row.results)
    ]
    for at, start in enumerate(range(0, len(shown), most), start=1):
        chosen = shown[start : start + most]
        themes = "; ".join(dict.fromkeys(choose(entry.theme.label, lang) for entry in chosen))
        yield _table(
            view, choose(title.fill(at=at, theme=themes), lang), chosen, (wide - NUMBERED - NAMED) / most, lang
        )


def _table(view: Summary, caption: str, chosen: Sequence[Indicator], width: float, lang: Language) -> Table:
    letters = Lettered(is_all_open(view))
    rows = [
        (str(place), row.unit.name, *(_cell(entry, row, letters, lang) for entry in chosen))
        for place, row in enumerate(view.rows, start=1)
    ]
    counts = [view.total.results[entry.code] for entry in chosen]
    rows.append(("", choose(REPORTED, lang), *(f"{one.reported_count}/{one.expected_count}" for one in counts)))
    rows.append(("", choose(TOTAL, lang), *(_cell(entry, view.total, letters, lang) for entry in chosen)))
    return Table(
        caption=caption,
        head=(choose(NUMBER, lang), choose(UNIT, lang), *(head(entry, lang) for entry in chosen)),
        rows=tuple(rows), widths=(NUMBERED, NAMED, *[width] * len(chosen)),
        numbers=frozenset(range(2, 2 + len(chosen))), total=True, notes=letters.notes(lang),
    )  # fmt: skip


def head(entry: Indicator, lang: Language) -> str:
    """The short name with its unit."""
    return f"{choose(entry.short, lang)} ({choose(entry.unit, lang)})"


def _cell(entry: Indicator, row: SummaryRow, letters: Lettered, lang: Language) -> str:
    """ "68,5 (137/200)", or the sign that says why there is no value."""
    result = row.results.get(entry.code)
    if result is None or result.value is None:
        return letters.of_reason(result.reason if result else None)
    said = number(result.value, entry.decimals, lang) + letters.of(result)
    parts = part_words(entry, result, lang) if entry.unit.vi == "%" and not entry.is_growth else ""
    return f"{said} ({parts})" if parts else said


def origin(view: ReportView, lang: Language) -> list[Block]:
    said = origin_lines(view.summary, view.fingerprint, lang)
    return [Heading(choose(ORIGIN, lang), 2), *(plain(line, Manner.ITEM) for line in said)]


def origin_lines(view: Summary, hashed: str, lang: Language) -> list[str]:
    """Scope, plans, boundaries, n/N, approval, day and version of the data, method, hash."""
    return [
        *scope_lines(view, lang),
        choose(METHOD, lang),
        choose(HASH.fill(fingerprint=hashed, version=view.version), lang),
    ]
