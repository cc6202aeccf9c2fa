"""A worksheet's XML in one plain spelling, so that regular expressions can be trusted on it.

Afterwards: UTF-8, no prefix, no comments, double quotes, and `r="B7"` as the first attribute of every cell and row.
Nearly every file is spelt so already and passes through untouched.
"""

import re

from data.sheets.book.model import A1, column_of, letters
from data.sheets.book.refusal import Refusal, Refused

ROOT_PREFIX = re.compile(rb"<(\w[\w.-]*):(?:worksheet|workbook)\b")
# An unclosed mark takes all that follows, so that a part full of them is read once, not once for each.
COMMENT = re.compile(rb"<!--(?:.*?-->|.*)", re.S)
CDATA = re.compile(rb"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.S)
TAG = re.compile(rb"<[^>]*>")
ATTRIBUTE = re.compile(rb"([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
CELL_OR_ROW = re.compile(rb"<(c|row)((?:\s[^>]*?)?)(/?)>")
BARE_CELL = re.compile(rb'<c(?! r=")(?=[\s/>])')
BARE_ROW = re.compile(rb'<row(?! r=")')
# Both look for the rarer of their two signs first: most parts are passed over at once.
DECLARED = re.compile(rb"!(?<=<!)")
SINGLE_QUOTED = re.compile(rb"'(?<==')")
REFERENCE = re.compile(rb'\sr="([^"]*)"')
FOREIGN_STARTS = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
UTF8_NAMES = (b"utf-8", b"utf8", b"us-ascii", b"ascii")
ENCODING = re.compile(rb"""^\s*<\?xml[^>]*\sencoding=["']([^"']+)""")


def plain_sheet(xml: bytes) -> bytes:
    """A worksheet in the plain spelling. Raises Refused when it is not UTF-8: calamine would read it as blank."""
    xml = plain(xml)
    return xml if is_addressed(xml) else addressed(respelt(xml))


def plain(xml: bytes) -> bytes:
    """Any part in the plain spelling, cells left as they are. Raises Refused when it is not UTF-8.

    Writers keep to one style, so the spaces of attributes are judged by the beginning; single bytes are found fast.
    """
    xml = xml.removeprefix(b"\xef\xbb\xbf")
    encoding = ENCODING.match(xml, 0, 200)
    foreign = encoding and encoding[1].lower() not in UTF8_NAMES and not xml.isascii()
    if foreign or xml[:2] in FOREIGN_STARTS:
        raise Refused(Refusal.DAMAGED)
    beginning = xml[:2048]
    prefix = ROOT_PREFIX.search(beginning)
    if prefix:
        xml = xml.replace(b"<" + prefix[1] + b":", b"<").replace(b"</" + prefix[1] + b":", b"</")
    if b"!" in xml and DECLARED.search(xml):
        xml = CDATA.sub(lambda found: escaped(found[1]), COMMENT.sub(b"", xml))
    if (b"'" in xml and SINGLE_QUOTED.search(xml)) or b" =" in beginning or b"= " in beginning:
        xml = respelt(xml)
    return xml


def respelt(xml: bytes) -> bytes:
    """The XML with every attribute in double quotes, without spaces around its equals sign."""
    return TAG.sub(lambda tag: ATTRIBUTE.sub(requoted, tag[0]), xml)


def escaped(text: bytes) -> bytes:
    """Character data as it reads outside a CDATA section."""
    return text.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")


def requoted(found: re.Match[bytes]) -> bytes:
    """One attribute in double quotes without spaces around its equals sign."""
    value = found[2] if found[2] is not None else found[3].replace(b'"', b"&quot;")
    return found[1] + b'="' + value + b'"'


def parted(xml: bytes) -> tuple[bytes, bytes, bytes]:
    """What comes before the cells, the cells, and what comes after; three times the whole where that cannot be told.

    Only where the first mention of the sheet's data opens it and the last one closes it: nothing lies outside then.
    """
    start, end = xml.find(b"sheetData"), xml.rfind(b"sheetData")
    told = 0 < start < end and xml[start - 1 : start] == b"<" and xml[end - 2 : end] == b"</"
    return (xml[:start], xml[start:end], xml[end:]) if told else (xml, xml, xml)


def is_addressed(xml: bytes) -> bool:
    """Whether every cell and row begins with its reference (within the sheet's data nothing else begins with c)."""
    _, cells, _ = parted(xml)
    return not BARE_CELL.search(cells) and not BARE_ROW.search(cells)


def addressed(xml: bytes) -> bytes:
    """The XML with references written first, and counted up where the file leaves them out."""
    row, column = 0, 0

    def name(tag: re.Match[bytes]) -> bytes:
        nonlocal row, column
        given = REFERENCE.search(tag[2])
        rest = REFERENCE.sub(b"", tag[2], count=1) if given else tag[2]
        if tag[1] == b"row":
            row, column = (int(given[1]) if given and given[1].isdigit() else row + 1), 0
            reference = b"%d" % row
        else:
            found = A1.fullmatch(given[1].decode("ascii", "replace")) if given else None
            column = column_of(found[1]) + 1 if found else column + 1
            reference = given[1] if given and found else letters(column - 1).encode() + b"%d" % max(row, 1)
        return b"<" + tag[1] + b' r="' + reference + b'"' + rest.rstrip() + tag[3] + b">"

    return CELL_OR_ROW.sub(name, xml)
