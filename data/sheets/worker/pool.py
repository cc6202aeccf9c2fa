"""The parent's side: a few warm children shared by all threads, each replaced when it dies or is worn."""

import atexit
import logging
import time
from collections.abc import Mapping
from functools import lru_cache
from queue import LifoQueue

from data.sheets.book.refusal import Refusal, Refused
from data.sheets.worker.child import Child, Died
from data.sheets.worker.frames import Json
from data.sheets.worker.limits import SECONDS

log = logging.getLogger(__name__)


class Workers:
    """At most `count` children, started when first needed. Every method may be called from any thread."""

    def __init__(self, count: int = 2, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        # Last in, first out: the child that is warm is asked before another one is started.
        self.places: LifoQueue[Child | None] = LifoQueue()
        self.count = count
        for _ in range(count):
            self.places.put(None)

    def read(self, data: bytes, name: str, task: str = "read", options: Mapping[str, object] | None = None) -> Json:
        """{"answer": what the task gives} or {"refusal": {"code", "message": [vi, en]}}. Never raises for a bad file.

        Waits while all children are busy; the time limit counts from when one takes the file. options must be JSON.
        """
        job: Json = {"task": task, "name": name, "options": dict(options or {})}
        child = self.places.get()
        try:
            child, answer = self.asked(child, job, data)
        finally:
            self.places.put(kept(child))
        return answer

    def asked(self, child: Child | None, job: Json, data: bytes) -> tuple[Child | None, Json]:
        """The answer of this child or of a fresh one. One that dies after serving others is not held against the file."""
        until = time.monotonic() + self.seconds
        while True:
            current = kept(child) or Child()
            fresh = current.served == 0
            try:
                return current, answered(current.ask(job, data, max(until - time.monotonic(), 0.1)), job)
            except Died as died:
                log.warning(
                    "a reading process ended on a file (late=%s, code=%s)", died.late, current.process.returncode
                )
                if died.late:
                    return None, refused(Refused(Refusal.TOO_SLOW, seconds=round(self.seconds)))
                if fresh:
                    return None, refused(Refused(Refusal.UNREADABLE))
                child = None

    def warm(self) -> None:
        """Start one child and let it load, so that the first upload does not wait for it. Takes about a second."""
        self.read(b"", "", "warm")

    def close(self) -> None:
        """End the children that are idle; a busy one ends when its pipe closes with this process."""
        for _ in range(self.places.qsize()):
            child = self.places.get()
            if child is not None:
                child.end()
            self.places.put(None)


def kept(child: Child | None) -> Child | None:
    """The child if it can take another file; otherwise it is ended and its place is empty."""
    if child is None or child.is_fit():
        return child
    child.end()
    return None


def answered(answer: Json, job: Json) -> Json:
    """The child's answer, an error of the program itself turned into a refusal and written to the log."""
    if "fault" not in answer:
        return answer
    log.error("task %s failed on a file:\n%s", job["task"], answer["fault"])
    return refused(Refused(Refusal.UNREADABLE))


def refused(refusal: Refused) -> Json:
    """A refusal in the form the child uses."""
    return {"refusal": {"code": refusal.reason.name, "message": [refusal.text.vi, refusal.text.en]}}


@lru_cache(maxsize=1)
def shared_workers() -> Workers:
    """The children of this process, shared by every session; they end with it."""
    workers = Workers()
    atexit.register(workers.close)
    return workers
