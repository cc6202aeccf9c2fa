"""The store: what arrived, what counts now and how both came about. DuckDB is known here alone; no indicator is computed.

A new submission for the same unit and period replaces the figures it speaks about; inputs it does not collect keep the
earlier figure; a register is replaced as a whole. A withdrawn submission stops counting and what it replaced counts again.
"""

from data.store.change import Change, difference
from data.store.commits import commit
from data.store.committed import Committed, committed_under, committed_with
from data.store.connection import Store
from data.store.fault import NotReady, StoreError
from data.store.figures import accepted_problems, facts, lineage, reporters, submissions
from data.store.files import file_bytes, keep_bytes
from data.store.journal import broken_at
from data.store.mart import rebuild, refresh
from data.store.opening import open_store
from data.store.places import facilities, lineage_rows
from data.store.receipt import Receipt
from data.store.refusals import note_refusal
from data.store.remembered import answers, remember
from data.store.rows import reason_key
from data.store.state import SubmissionState, rollback

__all__ = [
    "Change", "NotReady", "Receipt", "Store", "StoreError", "SubmissionState", "accepted_problems", "answers", "broken_at",
    "Committed", "commit", "committed_under", "committed_with", "difference", "facilities", "facts", "file_bytes", "keep_bytes", "lineage", "lineage_rows", "note_refusal", "open_store",
    "reason_key", "rebuild", "refresh", "remember", "reporters", "rollback", "submissions",
]  # fmt: skip
