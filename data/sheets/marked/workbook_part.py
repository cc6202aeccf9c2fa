"""xl/workbook.xml: which sheets the officer's workbook has, and one more at the end of them."""

from dataclasses import dataclass

from data.sheets.marked.draft import Draft
from data.sheets.marked.relations import SHEET_PART, declare, relate, relations_of
from data.sheets.marked.xml_text import (
    Edit,
    Element,
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
    whole,
)

WORKBOOK = "xl/workbook.xml"
SHEET = tag(rb"sheet")
STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
SPACES = {
    False: (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    True: ("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
}
BEFORE_NAMES = (b"sheets", b"functionGroups", b"externalReferences")
FILTER, REPEATED = "_xlnm._FilterDatabase", "_xlnm.Print_Titles"


@dataclass(frozen=True, slots=True)
class Workbook:
    """sheets: title → part of every sheet in order, charts too (part None: nowhere). namespace and kind: of this file."""

    sheets: dict[str, str | None]
    namespace: str
    kind: str

    def relation_kind(self, word: str) -> str:
        """The whole type of a relation ('comments')."""
        return f"{self.kind}/{word}"


def workbook_of(draft: Draft) -> Workbook:
    """The sheets of the copy. Raises Unmarkable when the workbook part is missing or not built as one."""
    xml = draft.read(WORKBOOK)
    if xml is None:
        raise Unmarkable("no workbook part")
    shadow = readable(xml)
    opening, _ = root_of(shadow)
    namespace, kind = SPACES[STRICT in opening[0]]
    targets = {relation.id: relation.part for relation in relations_of(draft, WORKBOOK)}
    sheets = {
        attribute(found[3], b"name") or "": targets.get(attribute(found[3], b":id") or "")
        for found in SHEET.finditer(shadow)
    }
    return Workbook(sheets, namespace, kind)


def add_sheet(draft: Draft, book: Workbook, title: str, xml: bytes) -> None:
    """Put a new worksheet behind all others."""
    part = draft.free_name("xl/worksheets/sheet{}.xml")
    draft.write(part, xml)
    declare(draft, part, SHEET_PART)
    id_ = relate(draft, WORKBOOK, book.relation_kind("worksheet"), part)
    before = draft.read(WORKBOOK) or b""
    shadow = readable(before)
    sheets, prefix = named_child(shadow, b"sheets")
    numbers = [whole(attribute(found[3], b"sheetId")) for found in SHEET.finditer(shadow)]
    # Declared on the element itself, because the prefix may be any word in the officer's file.
    new = f'<sheet xmlns:r="{book.kind}" name="{told(title)}" sheetId="{max(numbers, default=0) + 1}" r:id="{id_}"/>'
    draft.write(WORKBOOK, spliced(before, [inside(before, sheets, prefix, new)]))


def name_ranges(draft: Draft, title: str, position: int, ranges: dict[str, str]) -> None:
    """Give the sheet at this position its filter and repeated headings, in place of any it had before."""
    xml = draft.read(WORKBOOK) or b""
    shadow = readable(xml)
    opening, root = root_of(shadow)
    made = "".join(defined(name, title, position, cells) for name, cells in ranges.items())
    parts = {child.name: child for child in children(shadow, root.inside, root.outside)}
    names = parts.get(b"definedNames")
    if names is None:
        end = max((parts[name].end for name in BEFORE_NAMES if name in parts), default=root.inside)
        whole = prefixed(f"<definedNames>{made}</definedNames>".encode(), opening[2])
        edits = [(end, end, whole)] if made else []
    else:
        listed = children(shadow, names.inside, names.outside)
        old = [each for each in listed if is_ours(xml[each.start : each.inside], position)]
        edits = [(each.start, each.end, b"") for each in old]
        # An empty list of names would make Excel repair the file.
        empty = not made and len(old) == len(listed)
        edits = [(names.start, names.end, b"")] if empty else [*edits, inside(xml, names, opening[2], made)]
    if edits:
        draft.write(WORKBOOK, spliced(xml, edits))


def defined(name: str, title: str, position: int, cells: str) -> str:
    """One name of a range of one sheet, as XML without prefixes."""
    quoted = "'" + title.replace("'", "''") + "'"
    hidden = ' hidden="1"' if name == FILTER else ""
    return f'<definedName name="{name}" localSheetId="{position}"{hidden}>{told(quoted + "!" + cells)}</definedName>'


def is_ours(opening: bytes, position: int) -> bool:
    """Whether a defined name is one that belongs to the list at this position."""
    return attribute(opening, b"name") in (FILTER, REPEATED) and attribute(opening, b"localSheetId") == str(position)


def named_child(shadow: bytes, name: bytes) -> tuple[Element, bytes]:
    """A child of the root and the root's prefix. Raises Unmarkable when there is none."""
    opening, root = root_of(shadow)
    for child in children(shadow, root.inside, root.outside):
        if child.name == name:
            return child, opening[2]
    raise Unmarkable(f"no {name.decode()}")


def inside(xml: bytes, element: Element, prefix: bytes, new: str) -> Edit:
    """The edit that puts XML, written without prefixes, at the end of an element."""
    made = prefixed(new.encode(), prefix)
    if element.inside == element.end:
        opening = xml[element.start : element.end]
        return element.start, element.end, opened_up(opening, prefix, element.name, made)
    return element.outside, element.outside, made
