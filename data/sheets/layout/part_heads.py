"""Headings that name a part of the commune or of the year: a village, a month, a quarter. Only words are read."""

import re
from functools import lru_cache

from data.sheets.layout.localities import one_locality
from data.text.normalise import fold, nfc

VILLAGE = re.compile(
    r"^(?:thôn|làng|bản|buôn|bon|ấp|khóm|khối|khối phố|khu phố|tổ dân phố|tdp|xóm|phum|sóc|plei)\s+(?!sách|tài|in|báo|đạt|có|được|văn)\S", re.IGNORECASE
)  # fmt: skip
MONTH = re.compile(r"^(?:thang|t) ?(?:0?[1-9]|1[0-2])(?: (?:nam )?(?:19|20)\d\d)?$|^quy (?:i{1,3}|iv|[1-4])$")
VILLAGES = re.compile(r"^(?:ten )?(?:cac )?thon$")
CLUSTER = re.compile(r"^(?:[ivx]+ |[a-h] )?(?:cum|khu vuc|vung|tieu vung|cac xa|khoi)\b")


@lru_cache(maxsize=4096)
def is_village(text: str) -> bool:
    """Whether a heading names one village: "Thôn Lao Chải", "Ấp 3"."""
    return bool(VILLAGE.match(nfc(text)))


@lru_cache(maxsize=4096)
def is_month(text: str) -> bool:
    """Whether a heading names a month or quarter: "T1", "Tháng 12", "Quý II"."""
    return bool(MONTH.match(fold(text)))


@lru_cache(maxsize=4096)
def heads_villages(text: str) -> bool:
    """Whether a heading stands over names of villages: "Thôn", "Tên ấp", "Thôn, tổ dân phố"."""
    return bool(VILLAGES.match(one_locality(fold(text).removeprefix("ten ").removeprefix("so "))))


@lru_cache(maxsize=4096)
def is_cluster(text: str) -> bool:
    """Whether a row's label names a group of communes: "Cụm 1", "Khu vực phía Bắc"."""
    return bool(CLUSTER.match(fold(text)))
