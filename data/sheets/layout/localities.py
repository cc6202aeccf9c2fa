"""The many words for a village (thôn, làng, bản, ấp, khóm, tổ dân phố …) and for a commune, brought to one inside keys.

Only lists of such words in known company are touched: "bản" also counts books, "ấp" begins "áp dụng" once its tones are gone.
"""

import re
from functools import lru_cache

SURE = r"(?:to dan pho|khu dan cu|khoi pho|khu pho|thon|lang|buon|bon|ap|khom|khoi|phum|soc|plei|xom)"
ANY = rf"(?:{SURE}|ban|khu)"
PLACES = (
    r"(?:tu sach|phong doc(?: sach)?|thu vien|nha van hoa|nvh|khu the thao|nha rong(?: van hoa)?|nha sinh hoat cong dong|nha sinh hoat|"
    r"sinh hoat cong dong)"
)
LINK = r"(?: (?:cap|o|tai|cua|cac))*"
# What may not follow: "áp dụng", "lắng nghe", "bạn đọc", "bản sách", "khối lượng" are no villages.
NOT_THESE = r"(?! (?:dung|nghe|doc|sach|tai|in|luong|nghia|do|chi|quan|quyen|tin|ghi|phuc|mai|le|an))"
AFTER_PLACE = re.compile(rf"\b({PLACES}{LINK}) {ANY}(?: (?:va )?{ANY})*(?= |$){NOT_THESE}")
COUNTED = re.compile(rf"^((?:tong )?(?:so )?(?:cac )?){SURE}(?: (?:va )?{ANY})*(?= |$){NOT_THESE}")
LISTED = re.compile(rf"\b{SURE}(?: (?:va )?{ANY})+(?= |$){NOT_THESE}")
COMMUNE = r"(?:xa|phuong|thi tran)"
COMMUNES = re.compile(rf"\b{COMMUNE}(?: (?:va )?{COMMUNE})+\b")
OF_COMMUNE = re.compile(r"\b(cap|thu vien|cong cong|van hoa|the thao|trung tam) (?:phuong|thi tran)\b")


@lru_cache(maxsize=1 << 14)
def one_locality(key: str) -> str:
    """The key with every list of village words as "thon", of commune words as "xa"."""
    if not re.search(rf"\b(?:{ANY}|phuong|thi tran)\b", key):
        return key
    key = AFTER_PLACE.sub(r"\1 thon", key)
    key = LISTED.sub("thon", COUNTED.sub(r"\1thon", key))
    return OF_COMMUNE.sub(r"\1 xa", COMMUNES.sub("xa", key))
