"""The report says what the view says, stands on the page as NĐ 30/2020 wants it, and lets no text act."""

import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.words import Period
from reports.papers.report.compose import editable, report_paper
from reports.papers.report.issuer import Issuer, issuer_for
from reports.papers.report.model import Table
from reports.papers.report.official import official_report
from reports.papers.report.view import ReportView, report_view
from reports.sentences.figures import value_words
from reports.views.numbers import numbers
from tests.reports.facts import CAM_LONG, CAM_TAN_NEW, CAM_THUY

SIGNED = Issuer(
    body="ỦY BAN NHÂN DÂN\nXÃ CẨM LONG",
    number="12",
    place="Cẩm Long",
    capacity=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    signer="Bùi Văn Hiếu",
    recipients=("Phòng VHTT", "Chủ tịch, các Phó Chủ tịch UBND xã"),
)


@pytest.fixture(scope="module")
def view(store: Store) -> ReportView:
    return report_view(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2024), 2030)


@pytest.fixture(scope="module")
def written(view: ReportView) -> bytes:
    return official_report(view, SIGNED)


@pytest.fixture(scope="module")
def paper(written: bytes) -> Document:
    return docx.Document(io.BytesIO(written))


def text_of(paper: Document) -> str:
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in paper.paragraphs), *cells])


def table_under(paper: Document, head: str) -> list[list[str]]:
    return next(
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in paper.tables
        if table.rows[0].cells[1].text == head
    )


def test_the_page_is_a4_with_the_margins_of_the_decree(paper: Document) -> None:
    section = paper.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert 20 <= round(section.top_margin.mm) <= 25
    assert 20 <= round(section.bottom_margin.mm) <= 25
    assert 30 <= round(section.left_margin.mm) <= 35
    assert 15 <= round(section.right_margin.mm) <= 20


def test_the_font_is_times_new_roman_13_or_14(paper: Document) -> None:
    normal = paper.styles["Normal"]
    assert normal.font.name == "Times New Roman"
    assert normal.font.size in (Pt(13), Pt(14))
    fonts = set(re.findall(r'w:(?:ascii|hAnsi)="([^"]+)"', paper.element.xml))
    assert fonts <= {"Times New Roman"}


def test_the_page_number_stands_centred_on_top_from_page_two(paper: Document) -> None:
    section = paper.sections[0]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    assert "PAGE" not in section.first_page_header._element.xml


def test_illustrative_figures_are_marked_on_every_page(paper: Document) -> None:
    section = paper.sections[0]
    for header in (section.header, section.first_page_header):
        assert "DỮ LIỆU MINH HỌA" in "".join(paragraph.text for paragraph in header.paragraphs)


def test_the_masthead_names_nation_body_number_place(paper: Document) -> None:
    left, right = paper.tables[0].rows[0].cells
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in right.text
    assert "Độc lập - Tự do - Hạnh phúc" in right.text
    assert "XÃ CẨM LONG" in left.text
    below = paper.tables[0].rows[1].cells
    assert below[0].text == "Số: 12/BC-UBND"
    assert below[1].text == "Cẩm Long, ngày … tháng … năm …"


def test_the_line_under_the_motto_is_as_long_as_the_words(paper: Document) -> None:
    cell = paper.tables[0].rows[0].cells[1]
    ruled = next(one for one in cell.paragraphs if one._p.find(f".//{qn('w:pBdr')}") is not None)
    left, right = ruled.paragraph_format.left_indent, ruled.paragraph_format.right_indent
    assert Mm(100) - left - right == pytest.approx(Mm(60.5), abs=Mm(1))


def test_signature_and_recipients_close_the_report(paper: Document) -> None:
    cells = next(table for table in paper.tables[1:] if "Nơi nhận" in table.rows[0].cells[0].text).rows[0].cells
    assert cells[0].text.splitlines()[-1] == "- Lưu: VT."
    assert "- Phòng VHTT;" in cells[0].text
    assert [line for line in cells[1].text.splitlines() if line] == [*SIGNED.capacity, "Bùi Văn Hiếu"]
    assert "./." in text_of(paper)


def test_sections_follow_the_plans(paper: Document) -> None:
    heads = [one.text for one in paper.paragraphs if one.style is not None and one.style.name == "Heading 1"]
    assert heads == [
        "I. KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU",
        "II. HOẠT ĐỘNG TUYÊN TRUYỀN THEO LỊCH",
        "III. NHÂN LỰC",
        "IV. KINH PHÍ VÀ XÃ HỘI HÓA",
        "V. ĐÁNH GIÁ",
        "VI. ĐƠN VỊ CHƯA BÁO CÁO",
    ]


def test_every_goal_stands_in_the_table_as_in_the_view(view: ReportView, paper: Document) -> None:
    rows = {row[1]: row for row in table_under(paper, "Mục tiêu")[1:]}
    shown = [goal for goal in view.goals if goal.result.value is not None]
    assert len(shown) >= 4
    for goal in shown:
        row = rows[goal.indicator.name.vi]
        assert row[2].startswith(value_words(goal.indicator, goal.result.value, "vi").replace("-", "−"))
        assert row[3] == f"{goal.result.reported_count}/{goal.result.expected_count}"
        assert {verdict.status.label.vi for verdict in goal.verdicts} <= set(row)


def test_the_annex_holds_every_unit_with_every_value(view: ReportView, paper: Document) -> None:
    said = text_of(paper)
    for row in view.summary.rows:
        assert row.unit.name in said
    annexed = [table for table in paper.tables if table.rows[0].cells[1].text == "Đơn vị"]
    count = sum(len(table.columns) - 2 for table in annexed)
    assert count == sum(
        1 for entry in view.summary.indicators if view.summary.total.results[entry.code].value is not None
    )


