"""Chỉ tiêu as HTML: the finding, the sentence under a chart, what is left by name, the definition card, the way back."""

from collections.abc import Mapping, Sequence
from html import escape

from indicators.registry import catalogue
from indicators.words import Indicator, Text
from reports.blocks.address import address
from reports.figures.ranking import MOST
from reports.figures.status import chip
from reports.figures.table import Html, link, table
from reports.language import Language, choose, day, number
from reports.sentences.figures import bounds_words, part_words, reason_words, value_words
from reports.sentences.findings import finding, state_sentence
from reports.sentences.goals import gap_words
from reports.sentences.more import more_lines
from reports.sentences.time import local_day
from reports.views.indicator import IndicatorView, Ranked
from reports.views.places import Place
from reports.views.sources import Source

SOURCE = Text("Nguồn: báo cáo của các xã, {period}. {more}", "Source: reports of the communes, {period}. {more}")
SEE = Text("Số liệu và ô nguồn ở cuối trang.", "Figures and their cells are at the end of this page.")
NOT_THEN = Text(
    "{name} không có số liệu kỳ này: địa giới đã thay đổi từ 1/7/2025. Chọn kỳ khác hoặc đơn vị khác.",
    "{name} has no figures for this period: boundaries changed on 1/7/2025. Choose another period or unit.",
)
LEFT_HEAD = (Text("Xã", "Commune"), Text("Tên", "Name"), Text("Loại hình", "Type"), Text("Còn thiếu", "Lacks"))
SERIES_HEAD = (
    Text("Kỳ", "Period"),
    Text("Giá trị", "Value"),
    Text("Tử số/mẫu số", "Part/whole"),
    Text("Xã đã báo cáo", "Communes reported"),
)
RANK_HEAD = (
    Text("Xã", "Commune"),
    Text("Giá trị", "Value"),
    Text("Tử số/mẫu số", "Part/whole"),
    Text("Tình trạng", "Status"),
    Text("Khoảng cách", "Gap"),
)
SOURCE_HEAD = (
    Text("Xã", "Commune"), Text("Số liệu", "Figure"), Text("Giá trị", "Value"), Text("Tệp", "File"),
    Text("Trang tính", "Sheet"), Text("Ô", "Cell"), Text("Ngày nộp", "Sent"),
)  # fmt: skip
CARD = (
    (Text("Định nghĩa", "Definition"), "definition"), (Text("Công thức", "Formula"), "formula"),
    (Text("Giới hạn", "Limits"), "limits"), (Text("Kỳ báo cáo", "Frequency"), "frequency"),
    (Text("Căn cứ", "Basis"), "source"),
)  # fmt: skip
INPUTS = Text("Số liệu đầu vào", "Inputs")
SHOWN = Text(
    "{n}/{all} xã có số liệu được vẽ; tất cả trong bảng số liệu.",
    "{n}/{all} communes with a figure are drawn; all are in the table.",
)
MOST_CELLS = 60


def title(view: IndicatorView, lang: Language) -> str:
    """The finding; the indicator's name where there is none."""
    if view.result is None:
        return choose(view.indicator.name, lang)
    return finding(view.indicator, view.result, view.verdict, lang)


def head(view: IndicatorView, lang: Language) -> str:
    """Chips of both horizons and one computed sentence."""
    if view.result is None:
        return f'<p class="hsd-empty">{escape(choose(NOT_THEN.fill(name=view.group.name), lang))}</p>'
    chips = " ".join(f"<span>{found.horizon} {chip(found.status, lang)}</span>" for found in view.verdicts)
    sentence = state_sentence(view.indicator, view.result, view.verdicts, lang)
    bounds = bounds_words(view.indicator, view.result, lang)
    said = f'<p class="hsd-sentence">{chips}</p><p class="hsd-sentence">{escape(f"{sentence} {bounds}".strip())}</p>'
    further = more_lines(view.indicator, view.result, view.verdicts, view.series, lang)
    return said + "".join(f'<p class="hsd-quiet">{escape(line)}</p>' for line in further)


def source_line(view: IndicatorView, lang: Language) -> str:
    """What stands under every chart: whose reports, of which period."""
    period = choose(view.period.label, lang)
    said = SOURCE.fill(period=period[:1].lower() + period[1:], more=SEE)
    return f'<p class="hsd-quiet">{escape(choose(said, lang))}</p>'


