"""The faults of a file as HTML: where, what is wrong, what to do; each leads to its cell in the drawn sheet and back."""

from collections.abc import Iterable, Sequence
from html import escape
from zlib import crc32

from data.sheets.model import Cell, Problem, Severity
from indicators.words import Text
from reports.figures.table import Html
from reports.language import Language, choose, number

HEADS = {
    Severity.ERROR: Text("Lỗi phải sửa ({count})", "Errors to mend ({count})"),
    Severity.WARNING: Text("Cảnh báo cần xem lại ({count})", "Warnings to look at ({count})"),
    Severity.NOTICE: Text("Thông báo ({count})", "Notices ({count})"),
}
WHERE = Text("ô {cell}", "cell {cell}")
WHOLE_FILE = Text("Cả tệp", "Whole file")


def head(severity: Severity, count: int, lang: Language) -> str:
    """ "Lỗi phải sửa (2)" as a heading of a section."""
    title = choose(HEADS[severity].fill(count=number(count, 0, lang)), lang)
    return f'<h2 class="hsd-section">{title}</h2>'


def faults(problems: Iterable[Problem], lang: Language) -> str:
    """Every fault under the heading of its gravity, the blocking ones first. "" when there is none."""
    found = list(problems)
    return "".join(
        f'{head(severity, len(chosen), lang)}<ul class="hsd-faults">{"".join(line(each, lang) for each in chosen)}</ul>'
        for severity in Severity
        if (chosen := [problem for problem in found if problem.severity is severity])
    )


def line(problem: Problem, lang: Language) -> str:
    return f'<li class="hsd-{problem.severity.value}">{said(problem, lang)}</li>'


def fault(problem: Problem, place: int, lang: Language, drawn: frozenset[Cell]) -> str:
    """The same as a block of its own, the goal of its cell's mark. drawn: cells that the sheet below shows."""
    return (
        f'<div class="hsd-fault hsd-{problem.severity.value}" id="{fault_anchor(place)}">'
        f"{said(problem, lang, drawn)}</div>"
    )


def said(problem: Problem, lang: Language, drawn: frozenset[Cell] = frozenset()) -> str:
    """Sheet, then cell and heading unless the sentence names them itself, then what is wrong and what to do."""
    message = choose(problem.message, lang)
    cells = cells_of(problem)
    named = [Html(escape(cells[0].sheet))] if cells else [Html(escape(choose(WHOLE_FILE, lang)))]
    told = [cell for cell in cells if cell in drawn or cell.address not in message]
    if told:
        named.append(Html(choose(WHERE, lang).format(cell=", ".join(address(cell, drawn) for cell in told))))
    if problem.heading and problem.heading not in message:
        named.append(Html(escape(problem.heading)))
    return f'<span class="hsd-where">{" – ".join(named)}</span><br>{escape(message)} {escape(choose(problem.remedy, lang))}'


def cells_of(problem: Problem) -> Sequence[Cell]:
    """Where it stands, the first cell first."""
    return tuple(dict.fromkeys((*((problem.cell,) if problem.cell else ()), *problem.cells)))


def address(cell: Cell, drawn: frozenset[Cell]) -> str:
    named = escape(cell.address)
    return f'<a href="#{cell_anchor(cell)}" target="_self">{named}</a>' if cell in drawn else named


def fault_anchor(place: int) -> str:
    """The name of the fault at this place of the reading."""
    return f"loi-{place}"


def cell_anchor(cell: Cell) -> str:
    """The name of a cell in the drawn sheet; the sheet's title may hold anything, so it goes in as a number."""
    return f"o-{crc32(cell.sheet.encode()):x}-{cell.address}"
