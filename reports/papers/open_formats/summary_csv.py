"""The summary table as CSV for people: one line a unit and indicator, in words, as Excel in Vietnamese opens it."""

import csv
from io import StringIO

from indicators.words import Indicator, Text
from reports.figures.status import word
from reports.language import Language, choose
from reports.papers.open_formats.dataset import harmless
from reports.papers.open_formats.write import MARK
from reports.sentences.figures import warnings
from reports.views.summary import Summary, SummaryRow

HEAD = (
    Text("Đơn vị", "Unit"), Text("Mã đơn vị", "Unit code"), Text("Kỳ", "Period"), Text("Mã chỉ tiêu", "Indicator code"),
    Text("Chỉ tiêu", "Indicator"), Text("Tử số", "Part"), Text("Mẫu số", "Whole"), Text("Giá trị", "Value"),
    Text("Đơn vị tính", "Unit of measure"), Text("Xã đã báo cáo", "Communes reported"), Text("Xã phải báo cáo", "Communes expected"),
    Text("Mốc", "Horizon"), Text("Tình trạng", "Status"), Text("Ghi chú", "Notes"),
)  # fmt: skip


def summary_csv(view: Summary, lang: Language = "vi", *, decimal: str = ",") -> bytes:
    """UTF-8 with its mark, ";" between cells; numbers unrounded with `decimal` and without thousands. The group is last."""
    into = StringIO()
    lines = csv.writer(into, delimiter=";", lineterminator="\r\n")
    lines.writerow([choose(text, lang) for text in HEAD])
    for row in (*view.rows, view.total):
        lines.writerows(
            _line(view, row, entry, lang, decimal) for entry in view.indicators if entry.code in row.results
        )
    return f"{MARK}{into.getvalue()}".encode()


def _line(view: Summary, row: SummaryRow, entry: Indicator, lang: Language, decimal: str) -> list[str]:
    result, verdict = row.results[entry.code], row.verdicts.get(entry.code)
    notes = [choose(result.reason.label, lang)] if result.reason else []
    return [
        harmless(row.unit.name), row.unit.code, view.period.code, entry.code, choose(entry.name, lang),
        *(_number(value, decimal) for value in (result.part, result.whole, result.value)), choose(entry.unit, lang),
        str(result.reported_count), str(result.expected_count), str(view.horizon) if verdict else "",
        word(verdict.status, lang) if verdict else "", "; ".join([*notes, *warnings(result, lang)]),
    ]  # fmt: skip


def _number(value: float | None, decimal: str) -> str:
    if value is None:
        return ""
    said = str(int(value)) if value == int(value) else repr(value)
    return said.replace(".", decimal)
