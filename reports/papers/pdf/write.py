"""One paper, or several in one file, as the bytes of a PDF."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from reports.language import choose
from reports.papers.report.model import Block, Heading, PageBreak, Paper, Paragraph, Picture, Table
from reports.papers.text import clean, parts
from reports.papers.typeset import pdf
from reports.papers.word.masthead import FILED, MOTTO, NATION, NUMBER, RECIPIENTS, written

LAYOUT = Path(__file__).resolve().parent / "paper.typ"


@cache
def layout() -> str:
    return LAYOUT.read_text("utf-8")


def pdf_bytes(papers: Sequence[Paper], *, landscape: bool = False) -> bytes:
    """The papers one after another, each on a page of its own; page numbers begin anew with each. Raises ValueError for no paper."""
    if not papers:
        raise ValueError("no paper to write")
    values = {
        "lang": papers[0].lang,
        "title": clean(papers[0].subject),
        "landscape": landscape,
        "papers": [as_values(paper) for paper in papers],
    }
    return pdf(layout(), values)


def as_values(paper: Paper) -> dict[str, Any]:
    """The paper as plain lists and mappings, every text in runs."""
    issuer, lang = paper.issuer, paper.lang
    number = NUMBER.fill(number=clean(issuer.number), symbol=clean(issuer.symbol))
    return {
        "plain": paper.is_plain,
        "above": clean(issuer.above),
        "body": clean(issuer.body).split("\n"),
        "number": choose(number, lang),
        "nation": choose(NATION, lang),
        "motto": choose(MOTTO, lang),
        "written": written(issuer, lang),
        "title": clean(paper.title),
        "subject": clean(paper.subject),
        "addressee": clean(paper.addressee),
        "warning": clean(paper.warning),
        "blocks": [block_values(block) for block in paper.body],
        "recipients": [
            choose(RECIPIENTS, lang),
            *(f"- {clean(one)};" for one in issuer.recipients),
            choose(FILED, lang),
        ],
        "capacity": [clean(line) for line in issuer.capacity],
        "signer": clean(issuer.signer),
        "annex": [block_values(block) for block in paper.annex],
    }


def block_values(block: Block) -> dict[str, Any]:
    match block:
        case Heading():
            return {"kind": "heading", "level": block.level, "text": clean(block.text)}
        case Paragraph():
            spans = [
                {"runs": parts(span.text), "bold": span.bold, "italic": span.italic, "notes": [clean(note) for note in span.notes]}
                for span in block.spans
            ]  # fmt: skip
            return {"kind": "paragraph", "manner": block.manner.value, "spans": spans}
        case Table():
            return {
                "kind": "table", "caption": clean(block.caption), "head": [parts(text) for text in block.head],
                "rows": [[parts(text) for text in row] for row in block.rows], "widths": list(block.widths),
                "numbers": sorted(block.numbers), "total": block.total, "notes": parts(" ".join(block.notes)),
            }  # fmt: skip
        case Picture():
            return {
                "kind": "picture",
                "drawing": block.drawing,
                "said": clean(block.said),
                "caption": clean(block.caption),
            }
        case PageBreak():
            return {"kind": "break"}
