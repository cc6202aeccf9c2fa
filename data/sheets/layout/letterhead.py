"""Who sends a sheet, by the lines above its table: the commune named there, or a sender that is no commune of ours.

Lines are read one by one; which commune a name means is not decided here.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from data.sheets.layout.unit_text import Mention, communes_in, named, spelled_out
from data.text.normalise import fold, nfc

SENDERS = (
    "ubnd xa", "ubnd phuong", "ubnd thi tran", "uy ban nhan dan", "don vi", "ubnd tt", "ubnd p ", "ubnd x ", "xa", "phuong", "ten xa",
    "ten don vi", "dia phuong",
)  # fmt: skip
BODY = r"(?:ubnd|[uủuỷ]y ban nhân dân|uy ban nhan dan)"
SENDER = re.compile(rf"(?i){BODY}\s+((?:xã|phường|thị trấn|xa|phuong|thi tran)\s+\w[^,;:()\d\-–]*)")
SCHOOL = re.compile(
    r"^(?:thu vien )?truong (?:tieu hoc|trung hoc|trung cap|mam non|mau giao|dai hoc|cao dang|lien cap|pho thong|th|thcs|thpt|mn|mg|pt[a-z]*)\b"
)
VILLAGE = re.compile(
    r"^(?:thôn|làng|bản|ấp|buôn|bon|xóm|khu phố|tổ dân phố|khối phố|khóm|thon|buon|xom|khu pho|to dan pho|tdp) (\w+)"
)
NO_VILLAGE = re.compile(
    r"^(?:văn|bản|làng|tổ|ấp|buôn|tổng|kê|báo|sao|danh|xã|phường|thống|đăng|và|nghề|có|trong|trên|mẫu|van|ban|to|va|co|số|thuyết|tin)$"
)
HOUSE = re.compile(
    r"^(?:thu vien|nha van hoa|nvh|trung tam (?:van hoa|vh|hoc tap|htcd)|tthtcd|bao tang|tram y te|diem buu dien)\b"
)
REPORT = re.compile(r"\b(?:danh (?:sach|muc)|bao cao|so lieu|tong hop|thong ke|ket qua|bieu|so theo doi|bang)\b")
MERGED = re.compile(
    r"\b(?:gồm|gộp|hợp nhất|sáp nhập|nhập|thành lập) (?:từ )?(?:\d+ |các |hai |ba |bốn )?(?:đơn vị |địa bàn )?(?:xã|phường|thị trấn)\b"
    r"|\b(?:xã|phường|thị trấn) cũ\b|\bsau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất)\b"
)
MERGED_BARE = re.compile(
    r"\b(?:gom|gop|hop nhat|sap nhap|thanh lap) (?:tu )?(?:\d+ |cac )(?:don vi |dia ban )?(?:xa|phuong|thi tran)\b"
    r"|\bcac (?:xa|phuong) cu\b|\bsau (?:khi )?(?:sap nhap|sap xep|hop nhat)\b"
)


def letterhead(titles: Iterable[str]) -> tuple[Mention, ...]:
    """Communes named in titles; where several are, those of "UBND xã …" and "Đơn vị …" lines count."""
    lines = [(text, communes_in(text) or after_label(text)) for text in titles]
    found = tuple(mention for _, mentions in lines for mention in mentions)
    if len({fold(mention.name) for mention in found}) > 1:
        strong = tuple(mention for text, mentions in lines for mention in mentions if is_sender(text))
        return strong or found
    return found


@lru_cache(maxsize=4096)
def after_label(text: str) -> tuple[Mention, ...]:
    """A commune named without its prefix behind a label: "Đơn vị báo cáo: Cẩm Long"."""
    label, colon, rest = text.partition(":")
    mention = named(rest.strip()) if colon and is_sender(label) else None
    return (mention,) if mention else ()


@lru_cache(maxsize=4096)
def is_sender(text: str) -> bool:
    return fold(text).startswith(SENDERS)


def unknown_sender(titles: Iterable[str]) -> str:
    """A sender in the letterhead whose name no commune bears: "UBND XÃ CẨM LONK"; empty when there is none."""
    for text in titles:
        found = SENDER.search(spelled_out(nfc(text)))
        if found and not communes_in(text) and len(found[1].split()) <= 6:
            return found[1].strip()
    return ""


def other_sender(titles: Iterable[str], elsewhere: Iterable[str]) -> str:
    """A school, a village, or a library all alone, whose figures are not the commune's; empty when there is none."""
    lines = list(titles)
    for text in lines:
        if is_school_or_village(text):
            return text
    if any(re.search(BODY, nfc(text), re.IGNORECASE) and communes_in(text) for text in (*lines, *elsewhere)):
        return ""
    return next((text for text in lines if is_house(text)), "")


@lru_cache(maxsize=4096)
def is_school_or_village(text: str) -> bool:
    """Whether the line is the name of a school or a village, as a letterhead has it; titles and lists of villages are not."""
    key, plain = fold(text), nfc(text).casefold()
    if len(key.split()) > 14 or REPORT.search(key):
        return False
    found = VILLAGE.match(plain)
    return bool(SCHOOL.match(key)) or bool(found and not NO_VILLAGE.match(found[1]))


@lru_cache(maxsize=4096)
def is_house(text: str) -> bool:
    key = fold(text)
    return bool(HOUSE.match(key)) and bool(communes_in(text)) and len(key.split()) <= 10 and not REPORT.search(key)


@lru_cache(maxsize=4096)
def speaks_of_merger(text: str) -> bool:
    """Whether the line tells of a commune made of former ones: "gồm các xã cũ …", "sau sáp nhập"."""
    plain = nfc(text).casefold()
    return bool((MERGED_BARE if plain.isascii() else MERGED).search(plain))
