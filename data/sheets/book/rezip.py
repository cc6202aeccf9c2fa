"""The workbook as calamine gets it: parts that were opened and checked lie open in it, so that nothing is unpacked twice.

What was checked is also what is read: two readers of one zip cannot take it for two different books.
"""

import struct
from collections.abc import Iterator, Mapping

from data.sheets.book.package import STORED, Package, packed_part
from data.sheets.book.refusal import Refusal, Refused

LOCAL = struct.Struct("<4sHHHHHLLLHH")
CENTRAL = struct.Struct("<4sHHHHHHLLLHHHHHLL")
END = struct.Struct("<4sHHHHLLH")
VERSION, UTF8_FLAG = 20, 0x800
FIRST_DAY = 1 << 5 | 1
LONGEST_NAME = 0xFFFF
Heading = tuple[int, int, int, int, int, int, int, int, int]


def rezipped(package: Package, opened: Mapping[str, bytes]) -> bytes:
    """A zip of the package's parts without pictures; those of `opened` (by name in lower case) lie open in it.

    Raises Refused for a part that is neither stored nor deflated, and for a name longer than a zip can hold.
    """
    body: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for name, heading, content in members(package, opened):
        body += (LOCAL.pack(b"PK\x03\x04", VERSION, *heading), name, content)
        directory += (CENTRAL.pack(b"PK\x01\x02", VERSION, VERSION, *heading, 0, 0, 0, 0, offset), name)
        offset += LOCAL.size + len(name) + len(content)
    count, listed = len(directory) // 2, b"".join(directory)
    return b"".join((*body, listed, END.pack(b"PK\x05\x06", 0, 0, count, count, len(listed), offset, 0)))


def members(package: Package, opened: Mapping[str, bytes]) -> Iterator[tuple[bytes, Heading, bytes]]:
    """Each part's name, what both of its headings say of it, and its bytes."""
    for key, entry in package.entries.items():
        if "/media/" in key:
            continue
        name, found = entry.filename.encode(), opened.get(key)
        if len(name) > LONGEST_NAME:
            raise Refused(Refusal.UNSAFE)
        content = packed_part(package.data, entry) if found is None else found
        method = entry.compress_type if found is None else STORED
        yield name, (UTF8_FLAG, method, 0, FIRST_DAY, entry.CRC, len(content), entry.file_size, len(name), 0), content
