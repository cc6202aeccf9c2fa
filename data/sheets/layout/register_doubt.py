"""Rows of which it is not sure that they are places: closed ones, ones not yet founded, sums that look like places. They are asked.

Until the officer answers, no figure that they would change is given.
"""

import re
from functools import lru_cache

from data.sheets.layout.findings import Findings
from data.sheets.layout.questions import PLACE, ask_place
from data.sheets.model import Cell, FacilityRead
from data.text.normalise import fold

CLOSED = re.compile(
    r"\b(?:da )?giai the\b|\bgiai tan\b|\b(?:chua|sap|dang|du kien|se) (?:duoc )?(?:thanh lap|xay dung|xay|hoat dong|khai truong|dua vao)\b|"
    r"\b(?:tam )?(?:dung|ngung|nghi)(?: hoat dong| phuc vu)?$|\b(?:tam|da|dang) (?:dung|ngung|dong cua)\b|\b(?:dung|ngung) hoat dong\b|"
    r"\bkhong con(?: hoat dong)?\b|\bkhong hoat dong\b|\bda (?:sap nhap|bo|xoa)\b|\bdong cua\b"
)
INSIDE = re.compile(r"[(\[]([^()\[\]]*)[)\]]|\s[-–—:]\s*(.+)$")


@lru_cache(maxsize=4096)
def closed_words(name: str) -> str | None:
    """What a name says in brackets or after a dash of a place that does not work: "đã giải thể"."""
    for found in INSIDE.finditer(name):
        said = found[1] or found[2] or ""
        if CLOSED.search(fold(said)):
            return said
    return None


def is_doubted(row: FacilityRead, cell: Cell, may_sum: bool, note: str, findings: Findings) -> bool | None:
    """False: a place. True: asked and not answered. None: the officer says that it is none. note: the last cell of the row."""
    note = row.texts.get("note", note)
    closed = closed_words(row.name) or (note if len(note) <= 60 and CLOSED.search(fold(note)) else None)
    if row.register == "event" or (closed is None and not may_sum):
        return False
    answer = findings.ask(ask_place(row.register, row.name, closed, cell))
    return answer is None if answer in (None, PLACE) else None
