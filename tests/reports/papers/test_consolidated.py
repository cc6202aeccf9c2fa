"""The consolidated workbook: every reported figure at its place with its source, totals that live, blanks that say why."""

import io

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from data.store import Store, facts
from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Period
from reports.papers.consolidated import consolidated, sheets
from reports.views.numbers import numbers
from reports.views.summary import Summary, summary
from tests.reports.facts import CAM_LONG, CAM_THUY


@pytest.fixture(scope="module")
def view(store: Store) -> Summary:
    return summary(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2024), 2030)


@pytest.fixture(scope="module")
def book(store: Store, view: Summary) -> bytes:
    return consolidated(store, view)


def test_every_reported_figure_reads_back(store: Store, view: Summary, book: bytes) -> None:
    kept = facts(store, [row.unit.unit_id for row in view.rows], [20240])
    wanted = {
        (gazetteer().by_id(int(row.unit_id)).name, catalogue().inputs[row.input].name.vi): row.value
        for row in kept.itertuples()
        if row.state == "reported" and catalogue().inputs[row.input].listed
    }
    found = {}
    read = CalamineWorkbook.from_filelike(io.BytesIO(book))
    for name, inputs in sheets("vi"):
        rows = read.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for row in rows[1:-2]:
            found |= {
                (row[0], one.name.vi): cell
                for one, cell in zip(inputs, row[2:], strict=True)
                if isinstance(cell, float)
            }
    assert found == wanted
    assert len(found) > 150


def test_totals_are_live_formulas_with_their_values(book: bytes) -> None:
    sheet = load_workbook(io.BytesIO(book))["Nguồn lực"]
    total = [cell.value for cell in sheet[sheet.max_row - 1]]
    assert total[0] == "Cộng"
    assert all(str(value).startswith("=SUM(") for value in total[2:])
    cached = load_workbook(io.BytesIO(book), data_only=True)["Nguồn lực"]
    column = [cell.value for cell in cached["C"]]
    assert column[-2] == sum(value for value in column[1:-2] if isinstance(value, int | float))


def test_each_number_says_file_sheet_and_cell(book: bytes) -> None:
    sheet = load_workbook(io.BytesIO(book))["Nguồn lực"]
    noted = [cell for row in sheet.iter_rows(min_row=2, max_row=sheet.max_row - 2) for cell in row if cell.comment]
    assert len(noted) >= 16
    assert all("5. Nguồn lực › D" in cell.comment.text for cell in noted)


def test_a_blank_says_why_and_is_not_counted(book: bytes) -> None:
    sheet = load_workbook(io.BytesIO(book), data_only=True)["Nguồn lực"]
    silent = next(row for row in sheet.iter_rows(values_only=True) if row[0] == gazetteer().by_id(CAM_LONG).name)
    assert set(silent[2:]) == {"chưa báo cáo"}
    assert sheet.cell(sheet.max_row, 3).value == 16
