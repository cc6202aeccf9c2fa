"""The faults of a file, each with a box to mend its cell at once, and the sheet itself with the cells marked."""

from collections.abc import Sequence

import streamlit as st

from data.sheets.drawn import Drawn
from data.sheets.model import Cell, Problem, Severity
from data.submissions.mended import KIND
from indicators.words.text import Text
from pages.common.heading import plain
from pages.send.kept import FIXES, Sent, typed_in
from reports.blocks import submit_faults as block
from reports.blocks import submit_grid as grid
from reports.language import Language, choose

MEND_HERE = Text("Sửa ô {cell} thành", "Change cell {cell} to")
TYPE_HERE = Text("Sửa thành…", "Change to…")
UNDO = Text("Bỏ mọi sửa trên màn hình", "Undo all mending on the screen")
MORE = Text(
    "Chỉ {count} lỗi đầu có ô sửa ngay; các lỗi sau sửa trong tệp.",
    "Only the first {count} faults can be mended here; mend the others in the file.",
)
MENDABLE, BOXES_EACH = 30, 2


def show_faults(sent: Sent, sheets: Sequence[Drawn], lang: Language) -> None:
    """All faults by gravity; then the sheets."""
    reading = sent.received.reading
    drawn = grid.cells_drawn(sheets)
    left = MENDABLE
    for severity in Severity:
        found = [(place, each) for place, each in enumerate(reading.problems) if each.severity is severity]
        if found:
            with st.container(key=f"faults_{severity.value}"):
                st.html(block.head(severity, len(found), lang))
                for place, problem in found:
                    left -= show_fault(sent, problem, place, drawn, left > 0, lang)
    if left <= 0:
        st.caption(choose(MORE.fill(count=MENDABLE), lang))
    if typed_in(sent.key):
        st.button(choose(UNDO, lang), key="report.undo", on_click=undo, args=(sent.key,))
    marks = grid.marks_of(reading)
    for sheet in sheets:
        st.html(grid.sheet(sheet, marks, sent.received.fixes, lang))


def show_fault(sent: Sent, problem: Problem, place: int, drawn: frozenset[Cell], open_: bool, lang: Language) -> int:
    """One fault; gives 1 when it could be mended beside it, else 0."""
    said = block.fault(problem, place, lang, drawn)
    cells = [cell for cell in block.cells_of(problem) if cell in drawn][:BOXES_EACH]
    wanted = problem.severity is not Severity.NOTICE or problem.kind == KIND
    if not (cells and wanted and open_ and sent.receipt is None):
        st.html(said)
        return 0
    text, *boxes = st.columns([4, *[1] * len(cells)], vertical_alignment="center")
    text.html(said)
    for box, cell in zip(boxes, cells, strict=True):
        key = f"report.mend.{sent.key}.{place}.{cell}.{len(typed_in(sent.key))}"
        label = plain(choose(MEND_HERE.fill(cell=cell.address), lang))
        known = typed_in(sent.key).get(str(cell), "")
        box.text_input(
            label, known, key=key, placeholder=choose(TYPE_HERE, lang), on_change=mend, args=(sent.key, str(cell), key)
        )
    return 1


def mend(key: str, cell: str, box: str) -> None:
    """A cell was typed over: an empty box gives the file's own value back."""
    typed = {**typed_in(key), cell: st.session_state[box].strip()}
    st.session_state[FIXES] = (key, {cell: new for cell, new in typed.items() if new})


def undo(key: str) -> None:
    st.session_state[FIXES] = (key, {})
