"""Compares a reading in its plain form with the truth of a workbook: what was got right, what is missing, what is silently wrong."""

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
Json = dict[str, Any]
UNCOMPARED = {"row", "sheet", "name", "register", "note", "place", "form", "occasion"}


@dataclass
class Score:
    """facts, fields: (right, wanted). silent: wrong values with nothing said. missed: problems and questions not named."""

    facts: list[int] = field(default_factory=lambda: [0, 0])
    fields: list[int] = field(default_factory=lambda: [0, 0])
    silent: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    surplus: list[str] = field(default_factory=list)


def workbooks() -> Iterator[tuple[Path, Json]]:
    """Every workbook of the corpus with its truth."""
    truths = {
        unicodedata.normalize("NFC", path.name[: -len(".truth.json")]): path for path in HERE.glob("*.truth.json")
    }
    for path in sorted(HERE.iterdir()):
        truth = truths.get(unicodedata.normalize("NFC", path.stem))
        if truth is not None and path.suffix in {".xlsx", ".xls", ".ods", ".csv"}:
            yield path, json.loads(truth.read_text("utf-8"))


def score(truth: Json, got: Json) -> Score:
    """The score of one workbook."""
    made = Score()
    said = {cell(fault) for fault in got["problems"]} | {cell(question) for question in got["questions"]}
    said |= {text for fault in got["problems"] for text in fault["cells"]}
    for fault in truth["problems"]:
        cells = {fault["cell"], *fault.get("cells", ())}
        if not any(cell(mine) in cells and mine["severity"] == fault["severity"] for mine in got["problems"]):
            made.missed.append(f"{fault['severity']} {fault['cell']} {fault['kind']}")
    refused = any(fault["severity"] == "error" and not fault["cell"] for fault in got["problems"])
    for question in truth["questions"]:
        if question["cell"] not in said and not refused:
            made.missed.append(f"question {question['cell']}")
    wanted = {fault["cell"] for fault in truth["problems"]} | {c for f in truth["problems"] for c in f.get("cells", ())}
    if truth["layout"] != "foreign":
        made.surplus = [f"{mine['severity']} {mine['cell']}" for mine in got["problems"] if cell(mine) not in wanted]
    mine = {key(part): part for part in got.get("parts", [got])}
    for part in truth.get("parts") or [truth]:
        if part["facts"]:
            compare(part, matching(part, mine, said), said, made)
    return made


def matching(part: Json, mine: dict[object, Json], said: set[object]) -> Json:
    """The part of that unit and period; an only part whose unit is in question stands for it."""
    if key(part) in mine:
        return mine[key(part)]
    only = next(iter(mine.values())) if len(mine) == 1 else {}
    return only if said else {}


def compare(part: Json, got: Json, said: set[object], made: Score) -> None:
    facts, cells, accept = got.get("facts", {}), part.get("cells", {}), part.get("accept", {})
    for code, want in part["facts"].items():
        have = facts.get(code, "not_collected")
        right = have == want or have in accept.get(code, ()) or (is_empty(want) and is_empty(have))
        made.facts[1] += not is_empty(want)
        made.facts[0] += right and not is_empty(want)
        if not right and not is_empty(have) and cells.get(code) not in said:
            made.silent.append(f"{code}: {have!r} instead of {want!r}")
    rows = {(row["register"], row["name"], row["row"]): row for row in got.get("facilities", ())}
    for position, want in enumerate(part["facilities"]):
        have = rows.pop((want["register"], want["name"], want["row"]), None)
        for name in want.keys() - UNCOMPARED:
            right = have is not None and (
                have.get(name) == want[name] or have.get(name) in accept.get(f"facilities[{position}].{name}", ())
            )
            made.fields[1] += 1
            made.fields[0] += right
            if not right and have is not None and cells.get(f"facilities[{position}].{name}") not in said:
                made.silent.append(f"{want['name']}.{name}: {have.get(name)!r} instead of {want[name]!r}")
    made.silent += [f"a place that is not there: {name}" for name in rows]


def cell(said: Json) -> object:
    return said.get("cell")


def key(part: Json) -> object:
    period = part.get("period") or {}
    return (part.get("unit") or {}).get("code"), period.get("year"), period.get("half")


def is_empty(value: object) -> bool:
    return value is None or value == "not_collected"
