"""Namesakes: told apart by district, province, file name and what is kept already – and asked wherever that is not enough."""

from collections.abc import Collection

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.sheets.book.model import Book
from data.sheets.layout.around import inside, own_line
from data.sheets.layout.letterhead import is_school_or_village, speaks_of_merger
from data.sheets.layout.unit_text import communes_in
from data.sheets.layout.workbook import read_workbook
from data.sheets.model import Reading
from data.text.normalise import fold
from data.units.gazetteer import gazetteer
from indicators.words.unit import Unit, UnitKind
from tests.data.sheets.layout.sheets import grid, whose

BODY = [["TT", "Chỉ tiêu", "Số liệu"], [1, "Lượt bạn đọc", 100], [2, "Số CLB", 5], [3, "Số thôn", 4]]
COMMUNES = [unit for unit in gazetteer().units.values() if unit.kind is UnitKind.COMMUNE]


def sent(*titles: str, name: str = "a.xlsx", year: str = "NĂM 2024", area: Collection[int] = ()) -> Reading:
    sheet = grid("Sheet1", [*([title] for title in titles), [year], *BODY])
    return read_workbook(Book("xlsx", (sheet,)), name, "0" * 64, None, area)


@pytest.mark.parametrize(
    ("titles", "name", "code"),
    [
        (("UBND PHƯỜNG 1, THÀNH PHỐ SÓC TRĂNG, TỈNH SÓC TRĂNG",), "a.xlsx", "31522"),
        (("UBND PHƯỜNG 1", "TP. MỸ THO"), "a.xlsx", "28261"),
        (("UBND P. LÊ LỢI, TP. VINH",), "a.xlsx", "16669"),
        (("UBND TT.ĐỒNG VĂN, H. ĐỒNG VĂN",), "a.xlsx", "00721"),
        (("UBND XÃ PHÚ AN-HUYỆN ĐAK PƠ",), "a.xlsx", "24007"),
        (("UBND XÃ PHÚ AN", "H. Đak Pơ"), "a.xlsx", "24007"),
        (("UBND XÃ ĐƯỜNG LÂM", "THỊ XÃ SƠN TÂY"), "a.xlsx", "09592"),
        (("UBND xa Vinh Thanh, huyen Lap Vo",), "a.xlsx", "30187"),
        (("UBND XÃ VINH THANH",), "a.xlsx", "19945"),
        (("UBND XÃ LONG HÒA, HUYỆN CẦN GIỜ",), "Xa Long Hoa.xlsx", "27679"),
        (("UBND XÃ PHÚ AN",), "PhuAn_DakPo_2024.xlsx", "24007"),
        (("Đơn vị: Phú An, Đak Pơ",), "a.xlsx", "24007"),
    ],
)
def test_what_stands_around_a_name_tells_namesakes_apart(titles: tuple[str, ...], name: str, code: str) -> None:
    reading = sent(*titles, name=name)
    assert (whose(reading), reading.questions) == ([(code, "2024")], ())


@pytest.mark.parametrize(
    ("titles", "name"),
    [
        (("UBND xa Vinh Thanh",), "a.xlsx"),
        (("UBND XÃ VĨNH THẠNH",), "xa Vinh Thanh 2024.xlsx"),
        (("UBND XÃ THẠNH LỘC, TỈNH KIÊN GIANG",), "a.xlsx"),
        (("UBND XÃ HÀ TAM, HUYỆN CHÂU THÀNH",), "a.xlsx"),
        (("UBND XÃ CẨM THẠCH (mới)",), "a.xlsx"),
        (("UBND XÃ CẨM THẠCH", "gồm các xã cũ Cẩm Thạch, Cẩm Thành"), "a.xlsx"),
        (("UBND XÃ CẨM THẠCH", "Số liệu sau sáp nhập"), "a.xlsx"),
        (("UBND XÃ HÀ TAM", "TRƯỜNG THCS HÀ TAM"), "a.xlsx"),
        (("TRƯỜNG MẦM NON HOA SEN", "Xã Hà Tam"), "a.xlsx"),
        (("LÀNG H'VEN, XÃ HÀ TAM",), "a.xlsx"),
        (("THƯ VIỆN XÃ HÀ TAM",), "a.xlsx"),
    ],
)
def test_what_is_not_certain_is_one_question_with_communes_to_choose_from(titles: tuple[str, ...], name: str) -> None:
    reading = sent(*titles, name=name)
    assert whose(reading) == [(None, "2024")]
    (question,) = reading.questions
    assert all(gazetteer().by_id(int(key)).kind is UnitKind.COMMUNE for key in question.choices)
    assert question.choices


