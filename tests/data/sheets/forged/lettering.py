"""Old and odd ways of writing Vietnamese: TCVN3 and VNI fonts, no marks at all, marks apart from their letters."""

import unicodedata
from collections.abc import Callable

TCVN3_LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ"
TCVN3_CODES = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\xadõö÷øùúûüýþ¡¢£¤¥¦§"
TCVN3 = dict(zip(TCVN3_LETTERS, TCVN3_CODES, strict=True))
VNI_TONE = {"\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
VNI_HAT = {"": "â", "\u0300": "à", "\u0301": "á", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
VNI_BOWL = {"": "ê", "\u0300": "è", "\u0301": "é", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
VNI_I = {"\u0300": "ì", "\u0301": "í", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò"}


def as_tcvn3(text: str) -> str:
    """Capitals with a tone lose their size, as in a font without capitals."""
    text = unicodedata.normalize("NFC", text)
    return "".join(TCVN3.get(letter) or TCVN3.get(letter.lower(), letter) for letter in text)


def vni_letter(letter: str) -> str:
    bare, *marks = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in marks if mark in VNI_TONE), "")
    upper = letter.isupper()
    fit: Callable[[str], str] = str.upper if upper else str
    if "\u0302" in marks:
        return bare + fit(VNI_HAT[tone])
    if "\u0306" in marks:
        return bare + fit(VNI_BOWL[tone])
    if "\u031b" in marks:
        return fit("ô" if bare.lower() == "o" else "ö") + (fit(VNI_TONE[tone]) if tone else "")
    if not tone:
        return {"đ": "ñ", "Đ": "Ñ"}.get(letter, letter)
    if bare.lower() == "i":
        return fit(VNI_I[tone])
    if bare.lower() == "y" and tone == "\u0323":
        return fit("î")
    return bare + fit(VNI_TONE[tone])


def as_vni(text: str) -> str:
    return "".join(map(vni_letter, unicodedata.normalize("NFC", text)))


def bare(text: str) -> str:
    apart = unicodedata.normalize("NFD", text).replace("đ", "d").replace("Đ", "D")
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def windows_1258(text: str) -> str:
    """Letters of the code page stand, other marks follow their letter."""
    made = []
    for letter in unicodedata.normalize("NFC", text):
        apart = unicodedata.normalize("NFD", letter)
        whole = unicodedata.normalize("NFC", "".join(mark for mark in apart if mark not in VNI_TONE))
        made.append(whole + "".join(mark for mark in apart if mark in VNI_TONE))
    return "".join(made)


SPELLINGS: dict[str, Callable[[str], str]] = {
    "tcvn3": as_tcvn3,
    "vni": as_vni,
    "bare": bare,
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "cp1258": windows_1258,
}
