"""Which cells of which sheet are coloured, in which colour, and what their comments say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from data.sheets.book.model import Place
from data.sheets.marked import words
from data.sheets.marked.cells import Look, recoloured
from data.sheets.marked.comments import Note
from data.sheets.marked.draft import Draft
from data.sheets.marked.findings import RANK, Line, place_of
from data.sheets.marked.rows import anchors
from data.sheets.marked.styles import Styles
from data.sheets.marked.words import Level
from data.sheets.marked.xml_text import Unmarkable, readable, root_of

MAX_MARKED = 5_000


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be marked. cells: sheet → place → the lines that speak of it, gravest first. left_out: beyond the limit."""

    cells: Mapping[str, Mapping[Place, Sequence[Line]]]
    left_out: int


def marks_of(lines: Iterable[Line], titles: Mapping[str, str]) -> Marks:
    """The cells the lines speak of, at most MAX_MARKED of them. titles: sheets as read → as the workbook spells them."""
    cells: dict[str, dict[Place, list[Line]]] = {}
    count, beyond = 0, set()
    for line in lines:
        for cell in line.cells:
            place, title = place_of(cell), titles.get(cell.sheet)
            if place is None or title is None:
                continue
            sheet = cells.setdefault(title, {})
            if place not in sheet and count >= MAX_MARKED:
                beyond.add((title, place))
                continue
            count += place not in sheet
            sheet.setdefault(place, []).append(line)
    return Marks({title: places for title, places in cells.items() if places}, len(beyond))


Seen = Mapping[Place, Sequence[Line]]


@dataclass(slots=True)
class Colours:
    """Cell looks and their coloured twins, as they are asked for. twins: (look, level) → coloured look."""

    styles: Styles
    twins: dict[tuple[int, Level], int] = field(default_factory=dict)

    def look(self, level: Level) -> Look:
        """What makes of a cell's look the same look in a level's colour."""

        def coloured(number: int) -> int:
            key = (number, level)
            if key not in self.twins:
                self.twins[key] = self.styles.recoloured(number, self.styles.fill(level.colour))
            return self.twins[key]

        return coloured

    @property
    def memory(self) -> list[tuple[int, int]]:
        """Every look that was coloured and its twin."""
        return [(old, new) for (old, _), new in self.twins.items() if old != new]


def colour_sheet(draft: Draft, part: str, cells: Mapping[Place, Sequence[Line]], colours: Colours) -> Seen:
    """Colour the cells of one worksheet part; gives what each cell that is seen shall be told. Raises Unmarkable."""
    xml = draft.read(part)
    if xml is None:
        raise Unmarkable("the sheet is missing")
    shadow = readable(xml)
    if root_of(shadow)[1].name != b"worksheet":
        raise Unmarkable("not a worksheet")
    seen: dict[Place, list[Line]] = {}
    shown = anchors(shadow, cells)
    for place, lines in cells.items():
        known = seen.setdefault(shown.get(place, place), [])
        known += [line for line in lines if line not in known]
    for lines in seen.values():
        lines.sort(key=lambda line: RANK[line.level])
    draft.write(part, recoloured(xml, {place: colours.look(lines[0].level) for place, lines in seen.items()}))
    return seen


def note_of(lines: Sequence[Line], lang: str) -> Note:
    """The comment of one cell: every fault with what to do."""
    told: list[tuple[bool, str]] = []
    for line in lines:
        told.append((True, line.level.label.in_(lang)))
        told.append((False, line.message.in_(lang)))
        told.append((False, words.REMEDY.fill(remedy=line.remedy).in_(lang)))
    return Note(tuple(told))
