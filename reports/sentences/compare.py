"""What a comparison says, as titles and sentences computed from its values. Null-safe: what cannot be compared is said so."""

from collections import Counter
from collections.abc import Iterable

from indicators.words import Indicator, Text
from indicators.words.status import Status
from reports.language import Language, choose, number, points
from reports.sentences.figures import value_words
from reports.views.compare import GOOD, Compared
from reports.views.pairs import Change, Changes, Crossed, Met, Side

NO_COMMUNES = Text("So sánh: chưa xã nào có số liệu", "Compare: no commune has a figure")
FINDING = Text(
    "Mốc {year}: {good}/{all} mục tiêu của {n} xã đạt hoặc đúng tiến độ; thấp nhất: {name} ({own}/{of})",
    "{year}: {good}/{all} goals of {n} communes are reached or on track; lowest: {name} ({own}/{of})",
)
UNJUDGED = Text(
    "Mốc {year}: {n} xã có số liệu, chưa mục tiêu nào tính được",
    "{year}: {n} communes have figures, no goal can be judged",
)
AND_MORE = Text("{name} và {count} xã khác", "{name} and {count} more")
WORST = Text(
    "Chỉ tiêu có nhiều xã chậm nhất: “{name}” ({bad}/{all} xã chậm, chưa đạt hoặc tụt lùi). ",
    "Most communes are behind in “{name}” ({bad}/{all} behind, not met or regressing). ",
)
COVER = Text("{n}/{all} xã có số liệu.", "{n}/{all} communes have figures.")
NO_CHANGE = Text(
    "{name}: chưa xã nào có số liệu của cả hai kỳ", "{name}: no commune has figures of both periods"
)  # fmt: skip
ROSE = Text(
    "{name}: {rose}/{n} xã tăng so với {before}; {far}", "{name}: {rose}/{n} communes rose since {before}; {far}"
)
MOST_UP = Text("tăng nhiều nhất: {unit} ({change})", "largest rise: {unit} ({change})")
MOST_DOWN = Text("giảm nhiều nhất: {unit} ({change})", "largest fall: {unit} ({change})")
NONE_MOVED = Text("không xã nào thay đổi", "none has changed")
BOTH = Text("{n}/{all} xã có số liệu của cả hai kỳ.", "{n}/{all} communes have figures of both periods.")
WHOLE = Text(" Cả {name}: {before} → {after} ({change}).", " {name} as a whole: {before} → {after} ({change}).")
PAIR = Text("{n}/{all} xã có cả hai số liệu.", "{n}/{all} communes have both figures.")
REACHED = Text(
    "{x} và {y}: {both}/{n} xã đã tới cả hai mục tiêu {year}, {none} xã chưa tới mục tiêu nào",
    "{x} and {y}: {both}/{n} communes have reached both goals of {year}, {none} neither",
)
CROSSED = Text("{x} và {y} của {n} xã", "{x} and {y} of {n} communes")
NO_PAIR = Text("{x} và {y}: chưa xã nào có cả hai số liệu", "{x} and {y}: no commune has both figures")
AHEAD = Text(
    "{one} tốt hơn ở {ahead}, {other} tốt hơn ở {behind} trong {n} chỉ tiêu cả hai đều có số liệu",
    "{one} is better in {ahead}, {other} in {behind} of the {n} indicators both have figures of",
)
NOT_BOTH = Text("{one} và {other} chưa có chung số liệu nào", "{one} and {other} have no figure in common")


def heat_title(view: Compared, lang: Language) -> str:
    """How many goals stand well, and who stands lowest."""
    filled = [line for line in view.lines if line.has_value]
    judged = [line for line in filled if line.judged_count]
    if not filled:
        return choose(NO_COMMUNES, lang)
    if not judged:
        return choose(UNJUDGED.fill(year=view.horizon, n=len(filled)), lang)
    share = min(line.good_count / line.judged_count for line in judged)
    lowest = [line for line in judged if line.good_count / line.judged_count == share]
    name: Text | str = lowest[0].unit.name
    if len(lowest) > 1:
        name = AND_MORE.fill(name=name, count=number(len(lowest) - 1, 0, lang))
    said = FINDING.fill(
        year=view.horizon, n=number(len(filled), 0, lang), name=name, own=lowest[0].good_count, of=lowest[0].judged_count,
        good=number(sum(line.good_count for line in judged), 0, lang),
        all=number(sum(line.judged_count for line in judged), 0, lang),
    )  # fmt: skip
    return choose(said, lang)


