"""What the cells of a forged workbook say, found by walking its sheets: figures, places, problems and questions with addresses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl.utils import get_column_letter

from tests.data.sheets.forged.making import Ask, Fault, Flawed, Forged, Json, Place, Sheet, T, V


@dataclass
class Gathered:
    facts: dict[str, Any] = field(default_factory=dict)
    places: list[Json] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)
    accept: dict[str, list[Any]] = field(default_factory=dict)
    columns: dict[str, set[str]] = field(default_factory=dict)


def flag(shown: Any) -> bool:
    return str(shown if shown is not None else "").strip().casefold() in (
        "x",
        "có",
        "✓",
        "v",
        "+",
        "1",
        "đã có",
        "true",
    )


FLAGS = {"service", "digital", "classes", "regular", "education"}
TEXTS = {"name", "type", "place", "note", "form", "date"}


def field_truth(column: str, shown: Any) -> Any:
    if isinstance(shown, T):
        return shown.want
    return flag(shown) if column in FLAGS else shown


def shown_of(cell: Any) -> Any:
    return cell.shown if isinstance(cell, V | T | Ask | Flawed) else cell


def row_cells(row: Any) -> Sequence[Any]:
    return row.cells if isinstance(row, Place) else row


def addresses(sheet: Sheet) -> Iterable[tuple[str, int, int, Any, Any]]:
    for number, row in enumerate(sheet.rows, 1):
        for index, cell in enumerate(row_cells(row)):
            yield f"{sheet.name}!{get_column_letter(index + 1)}{number}", number, index, row, cell


def told(fault: Fault, cell: str | None, needs: Sequence[str]) -> Json:
    made: Json = {"severity": fault.severity, "cell": cell, "kind": fault.kind, "why": fault.kind}
    if fault.other:
        made["cells"] = [cell, *fault.other]
    if fault.kind == "ten-times-last-year":
        made["needs_previous"] = list(needs)
    return made


def put_field(part: Gathered, place: Place, column: str, cell: Any, where: str) -> None:
    at = len(part.places) - 1
    part.cells[f"facilities[{at}].{column}"] = where
    part.columns.setdefault(place.register, set()).add(column)
    if column != "type":
        part.places[at][column] = field_truth(column, cell)
    if isinstance(cell, T) and cell.accept:
        part.accept[f"facilities[{at}].{column}"] = list(cell.accept)


def walk(book: Forged) -> tuple[list[Gathered], list[Json], list[Json]]:
    """What the cells of all sheets say: per part its figures and places; problems; questions."""
    parts = [Gathered() for _ in book.parts]
    problems = [told(fault, cell, book.previous) for cell, fault in book.said]
    questions: list[Json] = [{"header": word, "cell": cell, "why": "cannot be known"} for cell, word in book.asked]
    for sheet in book.sheets:
        for where, number, index, row, cell in addresses(sheet):
            if isinstance(row, Place) and index == 0:
                parts[row.part].places.append(
                    {"register": row.register, "type": row.type, "row": number, "sheet": sheet.name}
                )
            if isinstance(row, Place) and index < len(row.columns) and (column := row.columns[index]):
                put_field(parts[row.part], row, column, cell, where)
                if column == "name" and row.fault:
                    problems.append(told(row.fault, where, book.previous))
            if isinstance(cell, V):
                parts[cell.part].facts[cell.code] = cell.truth
                parts[cell.part].cells[cell.code] = where
                if cell.accept:
                    parts[cell.part].accept[cell.code] = list(cell.accept)
            if isinstance(cell, Ask):
                questions.append({"header": cell.word or str(cell.shown), "cell": where, "why": "cannot be known"})
            if isinstance(cell, V | T | Flawed) and cell.fault:
                problems.append(told(cell.fault, where, book.previous))
    return parts, problems, questions
