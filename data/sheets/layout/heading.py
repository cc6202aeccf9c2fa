"""Which figure a label means, seen from the labels above it. A label is understood wholly or not at all.

"Có dịch vụ" under "Thư viện xã" is one figure, under "Tủ sách thôn" another, and alone none. Words that would narrow a
figure ("học sinh", "nữ", "tháng 5") make it unknown, and unknown is asked, never guessed.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from data.sheets.layout.vocabulary import RESOURCES, Codes, vocabulary
from data.sheets.layout.words import is_child, key_of, sorted_key, without_gloss
from data.sheets.money import money_scale
from data.sheets.multiples import count_scale
from data.sheets.numbers import COUNTED
from data.text.normalise import fold
from indicators.registry import catalogue

# Words at the end or beginning that say only "in this period, in this commune".
OPTIONAL = re.compile(
    r"\b(?:tren )?dia ban(?: toan)?(?: xa| phuong| huyen)?\b|\btoan xa\b|\bcua xa\b|\bky(?: bao cao)?$|\bnam(?: nay)?$|\bca nam\b|"
    r"\bdang hoat dong\b|\bhienco\b|\b(?:tinh )?den (?:cuoi|het) (?:ky|nam)\b|\bcuoi ky\b|^thuc hien\b|\bduoc thong ke\b|\bo xa$|\btai xa$"
)
INCLUSIVE = re.compile(r"^(?:ke ca|bao gom ca|gom ca|ca|tinh ca)\b")
HARMLESS = frozenset(
    key_of(words)
    for words in (
        "tại chỗ, lưu động, trực tuyến", "mầm non, phổ thông", "MN, TH, THCS", "mầm non, tiểu học, THCS", "mầm non, tiểu học, trung học cơ sở", "các cấp", "VHVN, TDTT", "văn nghệ, thể thao", "đếm bản, không đếm đầu sách",
        "có lớp NK/CLB và HĐ thường xuyên", "có lớp năng khiếu, CLB và hoạt động thường xuyên", "ước thực hiện", "ước", "nếu có",
        "có lớp NK, CLB, HĐ thường xuyên", "bản, không phải đầu sách", "tại chỗ + lưu động + trực tuyến", "cuối kỳ", "trong kỳ",
        "có lớp NK/CLB, HĐ thường xuyên", "có lớp năng khiếu, CLB, nhóm sở thích và hoạt động thường xuyên", "XHH", "NSNN", "1: có; 0: không", "1 = có, 0 = không", "1 là có, 0 là không", "0: không; 1: có", "x: có", "có: x", "đánh dấu x", "có/không", "ghi x nếu có",
    )
)  # fmt: skip
NARROWING = re.compile(
    r"\b(?:truong(?: hoc)?|hoc sinh|sinh vien|nu|tre em|thieu nhi|thieu nien|dan toc|thang \d|quy [1-4i]|khuyet tat|cao tuoi|quan doi|cong an|"
    r"tu nhan|buu dien|dai hoc|cap huyen|cap tinh|phu nu|thanh nien|nguoi lon)\b"
)
DOMAIN_WORDS = (
    ("event", ("tuyen truyen", "su kien", "truyen thong")),
    ("museum", ("bao tang", "nha truyen thong", "di tich")),
    ("centre", ("thiet che", "nha van hoa", "trung tam van hoa", "nha rong", "cau lac bo")),
    ("library", ("thu vien", "tu sach", "phong doc", "ban doc")),
    (RESOURCES, ("nguon luc", "kinh phi", "nhan luc", "dan so", "tap huan", "thong tin chung", "dac diem")),
)
# What a bare measure means inside a section that is wholly about one register.
WITHIN: dict[str, dict[str, str]] = {
    "event": {
        key_of(words): code
        for code, many in {
            "event.sessions": ("số buổi", "số cuộc", "buổi", "số hoạt động"),
            "event.attendance": (
                "lượt người",
                "lượt người tham gia",
                "số người tham gia",
                "lượt dự",
                "số lượt người",
                "lượt tham dự",
            ),
        }.items()
        for words in many
    },
    "centre": {
        key_of(words): "centre.attendance"
        for words in ("lượt người", "lượt người dự", "lượt người tham dự", "lượt người tham gia", "lượt tham gia")
    },
    "museum": {key_of("khách"): "museum.visitors"},
}


@dataclass(frozen=True, slots=True)
class Context:
    """What stands above a label. parent: figure of the row or heading it belongs to. section: domain of the chapter.

    narrowed: the chapter speaks of one kind of place only, so that figures over all kinds cannot be meant. near: domain of
    the figure just above, which lends its subject to a bare measure ("Lượt người tham dự").
    """

    parent: str | None = None
    section: str | None = None
    narrowed: bool = False
    near: str | None = None

    def lends(self, domain: str) -> bool:
        """Whether a measure without a subject may be of this domain."""
        parent = vocabulary().domain[self.parent] if self.parent else None
        return domain in (self.section, parent) or (self.section is None and domain == self.near)


# Words that count people without saying at what.
MEASURES = frozenset(
    ["luot", "nguoi", "khach", "tham", "gia", "du", "quan", "nghe", "den", "duoc", "truy", "cap", "su", "dung", "phuc", "vu", "ca", "lan"]
)  # fmt: skip
NOWHERE = Context()


@lru_cache(maxsize=1 << 14)
def figure_of(label: str, context: Context = NOWHERE) -> str | None:
    """Code of the input a label means in its context, None when that is not certain."""
    for text in spellings(label):
        if code := figure_of_key(key_of(text), is_child(label), context):
            return code
    return None


def spellings(label: str) -> list[str]:
    """The label, and without its brackets when these only explain."""
    plain, glosses = without_gloss(label)
    return [label, plain] if glosses and all(map(is_harmless, glosses)) and plain else [label]


@lru_cache(maxsize=4096)
def is_harmless(gloss: str) -> bool:
    """Whether brackets hold only a unit, a mark or an explanation that leaves the meaning as it is."""
    key, plain = key_of(gloss), fold(gloss)
    if not key or plain in COUNTED or plain.isdigit() or money_scale(gloss) is not None or count_scale(gloss):
        return True
    return any(sorted_key(key) == sorted_key(known) for known in HARMLESS) or bool(INCLUSIVE.match(plain))


def figure_of_key(key: str, child: bool, context: Context) -> str | None:
    if not key:
        return context.parent if is_whole(context.parent) else None
    relative = relative_figure(key, context.parent)
    if relative:
        return relative
    if within := WITHIN.get(context.section or "", {}).get(key):
        return within
    for form in forms(key):
        codes = vocabulary().figures.get(form) or vocabulary().figures.get(sorted_key(form)) or ()
        if code := fitting(codes, context):
            return code if set(form.split()) - MEASURES or context.lends(vocabulary().domain[code]) else None
        if not codes and (found := unique_relative(form)):
            return found if not child or context.parent is None or part_of(found) == context.parent else None
    return None


def is_whole(code: str | None) -> bool:
    """Whether "Tổng số" under this figure is the figure itself."""
    return code is not None and catalogue().inputs[code].part_of is None


@lru_cache(maxsize=1 << 14)
def forms(key: str) -> Codes:
    """The key as it stands, and without words that say only where and when."""
    short = " ".join(OPTIONAL.sub(" ", key).split())
    return (key, short) if short and short != key else (key,)


def relative_figure(key: str, parent: str | None) -> str | None:
    """The part of `parent` that these words name."""
    if parent is None:
        return None
    whole = part_of(parent) or parent
    for form in forms(key):
        codes = vocabulary().relative.get(form) or vocabulary().relative.get(sorted_key(form)) or ()
        found = [code for code in codes if part_of(code) == whole]
        if len(found) == 1:
            return found[0]
    return None


def unique_relative(key: str) -> str | None:
    """A part that has these words to itself, so that it is known without the row above it."""
    codes = vocabulary().relative.get(key) or vocabulary().relative.get(sorted_key(key)) or ()
    return codes[0] if len(codes) == 1 else None


def fitting(codes: Codes, context: Context) -> str | None:
    """The one figure that fits the chapter; none when several do or when the chapter narrows it."""
    domain = vocabulary().domain
    if len(codes) > 1:
        codes = tuple(code for code in codes if domain[code] == context.section)
    if len(codes) != 1:
        return None
    entry = catalogue().inputs[codes[0]]
    over_all_kinds = entry.tally is not None and not entry.tally.types
    return None if context.narrowed and over_all_kinds else codes[0]


def part_of(code: str) -> str | None:
    return catalogue().inputs[code].part_of


@lru_cache(maxsize=4096)
def domain_of(texts: tuple[str, ...]) -> str | None:
    """The only domain that these titles speak of."""
    found = {domain for text in texts if (domain := section_of(text)[0])}
    return next(iter(found)) if len(found) == 1 else None


@lru_cache(maxsize=4096)
def section_of(text: str) -> tuple[str | None, bool]:
    """(domain of a chapter's title, whether it narrows): "II. THƯ VIỆN TRƯỜNG HỌC" speaks of one kind of library only."""
    key = key_of(text)
    domains = [code for code, words in DOMAIN_WORDS if any(word in key for word in words)]
    narrowed = bool(NARROWING.search(key))
    return (domains[0] if len(domains) == 1 else None), narrowed
