"""Which unit of money a text names. Figures are kept in triệu đồng; how a sheet is laid out is not known here.

Only a text that is wholly a unit counts: "cộng đồng" and "huy động" sound like "đồng" without their tones.
"""

import re
from functools import lru_cache

from data.text.normalise import fold

DONG, NGHIN, TRIEU, TY = 1e-6, 1e-3, 1.0, 1e3
LABEL = r"(?:dvt|don vi tinh|don vi tien|don vi|dv tinh|tinh bang|tinh theo)"
UNIT = re.compile(
    rf"(?:{LABEL} ?(?:tien|kinh phi)? ?)?(?P<scale>ty|ti|trieu|tr|nghin|ngan|ng|n|1 000 000|1000000|1 000|1000|000)? ?(?P<dong>dong|d|vnd)?"
    r"(?: viet nam| vn| nam)?"
)
DECLARED = re.compile(
    rf"{LABEL} ?(?:tien|kinh phi)? ?((?:ty|trieu|tr|nghin|ngan|ng|1 000 000|1 000|1000)? ?(?:dong|d|vnd))\b"
)
SCALES = {
    "": DONG, "ty": TY, "ti": TY, "trieu": TRIEU, "tr": TRIEU, "1 000 000": TRIEU, "1000000": TRIEU,
    "nghin": NGHIN, "ngan": NGHIN, "ng": NGHIN, "n": NGHIN, "1 000": NGHIN, "1000": NGHIN, "000": NGHIN,
}  # fmt: skip
WITHOUT_DONG = frozenset({"ty", "ti", "trieu", "tr", "nghin", "ngan"})


@lru_cache(maxsize=4096)
def money_scale(text: str) -> float | None:
    """How many triệu đồng one of the named unit is: "nghìn đồng" → 0.001; None when the text is no unit of money."""
    found = UNIT.fullmatch(fold(text))
    if not found:
        return None
    scale, dong = found["scale"] or "", found["dong"]
    if not dong and scale not in WITHOUT_DONG:
        return None
    return SCALES[scale]


@lru_cache(maxsize=4096)
def declared_scale(text: str) -> float | None:
    """The unit of money that a title declares, as "(ĐVT tiền: triệu đồng)"; None when it declares none."""
    found = DECLARED.search(fold(text))
    return money_scale(found[1]) if found else None


@lru_cache(maxsize=4096)
def bracketed_scale(text: str) -> float | None:
    """The unit of money in the brackets of a heading: "Kinh phí XHH (đồng)"."""
    scales = [
        scale for inside in re.findall(r"[(\[]([^()\[\]]*)[)\]]", text) if (scale := money_scale(inside)) is not None
    ]
    return scales[0] if scales else None
