"""The way of a file: kept as it came, read apart, checked, compared, and only then made to count. No screen, no indicator."""

from data.store import rollback
from data.submissions.apart import read_apart
from data.submissions.load import Loaded, load, read_files
from data.submissions.receive import Received, accept, receive

__all__ = ["Loaded", "Received", "accept", "load", "read_apart", "read_files", "receive", "rollback"]
