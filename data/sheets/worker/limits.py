"""What a child may use: memory, processor time, files. Where the system has no such limits (Windows) only time counts."""

import time
from pathlib import Path

try:
    import resource
except ImportError:  # Windows: the parent's clock is the only limit there
    resource = None  # type: ignore[assignment]

MEMORY_BYTES = 2**30
SECONDS = 20
WORN_BYTES = MEMORY_BYTES // 2
OPEN_FILES = 64


def confine() -> None:
    """Limit this process for its life: memory, no growing files, no core dumps, few open files."""
    if resource is None:
        return
    for kind, limit in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
    ):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))


def allow_seconds(seconds: int = SECONDS) -> None:
    """Grant this process that much more processor time: the limit counts from its birth, so each job raises it."""
    if resource is None:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + seconds + 1, hard))


def is_worn() -> bool:
    """Whether past files left this process so big that the next one deserves a fresh process with all its memory."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return False
    return pages * 4096 > WORN_BYTES
