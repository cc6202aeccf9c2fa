"""Many files at once as HTML and words: how far it is, and one table of what became of each. Computes nothing."""

from collections import Counter
from collections.abc import Sequence
from html import escape

from data.sheets.model import Severity
from data.submissions.batch import Item, Standing
from indicators.words import Text
from reports.figures.table import Html, table
from reports.language import Language, choose, number

READING = Text("Đang đọc và kiểm tra: {done}/{total} tệp", "Reading and checking: {done}/{total} files")
KEEPING = Text("Đang ghi: {done}/{total} tệp", "Keeping: {done}/{total} files")
MINUTES = Text(", còn khoảng {count} phút", ", about {count} minutes left")
SECONDS = Text(", còn khoảng {count} giây", ", about {count} seconds left")
COUNT = Text("{count} tệp {state}", "{count} files: {state}")
TOTAL = Text("{count} tệp: ", "{count} files: ")
HEAD = (
    Text("Tệp", "File"),
    Text("Đơn vị", "Unit"),
    Text("Kỳ", "Period"),
    Text("Tình trạng", "State"),
    Text("Lỗi", "Errors"),
    Text("Cảnh báo", "Warnings"),
    Text("Điều cần biết", "To know"),
)
MORE = Text("và {count} mục khác", "and {count} more")
CHIPS = {
    Standing.KEPT: ("met", "✓"),
    Standing.REPEATED: ("unknown", "–"),
    Standing.READY: ("on_track", "●"),
    Standing.WARNED: ("behind", "!"),
    Standing.ASKING: ("behind", "?"),
    Standing.FAULTY: ("regressing", "✕"),
    Standing.REFUSED: ("regressing", "✕"),
}
NAMED = 2


def progress(said: Text, done: int, total: int, seconds: float, lang: Language) -> str:
    """ "Đang đọc và kiểm tra: 12/300 tệp, còn khoảng 40 giây". seconds: since it began."""
    left = seconds / done * (total - done) if 0 < done < total else 0.0
    words = MINUTES.fill(count=round(left / 60)) if left >= 90 else SECONDS.fill(count=max(1, round(left)))
    told = said.fill(done=number(done, 0, lang), total=number(total, 0, lang))
    return choose(told, lang) + (choose(words, lang) if left else "")


def summary(items: Sequence[Item], lang: Language) -> str:
    """How many files stand how, and one row a file: those that need hands first."""
    counted = Counter(item.standing for item in items)
    states = [
        choose(COUNT.fill(count=number(counted[each], 0, lang), state=each.label), lang)
        for each in Standing
        if counted[each]
    ]
    order = list(Standing)
    rows = [row(item, lang) for item in sorted(items, key=lambda item: -order.index(item.standing))]
    told = choose(TOTAL.fill(count=number(len(items), 0, lang)), lang) + ", ".join(states)
    body = table([choose(head, lang) for head in HEAD], rows, numbers=(4, 5))
    return f'<p class="hsd-sentence" role="status">{escape(told)}.</p><div class="hsd-many">{body}</div>'


def row(item: Item, lang: Language) -> list[str]:
    parts = item.received.reading.parts if item.received else ()
    units = list(dict.fromkeys(part.unit_name or part.unit_code or "?" for part in parts))
    periods = list(dict.fromkeys(choose(part.period.label, lang) for part in parts if part.period))
    kind, icon = CHIPS[item.standing]
    chip = Html(f'<span class="hsd-chip hsd-{kind}">{icon} {escape(choose(item.standing.label, lang))}</span>')
    return [
        item.name,
        few(units, lang),
        few(periods, lang),
        chip,
        number(item.count(Severity.ERROR), 0, lang),
        number(item.count(Severity.WARNING), 0, lang),
        to_know(item, lang),
    ]


def few(names: Sequence[str], lang: Language) -> str:
    more = [choose(MORE.fill(count=len(names) - NAMED), lang)] if len(names) > NAMED else []
    return ", ".join([*names[:NAMED], *more])


def to_know(item: Item, lang: Language) -> str:
    """The receipt of a file that counts; what stands in the way of another; else its first fault or question."""
    if item.receipt is not None:
        return item.receipt.code
    if item.hindrance is not None:
        return choose(item.hindrance, lang)
    if item.received is None:
        return ""
    reading = item.received.reading
    grave = [found for found in reading.problems if found.severity is not Severity.NOTICE]
    grave.sort(key=lambda found: list(Severity).index(found.severity))
    first = grave[0].message if grave else reading.questions[0].message if reading.questions else None
    return choose(first, lang) if first else ""
