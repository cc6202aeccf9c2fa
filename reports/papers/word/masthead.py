"""What stands above and below the text of an official paper: body and Quốc hiệu, number and day, subject; recipients and
signature. Lines are as long as NĐ 30/2020 wants them."""

from datetime import date
from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from indicators.words import Text
from reports.language import Language, choose
from reports.papers.report.issuer import BLANK, Issuer
from reports.papers.report.model import Paper
from reports.papers.text import clean

NATION = Text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")
MOTTO = Text("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")
NUMBER = Text("Số: {number}/{symbol}", "No.: {number}/{symbol}")
WRITTEN = Text("{place}, ngày {day} tháng {month} năm {year}", "{place}, {day}/{month}/{year}")
RECIPIENTS = Text("Nơi nhận:", "Recipients:")
FILED = Text("- Lưu: VT.", "- File: VT.")
LEFT_MM, RIGHT_MM = 65.0, 100.0
# the words "Độc lập - Tự do - Hạnh phúc" in bold 14 pt are this long; the line below them is as long
MOTTO_MM, BODY_LINE_MM, SUBJECT_LINE_MM = 60.5, 22.0, 45.0


def masthead(made: Document, paper: Paper) -> None:
    issuer, lang = paper.issuer, paper.lang
    (left, right), (low_left, low_right) = _pairs(made, 2)
    for line in clean(issuer.above).split("\n") if issuer.above else []:
        _line(left, line, 13)
    for line in clean(issuer.body).split("\n"):
        _line(left, line, 13, bold=True)
    rule(left, LEFT_MM, BODY_LINE_MM)
    _line(low_left, choose(NUMBER.fill(number=clean(issuer.number), symbol=clean(issuer.symbol)), lang), 13)
    if paper.addressee:
        _line(low_left, clean(paper.subject), 12)
    _line(right, choose(NATION, lang), 13, bold=True)
    _line(right, choose(MOTTO, lang), 14, bold=True)
    rule(right, RIGHT_MM, MOTTO_MM)
    _line(low_right, written(issuer, lang), 14, italic=True)


def title(made: Document, paper: Paper) -> None:
    """Tên loại and trích yếu, with the line below it; of a letter, whom it is to."""
    if paper.addressee:
        whom = _line(made, clean(paper.addressee), 14)
        whom.paragraph_format.space_before = whom.paragraph_format.space_after = Pt(14)
        return
    head = _line(made, clean(paper.title), 14, bold=True)
    head.paragraph_format.space_before = Pt(14)
    _line(made, clean(paper.subject), 14, bold=True)
    rule(made, LEFT_MM + RIGHT_MM, SUBJECT_LINE_MM)


def written(issuer: Issuer, lang: Language) -> str:
    """Địa danh, ngày tháng năm; blanks to be filled in by hand without a day."""
    given = {"place": clean(issuer.place)}
    if issuer.day is None:
        return choose(WRITTEN.fill(**given, day=BLANK, month=BLANK, year=BLANK), lang)
    return choose(WRITTEN.fill(**given, **in_letters(issuer.day)), lang)


def in_letters(day: date) -> dict[str, str]:
    """NĐ 30: days below 10 and the months January and February carry a leading 0."""
    return {
        "day": f"{day.day:02d}",
        "month": f"{day.month:02d}" if day.month < 3 else str(day.month),
        "year": str(day.year),
    }


def signature(made: Document, paper: Paper) -> None:
    issuer, lang = paper.issuer, paper.lang
    space = made.add_paragraph().paragraph_format
    space.space_after, space.keep_with_next = Pt(0), True
    ((left, right),) = _pairs(made, 1)
    _line(left, choose(RECIPIENTS, lang), 12, bold=True, italic=True, align=WD_ALIGN_PARAGRAPH.LEFT)
    for one in issuer.recipients:
        _line(left, f"- {clean(one)};", 11, align=WD_ALIGN_PARAGRAPH.LEFT)
    _line(left, choose(FILED, lang), 11, align=WD_ALIGN_PARAGRAPH.LEFT)
    for capacity in issuer.capacity:
        _line(right, clean(capacity), 14, bold=True)
    space = _line(right, "", 14)
    space.paragraph_format.space_before = Pt(64)
    _line(right, clean(issuer.signer), 14, bold=True)
    # Word wants a paragraph after a table that ends a text
    _line(made, "", 2)


def rule(into: Any, room_mm: float, length_mm: float) -> None:
    """A line of that length in the middle of the room: an empty paragraph with an upper border between two indents."""
    paragraph = _line(into, "", 2)
    side = Mm((room_mm - length_mm) / 2)
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = side
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(2), Pt(4)
    border = OxmlElement("w:pBdr")
    top = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
        top.set(qn(f"w:{name}"), value)
    border.append(top)
    # the schema wants the border before spacing and indents
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(border, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")


def _pairs(made: Document, count: int) -> list[tuple[Any, Any]]:
    """Rows of two cells without borders or room beside their text, never parted."""
    table = made.add_table(rows=count, cols=2)
    table.autofit = False
    margins = OxmlElement("w:tblCellMar")
    for side, room in (("left", "0"), ("right", "120")):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), room)
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, width in zip(row.cells, (LEFT_MM, RIGHT_MM), strict=True):
            cell.width = Mm(width)
            cell._tc.remove(cell.paragraphs[0]._p)
    for column, width in zip(table.columns, (LEFT_MM, RIGHT_MM), strict=True):
        column.width = Mm(width)
    return [(row.cells[0], row.cells[1]) for row in table.rows]


def _line(
    into: Any,
    text: str,
    size: float,
    *,
    bold: bool = False,
    italic: bool = False,
    align: Any = WD_ALIGN_PARAGRAPH.CENTER,
) -> Any:
    paragraph = into.add_paragraph()
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)
    if not text:
        paragraph.paragraph_format.line_spacing = Pt(size)
    return paragraph
