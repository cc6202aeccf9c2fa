"""Section I of the report: how many goals stand how, a table of all of them, then each with its sentence and chart."""

from collections.abc import Iterator
from itertools import groupby
from string import ascii_lowercase

from indicators.words import Text
from indicators.words.reason import Reason
from indicators.words.status import Status
from reports.figures.of_indicator import trend_of
from reports.figures.status import word
from reports.language import Language, choose
from reports.papers.drawing.bullets import bullets_of
from reports.papers.drawing.chart import svg_of
from reports.papers.report.marks import Lettered, footnotes
from reports.papers.report.model import Block, Heading, Manner, Paragraph, Picture, Span, Table, plain
from reports.papers.report.view import ReportView
from reports.sentences.figures import value_words
from reports.sentences.findings import standing
from reports.sentences.goals import goal_words, need_sentence
from reports.views.indicator import IndicatorView
from reports.views.unit import GoalOfUnit

HEADING = Text("KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU", "RESULTS BY GOAL")
OVERALL, EACH = Text("Kết quả chung", "Overall"), Text("Kết quả theo từng mục tiêu", "Each goal")
COUNTED = Text("Trong {all} mục tiêu của mốc {year}: {counts}.", "Of {all} goals of {year}: {counts}.")
TABLE = Text("Bảng {at}. Kết quả thực hiện các mục tiêu", "Table {at}. Results by goal")
NUMBER, GOAL, RESULT = Text("TT", "No."), Text("Mục tiêu", "Goal"), Text("Kết quả", "Result")
REPORTED, ASKED, STATUS = (
    Text("Xã báo cáo", "Reported"),
    Text("Mốc {year}", "By {year}"),
    Text("Tình trạng {year}", "Status {year}"),
)
FIGURE = Text("Hình {at}. {name} qua các kỳ", "Figure {at}. {name} over time")
POSITION = Text("Hình {at}. Kết quả so với mục tiêu {year}", "Figure {at}. Results against the goals of {year}")
OPEN = Text("Mục tiêu không tính được do {why}: {{those}}.", "Goals not computable, {why}: {{those}}.")
WIDTHS = (8.0, 46.0, 21.0, 14.0, 19.5, 18.5, 19.5, 18.5)
CHART_HEIGHT = 195


def goal_section(view: ReportView, lang: Language) -> list[Block]:
    made: list[Block] = [Heading(choose(HEADING, lang)), Heading(choose(OVERALL, lang), 2)]
    made += [plain(said) for said in count_sentences(view, lang)]
    if not view.goals:
        return made
    made.append(goal_table(view, lang))
    if view.charts:
        caption = choose(POSITION.fill(at=1, year=view.summary.horizon), lang)
        made.append(Picture(svg_of(bullets_of(view.charts, lang), lang), caption, caption))
    made.append(Heading(choose(EACH, lang), 2))
    return [*made, *each_goal(view, lang), *not_computed(view, lang)]


def count_sentences(view: ReportView, lang: Language) -> Iterator[str]:
    for year, counts in view.overview.counts.items():
        said = [f"{counts[status]} {word(status, lang)}" for status in Status if counts.get(status)]
        yield choose(COUNTED.fill(all=sum(counts.values()), year=year, counts=", ".join(said)), lang)


def goal_table(view: ReportView, lang: Language) -> Table:
    years = sorted(view.overview.counts)
    letters = Lettered(view.all_open)
    head = [NUMBER, GOAL, RESULT, REPORTED]
    for year in years:
        head += [ASKED.fill(year=year), STATUS.fill(year=year)]
    shown = [goal for goal in view.goals if goal.result.reason is not Reason.NOT_ARISING]
    rows = [_row(place, goal, years, letters, lang) for place, goal in enumerate(shown, start=1)]
    widths = WIDTHS[: len(head)]
    spare = sum(WIDTHS) - sum(widths)
    return Table(
        caption=choose(TABLE.fill(at=1), lang),
        head=tuple(choose(text, lang) for text in head),
        rows=tuple(rows),
        widths=(widths[0], widths[1] + spare, *widths[2:]),
        numbers=frozenset({2}),
        notes=letters.notes(lang),
    )


def _row(place: int, goal: GoalOfUnit, years: list[int], letters: Lettered, lang: Language) -> tuple[str, ...]:
    result = goal.result
    value = value_words(goal.indicator, result.value, lang) + letters.of(result)
    if result.value is None and result.reason:
        value = choose(result.reason.label, lang).split(" (")[0]
    cells = [str(place), choose(goal.indicator.name, lang), value, f"{result.reported_count}/{result.expected_count}"]
    by_year = {verdict.horizon: verdict for verdict in goal.verdicts}
    for year in years:
        verdict = by_year.get(year)
        cells += [goal_words(goal.indicator, verdict, lang), word(verdict.status, lang)] if verdict else ["–", "–"]
    return tuple(cells)


def each_goal(view: ReportView, lang: Language) -> Iterator[Block]:
    """By theme: what is measured, the sentence with its footnote, the chart."""
    themes = groupby(view.charts, key=lambda one: one.indicator.theme)
    figure = 1
    for letter, (theme, charts) in zip(ascii_lowercase, themes, strict=False):
        yield Heading(f"{letter}) {choose(theme.label, lang)}", 3)
        for one in charts:
            figure += 1
            yield sentence(one, lang, all_open=view.all_open)
            yield _picture(one, figure, lang)


def sentence(one: IndicatorView, lang: Language, *, all_open: bool) -> Paragraph:
    assert one.result is not None
    needs = " ".join(need_sentence(one.indicator, verdict, lang) for verdict in one.verdicts)
    notes = footnotes(one.indicator, one.result, lang, all_open=all_open)
    return Paragraph((Span(standing(one.indicator, one.result, lang), notes=notes), Span(f" {needs}")))


def _picture(one: IndicatorView, figure: int, lang: Language) -> Picture:
    assert one.result is not None
    drawn = trend_of(one, lang)
    drawn = drawn | {"layout": drawn["layout"] | {"height": CHART_HEIGHT}}
    caption = choose(FIGURE.fill(at=figure, name=one.indicator.name), lang)
    return Picture(svg_of(drawn, lang), standing(one.indicator, one.result, lang), caption)


def not_computed(view: ReportView, lang: Language) -> list[Block]:
    """Goals without a value, one paragraph a reason."""
    by_reason: dict[Reason, list[str]] = {}
    for goal in view.goals:
        if goal.result.reason is not None:
            by_reason.setdefault(goal.result.reason, []).append(choose(goal.indicator.name, lang))
    return [
        plain(choose(OPEN.fill(why=reason.label), lang).format(those="; ".join(names)), Manner.ITEM)
        for reason, names in by_reason.items()
    ]
