"""What a Reading found, as the lines of one list: gravest first, then by sheet and address. Nothing is judged anew."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from data.sheets.book.model import Place, place
from data.sheets.marked import words
from data.sheets.marked.words import Level
from data.sheets.model import Cell, Part, Question, Reading, Severity
from indicators.words import Text

LEVEL_OF = {Severity.ERROR: Level.ERROR, Severity.WARNING: Level.WARNING, Severity.NOTICE: Level.NOTICE}
RANK = {level: rank for rank, level in enumerate(Level)}
MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384
MAX_PARTS, MAX_CHOICES, MAX_CELLS_NAMED = 3, 8, 6


@dataclass(frozen=True, slots=True)
class Line:
    """One fault or question. cells: where it stands, the first one first; none: it is about the whole file."""

    level: Level
    cells: tuple[Cell, ...]
    heading: str | None
    found: str | None
    message: Text
    remedy: Text


def findings(reading: Reading, titles: Sequence[str] = ()) -> list[Line]:
    """All problems and questions. titles: the workbook's sheets in their order, unknown ones come last."""
    lines = [
        Line(
            LEVEL_OF[each.severity],
            tuple(dict.fromkeys([*([each.cell] if each.cell else ()), *each.cells])),
            each.heading,
            each.found,
            each.message,
            each.remedy,
        )
        for each in reading.problems
    ]
    lines += [asked(question) for question in reading.questions]
    order = {title: rank for rank, title in enumerate(titles)}
    return sorted(lines, key=lambda line: (RANK[line.level], *where(line, order)))


def asked(question: Question) -> Line:
    """A question as a line of the list, its possible answers among what is to be done."""
    cells = (question.cell,) if question.cell else ()
    choices = [text for code, text in question.choices.items() if code != "ignore"][:MAX_CHOICES]
    remedy = words.ANSWERS.fill(choices=joined(choices, "; ")) if choices else words.ANSWER
    return Line(Level.QUESTION, cells, question.heading, None, question.message, remedy)


def joined(texts: Iterable[Text], between: str) -> Text:
    """Several texts as one."""
    known = list(texts)
    return Text(between.join(text.vi for text in known), between.join(text.en for text in known))


def where(line: Line, order: Mapping[str, int]) -> tuple[int, Place]:
    """What lines of one gravity are sorted by; the whole file comes before its cells."""
    if not line.cells:
        return -1, (0, 0)
    first = line.cells[0]
    return order.get(first.sheet, len(order)), place_of(first) or (0, 0)


def place_of(cell: Cell) -> Place | None:
    """Row and column from zero; of a range its first cell. None when the address is none or lies beyond any sheet."""
    try:
        found = place(cell.address.replace("$", "").split(":", 1)[0].upper())
    except ValueError:
        return None
    return found if 0 <= found[0] < MAX_ROWS and found[1] < MAX_COLUMNS else None


def counts(lines: Iterable[Line]) -> dict[Level, int]:
    """How many lines there are of each gravity, zeros too."""
    found = [line.level for line in lines]
    return {level: found.count(level) for level in Level}


def parts_told(reading: Reading) -> Text | None:
    """Units and periods the file speaks of, at most MAX_PARTS by name; None when nothing was understood."""
    told = list(dict.fromkeys(part_told(part) for part in reading.parts))
    if not told:
        return None
    named = told[:MAX_PARTS]
    if len(told) > MAX_PARTS:
        named.append(words.MORE_PARTS.fill(count=len(told) - MAX_PARTS))
    return words.PARTS.fill(parts=joined(named, "; "))


def part_told(part: Part) -> Text:
    """Unit and period of one part in words."""
    name = Text(part.unit_name, part.unit_name) if part.unit_name else words.NO_UNIT
    return words.PART.fill(unit=name, period=part.period.label if part.period else words.NO_PERIOD)


def cells_told(line: Line) -> Text:
    """The addresses of a line: 'B7 và B15', with the sheet's title where it is another sheet."""
    first, others = line.cells[0], line.cells[1 : MAX_CELLS_NAMED + 1]
    told = [cell.address if cell.sheet == first.sheet else str(cell) for cell in others]
    if len(line.cells) > MAX_CELLS_NAMED + 1:
        told.append("…")
    if not told:
        return Text(first.address or "–", first.address or "–")
    return words.AND_CELLS.fill(cell=first.address, cells=", ".join(told))
