"""Identities and times as the store keeps them: ids ordered by time without a counter, times in UTC, digests of what was read."""

import hashlib
import json
import secrets
from datetime import UTC, datetime
from uuid import UUID

from data.sheets.model import Part
from data.sheets.wire import part_out


def new_id() -> str:
    """A UUID version 7: sorts by the moment it was made, unique on every machine."""
    moment = int(datetime.now(UTC).timestamp() * 1000)
    bits = moment << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(UUID(int=bits))


def in_utc(at: datetime) -> datetime:
    """The same moment in UTC, without zone, as the store keeps it; a time without zone raises ValueError."""
    if at.tzinfo is None:
        raise ValueError("a moment needs its zone: datetime.now(UTC)")
    return at.astimezone(UTC).replace(tzinfo=None)


def digest(part: Part) -> str:
    """SHA-256 over everything understood of a part: equal only when nothing was understood differently."""
    return hashlib.sha256(json.dumps(part_out(part), ensure_ascii=False, sort_keys=True).encode()).hexdigest()
