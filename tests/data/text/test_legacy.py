"""Text of old Vietnamese fonts becomes Unicode; Unicode text stays as it is."""

import pytest

from data.text.legacy import LegacyFont, from_legacy, legacy_font

TCVN3 = ["UBND x· Hµ Tam", "§éc lËp - Tù do - H¹nh phóc", "Th­ viÖn c«ng céng cÊp x·", "Sè"]
VNI = ["DANH SAÙCH NHAØ VAÊN HOÙA", "XAÕ CÖ AN", "Löôït ngöôøi tham gia", "Naêm 2024", "STT"]
UNICODE = ["UBND xã Cẩm Long", "hoà", "Số liệu", "thuý", "à", "NĂM 2024"]


def test_the_font_is_known_by_all_texts_together() -> None:
    assert legacy_font(TCVN3) is LegacyFont.TCVN3
    assert legacy_font(VNI) is LegacyFont.VNI
    assert legacy_font(UNICODE) is None
    assert legacy_font(["STT", "123", ""]) is None


@pytest.mark.parametrize(
    ("text", "font", "expected"),
    [
        (TCVN3[0], LegacyFont.TCVN3, "UBND xã Hà Tam"),
        (TCVN3[1], LegacyFont.TCVN3, "Độc lập - Tự do - Hạnh phúc"),
        (TCVN3[2], LegacyFont.TCVN3, "Thư viện công cộng cấp xã"),
        (VNI[0], LegacyFont.VNI, "DANH SÁCH NHÀ VĂN HÓA"),
        (VNI[1], LegacyFont.VNI, "XÃ CƯ AN"),
        (VNI[2], LegacyFont.VNI, "Lượt người tham gia"),
        ("chöa thoáng keâ", LegacyFont.VNI, "chưa thống kê"),
        ("Đã là Unicode", LegacyFont.VNI, "Đã là Unicode"),
        ("plain", LegacyFont.TCVN3, "plain"),
    ],
)
def test_letters_come_back(text: str, font: LegacyFont, expected: str) -> None:
    assert from_legacy(text, font) == expected
