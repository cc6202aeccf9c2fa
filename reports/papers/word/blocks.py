"""Blocks of a paper as Word's XML: paragraphs, headings, tables with a repeated head, pictures with their captions."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

from reports.papers.report.model import Block, Heading, Manner, PageBreak, Paragraph, Picture, Table, plain
from reports.papers.text import clean
from reports.papers.word.footnotes import Footnotes
from reports.papers.word.page import TEXT_MM
from reports.papers.word.tables import table_xml
from reports.papers.word.text import run

# spacing in twentieths of a point, indents too: 567 is 10 mm
LOOKS: Mapping[Manner, tuple[str, str, int]] = {
    Manner.BODY: ("both", '<w:spacing w:before="60" w:after="60" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="567"/>', 28),
    Manner.ITEM: ("both", '<w:spacing w:before="40" w:after="40" w:line="257" w:lineRule="auto"/><w:ind w:firstLine="567"/>', 28),
    Manner.CAPTION: ("center", '<w:spacing w:before="40" w:after="120"/>', 24),
    Manner.SMALL: ("both", '<w:spacing w:before="40" w:after="120"/>', 20),
    Manner.CENTRE: ("center", '<w:spacing w:before="60" w:after="120"/>', 28),
}  # fmt: skip

# what parts a table without a legend from the text below
GAP = f'<w:p {nsdecls("w")}><w:pPr><w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/></w:pPr></w:p>'


def write_blocks(made: Document, blocks: Iterable[Block], notes: Footnotes, pictures: Mapping[str, bytes]) -> None:
    """pictures: SVG → its PNG. Raises KeyError when one is missing."""
    for block in blocks:
        match block:
            case Heading():
                _heading(made, block)
            case Paragraph():
                _append(made, paragraph_xml(block, notes))
            case Table():
                _table(made, block)
            case Picture():
                _picture(made, block, pictures[block.drawing])
            case PageBreak():
                made.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _heading(made: Document, block: Heading) -> None:
    """With the style of the file; an office's own template may lack it."""
    if f"Heading {block.level}" in made.styles:
        made.add_heading(clean(block.text), block.level)
    else:
        run_of = made.add_paragraph().add_run(clean(block.text))
        run_of.bold = True


def paragraph_xml(block: Paragraph, notes: Footnotes, keep: bool = False) -> str:
    align, spacing, size = LOOKS[block.manner]
    is_bold = block.manner is Manner.CENTRE
    lead = "- " if block.manner is Manner.ITEM else ""
    runs = run(lead, half_points=size) if lead else ""
    for span in block.spans:
        marks = "".join(notes.mark(note) for note in span.notes)
        italic = span.italic or block.manner in (Manner.CAPTION, Manner.SMALL)
        runs += run(span.text, bold=span.bold or is_bold, italic=italic, half_points=size) + marks
    stay = "<w:keepNext/>" if keep else ""
    return f'<w:p {nsdecls("w")}><w:pPr>{stay}{spacing}<w:jc w:val="{align}"/></w:pPr>{runs}</w:p>'


def _append(made: Document, xml: str) -> None:
    made.element.body.insert_element_before(parse_xml(xml), "w:sectPr")


def _table(made: Document, block: Table) -> None:
    none = Footnotes()
    _append(made, paragraph_xml(plain(block.caption, Manner.CAPTION), none, keep=True))
    _append(made, table_xml(block))
    legend = " ".join(block.notes)
    _append(made, paragraph_xml(plain(legend, Manner.SMALL), none) if legend else GAP)


def _picture(made: Document, block: Picture, png: bytes) -> None:
    """As wide as the text, never parted from its caption."""
    paragraph = made.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_after = Pt(2)
    shape: Any = paragraph.add_run().add_picture(BytesIO(png), width=Mm(TEXT_MM))
    shape._inline.docPr.set("descr", clean(block.said))
    _append(made, paragraph_xml(plain(block.caption, Manner.CAPTION), Footnotes()))
