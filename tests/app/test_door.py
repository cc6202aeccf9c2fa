"""The door lets in only behind the shell, and speaks the visitor's language."""

import pytest
from streamlit.testing.v1 import AppTest

from pages.shell import mark
from tests.app.conftest import shown


def test_without_the_shell_nothing_but_one_sentence_is_shown(visitor: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(mark._state, "behind_shell", False)
    visitor.run()
    assert [element.value for element in visitor.markdown] == ["Hãy chạy bằng: make run"]
    assert not visitor.button
    assert not visitor.get("html")


def test_a_new_visitor_reads_vietnamese(visitor: AppTest) -> None:
    visitor.run()
    assert not visitor.exception
    assert 'data-hsd-lang="vi"' in shown(visitor)
    assert visitor.button(key="language.other").label == "English"
    assert visitor.query_params["lang"] == "vi"


def test_an_address_may_ask_for_english(visitor: AppTest) -> None:
    visitor.query_params["lang"] = "en"
    visitor.run()
    assert not visitor.exception
    assert 'data-hsd-lang="en"' in shown(visitor)
    assert visitor.button(key="language.other").label == "Tiếng Việt"


def test_the_switch_changes_the_language_of_this_visitor_only(visitor: AppTest) -> None:
    visitor.run()
    visitor.button(key="language.other").click().run()
    assert visitor.query_params["lang"] == "en"
    assert 'data-hsd-lang="en"' in shown(visitor)
    other = AppTest.from_file(visitor._script_path, default_timeout=20).run()
    assert 'data-hsd-lang="vi"' in shown(other)


def test_an_unknown_language_falls_back_to_vietnamese(visitor: AppTest) -> None:
    visitor.query_params["lang"] = "<script>"
    visitor.run()
    assert visitor.query_params["lang"] == "vi"


@pytest.mark.parametrize(
    "script",
    [
        "pages/follow/overview.py",
        "pages/follow/indicator.py",
        "pages/follow/unit.py",
        "pages/send/submit.py",
        "pages/about/method.py",
    ],
)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_page_opens_without_a_fault(visitor: AppTest, script: str, lang: str) -> None:
    visitor.query_params["lang"] = lang
    visitor.run()
    visitor.switch_page(script).run()
    assert not visitor.exception
    assert 'class="hsd-title"' in shown(visitor)
