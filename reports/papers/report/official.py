"""The official report as a file: Word to be signed and PDF to be read."""

from collections.abc import Mapping

from reports.language import Language
from reports.papers.pdf.write import pdf_bytes
from reports.papers.report.compose import NOTHING_EDITED, report_paper
from reports.papers.report.issuer import Issuer
from reports.papers.report.view import ReportView
from reports.papers.word.write import docx_bytes


def official_report(
    view: ReportView,
    issuer: Issuer,
    lang: Language = "vi",
    *,
    edited: Mapping[str, str] = NOTHING_EDITED,
    template: bytes | None = None,
) -> bytes:
    """The docx. edited: texts by the keys of `compose.editable`; template: an office's own docx to write into."""
    return docx_bytes([report_paper(view, issuer, lang, edited)], template)


def report_pdf(
    view: ReportView, issuer: Issuer, lang: Language = "vi", *, edited: Mapping[str, str] = NOTHING_EDITED
) -> bytes:
    """The same report as PDF."""
    return pdf_bytes([report_paper(view, issuer, lang, edited)])
