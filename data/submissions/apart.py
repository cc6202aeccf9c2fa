"""Reads a file in another process, because a small file can end the process that opens it. Keeps nothing."""

import hashlib
from base64 import b64decode
from collections.abc import Iterable, Mapping

from data.sheets import drawn, wire
from data.sheets.book.model import A1, place
from data.sheets.drawn import Drawn
from data.sheets.marked import Marked
from data.sheets.model import Problem, Reading, Severity
from data.sheets.worker.frames import Json
from data.sheets.worker.pool import shared_workers
from indicators.words import Text

REMEDY = Text(
    "Mở tệp bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nộp lại.",
    "Open the file in Excel or LibreOffice, save it as .xlsx and send it again.",
)


def read_apart(
    data: bytes, name: str, answers: Mapping[str, str], fixes: Mapping[str, str] | None = None, area: Iterable[int] = ()
) -> Reading:
    """What was understood of the file; one that cannot be read gives a Reading with one error. Takes up to 20 s.

    fixes: cells mended on the screen, "Sheet!B7" → what was typed. area: units whose figures are kept already.
    """
    options = {"answers": dict(answers), "fixes": dict(fixes or {}), "area": list(area)}
    told = shared_workers().read(data, name, options=options)
    return refused(data, name, told["refusal"]) if "refusal" in told else wire.from_json(told["answer"])


def cells_apart(data: bytes, name: str, cells: Iterable[str]) -> dict[str, str]:
    """What the file says in these cells ("Sheet!B7"); {} when it cannot be read."""
    told = shared_workers().read(data, name, "cells", {"asked": list(cells)})
    return dict(told.get("answer", {}))


def grid_apart(data: bytes, name: str, reading: Reading, fixes: Mapping[str, str]) -> list[Drawn]:
    """The sheets around every cell a problem or a question names, with these fixes; [] when there is none."""
    named = [cell for found in reading.problems for cell in (*((found.cell,) if found.cell else ()), *found.cells)]
    named += [question.cell for question in reading.questions if question.cell]
    asked = [str(cell) for cell in dict.fromkeys(named) if is_place(cell.address)]
    if not asked:
        return []
    options = {"asked": asked, "first_rows": first_rows(reading), "fixes": dict(fixes)}
    told = shared_workers().read(data, name, "grid", options)
    return drawn.from_json(told["answer"]["sheets"]) if "answer" in told else []


def first_rows(reading: Reading) -> dict[str, int]:
    """The first row of each sheet that something was read from, counted from zero."""
    found: dict[str, int] = {}
    cells = [fact.cell for part in reading.parts for fact in part.facts if fact.cell]
    rows = [(cell.sheet, place(cell.address)[0]) for cell in cells if is_place(cell.address)]
    rows += [(place_read.sheet, place_read.row - 1) for part in reading.parts for place_read in part.facilities]
    for sheet, row in rows:
        found[sheet] = min(row, found.get(sheet, row))
    return found


def is_place(address: str) -> bool:
    """Whether an address is one cell; ranges and columns are not drawn."""
    return A1.fullmatch(address) is not None


def marked_apart(data: bytes, name: str, reading: Reading, lang: str) -> Marked | None:
    """The officer's own workbook with its faults marked; None when the file does not let itself be opened in time."""
    told = shared_workers().read(data, name, "mark", {"reading": wire.to_json(reading), "lang": lang})
    made = told.get("answer")
    return Marked(made["name"], b64decode(made["bytes"]), made["kind"], made["own"]) if made else None


def refused(data: bytes, name: str, refusal: Json) -> Reading:
    problem = Problem(
        kind=refusal["code"].lower(),
        severity=Severity.ERROR,
        message=Text(*refusal["message"]),
        remedy=REMEDY,
    )
    return Reading(file_name=name, sha256=hashlib.sha256(data).hexdigest(), kind="refused", problems=(problem,))
