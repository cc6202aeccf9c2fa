"""The charts of a report as files of their own, each with its finding as title and n/N below it: SVG and PNG."""

import re
from collections.abc import Iterator

from reports.figures.of_indicator import ranking_of, trend_of
from reports.language import Language, choose
from reports.papers.drawing.chart import svg_of
from reports.papers.drawing.images import pngs
from reports.papers.report.opening import inner_name
from reports.papers.report.view import ReportView
from reports.sentences.figures import reporters_words, warnings
from reports.sentences.findings import finding
from reports.views.indicator import IndicatorView

MOST_LETTERS = re.compile(r"[^a-z0-9_]")


def chart_files(view: ReportView, lang: Language) -> dict[str, bytes]:
    """File name → bytes: a trend and, for a group, a ranking of each goal that has a value."""
    drawn = dict(drawings(view, lang))
    pictures = pngs(list(drawn.values()))
    made: dict[str, bytes] = {}
    for (name, drawing), picture in zip(drawn.items(), pictures, strict=True):
        made[f"{name}.svg"], made[f"{name}.png"] = drawing.encode(), picture
    return made


def drawings(view: ReportView, lang: Language) -> Iterator[tuple[str, str]]:
    for one in view.charts:
        assert one.result is not None
        name = MOST_LETTERS.sub("_", one.indicator.code)
        title, below = finding(one.indicator, one.result, one.verdict, lang), subtitle(one, view, lang)
        yield f"{name}_qua_cac_ky", svg_of(trend_of(one, lang), lang, title=title, subtitle=below)
        if one.ranked:
            yield f"{name}_theo_xa", svg_of(ranking_of(one, lang), lang, title=title, subtitle=below)


def subtitle(one: IndicatorView, view: ReportView, lang: Language) -> str:
    """Measure, unit, scope, n/N and what is uncertain."""
    assert one.result is not None
    said = [
        f"{choose(one.indicator.name, lang)} ({choose(one.indicator.unit, lang)})",
        choose(inner_name(view.group, view.period), lang),
        choose(view.period.label, lang),
        reporters_words(one.result, lang),
        *warnings(one.result, lang),
    ]
    return "; ".join(part for part in said if part)
