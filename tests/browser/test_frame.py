"""What is chosen lives in the address: deep links, refresh, page switch, back, another server."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import served, settle, visit

pytestmark = pytest.mark.browser
CHOSEN = "?lang=en&unit=23998&period=2024&horizon=2025"


def title(page: Page) -> str:
    return page.locator("h1").inner_text()


def choose(page: Page, label: str, option: str) -> None:
    page.get_by_label(label, exact=True).first.click()
    page.get_by_role("option", name=option).click()
    settle(page)


@pytest.mark.parametrize("path", ["indicator", "unit", "submit", "method"])
def test_a_deep_link_to_a_fresh_server_passes_through_the_door(
    plain_house: Path, tmp_path: Path, page: Page, path: str
) -> None:
    with served(plain_house, tmp_path / "store.duckdb") as address:
        visit(page, f"{address}/{path}{CHOSEN}")
        assert title(page) == "23998 2024 2025 en"
        assert page.get_by_test_id("stTopNavLink").count() == 7
        assert page.locator("[aria-current=page]").get_attribute("href") == f"{address}/{path}"
        assert page.locator("html").get_attribute("lang") == "en"
        assert page.get_by_role("button", name="Tiếng Việt").is_visible()
        assert page.get_by_role("dialog").count() == 0
        assert "Page not found" not in page.content()


def test_a_choice_survives_refresh_and_page_switch_and_a_copied_link(plain_server: str, page: Page) -> None:
    visit(page, plain_server)
    assert title(page) == "C1 2025 2030 vi"
    choose(page, "Đơn vị", "Xã Yang Bắc")
    choose(page, "Mốc", "2025")
    assert title(page) == "23998 2025 2025 vi"
    page.reload()
    settle(page)
    assert title(page) == "23998 2025 2025 vi"
    page.get_by_role("link", name="Chỉ tiêu").click()
    page.wait_for_url("**/indicator?*")
    settle(page)
    assert title(page) == "23998 2025 2025 vi"
    other = page.context.new_page()
    visit(other, page.url)
    assert title(other) == "23998 2025 2025 vi"


def test_back_leads_to_the_page_before_in_one_step(plain_server: str, page: Page) -> None:
    visit(page, plain_server)
    page.get_by_role("link", name="Chỉ tiêu").click()
    page.wait_for_url("**/indicator?*")
    settle(page)
    page.go_back()
    page.wait_for_url(f"{plain_server}/?*")
    settle(page)
    assert page.locator("[aria-current=page]").inner_text() == "Tổng quan"


def test_back_undoes_a_choice(plain_server: str, page: Page) -> None:
    visit(page, plain_server)
    choose(page, "Đơn vị", "Xã Yang Bắc")
    assert title(page) == "23998 2025 2030 vi"
    page.go_back()
    settle(page)
    assert title(page) == "C1 2025 2030 vi"


def test_a_link_inside_a_page_is_followed_without_loading_everything_again(plain_server: str, page: Page) -> None:
    visit(page, f"{plain_server}/?horizon=2025")
    page.evaluate("window.stillHere = true")
    page.get_by_role("link", name="Sang đơn vị").click()
    page.wait_for_url("**/unit?*")
    settle(page)
    assert title(page) == "23998 2024 2025 vi"
    assert page.evaluate("window.stillHere") is True
    page.go_back()
    settle(page)
    assert title(page) == "C1 2025 2025 vi"
    assert page.locator("[aria-current=page]").inner_text() == "Tổng quan"


def test_the_language_switch_changes_everything_and_back(plain_server: str, page: Page) -> None:
    visit(page, plain_server)
    assert page.locator("html").get_attribute("lang") == "vi"
    assert page.get_by_text("Chọn tệp").is_visible()
    page.get_by_role("button", name="English").click()
    page.wait_for_url("**lang=en*")
    settle(page)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert page.get_by_role("link", name="Overview").is_visible()
    assert page.get_by_text("Chọn tệp").count() == 0
    assert page.title() == "Overview · Lifelong learning – Indicators"
    page.get_by_role("button", name="Tiếng Việt").click()
    page.wait_for_url("**lang=vi*")
    settle(page)
    assert page.get_by_text("Chọn tệp").is_visible()
    assert page.title() == "Tổng quan · Học suốt đời – Bảng chỉ số"


def test_an_unusable_address_opens_with_a_notice(plain_server: str, page: Page) -> None:
    visit(page, f"{plain_server}/unit?unit=%3Cimg%20src%3Dx%3E&period=1066")
    assert title(page) == "C1 2025 2030 vi"
    expect(page.get_by_test_id("stToast").first).to_contain_text("không dùng được")


def test_the_banner_and_the_filters_stay_on_a_phone(plain_server: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    visit(page, plain_server)
    assert page.get_by_text("Dữ liệu minh họa").is_visible()
    boxes = {name: page.locator(f".st-key-frame-{name}").bounding_box() for name in ("unit", "period", "horizon")}
    assert boxes["unit"]["width"] > 300, "the name of a unit is long and has a line of its own"
    assert boxes["period"]["y"] == boxes["horizon"]["y"] > boxes["unit"]["y"]
    assert min(box["width"] for box in boxes.values()) > 100, "a year is read in full"
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_columns_of_figures_line_up(plain_server: str, page: Page) -> None:
    visit(page, plain_server)
    widths = page.evaluate(
        """async () => {
            const cell = document.createElement("span");
            cell.className = "hsd-number";
            document.querySelector(".stApp").append(cell);
            const measure = figure => ((cell.textContent = figure.repeat(9)), cell.getBoundingClientRect().width);
            measure("0");
            await document.fonts.ready;
            return [..."0123456789"].map(measure);
        }"""
    )
    assert len(set(widths)) == 1


def test_on_a_phone_the_menu_closes_once_a_page_is_chosen(plain_server: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    visit(page, plain_server)
    page.get_by_role("button", name="Mở thanh bên").click()
    page.get_by_role("link", name="Phương pháp").click()
    page.wait_for_url("**/method?*")
    settle(page)
    expect(page.get_by_role("link", name="Phương pháp")).not_to_be_in_viewport()
