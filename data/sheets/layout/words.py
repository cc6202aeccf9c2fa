"""One key for the many spellings of a heading: abbreviations written out, empty words dropped, numbering and marks cut off.

Two headings with one key mean the same; a key is for looking up, never for showing.
"""

import re
from functools import lru_cache

from data.sheets.layout.localities import one_locality
from data.text.normalise import fold, nfc

ABBREVIATIONS = {
    "tv": "thu vien", "tvcc": "thu vien cong cong", "nvh": "nha van hoa", "ktt": "khu the thao", "htsd": "hoc tap suot doi",
    "dv": "dich vu", "ud": "ung dung", "udcntt": "ung dung cong nghe thong tin", "cntt": "cong nghe thong tin", "cds": "chuyen doi so", "clb": "cau lac bo",
    "nk": "nang khieu", "hd": "hoat dong", "tthtcd": "trung tam hoc tap cong dong", "htcd": "hoc tap cong dong",
    "bdvhx": "buu dien van hoa xa", "bdvh": "buu dien van hoa", "bd": "buu dien", "vhx": "van hoa xa", "xhh": "xa hoi hoa", "nsnn": "ngan sach nha nuoc",
    "ns": "ngan sach", "nn": "nha nuoc", "kp": "kinh phi", "cb": "can bo", "vh": "van hoa", "tb": "trung binh", "sl": "so luong",
    "llvt": "luc luong vu trang", "gdnn": "giao duc nghe nghiep", "gdtx": "giao duc thuong xuyen", "mn": "mam non",
    "tdtt": "the duc the thao", "vhvn": "van hoa van nghe", "ctgd": "chuong trinh giao duc", "bt": "bao tang",
    "ntt": "nha truyen thong", "tdp": "to dan pho", "gd": "giao duc", "dh": "dai hoc", "sd": "su dung", "pv": "phuc vu",
    "vhtt": "van hoa the thao", "tt": "trung tam", "ttvh": "trung tam van hoa", "tl": "tai lieu", "tlhd": "tai lieu huong dan",
    "ntl": "nha truyen thong", "ts": "tu sach", "bdoc": "ban doc", "ct": "chuong trinh", "kt": "khen thuong",
    "csgd": "co so giao duc", "ttvhtt": "trung tam van hoa the thao", "vhttxa": "van hoa the thao xa", "qg": "quoc gia",
}  # fmt: skip
EMPTY = frozenset(["so", "tong", "co", "hien", "dang", "cac", "cua", "da", "duoc", "va", "trong", "do", "la", "nhung"])
# Words that would fall apart when "cơ", "số" or "có" are dropped as empty.
JOINED = (("vh tt tt", "van hoa thong tin the thao"), ("vh tt", "vhtt"), ("vh ttdl", "vhtt"), ("bd vhx", "bdvhx"), ("bd vh xa", "bdvhx"), ("tt htcd", "tthtcd"),
          ("t t", "tt"), ("thu vien vien", "thu vien"))  # fmt: skip
KEPT = (
    ("co so", "coso"),
    ("co quan", "coquan"),
    ("so thich", "sothich"),
    ("so luong", "so"),
    ("tong cong", "tong"),
    ("hien co", "hienco"),
    ("co lop", "colop"),
    ("co cau lac bo", "cocaulacbo"),
    ("so cu", "socu"),
)
NUMBERING = re.compile(
    r"^\s*(?:\d{1,2}(?:\.\d{1,2})+[.)]?\s+|(?:\(?\d{1,2}(?:\.\d{1,2})*\.?\)?|[IVX]{1,5}|[A-Za-zĐđ]|\(?[a-zđ]\))(?:[.):\-]|\s*[-–])\s*(?=\S))"
)
BULLET = re.compile(r"^[\s\-–—+*•●▪>]+")
CHILD = re.compile(r"^(?:trong đó|trong do|tr\.?\s?đó|tr\.?đ|t\.?đó|trđ|tđ)\b\s*[:,\-–]?\s*", re.IGNORECASE)
FOOTNOTE = re.compile(r"\(\s*(?:\*+|\d{1,2}|[a-z])\s*\)|\*+|[¹²³]")
YEARS = re.compile(r"\bnam (?:19|20)\d\d\b|\b(?:19|20)\d\d\b")


@lru_cache(maxsize=1 << 15)
def key_of(text: str) -> str:
    """The lookup key of a heading or label; empty when only empty words remain ("Tổng số")."""
    folded = fold(FOOTNOTE.sub(" ", bare(text)))
    for phrase, full in JOINED:
        if phrase in folded:
            folded = re.sub(rf"\b{phrase}\b", full, folded)
    words = [full for word in folded.split() for full in ABBREVIATIONS.get(word, word).split()]
    key = one_locality(" ".join(YEARS.sub(" ", " ".join(words)).split()))
    for phrase, kept in KEPT:
        if phrase in key:
            key = re.sub(rf"\b{phrase}\b", kept, key)
    return " ".join(word for word in key.split() if word not in EMPTY)


@lru_cache(maxsize=1 << 15)
def sorted_key(key: str) -> str:
    """The key with its words in alphabetical order: "nghiên cứu, học tập" meets "học tập, nghiên cứu"."""
    return " ".join(sorted(key.split()))


@lru_cache(maxsize=1 << 15)
def bare(text: str) -> str:
    """The label without numbering, bullets and "Trong đó"."""
    clean = NUMBERING.sub("", nfc(text))
    clean = BULLET.sub("", clean)
    return BULLET.sub("", CHILD.sub("", clean))


@lru_cache(maxsize=1 << 15)
def is_child(text: str) -> bool:
    """Whether the label says itself that it is part of the row above: "- có dịch vụ", "Trong đó: …", "1.1 …"."""
    clean = nfc(text)
    if clean[:1] in "-–—+•●▪":
        return True
    return bool(CHILD.match(BULLET.sub("", NUMBERING.sub("", clean))))


@lru_cache(maxsize=1 << 14)
def without_gloss(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without its brackets, and what stood in them."""
    glosses = tuple(found.strip() for found in re.findall(r"[(\[]([^()\[\]]*)[)\]]", text))
    return " ".join(re.sub(r"[(\[][^()\[\]]*[)\]]", " ", text).split()), glosses
