"""Files that came in one archive, taken out one by one. An archive is never trusted: not its names, not its sizes."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator

from indicators.words import Text

MAX_FILES, MAX_FILE_BYTES, MAX_TOTAL_BYTES = 1000, 20 * 2**20, 400 * 2**20
WORKBOOK_PARTS = ("[Content_Types].xml", "mimetype", "content.xml", "xl/workbook.xml")
LEFT_OUT = ("~$", ".")
SYSTEM_FOLDER = "__MACOSX/"

TOO_MANY = Text(
    "Tệp nén “{name}” có hơn {limit} tệp. Chia ra nhiều tệp nén nhỏ hơn.",
    "The archive “{name}” holds more than {limit} files. Split it into smaller archives.",
)
UNREADABLE = Text(
    "Không lấy được “{name}” ra khỏi tệp nén: có mật khẩu, hỏng hoặc quá lớn. Gửi riêng tệp này.",
    "“{name}” cannot be taken out of the archive: it is protected, damaged or too large. Send it by itself.",
)
File = tuple[str, bytes | Text]


def is_pack(data: bytes) -> bool:
    """Whether these bytes are an archive of files, and not a workbook, which is an archive too."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return not any(name in WORKBOOK_PARTS for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, UnicodeDecodeError):
        return False


def unpacked(files: Iterable[tuple[str, bytes]]) -> Iterator[File]:
    """Each file by name and bytes, archives opened once; a Text instead of bytes says why one could not be taken out."""
    for name, data in files:
        if is_pack(data):
            yield from taken_out(name, data)
        else:
            yield name, data


def taken_out(name: str, data: bytes) -> Iterator[File]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        inside = [each for each in archive.infolist() if is_wanted(each)]
        if len(inside) > MAX_FILES:
            yield name, TOO_MANY.fill(name=name, limit=MAX_FILES)
            return
        left = MAX_TOTAL_BYTES
        for each in inside:
            found = one_file(archive, each, min(MAX_FILE_BYTES, left))
            left -= len(found) if found is not None else 0
            own = plain_name(each.filename)
            yield own, UNREADABLE.fill(name=own) if found is None else found


def one_file(archive: zipfile.ZipFile, each: zipfile.ZipInfo, limit: int) -> bytes | None:
    """The bytes of one file, None when it cannot be had within the limit, whatever size it claims."""
    try:
        with archive.open(each) as opened:
            found = opened.read(limit + 1)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, OSError, EOFError, ValueError):
        return None
    return found if len(found) <= limit else None


def is_wanted(each: zipfile.ZipInfo) -> bool:
    """No folders, and nothing that systems and Excel leave behind."""
    own = plain_name(each.filename)
    return bool(own) and SYSTEM_FOLDER not in each.filename and not own.startswith(LEFT_OUT)


def plain_name(name: str) -> str:
    """The last part of a path; where it would have led does not matter."""
    return name.replace("\\", "/").rsplit("/", 1)[-1]
