"""No English of Streamlit's is left on a Vietnamese page, on every page of the product."""

import re

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import visit

pytestmark = pytest.mark.browser
ENGLISH = re.compile(
    r"\b(?:upload|browse|drag|drop|file|files|limit|choose|option|options|results|search|download|close|open|loading|running|"
    r"page|pages|help|fullscreen|select|clear|the|and|of|for|with|not|found|error|home|sidebar|menu|notifications)\b",
    re.IGNORECASE,
)
# What a visitor may meet: words shown, and words spoken by a screen reader or shown on hovering.
WORDS = """() => {
  const shown = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const place = walk.currentNode.parentElement;
    if (!place.closest("script, style, noscript, [data-testid=stIconMaterial], [lang=en]")) shown.push(walk.currentNode.nodeValue);
  }
  document.querySelectorAll("[aria-label], [title], [placeholder]").forEach(node =>
    ["aria-label", "title", "placeholder"].forEach(name => node.hasAttribute(name) && shown.push(node.getAttribute(name))));
  return shown.map(text => text.trim()).filter(Boolean);
}"""


@pytest.mark.parametrize("path", ["", "indicator", "unit", "submit", "method"])
def test_a_vietnamese_page_has_no_english_left(server: str, page: Page, path: str) -> None:
    visit(page, f"{server}/{path}")
    left = [text for text in page.evaluate(WORDS) if ENGLISH.search(text)]
    assert left == []


def test_the_frame_and_an_uploader_have_no_english_left(plain_server: str, page: Page) -> None:
    visit(page, plain_server)
    page.get_by_label("Đơn vị", exact=True).first.fill("không có đâu")
    assert page.get_by_text("Không tìm thấy").is_visible()
    left = [text for text in page.evaluate(WORDS) if ENGLISH.search(text)]
    assert left == []
