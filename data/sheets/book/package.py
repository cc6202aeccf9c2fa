"""The zip around a workbook: its directory is checked before anything is unpacked, and parts are read within limits."""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterable
from io import BytesIO

from data.sheets.book.limits import MAX_ENTRIES, MAX_OPENED_BYTES, MAX_PART_BYTES, SUSPECT_BYTES, SUSPECT_RATIO
from data.sheets.book.refusal import Refusal, Refused

DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)
PROLOGUE_BYTES = 2048
Reader = Callable[[str], bytes | None]


def package_of(data: bytes) -> zipfile.ZipFile:
    """The opened zip, its directory found harmless. Raises Refused for damage, bombs, doubled and escaping names."""
    try:
        package = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, IndexError) as fault:
        raise Refused(Refusal.DAMAGED) from fault
    check_directory(package.infolist())
    return package


def check_directory(entries: list[zipfile.ZipInfo]) -> None:
    """Raise Refused when names or sizes of a zip's directory are those of an attack or beyond the limits."""
    names = [part_name(entry.filename) for entry in entries]
    if len(names) > MAX_ENTRIES:
        raise Refused(Refusal.TOO_BIG)
    if len(set(names)) < len(names) or any(escapes(name) for name in names):
        raise Refused(Refusal.UNSAFE)
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused(Refusal.PASSWORD)
    check_sizes(entries)


def check_sizes(entries: Iterable[zipfile.ZipInfo]) -> None:
    """Raise Refused when the parts a reader opens (all but media) would grow too big or grow suspiciously."""
    read = [entry for entry in entries if "/media/" not in entry.filename]
    opened = sum(entry.file_size for entry in read)
    packed = sum(entry.compress_size for entry in read)
    if opened > MAX_OPENED_BYTES or any(entry.file_size > MAX_PART_BYTES for entry in read):
        raise Refused(Refusal.TOO_BIG)
    if opened > SUSPECT_BYTES and opened > SUSPECT_RATIO * max(packed, 1):
        raise Refused(Refusal.TOO_BIG)


def part_name(name: str) -> str:
    """A part's name as readers compare it: no case, forward slashes."""
    return name.replace("\\", "/").lower()


def escapes(name: str) -> bool:
    """Whether unpacking this name could leave the folder it is unpacked into."""
    return name.startswith("/") or name[1:3] == ":/" or ".." in name.split("/")


def reader_of(package: zipfile.ZipFile) -> Reader:
    """A function from a part's name to its bytes (None: no such part) that raises Refused for damaged parts."""
    entries = {part_name(entry.filename): entry for entry in package.infolist()}

    def read(name: str) -> bytes | None:
        entry = entries.get(part_name(name))
        return None if entry is None else contents(package, entry)

    return read


def contents(package: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int = -1) -> bytes:
    """The bytes of one part (at most `most` of them). Raises Refused when it cannot be unpacked or declares a DTD."""
    try:
        with package.open(entry) as part:
            found = part.read(most)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as fault:
        raise Refused(Refusal.DAMAGED) from fault
    if DECLARATION.search(found, 0, PROLOGUE_BYTES):
        raise Refused(Refusal.UNSAFE)
    return found


def check_prologues(package: zipfile.ZipFile, names: Iterable[str]) -> None:
    """Raise Refused when one of these parts, which only calamine reads, declares a DTD or entities."""
    entries = {part_name(entry.filename): entry for entry in package.infolist()}
    for name in names:
        if name in entries:
            contents(package, entries[name], PROLOGUE_BYTES)
