"""A sheet's comments: the part that holds them, the drawing behind it and the pointers to both."""

from collections.abc import Mapping

from data.sheets.book.model import Place
from data.sheets.marked import words
from data.sheets.marked.comments import Note, new_comments, with_notes
from data.sheets.marked.draft import Draft
from data.sheets.marked.relations import COMMENTS_PART, DRAWING_PART, declare, declare_ending, relate, relations_of
from data.sheets.marked.rows import sheet_data
from data.sheets.marked.shapes import NEW_DRAWING, blocks_used, widths_of, with_boxes
from data.sheets.marked.workbook_part import Workbook
from data.sheets.marked.xml_text import (
    attribute,
    children,
    prefixed,
    readable,
    root_of,
    spliced,
    tag,
)

LEGACY = tag(rb"legacyDrawing")
BEFORE_DRAWING = frozenset(
    b"sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews "
    b"mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup "
    b"headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing".split()
)


def comment_sheet(draft: Draft, book: Workbook, part: str, notes: Mapping[Place, Note], lang: str) -> None:
    """Put the notes into the sheet's comments, with boxes for those that are new."""
    author = words.AUTHOR.in_(lang)
    there = next((each.part for each in relations_of(draft, part) if each.kind == "comments" and each.part), None)
    old = draft.read(there) if there else None
    if there and old is not None:
        xml, fresh = with_notes(old, notes, author)
        draft.write(there, xml)
    else:
        there, fresh = draft.free_name("xl/comments{}.xml"), list(notes)
        draft.write(there, new_comments(notes, author, book.namespace))
        declare(draft, there, COMMENTS_PART)
        relate(draft, part, book.relation_kind("comments"), there)
    if fresh:
        box_notes(draft, book, part, {place: notes[place] for place in fresh})


def box_notes(draft: Draft, book: Workbook, part: str, notes: Mapping[Place, Note]) -> None:
    """Draw a box for each new comment, in the sheet's drawing or in a new one."""
    shadow = readable(draft.read(part) or b"")
    _, data = sheet_data(shadow)
    widths = widths_of(shadow[: data.start])
    drawings = (draft.read(name) or b"" for name in draft.names() if name.endswith(".vml"))
    used = blocks_used(drawings)
    legacy = LEGACY.search(shadow, data.end)
    wanted = attribute(legacy[3], b":id") if legacy else None
    there = next((each.part for each in relations_of(draft, part) if each.id == wanted and each.part), None)
    old = draft.read(there) if there else None
    if there and old is not None:
        draft.write(there, with_boxes(old, notes, widths, used))
        return
    there = draft.free_name("xl/drawings/vmlDrawing{}.vml")
    draft.write(there, with_boxes(NEW_DRAWING, notes, widths, used))
    declare_ending(draft, "vml", DRAWING_PART)
    point_to_drawing(draft, part, relate(draft, part, book.relation_kind("vmlDrawing"), there), book.kind)


def point_to_drawing(draft: Draft, part: str, relation: str, kind: str) -> None:
    """Name the drawing in the sheet, at the place among its elements where Excel wants it."""
    xml = draft.read(part) or b""
    shadow = readable(xml)
    opening, root = root_of(shadow)
    _, data = sheet_data(shadow)
    tail = children(shadow, data.end, root.outside)
    place = max((child.end for child in tail if child.name in BEFORE_DRAWING), default=data.end)
    new = prefixed(b'<legacyDrawing xmlns:r="%b" r:id="%b"/>' % (kind.encode(), relation.encode()), opening[2])
    broken = [(child.start, child.end, b"") for child in tail if child.name == b"legacyDrawing"]
    draft.write(part, spliced(xml, [*broken, (place, place, new)]))
