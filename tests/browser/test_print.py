"""On paper a page loses filters and buttons, keeps its words, and nothing sticks out of the sheet."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import visit

pytestmark = pytest.mark.browser
# The sheet between its margins, in CSS pixels: upright 180 mm, turned 273 mm.
UPRIGHT, TURNED = 681, 1032
STICKS_OUT = """width => [...document.querySelectorAll("h1, p, table, li, .hsd-goal-row, .main-svg")]
  .filter(one => one.getClientRects().length && one.getBoundingClientRect().right > width + 1)
  .map(one => one.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize(
    ("path", "width"),
    [
        ("", UPRIGHT),
        ("indicator", UPRIGHT),
        ("map", UPRIGHT),
        ("compare", TURNED),
        ("unit", TURNED),
        ("method", UPRIGHT),
    ],
)
def test_a_printed_page_is_whole_and_without_controls(first_start: str, page: Page, path: str, width: int) -> None:
    visit(page, f"{first_start}/{path}")
    expect(page.locator("h1")).to_be_visible()
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(media="print")
    page.wait_for_timeout(500)
    assert (
        page.locator("[data-testid=stSelectbox]:visible, button:visible, [data-testid=stHeader]:visible").count() == 0
    )
    assert page.evaluate(STICKS_OUT, width) == []


def test_sheets_are_a4_upright_and_turned_for_wide_tables(first_start: str, page: Page) -> None:
    boxes = {}
    for path in ("", "compare"):
        visit(page, f"{first_start}/{path}")
        expect(page.locator("h1")).to_be_visible()
        found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", page.pdf(prefer_css_page_size=True))
        boxes[path] = {(round(float(wide)), round(float(high))) for wide, high in found}
    assert boxes == {"": {(595, 842)}, "compare": {(842, 595)}}
