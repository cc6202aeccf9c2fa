"""The page by NĐ 30/2020/NĐ-CP, Phụ lục I: A4, margins, Times New Roman, page number at the top from page 2."""

from io import BytesIO
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

FONT = "Times New Roman"
SIZE = 14
MARGINS = {"top": 20, "bottom": 20, "left": 30, "right": 15}
TEXT_MM = 210 - MARGINS["left"] - MARGINS["right"]
NUMBER_SIZE = 13


def new_document(lang: str, template: bytes | None = None) -> Document:
    """An empty paper. template: an office's own docx, whose page, styles, headers and text are kept as they are and the
    paper written after them."""
    if template is not None:
        return docx.Document(BytesIO(template))
    made = docx.Document()
    _page(made)
    _styles(made, lang)
    return made


def _page(made: Document) -> None:
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(MARGINS["top"]), Mm(MARGINS["bottom"])
    section.left_margin, section.right_margin = Mm(MARGINS["left"]), Mm(MARGINS["right"])
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True


def _styles(made: Document, lang: str) -> None:
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = FONT, Pt(SIZE), RGBColor(0, 0, 0)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), "vi-VN" if lang == "vi" else "en-GB")
    normal.element.get_or_add_rPr().append(spoken)
    for level in (1, 2, 3):
        style = made.styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.bold, style.font.italic = FONT, Pt(SIZE), level < 3, level == 3
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.element.get_or_add_rPr().get_or_add_rFonts().attrib.clear()
        style.element.rPr.rFonts.set(qn("w:ascii"), FONT)
        style.element.rPr.rFonts.set(qn("w:hAnsi"), FONT)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(8), Pt(4)
        style.paragraph_format.first_line_indent = Mm(10)
        style.paragraph_format.keep_with_next = True


def heads(made: Document, warning: str) -> None:
    """The number of the page on top from page 2, and the warning on every page."""
    section = made.sections[0]
    for header, is_first in ((section.first_page_header, True), (section.header, False)):
        paragraph = header.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        if not is_first:
            _field(paragraph.add_run(), "PAGE")
        if warning:
            second = paragraph if is_first else header.add_paragraph()
            second.alignment = WD_ALIGN_PARAGRAPH.CENTER
            said = second.add_run(warning)
            said.bold, said.font.size = True, Pt(10)


def begin_anew(made: Document) -> None:
    """The next paper on a new page whose number is 1 again."""
    section = made.add_section()
    section.different_first_page_header_footer = True
    number = OxmlElement("w:pgNumType")
    number.set(qn("w:start"), "1")
    properties = section._sectPr
    for old in properties.findall(qn("w:pgNumType")):
        properties.remove(old)
    # the schema wants it before columns and the mark of the first page
    properties.insert_element_before(
        number, "w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:docGrid"
    )


def _field(run: Any, code: str) -> None:
    run.font.size, run.font.name = Pt(NUMBER_SIZE), FONT
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        if kind:
            part = OxmlElement("w:fldChar")
            part.set(qn("w:fldCharType"), kind)
        else:
            part = OxmlElement("w:instrText")
            part.text = f" {text} "
        run._r.append(part)
