"""The first page in our dress, and a plain word when Streamlit's page has changed."""

from pathlib import Path

import pytest
import streamlit

from pages.shell.first_page import NAME, STATIC, rewritten

THEIRS = (Path(streamlit.__file__).parent / "static" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_first_page_speaks_one_language_and_runs_no_inline_script(lang: str) -> None:
    page = rewritten(THEIRS, lang)
    assert f'<html lang="{lang}">' in page
    assert f"<title>{NAME.in_(lang)}</title>" in page
    assert "<script>" not in page
    assert "Streamlit app" not in page
    assert page.count('src="./static/js/index') == 1
    assert page.index("history.js") < page.index("static/js/index")


def test_a_changed_page_of_streamlit_is_noticed() -> None:
    with pytest.raises(ValueError, match="has changed"):
        rewritten(THEIRS.replace("<title>Streamlit</title>", "<title>Other</title>"), "vi")


def test_the_name_in_the_header_is_the_name_of_the_product() -> None:
    style = (STATIC / "hsd.css").read_text("utf-8")
    assert f'content: "{NAME.vi}"' in style
    assert f'content: "{NAME.en}"' in style
