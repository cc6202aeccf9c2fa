"""The entry to reading: the bytes of any file become a Reading. A refusal is a Reading too: no part, one problem for the whole file.

It runs in the limited reading process; a web server calls the workers, never this.
"""

import hashlib
from collections.abc import Mapping

from data.sheets.book.open import open_book
from data.sheets.book.refusal import Refused
from data.sheets.model import Problem, Reading, Severity
from data.sheets.template.identity import is_template
from data.sheets.template.reading import read_template
from indicators.words import Text

SEND_AGAIN = Text("Sửa theo câu trên rồi gửi lại tệp.", "Do as the sentence says and send the file again.")
OTHER_LAYOUT = Text(
    "Tệp không theo biểu mẫu của chương trình: hãy tải biểu mẫu của đơn vị, chép số liệu sang rồi gửi lại.",
    "The file is not the programme's form: download the unit's form, copy the figures into it and send it.",
)


def read_bytes(data: bytes, name: str, answers: Mapping[str, str] | None = None) -> Reading:
    """Everything understood of the file. answers: question key → choice, from earlier uploads. Raises nothing for a bad file."""
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        book = open_book(data, name)
    except Refused as refusal:
        return refused(name, sha256, refusal.reason.name.lower(), refusal.text)
    if is_template(book):
        return read_template(book, name, sha256)
    return refused(name, sha256, "other_layout", OTHER_LAYOUT)


def refused(name: str, sha256: str, kind: str, why: Text) -> Reading:
    """A Reading of nothing: one error for the whole file."""
    return Reading(
        file_name=name,
        sha256=sha256,
        kind="refused",
        problems=(Problem(kind=kind, severity=Severity.ERROR, message=why, remedy=SEND_AGAIN),),
    )
