"""Reads a file in another process, because a small file can end the process that opens it. Keeps nothing."""

import hashlib
from collections.abc import Mapping

from data.sheets.model import Problem, Reading, Severity
from data.sheets.wire import from_json
from data.sheets.worker.frames import Json
from data.sheets.worker.pool import shared_workers
from indicators.words import Text

REMEDY = Text(
    "Mở tệp bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nộp lại.",
    "Open the file in Excel or LibreOffice, save it as .xlsx and send it again.",
)


def read_apart(data: bytes, name: str, answers: Mapping[str, str]) -> Reading:
    """What was understood of the file; one that cannot be read gives a Reading with one error. Takes up to 20 s."""
    told = shared_workers().read(data, name, options={"answers": dict(answers)})
    return refused(data, name, told["refusal"]) if "refusal" in told else from_json(told["answer"])


def refused(data: bytes, name: str, refusal: Json) -> Reading:
    problem = Problem(
        kind=refusal["code"].lower(),
        severity=Severity.ERROR,
        message=Text(*refusal["message"]),
        remedy=REMEDY,
    )
    return Reading(file_name=name, sha256=hashlib.sha256(data).hexdigest(), kind="refused", problems=(problem,))