def test_partial_figures_carry_a_footnote_with_their_bounds(written: bytes) -> None:
    notes = zipfile.ZipFile(io.BytesIO(written)).read("word/footnotes.xml").decode()
    assert "Mới có 16/17 xã báo cáo. Kể cả các xã chưa báo cáo" in notes
    marks = zipfile.ZipFile(io.BytesIO(written)).read("word/document.xml").decode()
    assert marks.count("footnoteReference ") == notes.count("<w:footnoteRef/>") > 3


def test_unapproved_figures_are_said_to_be_so(view: ReportView, written: bytes, paper: Document) -> None:
    assert view.all_open
    notes = zipfile.ZipFile(io.BytesIO(written)).read("word/footnotes.xml").decode()
    assert "Số liệu trong báo cáo này chưa được duyệt." in notes
    assert "số liệu chưa duyệt" in text_of(paper)


def test_events_nobody_listed_are_not_counted_as_none(view: ReportView, paper: Document) -> None:
    assert view.registered_count == 0
    said = text_of(paper)
    assert "Chưa xã nào gửi danh sách hoạt động" in said
    assert "dịp theo lịch được tổ chức" not in said


def test_the_late_commune_is_named(paper: Document) -> None:
    assert [row[2] for row in table_under(paper, "Mã")[1:]] == [gazetteer().by_id(CAM_LONG).name]


def test_places_without_the_service_are_named(view: ReportView, paper: Document) -> None:
    (education,) = (one for one in view.missing if one.indicator.code == "lib_service_education")
    rows = next(
        [[cell.text for cell in row.cells] for row in table.rows]
        for table in paper.tables
        if table.rows[0].cells[1].text == "Cơ sở" and len(table.rows) == len(education.places) + 1
    )
    assert [row[1] for row in rows[1:]] == [place.name for place in education.places]
    assert all(place.flags["service"] is False for place in education.places)


def test_the_annex_says_plan_boundaries_day_version_and_hash(view: ReportView, paper: Document) -> None:
    said = text_of(paper)
    for part in ("Chương trình quốc gia (1520/QĐ-TTg)", "Địa giới: đến 30/6/2025", "16/17 xã đã gửi", view.fingerprint):
        assert part in said


def test_heads_of_tables_are_repeated_and_rows_never_parted(paper: Document) -> None:
    for table in paper.tables:
        if len(table.columns) > 2:
            assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
            assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)


def test_tables_are_no_wider_than_the_text(view: ReportView) -> None:
    made = report_paper(view, SIGNED, "vi")
    for block in (*made.body, *made.annex):
        if isinstance(block, Table):
            assert sum(block.widths) <= 165.5


def test_what_the_officer_wrote_stands_instead(view: ReportView) -> None:
    edited = {"causes": "Kinh phí được giao muộn.\nĐề nghị bổ sung sách.", "opening": "Căn cứ kế hoạch năm."}
    said = text_of(docx.Document(io.BytesIO(official_report(view, SIGNED, edited=edited))))
    assert "- Kinh phí được giao muộn." in said
    assert "Căn cứ kế hoạch năm." in said
    assert editable(view, "vi")["opening"] not in said
    with pytest.raises(KeyError):
        official_report(view, SIGNED, edited={"foreword": "x"})


@pytest.mark.parametrize("begin", ["=1+1", "<w:p/>", "{{x}}", "&amp;", "tab\there", "bell\x07"])
def test_texts_of_people_stay_text(view: ReportView, begin: str) -> None:
    read = docx.Document(io.BytesIO(official_report(view, replace(SIGNED, signer=begin, recipients=(begin,)))))
    assert begin.replace("\t", " ").replace("\x07", "") in text_of(read)


def test_an_office_may_bring_its_own_template(view: ReportView) -> None:
    own = docx.Document()
    own.sections[0].left_margin = Mm(35)
    own.add_paragraph("Mẫu của Sở")
    into = io.BytesIO()
    own.save(into)
    read = docx.Document(io.BytesIO(official_report(view, SIGNED, template=into.getvalue())))
    assert round(read.sections[0].left_margin.mm) == 35
    assert read.paragraphs[0].text == "Mẫu của Sở"
    assert "VI. ĐƠN VỊ CHƯA BÁO CÁO" in text_of(read)


def test_communes_that_never_sent_anything_are_late_too(store: Store) -> None:
    province = report_view(store, numbers(store), gazetteer().by_id(3100038), Period(2024), 2030)
    assert len(province.late) == 547 - 16
    read = docx.Document(io.BytesIO(official_report(province, SIGNED)))
    assert "531/547 xã chưa gửi báo cáo của kỳ." in text_of(read)
    assert len(table_under(read, "Mã")) == 532


def test_no_report_is_made_of_a_period_nobody_sent(store: Store) -> None:
    with pytest.raises(ValueError, match="Chưa có báo cáo nào"):
        report_view(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2030), 2030)


def test_a_report_knows_nothing_after_its_period(store: Store) -> None:
    early = report_view(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2022), 2025)
    assert {one.period for view in early.charts for one in view.series} == {Period(2021), Period(2022)}


def test_the_english_report_speaks_english(view: ReportView) -> None:
    said = text_of(docx.Document(io.BytesIO(official_report(view, Issuer(), "en"))))
    assert "I. RESULTS BY GOAL" in said
    assert "communes reported" in said


def test_an_issuer_follows_from_a_unit_that_stands() -> None:
    new = issuer_for(gazetteer().by_id(CAM_TAN_NEW))
    assert new.body == "ỦY BAN NHÂN DÂN\nXÃ CẨM TÂN"
    assert new.place == "Cẩm Tân"
    assert issuer_for(gazetteer().by_id(CAM_THUY)) == Issuer()
