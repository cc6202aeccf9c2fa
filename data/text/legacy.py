"""Old Vietnamese fonts: text typed in TCVN3 (.VnTime) or VNI lies in a file as Western letters; here it becomes Unicode.

Which font was used is decided for a whole sheet by its letters, never for one word. Unicode text passes untouched.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum


class LegacyFont(StrEnum):
    TCVN3 = "tcvn3"
    VNI = "vni"


_TCVN3_CODES = (
    "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\xadư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị"
    "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ"
)
_TCVN3 = {ord(old): new for old, new in zip(_TCVN3_CODES[::2], _TCVN3_CODES[1::2], strict=True)}

_ACUTE, _GRAVE, _HOOK, _TILDE, _DOT = "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"
_HAT, _BREVE = "\u0302", "\u0306"
_VNI_MARKS = {
    "ù": _ACUTE, "ø": _GRAVE, "û": _HOOK, "õ": _TILDE, "ï": _DOT,
    "â": _HAT, "á": _HAT + _ACUTE, "à": _HAT + _GRAVE, "å": _HAT + _HOOK, "ã": _HAT + _TILDE, "ä": _HAT + _DOT,
    "ê": _BREVE, "é": _BREVE + _ACUTE, "è": _BREVE + _GRAVE, "ú": _BREVE + _HOOK, "ü": _BREVE + _TILDE, "ë": _BREVE + _DOT,
}  # fmt: skip
_VNI_LETTERS = {"ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
_VNI_LETTERS |= {old.upper(): new.upper() for old, new in _VNI_LETTERS.items()}
_VNI_PAIR = re.compile(f"([aeouyôöAEOUYÔÖ])([{''.join(_VNI_MARKS)}{''.join(_VNI_MARKS).upper()}])")
_VNI_ALONE = str.maketrans(_VNI_LETTERS)

# Letters that only Unicode Vietnamese has, and signs that only TCVN3 puts inside words.
_ONLY_UNICODE = re.compile("[\u1ea0-\u1ef9ăĂđĐơƠưƯĩĨũŨ\u0300-\u0323]")
_ONLY_TCVN3 = re.compile("(?<=[A-Za-z])[\xa8-\xbe§]|[\xa8-\xbe§](?=[A-Za-z])")
_WESTERN = re.compile("[\xa1-\xff]")


def legacy_font(texts: Iterable[str]) -> LegacyFont | None:
    """The old font these texts were typed in, None for Unicode or plain text."""
    unicode_count = tcvn3_count = vni_count = western_count = 0
    for text in texts:
        if text.isascii():
            continue
        if _ONLY_UNICODE.search(text):
            unicode_count += 1
            continue
        western_count += bool(_WESTERN.search(text))
        tcvn3_count += bool(_ONLY_TCVN3.search(text))
        vni_count += bool(_VNI_PAIR.search(text))
    if unicode_count * 4 >= western_count or not western_count:
        return None
    if tcvn3_count * 2 >= western_count and tcvn3_count >= vni_count:
        return LegacyFont.TCVN3
    return LegacyFont.VNI if vni_count * 2 >= western_count else None


def from_legacy(text: str, font: LegacyFont) -> str:
    """The text in Unicode (NFC); text that already holds Vietnamese Unicode letters is left as it is."""
    if text.isascii() or _ONLY_UNICODE.search(text):
        return text
    return text.translate(_TCVN3) if font is LegacyFont.TCVN3 else _from_vni(text)


def _from_vni(text: str) -> str:
    # The pair is marked first, because its second letter may also be a letter of its own.
    parts = _VNI_PAIR.split(text)
    made = [parts[0].translate(_VNI_ALONE)]
    for position in range(1, len(parts), 3):
        vowel, mark, rest = parts[position : position + 3]
        made.append(vowel.translate(_VNI_ALONE) + _VNI_MARKS[mark.lower()] + rest.translate(_VNI_ALONE))
    return unicodedata.normalize("NFC", "".join(made))
