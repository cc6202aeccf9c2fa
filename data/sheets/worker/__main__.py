"""The child: takes one file after the other from its standard input, answers on its standard output, ends with its parent.

It writes no file, opens no connection, and says nothing but its answers.
"""

import gc
import os
import sys
import traceback
from typing import BinaryIO

from data.sheets.book.refusal import Refusal, Refused
from data.sheets.worker.frames import Json, packed, receive, send, unpacked
from data.sheets.worker.limits import allow_seconds, confine, is_worn
from data.sheets.worker.tasks import task_named


def main() -> None:
    """Serve until the parent closes the pipe, or until this process is worn."""
    requests, answers = own_pipes()
    confine()
    # A reading leaves hardly a cycle behind, and a worn child is replaced: looking for cycles only takes time.
    gc.disable()
    while (frame := receive(requests)) is not None:
        job, data = unpacked(frame), receive(requests)
        if data is None:
            return
        allow_seconds()
        answer = answer_to(job, data)
        leaving = is_worn() or answer.get("refusal", {}).get("code") == Refusal.TOO_BIG.name
        send(answers, packed({**answer, "leaving": leaving}))
        if leaving:
            return


def own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The pipes of the parent, taken away from print and from libraries that write to standard output."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    return requests, answers


def answer_to(job: Json, data: bytes) -> Json:
    """{"answer": …}, {"refusal": {code, message}} or, for an error of the program itself, {"fault": where}."""
    try:
        return {"answer": task_named(job["task"])(data, job["name"], **job["options"])}
    except Refused as refused:
        return refusal(refused)
    except (MemoryError, RecursionError):
        return refusal(Refused(Refusal.TOO_BIG))
    except Exception:  # noqa: BLE001 - handed to the parent, which logs it and answers in words
        return {"fault": traceback.format_exc()}


def refusal(refused: Refused) -> Json:
    """A refusal as JSON."""
    return {"refusal": {"code": refused.reason.name, "message": [refused.text.vi, refused.text.en]}}


if __name__ == "__main__":
    try:
        main()
    except (KeyboardInterrupt, BrokenPipeError):
        sys.exit(0)
