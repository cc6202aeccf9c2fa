"""The door to understanding a file: its bytes become a Reading. Nothing is stored; a bad file is one plain sentence.

Runs in the limited worker process, never in the web server.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping

from data.checks.faults import problem
from data.checks.history import with_history
from data.sheets.book.open import open_book
from data.sheets.book.refusal import Refused
from data.sheets.fixes import with_fixes
from data.sheets.layout.workbook import read_workbook
from data.sheets.model import Reading
from data.sheets.template.reading import read_template

ABOUT = "_about"


def read_bytes(
    data: bytes, name: str, answers: Mapping[str, str] | None = None, fixes: Mapping[str, str] | None = None,
    area: Collection[int] | None = None,
) -> Reading:  # fmt: skip
    """Everything understood of one file. answers: question key → choice, of earlier questions to this layout.

    fixes: cells mended on the screen, "Sheet!B7" → what was typed; the file's own value there does not count.
    area: ids of units whose figures are kept already; of several namesakes the only one among, below, before or after them
    is taken, with a notice.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        book = with_fixes(open_book(data, name), fixes or {})
    except Refused as refusal:
        return Reading(file_name=name, sha256=sha256, kind="", problems=(problem("refused", reason=refusal.text),))
    if any(grid.name == ABOUT for grid in book.sheets):
        return read_template(book, name, sha256)
    return read_workbook(book, name, sha256, answers, area or ())


def read_many(files: Iterable[tuple[bytes, str]], answers: Mapping[str, str] | None = None) -> list[Reading]:
    """The readings of (bytes, name) in the order given; a commune's earlier periods are compared with its later ones."""
    return with_history([read_bytes(data, name, answers) for data, name in files])
