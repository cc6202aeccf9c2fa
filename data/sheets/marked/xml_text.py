"""Finding tags in the bytes of an XML part and editing between them, so that every other byte stays as it was.

Nothing is parsed into a tree and written again: that would lose prefixes, order and spelling of the officer's file.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape
from xml.sax.saxutils import escape

ATTRIBUTES = rb"""(?:\s+[^\s=>/"']+\s*=\s*(?:"[^"]*"|'[^']*'))*+"""
ATTRIBUTE = re.compile(rb"""\s([^\s=>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
ANY_TAG = re.compile(rb"<(/?)((?:[\w.-]+:)?)([\w.-]+)(" + ATTRIBUTES + rb")\s*(/?)>")
# What never ends reaches to the end, or a part full of openings would take forever.
UNREAD = re.compile(rb"<!--(?:.*?-->|.*)|<!\[CDATA\[(?:.*?\]\]>|.*)", re.S)
ENCODING = re.compile(rb"""^\s*<\?xml[^>]*?\sencoding=["']([^"']+)""")
UTF8_NAMES = (b"utf-8", b"utf8", b"us-ascii", b"ascii")
DIGITS = re.compile(r"[0-9]{1,9}")
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Excel reads _x0041_ inside a cell as the letter A, so an underscore that begins such a code is coded itself.
CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")

Edit = tuple[int, int, bytes]


class Unmarkable(ValueError):  # noqa: N818 - an answer, not an error: the list is given instead of a marked copy
    """A part is not built as a workbook's part must be, so nothing may be written into it."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element by its offsets: start–end with its tags, inside–outside between them (equal when it closes itself)."""

    name: bytes
    start: int
    inside: int
    outside: int
    end: int


def tag(names: bytes) -> re.Pattern[bytes]:
    """Opening tags of these names with any prefix; groups: prefix, name, attributes, '/' when it closes itself."""
    return re.compile(rb"<((?:[\w.-]+:)?)(" + names + rb")(" + ATTRIBUTES + rb")\s*(/?)>")


def readable(xml: bytes) -> bytes:
    """The bytes with comments and CDATA blanked out, offsets unchanged. Raises Unmarkable unless they are UTF-8."""
    encoding = ENCODING.match(xml.removeprefix(b"\xef\xbb\xbf"), 0, 200)
    if xml[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in xml[:64]:
        raise Unmarkable("not UTF-8")
    if encoding and encoding[1].lower() not in UTF8_NAMES:
        raise Unmarkable("not UTF-8")
    return UNREAD.sub(lambda found: b" " * len(found[0]), xml) if b"<!" in xml else xml


def attribute(attributes: bytes, name: bytes) -> str | None:
    """The value of an attribute as text; a name that begins with ':' is found under any prefix. None: not there."""
    for found in ATTRIBUTE.finditer(attributes):
        if found[1] == name or (name.startswith(b":") and found[1].endswith(name)):
            value = (found[2] if found[2] is not None else found[3]).decode("utf-8", "replace")
            return unescape(value) if "&" in value else value
    return None


def whole(text: str | None) -> int:
    """A whole number, 0 for anything else."""
    return int(text) if text and DIGITS.fullmatch(text) else 0


def with_attribute(opening: bytes, name: bytes, value: object) -> bytes:
    """An opening tag with one attribute set, the others as they were."""
    written = str(value).encode()
    for found in ATTRIBUTE.finditer(opening):
        if found[1] == name:
            group = 2 if found[2] is not None else 3
            return opening[: found.start(group)] + written + opening[found.end(group) :]
    end = opening.rindex(b"/>") if opening.endswith(b"/>") else len(opening) - 1
    return opening[:end].rstrip() + b" " + name + b'="' + written + b'"' + opening[end:]


def spliced(xml: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes with each (start, end, new) put in; edits at one place keep their order."""
    pieces, reached = [], 0
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        pieces += [xml[reached:start], new]
        reached = end
    return b"".join([*pieces, xml[reached:]])


def root_of(shadow: bytes) -> tuple[re.Match[bytes], Element]:
    """The first tag and the whole root element. Raises Unmarkable when there is none or it never ends."""
    opening = ANY_TAG.search(shadow)
    if opening is None or opening[1]:
        raise Unmarkable("no root element")
    if opening[5]:
        return opening, Element(opening[3], opening.start(), opening.end(), opening.end(), opening.end())
    outside = shadow.rfind(b"</" + opening[2] + opening[3])
    if outside < 0:
        raise Unmarkable("the root element never ends")
    return opening, Element(opening[3], opening.start(), opening.end(), outside, len(shadow))


def children(shadow: bytes, start: int, end: int) -> list[Element]:
    """The elements that stand directly between two offsets. Raises Unmarkable when tags do not pair."""
    found: list[Element] = []
    depth, opened = 0, None
    for mark in ANY_TAG.finditer(shadow, start, end):
        if mark[1]:
            depth -= 1
            if depth < 0 or opened is None:
                raise Unmarkable("tags do not pair")
            if depth == 0:
                found.append(Element(opened[3], opened.start(), opened.end(), mark.start(), mark.end()))
        elif not mark[5]:
            opened = mark if depth == 0 else opened
            depth += 1
        elif depth == 0:
            found.append(Element(mark[3], mark.start(), mark.end(), mark.end(), mark.end()))
    if depth:
        raise Unmarkable("tags do not pair")
    return found


def prefixed(xml: bytes, prefix: bytes) -> bytes:
    """XML written without prefixes, as it must read in a part whose elements carry this prefix ('x:' or nothing)."""
    return re.sub(rb"<(/?)(?=[A-Za-z])", rb"<\1" + prefix, xml) if prefix else xml


def opened_up(opening: bytes, prefix: bytes, name: bytes, content: bytes) -> bytes:
    """A tag that closed itself, now holding content."""
    return opening[: opening.rindex(b"/")].rstrip() + b">" + content + b"</" + prefix + name + b">"


def told(text: str) -> str:
    """Text as it may stand in XML between tags or in double quotes: NFC, no control characters, escaped."""
    return escape(NOT_XML.sub("", unicodedata.normalize("NFC", text)), {'"': "&quot;"})


def cell_text(text: str) -> str:
    """Text as it may stand in a cell or comment, where Excel also reads _xHHHH_ codes."""
    return told(CODED.sub("_x005F_", text))
