"""What a child can be asked to do with a file's bytes. Each task takes (data, name, **options) and gives JSON values."""

import gc
from base64 import b64encode
from collections.abc import Callable
from importlib import import_module

from data.sheets.book.open import open_book
from data.sheets.worker.frames import Json

Task = Callable[..., Json]

# By import path, so that a child loads only what it is asked for.
TASKS = {
    "read": "data.sheets.worker.tasks:read",
    "book": "data.sheets.worker.tasks:book",
    "cells": "data.sheets.worker.tasks:cells",
    "grid": "data.sheets.worker.tasks:grid",
    "mark": "data.sheets.worker.tasks:mark",
    "warm": "data.sheets.worker.tasks:warm",
}


def task_named(name: str) -> Task:
    """The function of a task. Raises KeyError for a name that is not in the table."""
    module, _, function = TASKS[name].partition(":")
    task: Task = getattr(import_module(module), function)
    return task


def book(data: bytes, name: str) -> Json:
    """The kind of the book, and each sheet's name with its count of rows and columns."""
    opened = open_book(data, name)
    sheets = [
        {"name": sheet.name, "rows_count": len(sheet.rows), "columns_count": len(sheet.rows[0]) if sheet.rows else 0}
        for sheet in opened.sheets
    ]
    return {"kind": opened.kind, "sheets": sheets, "notes": list(opened.notes)}


def read(data: bytes, name: str, **options: object) -> Json:
    """The Reading of a file as JSON (`data.sheets.wire`)."""
    reading = import_module("data.sheets.read").read_bytes(data, name, **options)
    made: Json = import_module("data.sheets.wire").to_json(reading)
    return made


def cells(data: bytes, name: str, asked: list[str]) -> Json:
    """What the file says in the cells asked for, by "Sheet!B7"."""
    found: Json = import_module("data.sheets.drawn").texts_in(open_book(data, name), asked)
    return found


def grid(data: bytes, name: str, asked: list[str], first_rows: dict[str, int], fixes: dict[str, str]) -> Json:
    """The sheets around the cells asked for, mended, as `data.sheets.drawn` gives them to JSON."""
    drawn = import_module("data.sheets.drawn")
    opened = import_module("data.sheets.fixes").with_fixes(open_book(data, name), fixes)
    return {"sheets": drawn.to_json(drawn.drawn(opened, asked, first_rows))}


def mark(data: bytes, name: str, reading: Json, lang: str) -> Json:
    """The marked copy of the file by its Reading as JSON: name, kind, own, and its bytes in base64."""
    understood = import_module("data.sheets.wire").from_json(reading)
    made = import_module("data.sheets.marked").marked_copy(data, name, understood, lang)
    return {"name": made.name, "kind": made.kind, "own": made.own, "bytes": b64encode(made.bytes).decode("ascii")}


def warm(data: bytes, name: str) -> Json:
    """Load what reading needs before the first file comes, and keep it out of the garbage collector's rounds."""
    import_module("data.sheets.read")
    gc.freeze()
    return {}
