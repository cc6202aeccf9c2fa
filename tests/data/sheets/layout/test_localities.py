"""The words for a village stand for each other, and never for what only sounds like one without its tones."""

import pytest

from data.sheets.layout.heading import figure_of
from data.sheets.layout.words import key_of
from tests.data.sheets.layout.sheets import LIST, asked, facts, one

VILLAGES = (
    "thôn",
    "làng",
    "bản",
    "buôn",
    "bon",
    "ấp",
    "khóm",
    "khối",
    "khối phố",
    "khu phố",
    "tổ dân phố",
    "phum, sóc",
    "plei",
    "xóm",
    "thôn, làng, bản",
)


@pytest.mark.parametrize("word", VILLAGES)
def test_any_word_for_a_village_names_its_places(word: str) -> None:
    assert figure_of(f"Tủ sách {word}") == "libraries.village"
    assert figure_of(f"Số nhà văn hóa {word}") == "centres.village_house"


@pytest.mark.parametrize("word", [word for word in VILLAGES if word != "bản"])
def test_any_word_for_a_village_counts_villages(word: str) -> None:
    assert figure_of(f"Số {word}") == "villages"


@pytest.mark.parametrize("text", ["Thư viện xã, thị trấn", "Thư viện phường", "Thư viện cấp xã, phường, thị trấn"])
def test_a_library_of_any_commune_is_one_kind(text: str) -> None:
    assert figure_of(text) == "libraries.commune"


@pytest.mark.parametrize(
    "text",
    [
        "Áp dụng CNTT",
        "Làng nghề",
        "Số bản sách",
        "Lượt bạn đọc",
        "Chăm sóc sức khỏe",
        "Tủ sách bạn đọc",
        "Khối lượng sách",
        "Ban chỉ đạo",
    ],
)
def test_what_only_sounds_like_a_village_is_none(text: str) -> None:
    assert "thon" not in key_of(text).split()


@pytest.mark.parametrize(
    "label", ["Lượt người tham dự", "Số lượt khách", "Số lượt người tham gia", "Lượt khách tham quan"]
)
def test_people_counted_at_nothing_are_asked(label: str) -> None:
    reading = one([*LIST, [1, "Lượt bạn đọc", "lượt", 300], [2, "Số bản sách", "bản", 900], [3, label, "lượt", 70]])
    assert asked(reading) == [label]
    assert facts(reading) == {"library.visits": 300, "library.stock": 900}


def test_the_figure_above_lends_its_subject() -> None:
    rows = [
        *LIST,
        [1, "Số bản sách", "bản", 900],
        [2, "Số buổi tuyên truyền", "buổi", 4],
        [3, "Lượt người tham dự", "lượt", 70],
    ]
    assert facts(one(rows)) == {"library.stock": 900, "event.sessions": 4, "event.attendance": 70}
