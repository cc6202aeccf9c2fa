"""Which type a place is of: by its column, by its section, or by its name where that leaves no doubt."""

import re
from functools import lru_cache

from data.sheets.layout.vocabulary import vocabulary
from data.sheets.layout.words import key_of, sorted_key, without_gloss
from data.text.normalise import fold
from indicators.registry import catalogue

VILLAGE = r"(?:thon|lang|ban|ap|khu pho|khu|to dan pho|xom|buon|plei|khom|to \d+|pho|khu dan cu|thon lang)"
# First match counts; a name is matched from its beginning.
BY_NAME: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "library": (
        ("other_education", re.compile(r"^(?:thu vien|tu sach|phong doc)(?: cua)? (?:trung tam hoc tap cong dong|trung tam giao duc thuong xuyen)(?! giao duc nghe)")),
        ("university", re.compile(r"^thu vien (?:truong |hoc vien |phan hieu )?(?:dai hoc|hoc vien)|^thu vien phan hieu")),
        ("vocational", re.compile(r"^thu vien (?:truong )?(?:cao dang|trung cap|day nghe)")),
        ("general_school", re.compile(r"^(?:thu vien|phong doc|tu sach) (?:truong )?(?:tieu hoc|thcs|thpt|th thcs|th|trung hoc|mam non|mau giao|pho thong|ptdt|mn|pt)\b|^thu vien truong (?!dai hoc|cao dang|trung cap|nghe)")),
        ("post_office", re.compile(r"^(?:diem )?buu dien|^diem bd|^bd ?vh")),
        ("armed_forces", re.compile(r"^thu vien (?:don bien phong|bo chi huy|cong an|ban chi huy|trung doan|su doan|lu doan|quan khu|don vi)")),
        ("province", re.compile(r"^thu vien (?:cong cong )?(?:cap )?tinh\b")),
        ("district", re.compile(r"^thu vien (?:cong cong )?(?:cap )?(?:huyen|thi xa|quan)\b")),
        ("commune", re.compile(r"^thu vien (?:cong cong )?(?:cap )?(?:xa|phuong|thi tran)\b")),
        ("village", re.compile(rf"^(?:tu sach|phong doc(?: sach)?|thu vien|tu sach phong doc|phong doc tu sach)(?: cua| tai)?(?: nha van hoa)? {VILLAGE}\b")),
        ("community", re.compile(r"^(?:thu vien|tu sach|khong gian doc)(?: sach)? (?:cong dong|tu nhan|gia dinh|ca nhan)\b|^khong gian doc")),
    ),
    "centre": (
        ("learning_centre", re.compile(r"^trung tam hoc tap cong dong")),
        ("village_house", re.compile(rf"^(?:nha van hoa|nha sinh hoat cong dong|nha sinh hoat|nha rong)(?: van hoa)?(?: khu the thao)? {VILLAGE}\b|^nha rong\b")),
        ("commune_centre", re.compile(r"^(?:trung tam|nha) (?:van hoa|vhtt)[a-z ]* (?:xa|phuong|thi tran)\b")),
        ("district_centre", re.compile(r"^trung tam van hoa[a-z ]* (?:huyen|thi xa|quan)\b")),
        ("province_centre", re.compile(r"^trung tam van hoa[a-z ]* tinh\b")),
    ),
    "museum": (
        ("museum", re.compile(r"^bao tang\b")),
        ("heritage_house", re.compile(r"^(?:nha|phong) (?:truyen thong|luu niem)|^(?:khu )?di tich|^nha trung bay|^khu luu niem")),
    ),
}  # fmt: skip


@lru_cache(maxsize=1 << 13)
def type_by_word(register: str, text: str) -> str | None:
    """The type that a cell of the type column, or a section's title, names outright."""
    words = vocabulary().types[register]
    plain, _ = without_gloss(text)
    for key in (key_of(text), key_of(plain)):
        if code := words.get(key) or words.get(sorted_key(key)):
            return code
    return None


@lru_cache(maxsize=1 << 13)
def type_by_name(register: str, name: str) -> str | None:
    """The type that a place's own name tells: "Thư viện Trường THCS Cẩm Phú"; None when it does not."""
    if register == "event":
        return occasion_by_name(name)
    key = " ".join(key_of(name).split())
    for code, pattern in BY_NAME.get(register, ()):
        if pattern.search(key) or pattern.search(fold(name)):
            return code
    return None


def occasion_by_name(name: str) -> str | None:
    """The occasion whose words stand in an event's name; "other" when none do, None when several do."""
    key = f" {key_of(name)} "
    found: dict[str, int] = {}
    for words, code in vocabulary().types["event"].items():
        if len(words.split()) > 1 and f" {words} " in key:
            found[code] = max(found.get(code, 0), len(words))
    if not found:
        return "other"
    longest = max(found.values())
    best = [code for code, length in found.items() if length == longest]
    return best[0] if len(best) == 1 else None


def type_choices(register: str) -> str:
    """The names of the types, for the remedy of a fault."""
    return "; ".join(kind.name.vi for kind in catalogue().registers[register].types)
