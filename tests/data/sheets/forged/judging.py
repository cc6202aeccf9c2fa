"""What a reading got wrong against the truth of a forged workbook, one line a fault, the gravest kind first in the word.

silent: wrong and nothing said · lost: a figure not stored · unsaid, unasked: a fault or doubt not named · alarm: an error
where nothing is wrong · needless: a question the workbook answers.
"""

import unicodedata
from collections.abc import Iterable
from typing import Any

from tests.data.sheets.forged.making import Json

NOT_FIELDS = {"row", "sheet", "name", "register", "place", "form", "note", "date", "occasion"}


def fold(text: object) -> str:
    return " ".join(unicodedata.normalize("NFC", str(text)).casefold().split())


def empty(value: Any) -> bool:
    return value is None or value == "not_collected"


def same(have: Any, want: Any) -> bool:
    if isinstance(have, bool) or isinstance(want, bool):
        return bool(have) == bool(want)
    if isinstance(have, int | float) and isinstance(want, int | float):
        return abs(have - want) < 1e-6
    return bool(have == want) or (empty(have) and want == "not_collected")


def parts_of(made: Json) -> list[Json]:
    return made.get("parts") or [made]


def key_of(part: Json) -> tuple[Any, ...]:
    period = part.get("period") or {}
    return (part.get("unit") or {}).get("code"), period.get("year"), period.get("half")


class Said:
    """Cells that problems and questions name, and the words of the questions."""

    def __init__(self, got: Json) -> None:
        problems, questions = got["problems"], got["questions"]
        named = [problem["cell"] for problem in problems] + [cell for problem in problems for cell in problem["cells"]]
        self.cells = {fold(cell) for cell in [*named, *(question["cell"] for question in questions)] if cell}
        self.words = " ".join(fold(question) for question in questions)

    def knows(self, cell: str | None, *words: str) -> bool:
        return bool(cell and fold(cell) in self.cells) or any(fold(word) in self.words for word in words if word)


def faults_of(truth: Json, got: Json) -> list[str]:
    """Every difference that matters; empty when the reading is right."""
    said = Said(got)
    if any(p["severity"] == "error" and not p["cell"] for p in got["problems"]) and foreign(truth) and not stored(got):
        return []
    found = [*notices(truth, got, said)]
    theirs = {key_of(part): part for part in parts_of(got)}
    mine = parts_of(truth)
    for part in mine:
        answer = theirs.pop(key_of(part), None)
        if answer is None and len(mine) == 1 and len(theirs) == 1 and stored(got):
            (key, answer), theirs = next(iter(theirs.items())), {}
            found += whose(part, key, truth, got)
        answer = answer or {"facts": {}, "facilities": []}
        found += facts(part, answer, said, wrong_cells(truth)) + places(truth, part, answer, said, wrong_cells(truth))
    return found + [f"silent: a part that is not there {key}" for key, part in theirs.items() if holds(part)]


def foreign(truth: Json) -> bool:
    return bool(truth["layout"] == "foreign" or truth.get("may_refuse") or truth.get("must_refuse"))


def stored(got: Json) -> bool:
    return any(holds(part) for part in parts_of(got))


def holds(part: Json) -> bool:
    return bool(part.get("facilities")) or any(not empty(value) for value in (part.get("facts") or {}).values())


def whose(part: Json, key: tuple[Any, ...], truth: Json, got: Json) -> list[str]:
    """The figures stand under another unit or period, or under none with a question."""
    asked = {fold(question["cell"]) for question in truth["questions"]}
    for have, want, name in zip(key, key_of(part), ("unit", "year", "half"), strict=True):
        if key[0] is not None and key[1] is not None and have != want and not got["questions"]:
            return [f"silent: {name} {have}, truth {want}"]
    if got["questions"] and not asked:
        return ["needless: asks whose or when"]
    return []


def wrong_cells(truth: Json) -> set[str]:
    return {
        fold(problem["cell"]) for problem in truth["problems"] if problem["severity"] == "error" and problem["cell"]
    }


def facts(part: Json, got: Json, said: Said, wrong: set[str]) -> Iterable[str]:
    made = []
    for code, want in part["facts"].items():
        have = (got.get("facts") or {}).get(code, "not_collected")
        cell = part["cells"].get(code)
        if same(have, want) or any(same(have, other) for other in part["accept"].get(code, [])):
            if not empty(have) and cell and fold(cell) in wrong and not said.knows(cell, code):
                made.append(f"silent: {code} {have!r} stands though it cannot be ({cell})")
        elif empty(have):
            made += [f"lost: {code} {want!r} ({cell})"] if not empty(want) else []
        elif said.knows(cell, code):
            made.append(f"wrong: {code} {have!r}, truth {want!r} ({cell})")
        else:
            made.append(f"silent: {code} {have!r}, truth {want!r} ({cell})")
    return made


def places(truth: Json, part: Json, got: Json, said: Said, wrong: set[str]) -> list[str]:
    if truth.get("facilities_open"):
        return []
    theirs = {(place["register"], fold(place["name"]), place["row"]): place for place in got.get("facilities") or []}
    made = []
    for index, place in enumerate(part["facilities"]):
        have = theirs.pop((place["register"], fold(place["name"]), place["row"]), None)
        if have is None:
            made.append(f"lost: place {place['name']}")
            continue
        for name in place.keys() - NOT_FIELDS:
            at = f"facilities[{index}].{name}"
            right = any(same(have.get(name), want) for want in [place[name], *part["accept"].get(at, [])])
            if right or (place[name] is False and have.get(name) is None):
                continue
            kind = "lost" if empty(have.get(name)) else "silent"
            if kind == "lost" or not said.knows(part["cells"].get(at), place["name"]):
                made.append(f"{kind}: {place['name']}.{name} {have.get(name)!r}, truth {place[name]!r}")
    for _, name, row in theirs:
        told = any(said.knows(f"{part['facilities'][0]['sheet']}!{letter}{row}") for letter in "ABCDEFGHIJ")
        made.append(f"{'wrong' if told else 'silent'}: a place that is not there {name}")
    return made


def notices(truth: Json, got: Json, said: Said) -> Iterable[str]:
    """Problems and questions that are wanted and missing, and errors where nothing is wrong."""
    had = {(fold(cell), p["severity"]) for p in got["problems"] for cell in [p["cell"], *p["cells"]]}
    wanted = set()
    for problem in truth["problems"]:
        cells = {fold(cell) for cell in [problem["cell"], *problem.get("cells", [])]}
        wanted |= cells
        if not any((cell, problem["severity"]) in had for cell in cells):
            yield f"unsaid: {problem['kind']} at {problem['cell']}"
    for question in truth["questions"]:
        if not said.knows(question["cell"], question["header"]):
            yield f"unasked: {question['header']} at {question['cell']}"
    for problem in got["problems"]:
        if problem["severity"] == "error" and fold(problem["cell"]) not in wanted and not truth["questions"]:
            yield f"alarm: {problem['kind']} at {problem['cell']}"
        if problem["kind"] == "empty-template" and any(part["facts"] for part in parts_of(truth)):
            yield "alarm: says that the form is empty"
