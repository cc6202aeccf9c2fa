"""The workbook's table of looks (styles.xml): new fills, fonts, borders and cell looks are put behind the ones it has."""

import re
from dataclasses import dataclass, field

from data.sheets.marked.xml_text import (
    Element,
    Unmarkable,
    children,
    opened_up,
    prefixed,
    readable,
    root_of,
    spliced,
    tag,
    with_attribute,
)

ORDER = (
    b"numFmts",
    b"fonts",
    b"fills",
    b"borders",
    b"cellStyleXfs",
    b"cellXfs",
)
ITEMS = {b"fonts": b"font", b"fills": b"fill", b"borders": b"border", b"cellStyleXfs": b"xf", b"cellXfs": b"xf"}
FIRST = {
    b"fonts": b'<font><sz val="11"/><name val="Calibri"/></font>',
    b"fills": b'<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    b"borders": b"<border><left/><right/><top/><bottom/><diagonal/></border>",
    b"cellStyleXfs": b'<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
    b"cellXfs": b'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
}
NEW_STYLES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="{namespace}">'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
MAX_LOOKS = 64_000
"""Excel refuses a workbook with more cell looks than this."""


@dataclass(slots=True)
class Styles:
    """xml: the part as it came. items: the XML of each section's entries, in order; added: those put behind them."""

    xml: bytes
    prefix: bytes
    root: Element
    sections: dict[bytes, Element]
    items: dict[bytes, list[bytes]]
    added: dict[bytes, list[bytes]] = field(default_factory=dict)

    def add(self, section: bytes, item: bytes) -> int:
        """The number of this entry, added unless the table has it (from an earlier check, say)."""
        known, new = self.items[section], self.added.setdefault(section, [])
        if item in known:
            return known.index(item)
        if item not in new:
            new.append(item)
        return len(known) + new.index(item)

    def look(self, number: int) -> bytes:
        """The XML of a cell look; a number beyond the table means the first, as for a reader."""
        known = self.items[b"cellXfs"]
        if number < len(known):
            return known[number]
        return known[0]

    def recoloured(self, number: int, fill: int) -> int:
        """The cell look `number` with another fill; the look itself when the table is full."""
        if len(self.items[b"cellXfs"]) + len(self.added.get(b"cellXfs", ())) >= MAX_LOOKS:
            return number
        old = self.look(number)
        end = old.index(b">") + 1
        opening = with_attribute(with_attribute(old[:end], b"fillId", fill), b"applyFill", 1)
        return self.add(b"cellXfs", opening + old[end:])

    def fill(self, colour: str) -> int:
        """The number of a plain fill of this colour (RRGGBB)."""
        pattern = f'<patternFill patternType="solid"><fgColor rgb="FF{colour}"/><bgColor indexed="64"/></patternFill>'
        return self.add(b"fills", self.named(f"<fill>{pattern}</fill>"))

    def named(self, xml: str) -> bytes:
        """XML written without prefixes, as it reads in this part."""
        return prefixed(xml.encode(), self.prefix)

    def finished(self) -> bytes:
        """The part with everything added."""
        made = [self.filled_up(name, self.sections[name]) for name in ORDER if self.added.get(name)]
        return spliced(self.xml, [edit for edits in made for edit in edits])

    def filled_up(self, name: bytes, section: Element) -> list[tuple[int, int, bytes]]:
        """The edits that put what was added at the end of one section and set its count."""
        opening = self.xml[section.start : section.inside]
        counted = with_attribute(opening, b"count", len(self.items[name]) + len(self.added[name]))
        return [
            (section.start, section.inside, counted),
            (section.outside, section.outside, b"".join(self.added[name])),
        ]


def styles_of(xml: bytes) -> Styles:
    """The table of a styles part. Raises Unmarkable when its tags do not pair."""
    xml = complete(xml)
    shadow = readable(xml)
    opening, root = root_of(shadow)
    sections = {child.name: child for child in children(shadow, root.inside, root.outside)}
    items = {name: entries(xml, shadow, sections[name], ITEMS[name]) for name in ITEMS}
    return Styles(xml, opening[2], root, sections, items)


def entries(xml: bytes, shadow: bytes, section: Element, item: bytes) -> list[bytes]:
    """The XML of a section's entries, children and all."""
    found: list[bytes] = []
    reached = section.inside
    for opening in tag(item).finditer(shadow, section.inside, section.outside):
        if opening.start() < reached:
            continue
        reached = opening.end() if opening[4] else closed(shadow, opening, section)
        found.append(xml[opening.start() : reached])
    return found


def closed(shadow: bytes, opening: re.Match[bytes], section: Element) -> int:
    """Where the element of an opening tag ends. Raises Unmarkable when it does not end within its section."""
    closing = re.compile(b"</" + re.escape(opening[1] + opening[2]) + rb"\s*>").search(
        shadow, opening.end(), section.outside
    )
    if closing is None:
        raise Unmarkable("an entry never ends")
    return closing.end()


def complete(xml: bytes) -> bytes:
    """The part with every section that is missing or empty put in its place, so that there is something to add to."""
    shadow = readable(xml)
    opening, root = root_of(shadow)
    if root.inside == root.end:
        xml = spliced(
            xml, [(root.start, root.end, opened_up(xml[: root.end][root.start :], opening[2], root.name, b""))]
        )
        shadow = readable(xml)
        opening, root = root_of(shadow)
    standing = {child.name: child for child in children(shadow, root.inside, root.outside)}
    edits, reached = [], root.inside
    for name in ORDER:
        section = standing.get(name)
        whole = b"<" + name + b' count="1">' + FIRST.get(name, b"") + b"</" + name + b">"
        if section and name in ITEMS and not entries(xml, shadow, section, ITEMS[name]):
            edits.append((section.start, section.end, prefixed(whole, opening[2])))
        elif section is None and name in ITEMS:
            edits.append((reached, reached, prefixed(whole, opening[2])))
        reached = section.end if section else reached
    return spliced(xml, edits) if edits else xml
