"""Names that come from sheets stay text: neither mark-up nor HTML of theirs reaches the screen."""

from streamlit.testing.v1 import AppTest

from pages.common.heading import plain


def page() -> None:
    from pages.common.heading import empty_state, heading

    heading("<img src=x onerror=alert(1)>", "<b>")
    empty_state("<script>")


def test_a_heading_shows_html_as_text() -> None:
    bodies = " ".join(element.proto.body for element in AppTest.from_function(page).run().get("html"))
    assert "&lt;img" in bodies
    assert "&lt;script&gt;" in bodies
    assert "<img" not in bodies
    assert "<script" not in bodies


def test_a_label_disarms_every_sign_of_markdown() -> None:
    assert plain("![x](http://a.vn/b.png)") == r"\!\[x\]\(http\:\/\/a\.vn\/b\.png\)".replace(r"\/", "/")
    assert plain("Trường Tiểu học Đắk Pơ") == "Trường Tiểu học Đắk Pơ"
