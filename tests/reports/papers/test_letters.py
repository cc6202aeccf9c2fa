"""Reminders go to those who have not sent, each on a page of its own, ready to sign."""

import io
from datetime import date

import docx
import pytest
from docx.oxml.ns import qn

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.words import Period
from reports.papers.letters import late_units, reminder_letters
from reports.papers.report.issuer import Issuer
from tests.reports.facts import CAM_LONG, CAM_THUY

SIGNED = Issuer(body="SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", place="Thanh Hóa", day=date(2025, 2, 5), signer="Nguyễn Văn A")


def said(data: bytes) -> str:
    read = docx.Document(io.BytesIO(data))
    cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in read.paragraphs), *cells])


def test_only_the_commune_without_a_report_is_late(store: Store) -> None:
    (late,) = late_units(store, gazetteer().by_id(CAM_THUY), Period(2024))
    assert late.unit.unit_id == CAM_LONG
    assert late.last is not None
    assert late.last[0] == Period(2023)


def test_a_letter_names_commune_period_deadline_and_last_report(store: Store) -> None:
    late = late_units(store, gazetteer().by_id(CAM_THUY), Period(2024))
    made = reminder_letters(late, Period(2024), SIGNED, date(2025, 2, 5), date(2025, 2, 20))
    text = said(made)
    assert "Kính gửi: Ủy ban nhân dân xã Cẩm Long" in text
    assert "V/v đôn đốc gửi báo cáo năm 2024" in text
    assert "trước ngày 20/02/2025" in text
    assert "Báo cáo gần nhất đã nhận: năm 2023" in text
    assert "Thanh Hóa, ngày 05 tháng 02 năm 2025" in text
    assert "Số: …/UBND-VX" in text
    assert "./." in text


def test_all_letters_stand_in_one_file_each_with_its_own_page_one(store: Store) -> None:
    late = late_units(store, gazetteer().by_id(CAM_THUY), Period(2020))
    assert len(late) == 17
    read = docx.Document(io.BytesIO(reminder_letters(late, Period(2020), SIGNED, date(2025, 2, 5))))
    assert len(read.sections) == 17
    for section in list(read.sections)[1:]:
        assert section.different_first_page_header_footer
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"


def test_nobody_late_is_no_letter() -> None:
    with pytest.raises(ValueError):
        reminder_letters((), Period(2024), SIGNED, date(2025, 2, 5))


def test_illustrative_letters_say_so(store: Store) -> None:
    late = late_units(store, gazetteer().by_id(CAM_THUY), Period(2024))
    made = reminder_letters(late, Period(2024), SIGNED, date(2025, 2, 5), illustrative=True)
    header = docx.Document(io.BytesIO(made)).sections[0].first_page_header
    assert "DỮ LIỆU MINH HỌA" in "".join(one.text for one in header.paragraphs)
