"""What was not read: sheets and tables that are not understood are asked about, hidden rows and columns are told of."""

from data.checks.faults import problem
from data.sheets.book.model import letters
from data.sheets.layout.findings import Findings
from data.sheets.layout.header import Header, is_number_like
from data.sheets.layout.page import Page
from data.sheets.layout.questions import ask_sheet


def doubt(page: Page, findings: Findings) -> None:
    """A sheet that holds figures and was not understood is asked about."""
    numbers = sum(isinstance(value, float) for row in page.rows for value in row)
    words = [
        (row, column, text)
        for row in range(page.height)
        for column, text in page.words(row)
        if not is_number_like(text)
    ]
    if numbers >= 3 and words:
        row, column, text = max(words[:12], key=lambda word: len(word[2]))
        findings.ask(ask_sheet(page.name, text, page.cell(row, column)))


def doubt_table(page: Page, header: Header, end: int, findings: Findings) -> None:
    """A table with figures that was not understood, beside others that were, is asked about."""
    rows = [
        row for row in range(header.body, end) for column in header.paths if isinstance(page.value(row, column), float)
    ]
    if rows:
        column = min(header.paths)
        heading = " – ".join(header.title(place) for place in sorted(header.paths)[:3])
        findings.ask(ask_sheet(f"{page.name}: {heading}", heading, page.cell(*header.cells[column])))


def hidden_notices(page: Page, findings: Findings) -> None:
    """Hidden columns with figures are not taken, hidden rows count: both are said."""
    for column in sorted(page.grid.hidden_cols):
        cells = [row for row in range(page.height) if page.value(row, column) is not None]
        if cells:
            findings.problems.append(problem("hidden-column", page.cell(cells[0], column), None, letters(column)))
    hidden = [row for row in page.grid.hidden_rows if row < page.height and page.words(row)]
    if hidden:
        findings.problems.append(problem("hidden-rows", page.cell(min(hidden), 0), None, str(len(hidden))))
