"""What a file is, by its content and never by its ending: the kind of book it holds, or the refusal it earns."""

import re

from data.sheets.book.refusal import Refusal, Refused

SIGNATURES: tuple[tuple[bytes, Refusal], ...] = (
    (b"%PDF", Refusal.PDF),
    (b"\x89PNG", Refusal.IMAGE),
    (b"\xff\xd8\xff", Refusal.IMAGE),
    (b"GIF8", Refusal.IMAGE),
    (b"BM", Refusal.IMAGE),
    (b"II*\x00", Refusal.IMAGE),
    (b"MM\x00*", Refusal.IMAGE),
    (b"RIFF", Refusal.IMAGE),
    (b"MZ", Refusal.PROGRAM),
    (b"\x7fELF", Refusal.PROGRAM),
    (b"#!", Refusal.PROGRAM),
    (b"{\\rtf", Refusal.DOCUMENT),
    (b"Rar!", Refusal.ARCHIVE),
    (b"7z\xbc\xaf", Refusal.ARCHIVE),
    (b"\x1f\x8b", Refusal.ARCHIVE),
    (b"BZh", Refusal.ARCHIVE),
    (b"\xfd7zXZ", Refusal.ARCHIVE),
)
# Two letters alone may begin an honest text file ("BM;..."), so these need bytes no text holds.
BINARY_ONLY = frozenset({b"BM", b"MZ", b"RIFF"})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
OLD_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x10\x00")
MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|table|style|div|tr)\b", re.I)
UNICODE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def kind_of(data: bytes) -> str:
    """'zip', 'ole', 'html' or 'text'. Raises Refused for everything that can hold no sheet."""
    start = data[:4096]
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise Refused(Refusal.EMPTY)
    if start.startswith(OLE):
        return "ole"
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return "zip"
    for signature, refusal in SIGNATURES:
        if start.startswith(signature) and (signature not in BINARY_ONLY or b"\x00" in start):
            raise Refused(refusal)
    if start.startswith(OLD_EXCEL):
        raise Refused(Refusal.OTHER_SHEET_FORMAT, format="Excel 2–4")
    return kind_of_text(data, start)


def kind_of_text(data: bytes, start: bytes) -> str:
    """'html' or 'text' for what has no signature. Raises Refused for other XML and for bytes that are no text."""
    plain = start.replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe \t\r\n")
    if plain.startswith(b"<") or plain[:13].lower() == b"mime-version:":
        return kind_of_markup(plain)
    if not is_text(data):
        raise Refused(Refusal.UNKNOWN)
    return "text"


def kind_of_markup(plain: bytes) -> str:
    """'html' for web pages. Raises Refused for XML workbooks, single-file web pages and any other markup."""
    if not plain.startswith(b"<"):
        raise Refused(Refusal.OTHER_SHEET_FORMAT, format="MHTML")
    if b"urn:schemas-microsoft-com:office:spreadsheet" in plain and b"<html" not in plain.lower():
        raise Refused(Refusal.OTHER_SHEET_FORMAT, format="XML 2003")
    if b"office:document" in plain:
        raise Refused(Refusal.OTHER_SHEET_FORMAT, format="FODS")
    if MARKUP.search(plain):
        return "html"
    raise Refused(Refusal.UNKNOWN)


def is_text(data: bytes) -> bool:
    """Whether the bytes can be a text file: hardly any control characters, and zeros only where UTF-16 puts them."""
    sample = data[:65536]
    if sample.startswith(UNICODE_MARKS) or looks_utf16(sample):
        return True
    control = sum(sample.count(code) for code in range(32) if code not in (9, 10, 12, 13, 26))
    return b"\x00" not in sample and control * 100 <= len(sample)


def looks_utf16(sample: bytes) -> bool:
    """Whether every other byte is mostly zero, as in UTF-16 text without a mark at its beginning."""
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    return half > 1 and max(even, odd) > half * 0.4 and min(even, odd) < half * 0.02


def check_ole(data: bytes) -> None:
    """Raise Refused for encrypted books and for compound files that hold no old Excel book."""
    if named(data, "EncryptedPackage"):
        raise Refused(Refusal.PASSWORD)
    if named(data, "Workbook") or named(data, "Book"):
        return
    if named(data, "WordDocument") or named(data, "PowerPoint Document"):
        raise Refused(Refusal.DOCUMENT)
    raise Refused(Refusal.UNKNOWN)


def named(data: bytes, stream: str) -> bool:
    """Whether the directory of an OLE file names this stream (names are UTF-16, ended by a zero)."""
    return (stream + "\x00").encode("utf-16-le") in data
