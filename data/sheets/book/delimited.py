"""Text files become one grid called "csv": the encoding and the delimiter are found, every cell stays text."""

import csv
import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from data.sheets.book.kind import looks_utf16
from data.sheets.book.limits import MAX_AREA
from data.sheets.book.model import Book, Cell, Grid
from data.sheets.book.refusal import Refusal, Refused

DELIMITERS = (";", "\t", ",", "|")
SAMPLE_ROWS = 200
TONE = "\u0300\u0301\u0303\u0309\u0323"
VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
TONED_VOWEL = re.compile(f"[{VOWELS}][{TONE}]")
ANY_TONE = re.compile(f"[{TONE}]")
# Windows-1252 with its five unused codes left as they are, so that no byte is lost.
WESTERN = {code: bytes((code,)).decode("cp1252", errors="ignore") or chr(code) for code in range(128, 160)}
SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n?')


def open_delimited(data: bytes) -> Book:
    """The book of a csv file: one sheet "csv", rows padded to one width, text as written, blanks None."""
    text, notes = decoded(data)
    rows = rows_of(text)
    width = max((len(row) for row in rows), default=0)
    if not width:
        raise Refused(Refusal.EMPTY)
    if width * len(rows) > MAX_AREA:
        raise Refused(Refusal.TOO_BIG)
    return Book("csv", (Grid("csv", [padded(row, width) for row in rows]),), notes)


def padded(row: list[str], width: int) -> list[Cell]:
    """A row of the common width with None for blanks."""
    cells: list[Cell] = [cell or None for cell in row]
    return cells + [None] * (width - len(row))


def decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of the bytes and notes on the encoding: Unicode as marked or valid, else the Vietnamese code page."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace"), ()
    if looks_utf16(data[:65536]):
        order = "utf-16-le" if data[1::2].count(0) >= data[0::2].count(0) else "utf-16-be"
        return data.decode(order, errors="replace"), ()
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        return legacy(data)


def legacy(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Windows-1258 if its tone marks all stand on Vietnamese vowels (then NFC), else Western with a note of doubt.

    Text of old Vietnamese fonts (TCVN3, VNI) also ends up Western, byte for byte, which is the form its converters take.
    """
    text = data.decode("cp1258", errors="replace")
    tones = len(ANY_TONE.findall(text))
    if "\ufffd" not in text and tones and tones == len(TONED_VOWEL.findall(text)):
        return unicodedata.normalize("NFC", text), ("legacy_text",)
    return data.decode("latin-1").translate(WESTERN), ("unclear_text",)


def rows_of(text: str) -> list[list[str]]:
    """The rows of the text under its best delimiter. A leading `sep=` line names the delimiter and is no row."""
    named = SEPARATOR_LINE.match(text)
    delimiter = named[1] if named else best_delimiter(text)
    lines = text[named.end() :] if named else text
    try:
        rows = list(csv.reader(kept_lines(lines), delimiter=delimiter))
    except csv.Error as fault:
        raise Refused(Refusal.DAMAGED) from fault
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def kept_lines(text: str) -> Iterator[str]:
    """The lines with their ends, so that a line break inside quotes stays in its cell."""
    return io.StringIO(text.replace("\x00", ""), newline="")


def best_delimiter(text: str) -> str:
    """The delimiter under which most of the first rows have the same number of cells, more than one."""
    lines = [line for line, _ in zip(kept_lines(text), range(SAMPLE_ROWS), strict=False)]
    return max(DELIMITERS, key=lambda delimiter: evenness(lines, delimiter))


def evenness(lines: list[str], delimiter: str) -> int:
    """Cells in rows of the commonest width above one; 0 where the delimiter never splits."""
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if len(row) > 1)
    except csv.Error:
        return 0
    return max((width * times for width, times in widths.items()), default=0)
