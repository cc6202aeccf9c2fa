"""The whole report as a paper: sections in the order of the plans, numbered, with what the officer edited put in place."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from indicators.words import Text
from reports.language import Language, choose
from reports.papers.report.activities import event_section, money_section, people_section
from reports.papers.report.annex import annex
from reports.papers.report.assessment import assessment_section, done, late_section, left
from reports.papers.report.goals import goal_section
from reports.papers.report.issuer import BLANK, Issuer
from reports.papers.report.model import Block, Heading, Paper, plain
from reports.papers.report.opening import TITLE, closing, opening, subject
from reports.papers.report.view import ReportView
from reports.sentences.scope import ILLUSTRATIVE

ALL_OPEN = Text("Số liệu trong báo cáo này chưa được duyệt.", "The figures of this report are not approved.")
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
NOTHING_EDITED: Mapping[str, str] = {}


def editable(view: ReportView, lang: Language) -> dict[str, str]:
    """The texts an officer may change before the paper is made, as they were computed: subject, opening, done, left, causes."""
    return {
        "subject": subject(view, lang),
        "opening": opening(view, lang),
        "done": "\n".join(done(view, lang)),
        "left": "\n".join(left(view, lang)),
        "causes": BLANK,
    }


def report_paper(view: ReportView, issuer: Issuer, lang: Language, edited: Mapping[str, str] = NOTHING_EDITED) -> Paper:
    """edited: texts by the keys of `editable`; a key that is absent or empty keeps the computed text. KeyError for another."""
    if strangers := set(edited) - set(editable(view, lang)):
        raise KeyError(f"no such text in the report: {sorted(strangers)}")
    notes = (choose(ALL_OPEN, lang),) if view.all_open else ()
    body: list[Block] = [plain(edited.get("opening") or opening(view, lang), notes=notes)]
    body += [
        *goal_section(view, lang),
        *event_section(view, lang),
        *people_section(view, lang),
        *money_section(view, lang),
        *assessment_section(view, edited, lang),
        *late_section(view, lang),
        *closing(view, lang),
    ]
    return Paper(
        issuer=issuer,
        title=choose(TITLE, lang),
        subject=edited.get("subject") or subject(view, lang),
        body=tuple(numbered(body)),
        annex=tuple(annex(view, lang)),
        warning=choose(ILLUSTRATIVE, lang) if view.summary.illustrative else "",
        lang=lang,
    )


def numbered(blocks: Iterable[Block]) -> Iterable[Block]:
    """Headings with their numbers: I. II. … and 1. 2. … within each."""
    first = second = 0
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            first, second = first + 1, 0
            yield replace(block, text=f"{ROMAN[first - 1]}. {block.text}")
        elif isinstance(block, Heading) and block.level == 2:
            second += 1
            yield replace(block, text=f"{second}. {block.text}")
        else:
            yield block
