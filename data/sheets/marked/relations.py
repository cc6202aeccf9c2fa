"""Which part of the zip points to which, and what each part is: relation parts and [Content_Types].xml, read and added to."""

import posixpath
from dataclasses import dataclass

from data.sheets.marked.draft import Draft
from data.sheets.marked.xml_text import (
    Unmarkable,
    attribute,
    children,
    opened_up,
    prefixed,
    readable,
    root_of,
    spliced,
    tag,
    told,
)

TYPES = "[Content_Types].xml"
RELATION = tag(rb"Relationship")
DECLARED = tag(rb"Default|Override")
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NO_RELATIONS = DECLARATION + f'<Relationships xmlns="{PACKAGE}/relationships"/>'.encode()
OFFICE = "application/vnd.openxmlformats-officedocument"
SHEET_PART = f"{OFFICE}.spreadsheetml.worksheet+xml"
STYLES_PART = f"{OFFICE}.spreadsheetml.styles+xml"
COMMENTS_PART = f"{OFFICE}.spreadsheetml.comments+xml"
DRAWING_PART = f"{OFFICE}.vmlDrawing"


@dataclass(frozen=True, slots=True)
class Relation:
    """One pointer. kind: the last word of its type ('comments'). part: the part pointed to; None outside the zip."""

    id: str
    kind: str
    part: str | None


def relations_name(part: str) -> str:
    """The part that holds a part's relations."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def relations_of(draft: Draft, part: str) -> list[Relation]:
    """What a part points to; nothing when it has no relations."""
    xml = draft.read(relations_name(part))
    return [relation_in(found[3], part) for found in RELATION.finditer(readable(xml))] if xml else []


def relation_in(attributes: bytes, part: str) -> Relation:
    """The relation a tag's attributes speak of, its target resolved from the part it belongs to."""
    target = (attribute(attributes, b"Target") or "").replace("\\", "/")
    outside = attribute(attributes, b"TargetMode") == "External"
    path = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
    kind = (attribute(attributes, b"Type") or "").rsplit("/", 1)[-1]
    return Relation(attribute(attributes, b"Id") or "", kind, None if outside else path)


def relate(draft: Draft, part: str, kind: str, target: str) -> str:
    """Let a part point to another; gives the new relation's id. kind is the whole type."""
    name = relations_name(part)
    xml = draft.read(name) or NO_RELATIONS
    taken = {attribute(found[3], b"Id") for found in RELATION.finditer(readable(xml))}
    number = len(taken) + 1
    while f"rId{number}" in taken:
        number += 1
    new = f'<Relationship Id="rId{number}" Type="{kind}" Target="/{told(target)}"/>'
    draft.write(name, with_child(xml, new.encode()))
    return f"rId{number}"


def declare(draft: Draft, part: str, kind: str) -> None:
    """Say in [Content_Types].xml what a new part is. Raises Unmarkable when the workbook has no such list."""
    add_type(draft, f'<Override PartName="/{told(part)}" ContentType="{kind}"/>', b"PartName", f"/{part}")


def declare_ending(draft: Draft, ending: str, kind: str) -> None:
    """Say what all parts of an ending are, unless the list says so already."""
    add_type(draft, f'<Default Extension="{ending}" ContentType="{kind}"/>', b"Extension", ending)


def add_type(draft: Draft, new: str, name: bytes, value: str) -> None:
    """Add one entry to the content types unless one with this attribute is there."""
    xml = draft.read(TYPES)
    if xml is None:
        raise Unmarkable("no content types")
    known = (attribute(found[3], name) for found in DECLARED.finditer(readable(xml)))
    # A look at the bytes first: new parts are hardly ever named yet.
    if value.lower().encode() not in xml.lower() or value.lower() not in {each.lower() for each in known if each}:
        draft.write(TYPES, with_child(xml, new.encode()))


def with_child(xml: bytes, child: bytes) -> bytes:
    """A part with one more element, written without prefixes, at the end of its root."""
    shadow = readable(xml)
    opening, root = root_of(shadow)
    new = prefixed(child, opening[2])
    if root.inside == root.end:
        return spliced(xml, [(root.start, root.end, opened_up(xml[root.start : root.end], opening[2], root.name, new))])
    children(shadow, root.inside, root.outside)
    return spliced(xml, [(root.outside, root.outside, new)])
