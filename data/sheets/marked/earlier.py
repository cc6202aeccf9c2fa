"""Takes back what an earlier check put into the workbook, so that a file mended and sent again is marked afresh.

Known by what survives saving in Excel: the list's title and its two hidden columns of looks, the author of comments.
"""

import re
from collections.abc import Mapping
from html import unescape

from data.sheets.book.model import Place, address, letters
from data.sheets.marked import words
from data.sheets.marked.cells import CELL
from data.sheets.marked.comments import COMMENT, COMMENT_END, names_of
from data.sheets.marked.draft import Draft
from data.sheets.marked.name import is_result_sheet
from data.sheets.marked.relations import relations_of
from data.sheets.marked.result_sheet import MEMORY
from data.sheets.marked.rows import sheet_data
from data.sheets.marked.words import Level
from data.sheets.marked.workbook_part import Workbook
from data.sheets.marked.xml_text import (
    Edit,
    attribute,
    children,
    readable,
    root_of,
    spliced,
    tag,
    whole,
    with_attribute,
)

AUTHORS = frozenset((words.AUTHOR.vi, words.AUTHOR.en))
GRAVITIES = frozenset(text for level in Level for text in (level.label.vi, level.label.en))
TO_DO = tuple(text.partition("{")[0] for text in (words.REMEDY.vi, words.REMEDY.en))
RUN, RUN_END = tag(rb"r"), re.compile(rb"</(?:[\w.-]+:)?r\s*>")
SHAPE = re.compile(rb"<v:shape\b(?:(?!</?v:shape\b).)*+</v:shape>", re.S)
ROW, COLUMN = re.compile(rb"<x:Row>\s*(\d+)\s*</x:Row>"), re.compile(rb"<x:Column>\s*(\d+)\s*</x:Column>")
BEFORE, COLOURED = letters(MEMORY), letters(MEMORY + 1)
MEMORY_CELL = re.compile(rf"[{BEFORE}{COLOURED}][0-9]{{1,7}}")


def earlier_list(draft: Draft, book: Workbook) -> tuple[str, Mapping[int, int]] | None:
    """Title of the list an earlier check added, and coloured look → look before. None: there is none."""
    for title, part in book.sheets.items():
        xml = draft.read(part) if part and is_result_sheet(title) else None
        pairs = memory_of(xml) if xml else {}
        if 1 in pairs and len(set(pairs[1])) == 1:
            return title, {new: old for old, new in pairs.values() if old != new}
    return None


def memory_of(xml: bytes) -> dict[int, tuple[int, int]]:
    """Row → (look before, coloured look) from the list's hidden columns.

    Programs drop empty cells that look like any other, so a missing first cell means the plain look.
    """
    looks: dict[str, int] = {}
    for cell in CELL.finditer(readable(xml)):
        named = attribute(cell[3], b"r") or ""
        if MEMORY_CELL.fullmatch(named):
            looks[named] = whole(attribute(cell[3], b"s"))
    coloured = {name[1:]: look for name, look in looks.items() if name.startswith(COLOURED)}
    return {int(row): (looks.get(BEFORE + row, 0), look) for row, look in coloured.items()}


def take_back(draft: Draft, book: Workbook, title: str, before: Mapping[int, int]) -> None:
    """Give every cell the look it had and remove earlier notes."""
    for name, part in book.sheets.items():
        xml = draft.read(part) if part and name != title else None
        if part and xml:
            plain = uncoloured(xml, before)
            if plain != xml:
                draft.write(part, plain)
            uncomment(draft, part)


def uncoloured(xml: bytes, before: Mapping[int, int]) -> bytes:
    """The sheet with coloured looks replaced by the looks before."""
    if not before or b"sheetData" not in xml:
        return xml
    shadow = readable(xml)
    _, data = sheet_data(shadow)
    edits: list[Edit] = []
    for cell in CELL.finditer(shadow, data.inside, data.outside):
        look = before.get(whole(attribute(cell[3], b"s")))
        if look is not None:
            edits.append((cell.start(), cell.end(), with_attribute(cell[0], b"s", look)))
    return spliced(xml, edits)


def uncomment(draft: Draft, part: str) -> None:
    """Remove notes of earlier checks from a sheet's comments, and the boxes of those that are gone."""
    relations = relations_of(draft, part)
    there = next((each.part for each in relations if each.kind == "comments" and each.part), None)
    xml = draft.read(there) if there else None
    if not there or not xml:
        return
    left, gone = without_notes(xml)
    if left == xml:
        return
    draft.write(there, left)
    for each in relations:
        drawing = draft.read(each.part) if each.kind == "vmlDrawing" and each.part else None
        if each.part and drawing:
            draft.write(each.part, SHAPE.sub(lambda box: b"" if box_place(box[0]) in gone else box[0], drawing))


def without_notes(xml: bytes) -> tuple[bytes, set[str]]:
    """The comments without earlier notes, and the addresses of comments that held nothing else."""
    shadow = readable(xml)
    _, root = root_of(shadow)
    parts = {child.name: child for child in children(shadow, root.inside, root.outside)}
    authors = parts.get(b"authors")
    names = names_of(xml, shadow, authors.inside, authors.outside) if authors else []
    edits: list[Edit] = []
    gone: set[str] = set()
    for found in COMMENT.finditer(shadow):
        closing = COMMENT_END.search(shadow, found.end())
        number = whole(attribute(found[3], b"authorId"))
        if closing is None:
            break
        # LibreOffice forgets who wrote a comment, so a note is also known by how it begins.
        if (number < len(names) and names[number] in AUTHORS) or is_note(shadow[found.end() : closing.start()]):
            edits.append((found.start(), closing.end(), b""))
            gone.add(attribute(found[3], b"ref") or "")
        else:
            edits += lower_note(shadow, found.end(), closing.start())
    return spliced(xml, edits), gone


def is_note(comment: bytes) -> bool:
    """Whether a comment's text is a note of ours: a gravity on its first line, what to do further down."""
    first, _, rest = plain_text(comment).partition("\n")
    return first in GRAVITIES and any(f"\n{begin}" in rest for begin in TO_DO)


def plain_text(xml: bytes) -> str:
    """The text between tags."""
    return unescape(re.sub(rb"<[^>]*>", b"", xml).decode("utf-8", "replace")).strip()


def lower_note(shadow: bytes, start: int, end: int) -> list[Edit]:
    """The edit that removes a note put below another person's comment: from the run that names us to the last run."""
    runs = [
        (run.start(), closing.end())
        for run in RUN.finditer(shadow, start, end)
        if (closing := RUN_END.search(shadow, run.end(), end))
    ]
    for first, last in runs:
        text = plain_text(shadow[first:last])
        if text.removesuffix(":") in AUTHORS and text.endswith(":"):
            return [(first, runs[-1][1], b"")]
    return []


def box_place(box: bytes) -> str:
    """The address a comment's box belongs to; empty when it does not say."""
    row, column = ROW.search(box), COLUMN.search(box)
    place: Place | None = (int(row[1]), int(column[1])) if row and column else None
    return address(*place) if place else ""
