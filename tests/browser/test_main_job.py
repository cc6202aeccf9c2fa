"""The main job in a real browser: a sheet goes in at one end, a leader sees progress at the other and takes a table away."""

import io
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Download, Page, expect

from tests.browser.conftest import settle, visit

pytestmark = pytest.mark.browser
CORPUS = Path(__file__).parents[1] / "data" / "sheets" / "corpus"
YANG_BAC, HA_TAM = "1323998", "1323989"
OLD_GIA_LAI = "1100064"
SCHOOLS = "lib_service_education"


def finding(page: Page, address: str, unit: str, period: str, indicator: str) -> str:
    """The sentence that the indicator page states."""
    visit(page, f"{address}/indicator?unit={unit}&period={period}&indicator={indicator}")
    return page.locator("h1").first.inner_text()


def saved(download: Download) -> bytes:
    return Path(download.path()).read_bytes()


def with_all_libraries_serving(template: bytes, visits: int) -> bytes:
    """The template with every known library serving, each with so many visits on site."""
    book = openpyxl.load_workbook(io.BytesIO(template))
    sheet = book["1. Thư viện"]
    codes = next(row for row in sheet.iter_rows() if {"service", "visits_onsite"} <= {cell.value for cell in row})
    column = {cell.value: cell.column for cell in codes}
    known = [
        row[0].row for row in sheet.iter_rows(min_row=codes[0].row + 1) if sheet.cell(row[0].row, column["type"]).value
    ]
    assert known, "the template names the places of the year before"
    for at in known:
        sheet.cell(at, column["service"]).value = "x"
        sheet.cell(at, column["visits_onsite"]).value = visits
    into = io.BytesIO()
    book.save(into)
    return into.getvalue()


def send(page: Page, address: str, name: str, data: bytes) -> None:
    """Upload the file and keep its figures, giving name and confirmation as asked."""
    visit(page, f"{address}/submit")
    page.locator("input[type=file]").set_input_files(
        [{"name": name, "mimeType": "application/octet-stream", "buffer": data}]
    )
    keep = page.get_by_role("button", name="Ghi vào kho số liệu")
    expect(keep).to_be_visible(timeout=30_000)
    for box in page.locator("form input[type=text], [data-testid=stForm] input[type=text]").all():
        box.fill("Đã kiểm tra lại, số liệu đúng.")
    confirm = page.get_by_text("Tôi đã xem các cảnh báo")
    if confirm.count():
        confirm.click()
    page.get_by_label("Họ tên người nộp").fill("Đinh Văn Thử")
    page.keyboard.press("Tab")
    keep.click()
    expect(page.get_by_text("Biên nhận").first).to_be_visible(timeout=30_000)


def test_a_first_start_says_that_its_figures_are_illustrative(page: Page, first_start: str) -> None:
    for path in ("", "indicator", "unit", "submit"):
        visit(page, f"{first_start}/{path}")
        expect(page.get_by_text("Dữ liệu minh họa").first).to_be_visible()


def test_a_filled_template_changes_what_a_leader_sees_and_takes_away(page: Page, first_start: str) -> None:
    coverage = finding(page, first_start, YANG_BAC, "2024", SCHOOLS)
    growth = finding(page, first_start, YANG_BAC, "2024", "lib_visits_growth")
    visit(page, f"{first_start}/submit?report=2024&province={OLD_GIA_LAI}&commune={YANG_BAC}")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Tải biểu mẫu của Xã Yang Bắc").click()
    filled = with_all_libraries_serving(saved(waiting.value), visits=5000)
    send(page, first_start, "Yang Bac 2024.xlsx", filled)

    page.get_by_text("Xem Xã Yang Bắc").click()
    settle(page)
    expect(page.get_by_role("heading", name="Xã Yang Bắc").first).to_be_visible()
    now = finding(page, first_start, YANG_BAC, "2024", SCHOOLS)
    assert now != coverage
    assert "100" in now
    assert finding(page, first_start, YANG_BAC, "2024", "lib_visits_growth") != growth

    visit(page, f"{first_start}/unit?unit={YANG_BAC}&period=2024")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Tải bảng tổng hợp").click()
    table = openpyxl.load_workbook(io.BytesIO(saved(waiting.value)), data_only=True)
    said = [str(cell.value) for sheet in table for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert any("DỮ LIỆU MINH HỌA" in words for words in said)
    assert any("Yang Bac 2024.xlsx" in words for words in said), "each figure names its file"


def test_an_officers_own_workbook_changes_what_a_leader_sees(page: Page, first_start: str) -> None:
    before = finding(page, first_start, HA_TAM, "2023", "visits_per_head")
    name = "HA TAM 2023 (phong chu VnTime).xlsx"
    send(page, first_start, name, (CORPUS / name).read_bytes())
    assert finding(page, first_start, HA_TAM, "2023", "visits_per_head") != before
    page.get_by_text("Vì sao ra số này?").click()
    expect(page.get_by_text(name).first).to_be_visible()


def test_a_faulty_workbook_is_answered_with_every_cell_and_keeps_nothing(page: Page, first_start: str) -> None:
    visit(page, f"{first_start}/submit")
    name = "Yang Bac_giai doan 2021-2024.xlsx"
    page.locator("input[type=file]").set_input_files(CORPUS / name)
    expect(page.get_by_text("F21").first).to_be_visible(timeout=30_000)
    expect(page.get_by_text("G26").first).to_be_visible()
    expect(page.get_by_role("button", name="Ghi vào kho số liệu")).to_have_count(0)
