"""The compound file around an old Excel book: one named stream is put together from its sectors. Nothing else is looked at."""

import struct
from dataclasses import dataclass

ENTRY_BYTES = 128
NO_SECTOR = 0xFFFFFFF0
HEADER_SECTORS = 109


class CompoundError(ValueError):
    """The compound file contradicts itself."""


@dataclass(frozen=True, slots=True)
class Compound:
    """A compound file's bytes, its sector size and the chain table: each sector's follower."""

    data: bytes
    sector_bytes: int
    chain: tuple[int, ...]

    def sector(self, number: int) -> bytes:
        """One sector's bytes."""
        start = (number + 1) * self.sector_bytes
        return self.data[start : start + self.sector_bytes]

    def stream(self, first: int) -> bytes:
        """The sectors of a chain, joined."""
        return b"".join(self.sector(number) for number in followed(self.chain, first))


def stream_named(data: bytes, names: tuple[str, ...]) -> bytes:
    """The bytes of the first stream with one of these names. Raises CompoundError when there is none or it is broken."""
    try:
        sector_shift, small_shift = struct.unpack_from("<HH", data, 30)
        directory, small_limit, small_table = (struct.unpack_from("<I", data, at)[0] for at in (48, 56, 60))
        compound = Compound(data, 1 << sector_shift, ()) if sector_shift in (9, 12) else None
        if compound is None:
            raise CompoundError("sector size")
        compound = Compound(data, 1 << sector_shift, chain_table(compound))
        entries = compound.stream(directory)
        root, found = entry_of(entries, 0), entry_named(entries, names)
        first, size = found
        if size >= small_limit:
            return compound.stream(first)[:size]
        small = compound.stream(root[0])
        table = numbers(compound.stream(small_table))
        parts = (small[at << small_shift : (at + 1) << small_shift] for at in followed(table, first))
        return b"".join(parts)[:size]
    except (struct.error, IndexError) as fault:
        raise CompoundError("cut short") from fault


def chain_table(compound: Compound) -> tuple[int, ...]:
    """Each sector's follower, from the sectors that the header and its continuation list."""
    listed = list(struct.unpack_from(f"<{HEADER_SECTORS}I", compound.data, 76))
    further, seen = struct.unpack_from("<I", compound.data, 68)[0], set[int]()
    while further < NO_SECTOR:
        if further in seen:
            raise CompoundError("loop")
        seen.add(further)
        *more, further = numbers(compound.sector(further))
        listed += more
    return numbers(b"".join(compound.sector(number) for number in listed if number < NO_SECTOR))


def numbers(table: bytes) -> tuple[int, ...]:
    """A table of sector numbers."""
    return struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])


def followed(chain: tuple[int, ...], first: int) -> list[int]:
    """The sectors from the first to the end of its chain. Raises CompoundError for a loop."""
    found: list[int] = []
    while first < NO_SECTOR:
        found.append(first)
        if len(found) > len(chain):
            raise CompoundError("loop")
        first = chain[first]
    return found


def entry_of(entries: bytes, index: int) -> tuple[int, int]:
    """A directory entry's first sector and size."""
    first, size = struct.unpack_from("<II", entries, index * ENTRY_BYTES + 116)
    return first, size


def entry_named(entries: bytes, names: tuple[str, ...]) -> tuple[int, int]:
    """The entry of a stream by name, the earlier name preferred."""
    for name in names:
        wanted = (name + "\x00").encode("utf-16-le")
        for index in range(len(entries) // ENTRY_BYTES):
            if entries[index * ENTRY_BYTES :].startswith(wanted):
                return entry_of(entries, index)
    raise CompoundError("no such stream")