def heat_sentence(view: Compared, lang: Language) -> str:
    """The indicator in which most communes are behind, and n/N."""
    bad: Counter[str] = Counter()
    judged: Counter[str] = Counter()
    for line in view.lines:
        for code, cell in line.cells.items():
            judged[code] += cell.status is not None
            bad[code] += cell.status is not None and cell.status not in GOOD
    worst = max(view.indicators, key=lambda entry: bad[entry.code], default=None)
    cover = choose(COVER.fill(n=number(view.reported_count, 0, lang), all=number(view.expected_count, 0, lang)), lang)
    if worst is None or not bad[worst.code]:
        return cover
    said = WORST.fill(name=worst.short, bad=bad[worst.code], all=judged[worst.code])
    return f"{choose(said, lang)}{cover}"


def change_words(indicator: Indicator, change: float, lang: Language) -> str:
    """ "+12,5 điểm %", "−3 CLB"."""
    if choose(indicator.unit, "vi").startswith("%"):
        return points(change, lang)
    return f"{'+' if change > 0 else ''}{value_words(indicator, change, lang)}"


def slope_title(found: Changes, lang: Language) -> str:
    """How many rose, and the furthest move against or with the goal."""
    if not found.changes:
        return choose(NO_CHANGE.fill(name=found.indicator.short), lang)
    period = choose(found.before.label, lang)
    said = ROSE.fill(
        name=found.indicator.short,
        rose=sum(one.change > 0 for one in found.changes),
        n=len(found.changes),
        before=period[:1].lower() + period[1:],
        far=_furthest(found, lang),
    )
    return choose(said, lang)


def marked(found: Changes) -> Change | None:
    """The one the title speaks of: the largest fall where there is one, else the largest rise."""
    if not found.changes:
        return None
    last, first = found.changes[-1], found.changes[0]
    return last if last.change < 0 else first if first.change > 0 else None


def _furthest(found: Changes, lang: Language) -> str:
    one = marked(found)
    if one is None:
        return choose(NONE_MOVED, lang)
    text = MOST_DOWN if one.change < 0 else MOST_UP
    return choose(text.fill(unit=one.unit.name, change=change_words(found.indicator, one.change, lang)), lang)


def slope_sentence(found: Changes, lang: Language) -> str:
    """n/N, and the group as a whole where both its figures are known."""
    said = choose(BOTH.fill(n=len(found.changes), all=number(found.expected_count, 0, lang)), lang)
    if found.total is None:
        return said
    ends = [value_words(found.indicator, value, lang) for value in (found.total.before, found.total.after)]
    moved = change_words(found.indicator, found.total.change, lang)
    return said + choose(WHOLE.fill(name=found.total.unit.name, before=ends[0], after=ends[1], change=moved), lang)


def scatter_title(found: Crossed, lang: Language) -> str:
    """With both goals: how many reached both and neither."""
    names = {"x": found.x.short, "y": found.y.short}
    if not found.met:
        return choose(NO_PAIR.fill(**names), lang)
    reached = [_reached(one) for one in found.met]
    if found.x_goal is None or found.y_goal is None or not all(len(pair) == 2 for pair in reached):
        return choose(CROSSED.fill(**names, n=len(found.met)), lang)
    both, none = sum(all(pair) for pair in reached), sum(not any(pair) for pair in reached)
    return choose(REACHED.fill(**names, both=both, none=none, n=len(found.met), year=found.x_goal.horizon), lang)


def _reached(one: Met) -> list[bool]:
    """For each of the two that can be judged: whether its goal is reached."""
    statuses: Iterable[Status | None] = (one.x.status, one.y.status)
    return [status.is_reached for status in statuses if status is not None]


def scatter_sentence(found: Crossed, lang: Language) -> str:
    return choose(PAIR.fill(n=len(found.met), all=number(found.expected_count, 0, lang)), lang)


def sides_title(found: tuple[Side, ...], one: str, other: str, lang: Language) -> str:
    """How often each stands better; what only one of them has is left out."""
    known = [side.ahead for side in found if side.ahead is not None]
    if not known:
        return choose(NOT_BOTH.fill(one=one, other=other), lang)
    return choose(AHEAD.fill(one=one, other=other, ahead=known.count(1), behind=known.count(-1), n=len(known)), lang)
