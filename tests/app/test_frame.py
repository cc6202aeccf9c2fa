"""The filter bar: what is in the address counts only when it is offered, and a choice is kept."""

import pytest
from streamlit.testing.v1 import AppTest


def bar() -> None:
    import streamlit as st

    from pages.common.frame import frame

    units = [("C1", "Cụm *Cẩm Long*"), ("23998", "Xã Yang Bắc")]
    periods = [("2025", "Năm 2025"), ("2024", "Năm 2024")]
    choice = frame(units, periods, illustrative=st.session_state.get("illustrative", False))
    st.text(f"{choice.unit} {choice.period} {choice.horizon} {choice.lang}")


@pytest.fixture
def visitor() -> AppTest:
    return AppTest.from_function(bar)


def chosen(visitor: AppTest) -> str:
    assert not visitor.exception
    return visitor.text[0].value


def test_without_an_address_the_first_options_and_the_last_horizon_are_taken(visitor: AppTest) -> None:
    assert chosen(visitor.run()) == "C1 2025 2030 vi"
    assert visitor.query_params["unit"] == "C1"
    assert visitor.query_params["horizon"] == "2030"


def test_an_address_chooses(visitor: AppTest) -> None:
    for name, value in {"unit": "23998", "period": "2024", "horizon": "2025", "lang": "en"}.items():
        visitor.query_params[name] = value
    assert chosen(visitor.run()) == "23998 2024 2025 en"
    assert [box.label for box in visitor.selectbox] == ["Unit", "Period", "Horizon"]
    assert not visitor.toast


@pytest.mark.parametrize("value", ["99999", "", "../../etc/passwd", "'; drop table fact; --", "C1 "])
def test_an_unusable_address_falls_back_with_a_notice(visitor: AppTest, value: str) -> None:
    visitor.query_params["unit"] = value
    assert chosen(visitor.run()) == "C1 2025 2030 vi"
    assert "“Đơn vị” không dùng được" in visitor.toast[0].value
    assert "*Cẩm" not in visitor.toast[0].value.replace("\\*Cẩm", "")
    assert visitor.query_params["unit"] == "C1"


def test_a_choice_is_written_into_the_address_and_survives_an_address_without_it(visitor: AppTest) -> None:
    visitor.run()
    visitor.selectbox[0].set_value("23998").run()
    assert chosen(visitor) == "23998 2025 2030 vi"
    assert visitor.query_params["unit"] == "23998"
    visitor.query_params.clear()
    assert chosen(visitor.run()) == "23998 2025 2030 vi"
    assert visitor.query_params["unit"] == "23998"


def test_an_address_wins_over_what_was_chosen_before(visitor: AppTest) -> None:
    visitor.run()
    visitor.selectbox[0].set_value("23998").run()
    visitor.query_params["unit"] = "C1"
    assert chosen(visitor.run()) == "C1 2025 2030 vi"
    assert visitor.selectbox[0].value == "C1"


def test_the_banner_is_there_exactly_when_figures_are_illustrative(visitor: AppTest) -> None:
    assert not visitor.run().get("html")
    visitor.session_state["illustrative"] = True
    assert "Dữ liệu minh họa" in visitor.run().get("html")[0].proto.body
