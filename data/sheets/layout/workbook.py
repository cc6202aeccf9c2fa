"""A whole book becomes a Reading: its tables are read, sorted into communes and periods, and checked."""

import re
from collections.abc import Collection, Mapping

from data.checks.faults import problem
from data.sheets.book.model import Book
from data.sheets.book.notes import NOTES
from data.sheets.layout.findings import Findings
from data.sheets.layout.left_out import hidden_notices
from data.sheets.layout.page import Page, page_of
from data.sheets.layout.parts import parts_of
from data.sheets.layout.period_text import no_results_yet
from data.sheets.layout.tables import read_tables
from data.sheets.model import Part, Problem, Reading, Severity
from data.text.normalise import fold

TITLE = re.compile(r"^(?:bao cao|bieu|danh sach|bang|tong hop|thong ke|ket qua|ke hoach|phu luc|so )\b.{8,}")


def read_workbook(
    book: Book, name: str, sha256: str, answers: Mapping[str, str] | None = None, area: Collection[int] = ()
) -> Reading:
    """The reading of a book in an officer's own layout. answers: question key → the officer's choice; area: see read_bytes."""
    findings = Findings(answers=dict(answers or {}), area=frozenset(area), file=sha256[:12])
    shown = [grid for grid in book.sheets if grid.visible]
    pages = [page_of(grid) for grid in shown]
    note_the_file(book, pages, findings)
    for page in pages:
        hidden_notices(page, findings)
    tables = read_tables(pages, findings)
    if not tables:
        return refusal(book, pages, name, sha256)
    parts = parts_of(pages, tables, name, findings)
    # While a column is in question, or a figure could not be read, the form is not empty.
    spoiled = any(figure.spoiled for figure in findings.figures) or any(place.doubted for place in findings.places)
    if not has_anything(parts) and not findings.questions and not spoiled:
        if any(no_results_yet(table.titles) for table in tables):
            return refusal(book, pages, name, sha256)
        findings.problems.append(problem("empty-template"))
    return Reading(
        file_name=name, sha256=sha256, kind=book.kind, parts=tuple(parts), problems=tuple(unique(findings.problems)),
        questions=tuple(findings.questions),
    )  # fmt: skip


def note_the_file(book: Book, pages: list[Page], findings: Findings) -> None:
    """What an officer should know of the file: hidden sheets, old fonts, notes of the reader."""
    for grid in book.sheets:
        if not grid.visible and any(value is not None for row in grid.rows for value in row):
            findings.problems.append(problem("hidden-sheet", None, None, grid.name))
    for page in pages:
        if page.font is not None:
            findings.problems.append(problem("legacy-font", None, None, page.grid.name, sheet=page.grid.name))
    for note in book.notes:
        if note in NOTES:
            findings.problems.append(problem("file-note", None, reason=NOTES[note]))


def refusal(book: Book, pages: list[Page], name: str, sha256: str) -> Reading:
    """No table of ours: one sentence, nothing stored."""
    texts = [text for page in pages for row in range(min(page.height, 15)) for _, text in page.words(row)]
    title = next((text for text in texts if TITLE.search(fold(text))), max(texts, key=len, default=""))[:120]
    fault = problem("not-our-form", None, title=title) if title else problem("no-table")
    return Reading(file_name=name, sha256=sha256, kind=book.kind, problems=(fault,))


def has_anything(parts: list[Part]) -> bool:
    return any(part.facilities or any(fact.value is not None for fact in part.facts) for part in parts)


def unique(problems: list[Problem]) -> list[Problem]:
    """Each fault once, errors first, in the order of the sheets."""
    order = list(Severity)
    seen: dict[tuple[str, str, str | None], Problem] = {}
    for fault in problems:
        seen.setdefault(
            (fault.kind, str(fault.cell), fault.heading if fault.cell is None else None or fault.found), fault
        )
    return sorted(seen.values(), key=lambda fault: order.index(fault.severity))
