"""Nộp báo cáo as HTML: what was understood of a file and what it would change."""

from collections.abc import Sequence
from html import escape

from data.sheets.model import Layout, Part
from data.store import Change
from data.submissions import Received
from indicators.registry import catalogue
from indicators.words import State, Text
from reports.figures.table import table
from reports.language import Language, choose, number
from reports.views.numbers import records

UNDERSTOOD = Text(
    "{unit} · {period} · {layout}: {facts} số liệu, {places} dòng danh sách.",
    "{unit} · {period} · {layout}: {facts} figures, {places} rows of registers.",
)
UNKNOWN = Text("chưa rõ", "unknown")
LAYOUTS = {
    Layout.TEMPLATE: Text("biểu mẫu chương trình", "programme template"),
    Layout.REGISTER: Text("danh sách từng nơi", "registers"),
    Layout.AGGREGATE: Text("bảng số tổng", "totals"),
    Layout.MIXED: Text("danh sách và số tổng", "registers and totals"),
    Layout.FOREIGN: Text("mẫu khác", "another form"),
}
COUNTS = Text(
    "So với số liệu đang có: {new} mới, {changed} đổi, {same} không đổi, {gone} mất.",
    "Against the figures kept: {new} new, {changed} changed, {same} unchanged, {gone} gone.",
)
DIFFERENCE_HEAD = (
    Text("Thay đổi", "Change"),
    Text("Số liệu", "Figure"),
    Text("Đang có", "Kept"),
    Text("Trong tệp", "In the file"),
    Text("Ô", "Cell"),
)


def understood(parts: Sequence[Part], lang: Language) -> str:
    """One line a part: commune, period, layout, how much."""
    lines = []
    for part in parts:
        said = UNDERSTOOD.fill(
            unit=part.unit_name or UNKNOWN, period=part.period.label if part.period else UNKNOWN, layout=LAYOUTS[part.layout],
            facts=number(len(part.facts), 0, lang), places=number(len(part.facilities), 0, lang),
        )  # fmt: skip
        lines.append(f"<li>{escape(choose(said, lang))}</li>")
    return f'<ul class="hsd-plain">{"".join(lines)}</ul>'


def counts(received: Received, lang: Language) -> str:
    """ "So với số liệu đang có: 12 mới, …"."""
    new, changed, same, gone = (number(received.count(change), 0, lang) for change in Change)
    return f'<p class="hsd-sentence">{choose(COUNTS.fill(new=new, changed=changed, same=same, gone=gone), lang)}</p>'


def difference(received: Received, lang: Language) -> str:
    """New, changed and gone figures and places, in a table; "" when there is none."""
    rows = [
        [
            choose(Change(row["change"]).label, lang),
            _named(row, lang),
            _side(row["old_value"], row["old_state"], row, lang),
            _side(row["new_value"], row["new_state"], row, lang),
            "!".join(part for part in (row["sheet"], row["cell"]) if isinstance(part, str)),
        ]
        for frame in received.differences
        if frame is not None
        for row in records(frame[frame["change"] != Change.UNCHANGED.value])
    ]
    return table([choose(text, lang) for text in DIFFERENCE_HEAD], rows, numbers=(2, 3)) if rows else ""


def _named(row: dict[str, object], lang: Language) -> str:
    code = str(row["code"])
    if row["kind"] == "place":
        return f"{choose(catalogue().registers[code].name, lang)}: {row['name']}"
    return choose(catalogue().inputs[code].name, lang) if code in catalogue().inputs else code


def _side(value: float, state: object, row: dict[str, object], lang: Language) -> str:
    if not isinstance(state, str):
        return ""
    entry = catalogue().inputs.get(str(row["code"]))
    return (
        number(value, entry.decimals if entry else 0, lang)
        if state == State.REPORTED
        else choose(State(state).label, lang)
    )
