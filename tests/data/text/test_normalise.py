"""One word has one key, however it was typed, and two words never share a toned key."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.text.normalise import fold, nfc, tone_key

VIETNAMESE = st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậớờởỡợýỳỷỹỵ AĂÂĐÊÔƠƯỆ-,.'/12", max_size=30)


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("Ðak Pơ", "Đak Pơ"),
        ("thƣ viện", "thư viện"),
        (" Xã\u00a0Cẩm \u200bLong\n", "Xã Cẩm Long"),
        ("Vie\u0301\u0302t", "Việt".replace("ệ", "ế")),
        (unicodedata.normalize("NFD", "Trường Đặng Thuỷ"), "Trường Đặng Thuỷ"),
        ("", ""),
    ],
)
def test_text_is_kept_composed_with_real_letters_and_single_spaces(typed: str, clean: str) -> None:
    assert nfc(typed) == clean


@pytest.mark.parametrize("key", [fold, tone_key])
@pytest.mark.parametrize("typed", [unicodedata.normalize("NFD", "Thư viện"), "THƯ  VIỆN ", "thư\u00a0viện", "Thƣ viện"])
def test_spellings_of_one_word_meet_in_one_key(key, typed: str) -> None:  # type: ignore[no-untyped-def]
    assert key(typed) == key("Thư viện")


@pytest.mark.parametrize(
    ("one", "other"), [("Thủy", "Thuỷ"), ("Hòa", "Hoà"), ("HÒA", "hoà"), ("khỏe", "khoẻ"), ("Cẩm Thủy,", "cẩm thuỷ")]
)
def test_the_seat_of_the_tone_mark_does_not_matter(one: str, other: str) -> None:
    assert tone_key(one) == tone_key(other)


@pytest.mark.parametrize(("one", "other"), [("Đồng Tiến", "Đông Tiến"), ("Hòa", "Hóa"), ("Mỹ", "My"), ("Đa", "Da")])
def test_different_words_keep_different_toned_keys_but_may_fold_together(one: str, other: str) -> None:
    assert tone_key(one) != tone_key(other)
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Đak Pơ", "dak po"),
        ("Ea H’Leo", "ea hleo"),
        ("Bà Rịa – Vũng Tàu", "ba ria vung tau"),
        ("1.2. Số thư viện (cấp xã)", "1 2 so thu vien cap xa"),
        ("Diện tích m²", "dien tich m2"),
    ],
)
def test_the_folded_key_is_plain_letters_and_digits(text: str, key: str) -> None:
    assert fold(text) == key


@given(VIETNAMESE)
def test_cleaning_and_folding_twice_changes_nothing(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)
    assert fold(fold(text)) == fold(text)


@given(VIETNAMESE)
def test_the_way_of_composing_changes_no_key(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    assert nfc(apart) == nfc(text)
    assert fold(apart) == fold(text)
    assert tone_key(apart) == tone_key(text)


@given(st.text(max_size=30))
def test_any_text_has_keys_without_outer_or_double_spaces(text: str) -> None:
    for key in (nfc(text), fold(text), tone_key(text)):
        assert key == " ".join(key.split())


@given(VIETNAMESE, VIETNAMESE)
def test_equal_toned_keys_mean_equal_folded_keys(one: str, other: str) -> None:
    if tone_key(one) == tone_key(other):
        assert fold(one) == fold(other)
