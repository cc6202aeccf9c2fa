"""The methods of progress side by side as HTML: what each starts from, its numbers to four decimals, and where they differ."""

from collections.abc import Sequence
from html import escape

from indicators.progress.methods.side_by_side import NAMES
from indicators.words import Text
from reports.figures.table import table
from reports.language import Language, choose, number
from reports.views.methods import Compared

HEAD = (Text("Phương pháp", "Method"), Text("Kết luận", "Conclusion"), Text("Các trị số", "Numbers"))
START = Text(
    "Mốc {horizon}: gốc {base} ({base_year}), hiện nay {value} ({year}), mục tiêu {target}.",
    "Horizon {horizon}: base {base} ({base_year}), now {value} ({year}), goal {target}.",
)
NONE = Text(
    "Không so sánh được: chỉ tiêu về tốc độ tăng, không có mục tiêu bằng số, hoặc đơn vị không có số liệu trong kỳ.",
    "Nothing to compare: a growth, no goal in numbers, or no figures of the unit in the period.",
)
PARTS = {
    "path": Text("giá trị trên đường thẳng", "value on the path"),
    "gap": Text("chênh lệch", "gap"),
    "ratio": Text("tỷ số", "ratio"),
    "needed_per_year": Text("cần tăng mỗi năm", "needed a year"),
    "growth": Text("tốc độ tăng mỗi năm", "growth a year"),
    "needed_growth": Text("tốc độ cần có", "growth needed"),
    "score": Text("điểm", "score"),
    "expected": Text("giá trị dự kiến ở năm đích", "value expected in the target year"),
    "cs": Text("quãng đường đã đi (CS)", "distance covered (CS)"),
    "projected": Text("giá trị ngoại suy", "projected value"),
    "ap": Text("tiến độ dự kiến (AP)", "anticipated progress (AP)"),
}


def methods(found: Sequence[Compared], lang: Language) -> str:
    """A table a horizon, with the sentence of agreement."""
    if not found:
        return f'<p class="hsd-quiet">{escape(choose(NONE, lang))}</p>'
    return "".join(_one(entry, lang) for entry in found)


def _one(entry: Compared, lang: Language) -> str:
    points = entry.points
    start = START.fill(
        horizon=points.target_year, base_year=points.base_year, year=points.year,
        base=number(points.base, 4, lang), value=number(points.current, 4, lang), target=number(points.target, 4, lang),
    )  # fmt: skip
    rows = []
    for key, said in entry.said.items():
        word = said.word.label if said.word else said.reason.label if said.reason else NAMES[key]
        parts = "; ".join(f"{choose(PARTS[name], lang)} {number(part, 4, lang)}" for name, part in said.parts.items())
        rows.append([choose(NAMES[key], lang), choose(word, lang), parts])
    shown = table([choose(text, lang) for text in HEAD], rows)
    return (
        f'<p class="hsd-sentence">{escape(choose(start, lang))}</p>{shown}'
        f'<p class="hsd-quiet">{escape(choose(entry.sentence, lang))}</p>'
    )
