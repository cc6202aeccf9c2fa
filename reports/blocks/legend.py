"""What stands beside every comparison: the legend of its signs with their counts, and whose reports it is drawn from."""

from collections.abc import Mapping
from html import escape

from indicators.words import Text
from indicators.words.status import Status
from reports.figures.status import LOOKS, chip
from reports.language import Language, choose, day
from reports.sentences.time import local_day
from reports.views.last_sent import LastSent

NO_DATA, NO_GOAL = Text("chưa có số liệu", "no figure"), Text("không xét mục tiêu", "no goal judged")
SOURCE = Text(
    "Nguồn: báo cáo của các xã, {period}; báo cáo cuối cùng ngày {day}{state}.",
    "Source: reports of the communes, {period}; last report on {day}{state}.",
)
OPEN = Text("; có số liệu chưa duyệt", "; some figures not approved")


def legend(counted: Mapping[Status, int], lang: Language, *, plain_count: int = 0, empty_count: int = 0) -> str:
    """Every status with its count, and how a figure without a goal and no figure look; counts of 0 are not written."""
    chips = "".join(f"<li>{chip(status, lang)} {counted[status]}</li>" for status in LOOKS if counted.get(status))
    other = (("hsd-plain-cell", NO_GOAL, plain_count), ("hsd-hatched", NO_DATA, empty_count))
    plain = "".join(
        f'<li><span class="hsd-swatch {kind}" aria-hidden="true"></span> {choose(text, lang)} {count or ""}</li>'
        for kind, text, count in other
    )
    return f'<ul class="hsd-legend">{chips}{plain}</ul>'


def source_line(last: LastSent, lang: Language) -> str:
    """Whose reports, of which period, sent when, approved or not."""
    period = choose(last.period.label, lang)
    said = SOURCE.fill(
        period=period[:1].lower() + period[1:],
        day=day(local_day(last.at) if last.at else None, lang),
        state=OPEN if last.some_open else "",
    )
    return f'<p class="hsd-quiet">{escape(choose(said, lang))}</p>'
