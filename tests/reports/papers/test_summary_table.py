"""The workbook gives back the figures of the view, by its cached values and by its formulas, and lets no text act."""

import io
import zipfile

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.words import Period
from reports.papers.summary_table import summary_table
from reports.views.boundaries import Boundaries
from reports.views.numbers import numbers
from reports.views.summary import Summary, summary
from tests.reports.facts import CAM_LONG, CAM_THUY

WIDE = 4


@pytest.fixture(scope="module")
def view(store: Store) -> Summary:
    return summary(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2024), 2030)


@pytest.fixture(scope="module")
def book(view: Summary) -> bytes:
    return summary_table(view, "vi")


def rows_of(book: bytes, sheet: str) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_name(sheet).to_python(skip_empty_area=False)


def row_named(rows: list[list[object]], name: str) -> list[object]:
    return next(row for row in rows if row[0] == name)


def test_every_figure_reads_back_as_the_view_shows_it(view: Summary, book: bytes) -> None:
    rows = rows_of(book, "Bảng tổng hợp")
    seen = 0
    for shown in (*view.rows, view.total):
        name = shown.unit.name if shown is not view.total else "Cộng Huyện Cẩm Thủy"
        row = row_named(rows, name)
        for place, entry in enumerate(view.indicators):
            part, whole, value, status = row[2 + WIDE * place : 6 + WIDE * place]
            result = shown.results[entry.code]
            if result.value is None:
                assert value == "–"
                assert result.reason.label.vi in str(status)  # type: ignore[union-attr]
                continue
            assert value == pytest.approx(result.value)
            assert (part or None) == (result.part or None)
            assert (whole or None) == (result.whole or None)
            seen += 1
    assert seen > 100


def test_percent_and_total_are_live_formulas(view: Summary, book: bytes) -> None:
    sheet = load_workbook(io.BytesIO(book))["Bảng tổng hợp"]
    total = next(row for row in sheet.iter_rows() if row[0].value == "Cộng Huyện Cẩm Thủy")
    place = next(at for at, entry in enumerate(view.indicators) if entry.code == "lib_service_education")
    assert str(total[2 + WIDE * place].value).startswith("=SUM(")
    assert str(total[4 + WIDE * place].value).startswith("=IF(")


def test_a_total_that_is_no_sum_of_its_rows_is_a_value(store: Store) -> None:
    province = summary(store, numbers(store), gazetteer().by_id(3100038), Period(2024), 2030)
    assert province.expected_count == 547
    rows = rows_of(summary_table(province, "vi"), "Bảng tổng hợp")
    place = next(at for at, entry in enumerate(province.indicators) if entry.code == "lib_service_education")
    assert (
        row_named(rows, "Cộng Tỉnh Thanh Hóa")[2 + WIDE * place] == province.total.results["lib_service_education"].part
    )


def test_the_title_says_what_was_chosen(book: bytes) -> None:
    said = "\n".join(str(row[2]) for row in rows_of(book, "Bảng tổng hợp")[:8])
    assert "DỮ LIỆU MINH HỌA" in said
    assert "Phạm vi: Huyện Cẩm Thủy (đến 30/6/2025). Kỳ: Năm 2024 (01/01/2024 – 31/12/2024)." in said
    assert "Mục tiêu: Chương trình quốc gia (1520/QĐ-TTg). Tình trạng xét theo mốc 2030." in said
    assert "Địa giới: đến 30/6/2025, tại 31/12/2024." in said
    assert "16/17 xã đã gửi báo cáo; có số liệu chưa duyệt; báo cáo cuối cùng ngày 15/01/2025" in said


def test_a_commune_that_has_not_reported_says_so(book: bytes) -> None:
    row = row_named(rows_of(book, "Bảng tổng hợp"), gazetteer().by_id(CAM_LONG).name)
    assert "chưa báo cáo" in row
    assert 0 not in row


def test_every_number_has_its_source(view: Summary, book: bytes) -> None:
    rows = rows_of(book, "Nguồn số liệu")[1:]
    assert len(rows) == len(view.sources)
    assert all(row[6] and row[7] and row[8] for row in rows)


def test_the_goals_stand_beside_with_plan_and_status(view: Summary, book: bytes) -> None:
    rows = rows_of(book, "Mục tiêu")[1:]
    assert len(rows) == len(view.goals)
    assert any("1520/QĐ-TTg" in str(row[7]) and "kế thừa" in str(row[7]) for row in rows)


def test_it_prints_on_a4_with_repeated_heads_and_page_numbers(book: bytes) -> None:
    sheet = load_workbook(io.BytesIO(book))["Bảng tổng hợp"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows
    assert sheet.print_title_cols == "$A:$B"
    assert "&P" in sheet.oddFooter.center.text
    assert sheet.freeze_panes


@pytest.mark.parametrize("begin", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_text_that_begins_like_a_formula_stays_text(view: Summary, begin: str) -> None:
    from dataclasses import replace

    hostile = tuple(replace(one, file_name=begin, sheet=begin, who=begin, cells=begin) for one in view.sources)
    book = summary_table(replace(view, sources=hostile), "vi")
    sheet = load_workbook(io.BytesIO(book))["Nguồn số liệu"]
    cells = [sheet.cell(2, column) for column in (7, 8, 9, 12)]
    assert all(cell.data_type == "s" for cell in cells)
    assert "<f>" not in zipfile.ZipFile(io.BytesIO(book)).read("xl/worksheets/sheet3.xml").decode()


def test_the_english_paper_speaks_english(view: Summary) -> None:
    rows = rows_of(summary_table(view, "en"), "Summary")
    assert rows[0][2] == "SUMMARY OF LIFELONG LEARNING INDICATORS"
    assert row_named(rows, "Total of Huyện Cẩm Thủy")


@pytest.mark.parametrize(
    ("which", "said"), [(Boundaries.OLD, "cũ (đến 30/6/2025)"), (Boundaries.NEW, "mới (từ 1/7/2025)")]
)
def test_the_table_stands_on_the_boundaries_chosen_and_says_so(store: Store, which: Boundaries, said: str) -> None:
    chosen = summary(store, numbers(store, which), gazetteer().by_id(CAM_THUY), Period(2024), 2030)
    rows = rows_of(summary_table(chosen, "vi"), "Bảng tổng hợp")
    assert f"Địa giới: {said}" in "\n".join(str(row[2]) for row in rows[:8])
    assert len(chosen.rows) == {Boundaries.OLD: 17, Boundaries.NEW: 5}[which]
    first = chosen.indicators[0].code
    assert sum(row.results[first].part or 0 for row in chosen.rows) == chosen.total.results[first].part
