"""The way between parent and child: frames of bytes, each with its length first. Never pickle: a child is not trusted."""

import json
import struct
from typing import Any, BinaryIO

HEAD = struct.Struct(">Q")
MAX_FRAME_BYTES = 512 * 2**20
Json = dict[str, Any]


class CutError(EOFError):
    """The other side ended within a frame, or sent one beyond the limit."""


def send(stream: BinaryIO, *frames: bytes) -> None:
    """Write the frames in one go. Raises OSError when the other side is gone."""
    stream.write(b"".join(part for frame in frames for part in (HEAD.pack(len(frame)), frame)))
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """The next frame, None when the other side has ended between frames. Raises CutError when it ended within one."""
    head = stream.read(HEAD.size)
    if not head:
        return None
    if len(head) < HEAD.size:
        raise CutError
    (size,) = HEAD.unpack(head)
    if size > MAX_FRAME_BYTES:
        raise CutError
    frame = stream.read(size)
    if len(frame) < size:
        raise CutError
    return frame


def packed(value: Json) -> bytes:
    """A JSON value as a frame."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def unpacked(frame: bytes) -> Json:
    """The JSON object of a frame. Raises ValueError for anything else."""
    value = json.loads(frame.decode("utf-8", "surrogatepass"))
    if not isinstance(value, dict):
        raise ValueError("a frame must hold an object")
    return value
