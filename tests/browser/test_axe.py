"""No serious or critical fault of accessibility on any page of the product, in both languages; the keyboard reaches everything
with its focus in sight. Faults of Streamlit's own would be listed here with a reason: at 1.67, dressed as ours, it has none.

axe.min.js is axe-core 4.14.1 of Deque Systems under the Mozilla Public License 2.0 (axe.LICENSE.txt), unchanged.
"""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import visit

pytestmark = pytest.mark.browser
AXE = Path(__file__).with_name("axe.min.js").read_text("utf-8")
OPEN_ALL = "document.querySelectorAll('details').forEach(one => { one.open = true; })"
RUN = """() => axe.run(document, {resultTypes: ["violations"]}).then(found => found.violations
  .filter(one => ["serious", "critical"].includes(one.impact))
  .flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(" ")} ${node.html.slice(0, 160)}`)))"""
FOCUSED = """() => {
  const at = document.activeElement, style = getComputedStyle(at);
  const ring = [at, ...[1, 2, 3].map(up => { let one = at; for (let i = 0; i < up && one; i++) one = one.parentElement; return one; })]
    .some(one => one && (getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) > 0));
  const box = at.getBoundingClientRect();
  return {tag: at.tagName, label: at.getAttribute("aria-label") || at.innerText || "", href: at.getAttribute("href") || "",
    ring, seen: box.width > 0 && box.height > 0};
}"""
PATHS = ("", "indicator", "unit", "compare", "map", "submit", "method")


def faults(page: Page) -> list[str]:
    """Every serious or critical fault: rule, place, mark-up; what is folded is looked at too."""
    page.evaluate(OPEN_ALL)
    page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN)
    return found


def walked(page: Page, steps: int) -> list[dict[str, Any]]:
    """What has the focus after each press of Tab, from the top of the page."""
    made = []
    for _ in range(steps):
        page.keyboard.press("Tab")
        made.append(page.evaluate(FOCUSED))
    return made


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("path", PATHS)
def test_no_serious_fault_on_any_page(first_start: str, page: Page, path: str, lang: str) -> None:
    visit(page, f"{first_start}/{path}?lang={lang}")
    assert page.locator("h1").count() == 1
    assert faults(page) == []


@pytest.mark.parametrize("path", ["", "compare", "map"])
def test_no_serious_fault_in_the_dark_and_on_a_phone(first_start: str, page: Page, path: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 390, "height": 844})
    visit(page, f"{first_start}/{path}")
    assert faults(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_a_fault_would_be_found(first_start: str, page: Page) -> None:
    visit(page, f"{first_start}/method")
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"./app/static/mark.svg\">')")
    assert [fault.split(":")[0] for fault in faults(page)] == ["image-alt"]


@pytest.mark.parametrize("path", ["", "indicator", "compare", "map"])
def test_the_keyboard_reaches_filters_links_and_downloads_in_sight(first_start: str, page: Page, path: str) -> None:
    visit(page, f"{first_start}/{path}")
    stops = walked(page, 60)
    assert [stop for stop in stops if stop["tag"] != "BODY" and not (stop["ring"] and stop["seen"])] == []
    labels = " | ".join(stop["label"] for stop in stops)
    assert all(name in labels for name in ("Tổng quan", "Đơn vị", "Kỳ", "Mốc", "Tải"))
    assert any(stop["href"].startswith("./") for stop in stops)
