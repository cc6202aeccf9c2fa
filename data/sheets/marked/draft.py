"""The copy while it is made: the officer's zip, and the parts that were changed, added or dropped. Nothing is on disk.

A part that was not changed goes over as it lies in the zip, packed as it was: neither opened nor packed again.
"""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from data.sheets.book.package import DEFLATED, STORED, Package, packed_part, part_name
from data.sheets.book.refusal import Refusal, Refused

LOCAL = struct.Struct("<4sHHHHHLLLHH")
CENTRAL = struct.Struct("<4sHHHHHHLLLHHHHHLL")
END = struct.Struct("<4sHHHHLLH")
UTF8_FLAG, VERSION = 0x800, 20
NEW_DAY = 1 << 5 | 1
"""1 January 1980, the zip's first day: equal readings give equal bytes."""


@dataclass(slots=True)
class Draft:
    """Parts by name in any case. `write` changes or adds, `drop` leaves out, `zipped` gives the finished bytes."""

    package: Package
    written: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    dropped: set[str] = field(default_factory=set)

    def read(self, name: str) -> bytes | None:
        """A part as it stands now; None when there is none. Raises Refused for a damaged one."""
        key = part_name(name)
        if key in self.dropped:
            return None
        return self.written[key][1] if key in self.written else self.package.read(key)

    def write(self, name: str, data: bytes) -> None:
        """Change the part, or add it when there is none."""
        key = part_name(name)
        entry = self.package.entries.get(key)
        self.dropped.discard(key)
        self.written[key] = (entry.filename if entry else name, data)

    def drop(self, name: str) -> None:
        """Leave the part out of the copy."""
        self.dropped.add(part_name(name))

    def names(self) -> list[str]:
        """The names of all parts, in lower case, in the zip's order, new ones last."""
        return [name for name in {**self.package.entries, **self.written} if name not in self.dropped]

    def free_name(self, pattern: str) -> str:
        """The pattern with the first number that names no part yet."""
        taken, number = set(self.names()), 1
        while part_name(pattern.format(number)) in taken:
            number += 1
        return pattern.format(number)

    def zipped(self) -> bytes:
        """The whole copy. Raises Refused when a part that was not changed is cut off."""
        return zip_of(self.members())

    def members(self) -> "Iterator[Member]":
        """Every part of the copy: unchanged ones as they lie, the others packed."""
        for name, entry in self.package.entries.items():
            if name not in self.dropped and name not in self.written:
                yield kept(self.package.data, entry)
        for key, (name, data) in self.written.items():
            if key not in self.dropped:
                yield packed(name, data, self.package.entries.get(key))


@dataclass(frozen=True, slots=True)
class Member:
    """One part as it lies in a zip."""

    name: bytes
    flags: int
    method: int
    time: int
    day: int
    sum: int
    size: int
    content: bytes
    attributes: int = 0


def kept(data: bytes, entry: zipfile.ZipInfo) -> Member:
    """A part of the officer's zip, its packed bytes untouched. Raises Refused when they are cut off."""
    content = packed_part(data, entry)
    if len(content) != entry.compress_size:
        raise Refused(Refusal.DAMAGED)
    name, flags = name_of(entry.filename, bool(entry.flag_bits & UTF8_FLAG))
    time, day = moment(entry)
    return Member(name, flags, entry.compress_type, time, day, entry.CRC, entry.file_size, content, entry.external_attr)


def packed(name: str, data: bytes, entry: zipfile.ZipInfo | None) -> Member:
    """A changed or new part, deflated; it keeps the time of the part it replaces."""
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
    content = deflate.compress(data) + deflate.flush()
    written, flags = name_of(name, bool(entry and entry.flag_bits & UTF8_FLAG))
    time, day = moment(entry) if entry else (0, NEW_DAY)
    method, content = (DEFLATED, content) if len(content) < len(data) else (STORED, data)
    return Member(written, flags, method, time, day, zlib.crc32(data), len(data), content)


def name_of(name: str, utf8: bool) -> tuple[bytes, int]:
    """A part's name in bytes and the flag that says how it is written."""
    if utf8 or not name.isascii():
        return name.encode(), UTF8_FLAG
    return name.encode("ascii"), 0


def moment(entry: zipfile.ZipInfo) -> tuple[int, int]:
    """Time and day of a part as a zip writes them."""
    year, month, day, hour, minute, second = entry.date_time
    return hour << 11 | minute << 5 | second // 2, max(year - 1980, 0) << 9 | month << 5 | day


def zip_of(members: Iterator[Member]) -> bytes:
    """The bytes of a zip of these members."""
    body: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for each in members:
        sizes = (each.sum, len(each.content), each.size, len(each.name), 0)
        head = (each.flags, each.method, each.time, each.day, *sizes)
        directory += [
            CENTRAL.pack(b"PK\x01\x02", VERSION, VERSION, *head, 0, 0, 0, each.attributes, offset),
            each.name,
        ]
        body += [LOCAL.pack(b"PK\x03\x04", VERSION, *head), each.name, each.content]
        offset += LOCAL.size + len(each.name) + len(each.content)
    count, listed = len(directory) // 2, b"".join(directory)
    return b"".join([*body, listed, END.pack(b"PK\x05\x06", 0, 0, count, count, len(listed), offset, 0)])
