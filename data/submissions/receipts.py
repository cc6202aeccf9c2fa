"""Whether a receipt tells the truth: its code, the journal it is sealed into, the file kept for it. Needs no network, changes nothing."""

import hashlib
from dataclasses import dataclass

from data.store import Committed, Store, StoreError, broken_at, committed_under, file_bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found of one code. committed None: no commit bears it.

    broken: number of the first journal entry that does not hold, None when the whole chain does. kept: the bytes in the
    store are those that were sent. given: the bytes shown for comparison are those too, None when none were shown.
    """

    code: str
    committed: Committed | None
    broken: int | None
    kept: bool
    given: bool | None

    @property
    def is_sound(self) -> bool:
        """True when nothing at all speaks against the receipt."""
        sealed = self.committed is not None and self.committed.sound and self.broken is None
        return sealed and self.kept and self.given is not False


def verify(store: Store, code: str, data: bytes | None = None) -> Verified:
    """Holds a receipt's code against the store. data: the file the receipt is said to be of, if it is at hand."""
    found = committed_under(store, code)
    if found is None:
        return Verified(code=code, committed=None, broken=broken_at(store), kept=False, given=None)
    given = None if data is None else hashlib.sha256(data).hexdigest() == found.sha256
    kept = is_kept(store, found.sha256)
    return Verified(code=code, committed=found, broken=broken_at(store), kept=kept, given=given)


def is_kept(store: Store, sha256: str) -> bool:
    """Whether the store still holds these bytes unaltered."""
    try:
        file_bytes(store, sha256)
    except StoreError:
        return False
    return True
