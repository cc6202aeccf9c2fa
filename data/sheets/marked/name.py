"""The names of what is given back: the sheet that lists the faults, and the file. Readers skip the sheet by this name."""

import re
import unicodedata
from collections.abc import Collection

RESULT_SHEET = "Kết quả kiểm tra"
ADDED = re.compile(rf"(?:{RESULT_SHEET})(?: \([0-9]+\))?", re.I)
FILE_MARK = {"vi": "đã kiểm tra", "en": "checked"}
OLD_FILE_MARK = re.compile(r"(?: \((?:đã kiểm tra|checked)\))+$")
NOT_IN_A_FILE_NAME = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
MAX_STEM = 120


def is_result_sheet(title: str) -> bool:
    """Whether a sheet of this title lists faults found earlier, and therefore holds nothing to be read."""
    return ADDED.fullmatch(unicodedata.normalize("NFC", title).strip()) is not None


def free_title(taken: Collection[str]) -> str:
    """RESULT_SHEET, or the same with the first free number when the workbook has a sheet of that title."""
    used = {unicodedata.normalize("NFC", title).casefold() for title in taken}
    number, title = 1, RESULT_SHEET
    while title.casefold() in used:
        number += 1
        title = f"{RESULT_SHEET} ({number})"
    return title


def file_name(name: str, ending: str, lang: str) -> str:
    """The name of the file given back: no folder, no character a file system refuses, and the mark only once."""
    base = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    stem, dot, last = base.rpartition(".")
    stem = stem if dot and stem and len(last) <= 5 else base
    stem = OLD_FILE_MARK.sub("", NOT_IN_A_FILE_NAME.sub("_", stem).strip(" ."))[:MAX_STEM].rstrip()
    return f"{stem or 'bao cao'} ({FILE_MARK[lang]}).{ending}"