def test_a_district_alone_offers_its_communes() -> None:
    (question,) = sent("PHÒNG VHTT", "THỊ XÃ SƠN TÂY").questions
    assert any("Đường Lâm" in words.vi for words in question.choices.values())


def test_a_former_commune_is_not_taken_for_the_new_one_of_its_name() -> None:
    assert whose(sent("UBND XÃ CẨM TÂN (CŨ)", year="NĂM 2025")) == [(None, "2025")]
    assert whose(sent("UBND XÃ CẨM TÂN, TỈNH THANH HÓA", year="NĂM 2025")) == [("15178", "2025")]


def test_of_namesakes_the_only_one_that_is_kept_already_is_taken_and_named() -> None:
    known = next(unit.unit_id for unit in gazetteer().find("xã Phú An, huyện Đak Pơ"))
    reading = sent("UBND XÃ PHÚ AN", area=[known])
    assert whose(reading) == [("24007", "2024")]
    assert [fault.message.vi for fault in reading.problems if fault.kind == "unit-understood"] == [
        "“XÃ PHÚ AN” được hiểu là Xã Phú An, Huyện Đak Pơ, Tỉnh Gia Lai (24007), đơn vị đã có số liệu ở đây."
    ]


def test_two_namesakes_that_are_kept_already_and_none_are_asked() -> None:
    both = [unit.unit_id for unit in gazetteer().find("xã Phú An")]
    assert [whose(sent("UBND XÃ PHÚ AN", area=area)) for area in (both, [1], [])] == [[(None, "2024")]] * 3


def test_an_answer_about_one_file_says_nothing_of_another() -> None:
    sheet = grid("Sheet1", [["UBND XÃ PHÚ AN"], ["SỐ LIỆU"], *BODY])
    book = Book("xlsx", (sheet,))
    keys = {question.key for question in read_workbook(book, "a.xlsx", "0" * 64).questions}
    others = {question.key for question in read_workbook(book, "a.xlsx", "1" * 64).questions}
    assert len(keys) == len(others) == 2
    assert not keys & others


@settings(deadline=None)
@given(st.sampled_from(COMMUNES))
def test_an_unmarked_name_stands_for_every_commune_whose_bare_form_it_is(unit: Unit) -> None:
    same = {other.unit_id for other in COMMUNES if fold(other.name) == fold(unit.name)}
    assert {found.unit_id for found in gazetteer().find(fold(unit.name))} >= same


@settings(deadline=None)
@given(st.lists(st.sampled_from(COMMUNES), min_size=2, max_size=6, unique=True), st.sampled_from(COMMUNES))
def test_narrowing_never_invents_and_never_leaves_nothing(units: list[Unit], other: Unit) -> None:
    found = inside(tuple(units), own_line(other.unit_id))
    assert found
    assert set(found) <= set(units)


def test_a_town_is_no_commune_and_a_dot_no_end() -> None:
    assert communes_in("THỊ XÃ SƠN TÂY") == ()
    assert [mention.name for mention in communes_in("UBND TT. Đồng Văn")] == ["thị trấn Đồng Văn"]
    assert [mention.name for mention in communes_in("Xã Cẩm Long cũ")] == ["Xã Cẩm Long cũ"]


@pytest.mark.parametrize(
    "text", ["THÔN, LÀNG VĂN HÓA", "BẢN TỔNG HỢP", "Thôn văn hóa", "DANH SÁCH TRƯỜNG TIỂU HỌC", "Xã Cư An"]
)
def test_titles_about_villages_and_schools_are_no_senders(text: str) -> None:
    assert not is_school_or_village(text)
    assert not speaks_of_merger(text)
