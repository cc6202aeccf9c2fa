"""One paper, or several in one file, as the bytes of a docx."""

from collections.abc import Sequence
from io import BytesIO

from reports.papers.drawing.images import pngs
from reports.papers.report.model import Block, Paper, Picture
from reports.papers.text import clean
from reports.papers.word import page
from reports.papers.word.blocks import write_blocks
from reports.papers.word.footnotes import Footnotes
from reports.papers.word.masthead import masthead, signature, title


def docx_bytes(papers: Sequence[Paper], template: bytes | None = None) -> bytes:
    """The papers one after another, each on a page of its own. template: an office's own docx to write into. Raises
    ValueError for no paper at all."""
    if not papers:
        raise ValueError("no paper to write")
    made = page.new_document(papers[0].lang, template)
    made.core_properties.title, made.core_properties.author = clean(papers[0].subject), ""
    if template is None:
        page.heads(made, papers[0].warning)
    notes = Footnotes()
    drawings = list(dict.fromkeys(drawing for paper in papers for drawing in _drawings((*paper.body, *paper.annex))))
    pictures = dict(zip(drawings, pngs(drawings, width_mm=page.TEXT_MM), strict=True))
    for place, paper in enumerate(papers):
        if place:
            page.begin_anew(made)
        masthead(made, paper)
        title(made, paper)
        write_blocks(made, paper.body, notes, pictures)
        # a signature never stands alone on a page
        made.paragraphs[-1].paragraph_format.keep_with_next = True
        signature(made, paper)
        write_blocks(made, paper.annex, notes, pictures)
    notes.attach(made)
    into = BytesIO()
    made.save(into)
    return into.getvalue()


def _drawings(blocks: Sequence[Block]) -> list[str]:
    return [block.drawing for block in blocks if isinstance(block, Picture)]
