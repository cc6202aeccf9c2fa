"""One child process as the parent sees it: started, asked, and ended when its time is over."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Timer
from typing import BinaryIO, cast

from data.sheets.worker.frames import CutError, Json, packed, receive, send, unpacked

ROOT = Path(__file__).resolve().parents[3]
# The child gets nothing of the server's settings: no cookie secret, no store address.
KEPT = ("PATH", "PYTHONPATH", "SYSTEMROOT", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH", "HOME", "TEMP", "TMP")
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Died(Exception):  # noqa: N818 - an event the pool answers, not an error of the program
    """The child ended before it answered. late: its time was over."""

    def __init__(self, late: bool) -> None:
        super().__init__("late" if late else "ended")
        self.late = late


class Child:
    """A running child. served counts its answers; leaving is true once it has said that it ends."""

    def __init__(self) -> None:
        self.served = 0
        self.leaving = False
        self.process = subprocess.Popen(
            [sys.executable, "-B", "-X", "utf8", "-m", "data.sheets.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=ROOT,
            env={name: os.environ[name] for name in KEPT if name in os.environ},
            creationflags=NO_WINDOW,
        )

    def ask(self, job: Json, data: bytes, seconds: float) -> Json:
        """The child's answer within the time. Raises Died, after which the child is gone."""
        late: list[bool] = []

        def stop() -> None:
            late.append(True)
            self.process.kill()

        clock = Timer(seconds, stop)
        clock.daemon = True
        clock.start()
        try:
            send(cast(BinaryIO, self.process.stdin), packed(job), data)
            frame = receive(cast(BinaryIO, self.process.stdout))
            answer = unpacked(frame) if frame is not None else None
        except (OSError, CutError, ValueError):
            answer = None
        finally:
            clock.cancel()
        if answer is None:
            self.settle()
            raise Died(bool(late) or self.used_up())
        self.served += 1
        self.leaving = bool(answer.pop("leaving", False))
        return answer

    def settle(self) -> None:
        """Let a dying child end by itself, so that its exit code tells why, then take back what it held."""
        try:
            self.process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.end()

    def used_up(self) -> bool:
        """Whether the system ended the child for its processor time."""
        return self.process.returncode == -getattr(signal, "SIGXCPU", 0) != 0

    def is_fit(self) -> bool:
        """Whether the next job can go to this child."""
        return not self.leaving and self.process.poll() is None

    def end(self) -> None:
        """Stop the child and take back what the system holds for it."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                close_quietly(pipe)


def close_quietly(pipe: object) -> None:
    """Close a pipe whose other end may be gone."""
    try:
        cast(BinaryIO, pipe).close()
    except OSError:
        return
