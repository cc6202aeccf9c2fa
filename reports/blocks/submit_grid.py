"""The officer's sheet drawn as a table: letters and numbers at its edges, faulty cells marked with icon, colour and words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from data.sheets.book.model import address, letters
from data.sheets.drawn import Drawn
from data.sheets.model import Cell, Reading
from indicators.words import Text
from reports.blocks.submit_faults import cell_anchor, cells_of, fault_anchor
from reports.language import Language, choose, number

TITLE = Text("Trang tính “{sheet}”", "Sheet “{sheet}”")
CUT = Text(
    "Trang tính “{sheet}”: hiện {shown} trong {height} dòng – phần đầu bảng và các dòng quanh ô cần xem",
    "Sheet “{sheet}”: {shown} of {height} rows – the heading and the rows around the cells to look at",
)
CORNER = Text("Dòng", "Row")
BACK = Text("Về lời giải thích: {said}", "Back to what was said: {said}")
ICONS = {"error": "✕", "question": "?", "warning": "!", "notice": "i"}
GRAVITY = list(ICONS)
WIDE_CHARACTERS = 14


class Mark(NamedTuple):
    """kind: the gravest of what is said of the cell. anchor: of the first fault, "" for a question."""

    kind: str
    anchor: str
    said: tuple[Text, ...]


def marks_of(reading: Reading) -> dict[Cell, Mark]:
    """Every cell that a problem or a question names."""
    found: dict[Cell, Mark] = {}
    for place, problem in enumerate(reading.problems):
        for cell in cells_of(problem):
            add(found, cell, Mark(problem.severity.value, fault_anchor(place), (problem.message,)))
    for question in reading.questions:
        if question.cell:
            add(found, question.cell, Mark("question", "", (question.message,)))
    return found


def add(found: dict[Cell, Mark], cell: Cell, mark: Mark) -> None:
    known = found.get(cell)
    if known is None:
        found[cell] = mark
        return
    first, second = sorted((known, mark), key=lambda each: GRAVITY.index(each.kind))
    found[cell] = Mark(first.kind, first.anchor or second.anchor, (*first.said, *second.said))


def cells_drawn(sheets: Iterable[Drawn]) -> frozenset[Cell]:
    """Every cell that the drawn sheets show."""
    return frozenset(
        Cell(sheet.name, address(row, column)) for sheet in sheets for row in sheet.rows for column in sheet.columns
    )


def sheet(
    drawn: Drawn, marks: Mapping[Cell, Mark], fixes: Mapping[str, tuple[str, str]], lang: Language
) -> str:  # fmt: skip
    """One sheet. fixes: "Sheet!B7" → (what the file says, what was typed); the old value is shown struck through."""
    title = CUT if drawn.is_cut else TITLE
    named = title.fill(
        sheet=drawn.name, shown=number(len(drawn.rows), 0, lang), height=number(drawn.height, 0, lang)
    )  # fmt: skip
    head = "".join(f'<th scope="col">{letters(column)}</th>' for column in drawn.columns)
    body = "".join(lines(drawn, marks, fixes, lang))
    said = escape(choose(named, lang))
    return (
        f'<div class="hsd-sheet-frame" role="region" tabindex="0" aria-label="{said}"><table class="hsd-sheet">'
        f'<caption>{said}</caption><thead><tr><th scope="col" aria-label="{choose(CORNER, lang)}"></th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def lines(
    drawn: Drawn, marks: Mapping[Cell, Mark], fixes: Mapping[str, tuple[str, str]], lang: Language
) -> Iterator[str]:
    before = -1
    for row, texts in drawn.rows.items():
        if row > before + 1:
            yield f'<tr class="hsd-cut"><th>⋮</th><td colspan="{len(drawn.columns)}">⋮</td></tr>'
        cells = "".join(cells_of_row(drawn, row, texts, marks, fixes, lang))
        yield f'<tr><th scope="row">{row + 1}</th>{cells}</tr>'
        before = row


def cells_of_row(
    drawn: Drawn,
    row: int,
    texts: Sequence[str],
    marks: Mapping[Cell, Mark],
    fixes: Mapping[str, tuple[str, str]],
    lang: Language,
) -> Iterator[str]:
    covered = 0
    alone = sum(1 for text in texts if text) == 1
    cells = [Cell(drawn.name, address(row, column)) for column in drawn.columns]
    for at, (cell, text) in enumerate(zip(cells, texts, strict=True)):
        if covered:
            covered -= 1
            continue
        wished = drawn.spans.get((row, drawn.columns[at]), len(cells) - at if alone and text else 1)
        # A marked cell is never covered by its neighbour.
        across = next((step for step in range(1, wished) if cells[at + step] in marks), wished)
        covered = across - 1
        span = f' colspan="{across}"' if across > 1 else ""
        yield one_cell(cell, text, span, marks.get(cell), fixes.get(str(cell)), lang)


def one_cell(
    cell: Cell, text: str, span: str, mark: Mark | None, fix: tuple[str, str] | None, lang: Language
) -> str:  # fmt: skip
    is_number = text[:1].isdigit() and len(text) < WIDE_CHARACTERS or text[:1] == "-" and text[1:2].isdigit()
    right = " hsd-number" if is_number else ""
    written = (f"<s>{escape(fix[0])}</s>" if fix and fix[0] else "") + escape(text)
    if mark is None:
        return f'<td{span} class="hsd-cell{right}">{written}</td>'
    said = escape(" ".join(choose(text, lang) for text in mark.said))
    icon = ICONS[mark.kind]
    if mark.anchor:
        label = escape(choose(BACK, lang)).format(said=said)
        icon = f'<a href="#{mark.anchor}" target="_self" aria-label="{label}">{icon}</a>'
    return f'<td{span} id="{cell_anchor(cell)}" class="hsd-mark hsd-{mark.kind}{right}" title="{said}">{icon} {written}</td>'
