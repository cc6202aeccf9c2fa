"""Sending in a real browser: faults mended in the drawn sheet, reasons, receipt; a question asked once; many files at once."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import settle, visit

pytestmark = pytest.mark.browser
CORPUS = Path(__file__).parents[1] / "data" / "sheets" / "corpus"
FAULTY, ASKING = "CamPhu_sotheodoi_2024.ods", "Cẩm Phú_tổng hợp 3 năm.xlsx"
WIDE, NARROW = {"width": 1366, "height": 768}, {"width": 390, "height": 844}


def upload(page: Page, address: str, *files: tuple[str, bytes]) -> None:
    visit(page, f"{address}/submit")
    page.locator("input[type=file]").set_input_files(
        [{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in files]
    )


def of(name: str) -> tuple[str, bytes]:
    return name, (CORPUS / name).read_bytes()


def change(page: Page, cell: str, value: str) -> None:
    box = page.get_by_label(f"Sửa ô {cell} thành").first
    box.fill(value)
    box.press("Enter")
    settle(page)


def keep(page: Page, button: str) -> None:
    """Give reasons, confirmation and name as asked, then keep."""
    for box in page.locator("[data-testid=stForm] input[type=text]").all():
        box.fill("Đã kiểm tra lại, số liệu đúng.")
    if (confirm := page.get_by_text("Tôi đã xem các cảnh báo")).count():
        confirm.click()
    page.get_by_label("Họ tên người nộp").fill("Đinh Văn Thử")
    page.keyboard.press("Tab")
    page.get_by_role("button", name=button).click()


def cards(page: Page, address: str) -> str:
    """What the indicator page finds of library cards in Xã Cẩm Phú."""
    visit(page, f"{address}/unit?unit=1315181&period=2024")
    return page.locator("[data-testid=stMain]").inner_text()


def test_a_faulty_book_is_mended_in_the_sheet_kept_with_reasons_and_changes_the_screen(
    page: Page, first_start: str
) -> None:
    before = cards(page, first_start)
    upload(page, first_start, of(FAULTY))
    expect(page.get_by_text("Ô M6 lớn hơn ô L6").first).to_be_visible(timeout=30_000)
    expect(page.get_by_role("button", name="Ghi vào kho số liệu")).to_have_count(0)
    mark = page.locator("td.hsd-mark.hsd-error").first
    expect(mark).to_have_attribute("title", "Ô M6 lớn hơn ô L6: Trong đó: thẻ thiếu nhi (382) không thể nhiều hơn Số thẻ bạn đọc còn hiệu lực (347).")  # fmt: skip
    page.locator(".hsd-fault a", has_text="M6").first.click()
    expect(mark).to_be_in_viewport()
    mark.locator("a").click()
    expect(page.locator(".hsd-fault.hsd-error").first).to_be_in_viewport()

    change(page, "M6", "217")
    expect(page.get_by_text("đã sửa trên màn hình từ “382” thành “217”")).to_be_visible()
    expect(page.locator(".hsd-fault.hsd-error")).to_have_count(0)
    page.get_by_text("Xem từng thay đổi").click()
    expect(page.locator(".hsd-table").first).to_be_visible()
    keep(page, "Ghi vào kho số liệu")
    expect(page.get_by_text("Đã ghi. Mã biên nhận").first).to_be_visible(timeout=30_000)
    expect(page.get_by_text("M6: “382” → “217”")).to_be_visible()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Tải biên nhận").click()
    paper = Path(waiting.value.path()).read_text("utf-8")
    assert "BIÊN NHẬN BÁO CÁO" in paper
    assert "Đinh Văn Thử" in paper
    assert cards(page, first_start) != before


def test_the_own_workbook_comes_back_with_its_faulty_cells_marked(page: Page, first_start: str) -> None:
    name = "Yang Bac_giai doan 2021-2024.xlsx"
    upload(page, first_start, of(name))
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Tải bảng của bạn, đã đánh dấu ô sai").click()
    assert waiting.value.suggested_filename == "Yang Bac_giai doan 2021-2024 (đã kiểm tra).xlsx"
    book = openpyxl.load_workbook(io.BytesIO(Path(waiting.value.path()).read_bytes()))
    assert book["Biểu 03"]["F21"].comment is not None
    assert "Kết quả kiểm tra" in book.sheetnames


def test_an_unknown_heading_is_asked_once_and_remembered(page: Page, first_start: str) -> None:
    upload(page, first_start, of(ASKING))
    expect(page.get_by_text("Câu hỏi (1)")).to_be_visible(timeout=30_000)
    settle(page)
    page.get_by_label("là chỉ tiêu nào").click()
    page.keyboard.press("ArrowDown")
    page.get_by_role("option", name="Bỏ qua, không lấy").click()
    page.get_by_role("button", name="Trả lời").click()
    expect(page.get_by_text("So với số liệu đang có").first).to_be_visible(timeout=30_000)
    upload(page, first_start, of(ASKING))
    expect(page.get_by_text("So với số liệu đang có").first).to_be_visible(timeout=30_000)
    expect(page.get_by_text("Câu hỏi (1)")).to_have_count(0)


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_of_many_files_the_sound_ones_are_kept_and_the_others_stay_to_be_mended(
    page: Page, first_start: str, size: dict[str, int]
) -> None:
    page.set_viewport_size(size)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("../BC_HTSD.xlsx", of("BC_HTSD_xa Cam Long_2021-2022.xlsx")[1])
    upload(page, first_start, ("goi.zip", packed.getvalue()), ("hong.xlsx", b"PK"), of(FAULTY))
    expect(page.get_by_text("3 tệp:")).to_be_visible(timeout=60_000)
    keep(page, "Ghi các tệp có thể ghi")
    expect(page.locator(".hsd-many .hsd-chip", has_text="đã ghi")).to_have_count(1, timeout=30_000)
    expect(page.locator(".hsd-many .hsd-chip", has_text="không đọc được")).to_have_count(1)
    expect(page.locator(".hsd-many .hsd-chip", has_text="có lỗi phải sửa")).to_have_count(1)
    page.get_by_label("Mở một tệp để xem lỗi").click()
    page.keyboard.press("ArrowDown")
    page.get_by_role("option", name=FAULTY).click()
    expect(page.locator("td.hsd-mark").first).to_be_attached(timeout=30_000)
    wide = page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    assert wide <= size["width"]


def test_a_commune_without_a_file_types_its_figures_under_the_same_rules(page: Page, first_start: str) -> None:
    visit(page, f"{first_start}/submit?report=2024&province=1100064&commune=1323998")
    page.get_by_text("Không có tệp? Ghi số liệu ngay tại đây").click()
    page.get_by_role("textbox", name="Dân số trung bình").fill("năm nghìn")
    page.get_by_role("button", name="Kiểm tra số liệu").click()
    expect(page.locator(".hsd-fault.hsd-error").first).to_contain_text("năm nghìn", timeout=30_000)
    page.get_by_role("textbox", name="Dân số trung bình").fill("5.210")
    page.get_by_role("button", name="Kiểm tra số liệu").click()
    expect(page.get_by_role("button", name="Ghi vào kho số liệu")).to_be_visible(timeout=30_000)
    settle(page)
    keep(page, "Ghi vào kho số liệu")
    expect(page.get_by_text("Đã ghi. Mã biên nhận").first).to_be_visible(timeout=30_000)
