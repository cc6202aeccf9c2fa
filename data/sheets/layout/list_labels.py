"""Labels of rows that say of themselves that they are no row of their own: "Trong đó: …"."""

import re
from functools import lru_cache

from data.sheets.layout.words import BULLET, CHILD, NUMBERING
from data.text.normalise import nfc


@lru_cache(maxsize=1 << 13)
def is_of_which(text: str) -> bool:
    """Whether a row only says more of those above it: "Trong đó: ngoài nhà trường". A bullet alone says nothing."""
    return bool(CHILD.match(BULLET.sub("", NUMBERING.sub("", nfc(text)))))


# The tones tell "Cộng" from "Công an"; without tones only what cannot be a name counts.
TOTAL = re.compile(r"^(?:tổng(?: cộng| số)?|cộng|toàn)\b(?! (?:kết|duyệt|vệ sinh|hợp|phụ trách|điều tra|tuyển|đồng|tác|dân|quốc|cầu|hòa))", re.IGNORECASE)  # fmt: skip


@lru_cache(maxsize=1 << 13)
def begins_total(text: str) -> bool:
    """Whether a name in a register says that its row adds up others: "Cộng thư viện thôn", "Tổng số tủ sách"."""
    return bool(TOTAL.match(BULLET.sub("", NUMBERING.sub("", nfc(text)))))