def ranking_line(view: IndicatorView, lang: Language) -> str:
    """How many communes the chart shows of how many there are."""
    everyone = view.result.expected_count if view.result else len(view.ranked) + len(view.silent)
    said = SHOWN.fill(n=number(min(len(view.ranked), MOST), 0, lang), all=number(everyone, 0, lang))
    return f'<p class="hsd-quiet">{escape(choose(said, lang))}</p>'


def series_table(view: IndicatorView, lang: Language) -> str:
    """The data of the trend."""
    rows = [
        [
            choose(one.period.label, lang),
            value_words(view.indicator, one.value, lang) if one.value is not None else reason_words(one, lang),
            part_words(view.indicator, one, lang),
            f"{number(one.reported_count, 0, lang)}/{number(one.expected_count, 0, lang)}",
        ]
        for one in view.series
    ]
    return table([choose(text, lang) for text in SERIES_HEAD], rows, numbers=(1, 2, 3))


def ranked_table(view: IndicatorView, query: Mapping[str, str], lang: Language) -> str:
    """Every commune with value, status and gap; those without a value at the end with their reason."""
    rows = [_ranked(one, view.indicator, query, lang) for one in (*view.ranked, *view.silent)]
    return table([choose(text, lang) for text in RANK_HEAD], rows, numbers=(1, 2))


def _ranked(one: Ranked, indicator: Indicator, query: Mapping[str, str], lang: Language) -> list[str]:
    said = (
        value_words(indicator, one.result.value, lang)
        if one.result.value is not None
        else reason_words(one.result, lang)
    )
    return [
        link(one.unit.name, address("indicator", query, unit=one.unit.unit_id, indicator=indicator.code)),
        said,
        part_words(indicator, one.result, lang),
        Html(chip(one.verdict.status, lang)) if one.verdict else "",
        gap_words(indicator, one.verdict, lang) if one.verdict else "",
    ]


def left_table(places: Sequence[Place], indicator: Indicator, query: Mapping[str, str], lang: Language) -> str:
    """What is left, by name. Raises KeyError for an indicator without a register."""
    columns = catalogue().registers[indicator.register or ""].columns
    names = {column.code: choose(column.name, lang) for column in columns}
    rows = [
        [
            link(one.unit.name, address("unit", query, unit=one.unit.unit_id)),
            one.name,
            choose(one.type, lang) if one.type else "",
            ", ".join(names[flag] for flag in indicator.flags if one.flags.get(flag) is False),
        ]
        for one in places
    ]
    return table([choose(text, lang) for text in LEFT_HEAD], rows)


def card(indicator: Indicator, lang: Language) -> str:
    """The definition card, with every figure the indicator reads."""
    inputs = [catalogue().inputs[code] for code in indicator.inputs]
    lines = "".join(
        f"<dt>{choose(label, lang)}</dt><dd>{escape(choose(getattr(indicator, field), lang))}</dd>"
        for label, field in CARD
    )
    read = "".join(
        f"<li>{escape(choose(entry.name, lang))} – {escape(choose(entry.definition, lang))}</li>" for entry in inputs
    )
    return (
        f'<section class="hsd-card"><h2>{escape(choose(indicator.name, lang))}</h2><dl>{lines}</dl>'
        f"<details><summary>{choose(INPUTS, lang)} ({len(inputs)})</summary><ul>{read}</ul></details></section>"
    )


def source_table(found: Sequence[Source], lang: Language) -> str:
    """The way back: commune, figure, value, file, sheet, cell, when."""
    rows = [
        [
            one.unit.name,
            choose(one.input.name, lang),
            choose(one.state.label, lang) if one.value is None else number(one.value, one.input.decimals, lang),
            one.file_name,
            one.sheet,
            _short(one.cells),
            day(local_day(one.at), lang),
        ]
        for one in found
    ]
    return table([choose(text, lang) for text in SOURCE_HEAD], rows, numbers=(2,))


def _short(cells: str) -> str:
    return cells if len(cells) <= MOST_CELLS else f"{cells[:MOST_CELLS].rsplit(',', 1)[0]}, …"
