"""The comments part of a sheet: our notes are added to it, other people's comments stay.

A cell has one comment, so a note on a commented cell goes below what stands there. Threaded comments stay untouched:
Excel rebuilds their text from the thread, so a note there would be lost; the list still holds the fault.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from data.sheets.book.model import Place, address
from data.sheets.marked.xml_text import (
    Edit,
    Unmarkable,
    attribute,
    cell_text,
    children,
    prefixed,
    readable,
    root_of,
    spliced,
    tag,
    whole,
)

AUTHOR, COMMENT, TEXT = tag(rb"author"), tag(rb"comment"), tag(rb"text")
TEXT_END = re.compile(rb"</(?:[\w.-]+:)?text\s*>")
COMMENT_END = re.compile(rb"</(?:[\w.-]+:)?comment\s*>")
MAX_NOTE = 2_000
FONT = '<rPr>{bold}<sz val="9"/><rFont val="Tahoma"/></rPr>'
THREADED = "tc="


@dataclass(frozen=True, slots=True)
class Note:
    """What one cell's comment says: lines, the first of each fault in bold."""

    lines: tuple[tuple[bool, str], ...]

    @property
    def length(self) -> int:
        """How many rows of 45 letters the note fills."""
        return sum(1 + len(text) // 45 for _, text in self.lines)


def runs(note: Note, author: str, below: bool) -> str:
    """A note as runs of text without prefixes; below: it stands under another comment, so it says who speaks."""
    lines = [(True, f"{author}:"), *note.lines] if below else list(note.lines)
    made, length = [], 0
    for number, (bold, text) in enumerate(lines):
        text = text[: max(MAX_NOTE - length, 0)]
        length += len(text)
        before = "\n" if number or below else ""
        font = FONT.format(bold="<b/>" if bold else "")
        made.append(f'<r>{font}<t xml:space="preserve">{before}{cell_text(text)}</t></r>')
    return "".join(made)


def new_comments(notes: Mapping[Place, Note], author: str, namespace: str) -> bytes:
    """A comments part that holds nothing but these notes."""
    listed = "".join(comment(place, note, author, 0) for place, note in notes.items())
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<comments xmlns="{namespace}"><authors><author>{cell_text(author)}</author></authors>'
        f"<commentList>{listed}</commentList></comments>"
    ).encode()


def comment(place: Place, note: Note, author: str, number: int) -> str:
    """One comment without prefixes; number: its author's place in the list."""
    return f'<comment ref="{address(*place)}" authorId="{number}"><text>{runs(note, author, False)}</text></comment>'


def with_notes(xml: bytes, notes: Mapping[Place, Note], author: str) -> tuple[bytes, list[Place]]:
    """The part with the notes, and the places whose comment is new and needs a shape. Raises Unmarkable."""
    shadow = readable(xml)
    opening, root = root_of(shadow)
    parts = {child.name: child for child in children(shadow, root.inside, root.outside)}
    authors, listed = parts.get(b"authors"), parts.get(b"commentList")
    if authors is None or listed is None:
        raise Unmarkable("comments without authors or list")
    names = names_of(xml, shadow, authors.inside, authors.outside)
    edits: list[Edit] = []
    by_address = {address(*place): place for place in notes}
    for found in COMMENT.finditer(shadow, listed.inside, listed.outside):
        place = by_address.pop((attribute(found[3], b"ref") or "").replace("$", "").upper(), None)
        number = whole(attribute(found[3], b"authorId"))
        threaded = number < len(names) and names[number].startswith(THREADED)
        if place is not None and not threaded and not found[4]:
            edits += below(xml, shadow, found.end(), prefixed(runs(notes[place], author, True).encode(), opening[2]))
    new = "".join(comment(place, notes[place], author, len(names)) for place in by_address.values())
    if new:
        edits.append(at_end(xml, authors.start, authors.end, f"<author>{cell_text(author)}</author>", opening[2]))
        edits.append(at_end(xml, listed.start, listed.end, new, opening[2]))
    return spliced(xml, edits), list(by_address.values())


def at_end(xml: bytes, start: int, end: int, new: str, prefix: bytes) -> Edit:
    """The edit that puts new XML at the end of an element, which may have closed itself."""
    element, made = xml[start:end], prefixed(new.encode(), prefix)
    if element.endswith(b"/>"):
        name = re.match(rb"<((?:[\w.-]+:)?[\w.-]+)", element)
        closing = b"</" + (name[1] if name else b"") + b">"
        return start, end, element[:-2].rstrip() + b">" + made + closing
    outside = start + element.rindex(b"</")
    return outside, outside, made


def names_of(xml: bytes, shadow: bytes, start: int, end: int) -> list[str]:
    """The authors in their order."""
    found = [child for child in children(shadow, start, end) if child.name == b"author"]
    return [xml[child.inside : child.outside].decode("utf-8", "replace") for child in found]


def below(xml: bytes, shadow: bytes, start: int, new: bytes) -> list[Edit]:
    """The edits that put runs behind the text of the comment whose tag ends at start; plain text becomes a run."""
    closing = COMMENT_END.search(shadow, start)
    text = TEXT.search(shadow, start, closing.start()) if closing else None
    ending = TEXT_END.search(shadow, text.end()) if text else None
    if text is None or ending is None or text[4]:
        return []
    inner = children(shadow, text.end(), ending.start())
    plain = [each for each in inner if each.name == b"t"]
    last = max((each.end for each in inner if each.name in (b"t", b"r")), default=text.end())
    wrapped = [
        (each.start, each.end, b"<%br>%b</%br>" % (text[1], xml[each.start : each.end], text[1])) for each in plain
    ]
    return [*wrapped, (last, last, new)]
