"""The same list in every encoding of a text file comes out the same: Unicode, composed or not, and old fonts."""

import unicodedata

import pytest

from data.sheets.read import read_bytes
from tests.data.sheets.layout.sheets import asked, facts, whose

PLAIN = "UBND xã Hà Tam;;\nSố liệu năm 2023;;\nChỉ tiêu;ĐVT;Số liệu\nThư viện xã;TV;1\nLượt bạn đọc;lượt;1.234\nSố CLB;CLB;5\n"
TCVN3 = (
    "UBND x· Hµ Tam;;\nSè liÖu n¨m 2023;;\nChØ tiªu;§VT;Sè liÖu\nTh­ viÖn x·;TV;1\nL­ît b¹n ®äc;l­ît;1.234\nSè CLB;CLB;5\n"
)
VNI = "UBND xaõ Haø Tam;;\nSoá lieäu naêm 2023;;\nChæ tieâu;ÑVT;Soá lieäu\nThö vieän xaõ;TV;1\nLöôït baïn ñoïc;löôït;1.234\nSoá CLB;CLB;5\n"


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(), PLAIN.encode("utf-8-sig"), PLAIN.encode("utf-16"), unicodedata.normalize("NFD", PLAIN).encode(),
        PLAIN.replace(";", "\t").encode("utf-16"), TCVN3.encode("cp1252"), TCVN3.encode(), VNI.encode("cp1252"), VNI.encode(),
    ],
)  # fmt: skip
def test_a_text_file_is_read_whatever_its_encoding(data: bytes) -> None:
    reading = read_bytes(data, "a.csv")
    assert whose(reading) == [("23989", "2023")]
    assert facts(reading) == {"libraries.commune": 1, "library.visits": 1234, "centre.clubs": 5}
    assert asked(reading) == []
