"""The summary table as a PDF to be read and filed: communes × indicators on A4 across, heads repeated, pages numbered."""

from indicators.words import Text
from reports.language import Language, choose
from reports.papers.fingerprint import fingerprint
from reports.papers.pdf.write import pdf_bytes
from reports.papers.report.annex import origin_lines, tables
from reports.papers.report.issuer import Issuer
from reports.papers.report.model import Block, Manner, Paper, plain
from reports.papers.report.opening import inner_name, lowered
from reports.sentences.scope import ILLUSTRATIVE
from reports.views.summary import Summary

TITLE = Text("BẢNG TỔNG HỢP CHỈ TIÊU HỌC TẬP SUỐT ĐỜI", "SUMMARY OF LIFELONG LEARNING INDICATORS")
SUBJECT = Text("{unit}, {period}", "{unit}, {period}")
TABLE = Text("Bảng {at}. {theme}", "Table {at}. {theme}")
WIDE, MOST = 262.0, 9


def summary_pdf(view: Summary, lang: Language = "vi") -> bytes:
    """The PDF; the lines of scope, plans, boundaries and hash stand under the title."""
    return pdf_bytes([table_paper(view, lang)], landscape=True)


def table_paper(view: Summary, lang: Language) -> Paper:
    said = origin_lines(view, fingerprint(view.sources), lang)
    body: list[Block] = [plain(line, Manner.SMALL) for line in said]
    subject = SUBJECT.fill(unit=inner_name(view.group, view.period), period=lowered(view.period.label))
    return Paper(
        issuer=Issuer(),
        title=choose(TITLE, lang),
        subject=choose(subject, lang),
        body=(*body, *tables(view, lang, wide=WIDE, most=MOST, title=TABLE)),
        warning=choose(ILLUSTRATIVE, lang) if view.illustrative else "",
        lang=lang,
        is_plain=True,
    )
