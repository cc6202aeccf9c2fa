"""Chips, bullets, sparklines and tables: words beside colours, widths inside the frame, names as plain text."""

import re

import pytest

from indicators.words.status import Status
from reports.figures.bullet import bullet, sparkline
from reports.figures.status import LOOKS, URGENCY, chip
from reports.figures.style import DARK, LIGHT
from reports.figures.table import Html, link, table


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_status_is_icon_word_and_colour(status: Status, lang: str) -> None:
    made = chip(status, lang)  # type: ignore[arg-type]
    assert status.label.in_(lang) in made
    assert LOOKS[status].icon in made
    assert f"hsd-{LOOKS[status].kind}" in made


def test_every_status_has_its_own_icon_and_a_place_in_the_order_of_urgency() -> None:
    assert len({look.icon for look in LOOKS.values()}) == len(Status)
    assert set(URGENCY) == set(Status) == set(LOOKS)


def brightness(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("status", Status)
def test_status_colours_can_be_read_on_both_themes(status: Status) -> None:
    assert contrast(LOOKS[status].light, LIGHT.page) >= 4.5
    assert contrast(LOOKS[status].dark, DARK.page) >= 4.5


def test_a_bullet_stays_inside_its_frame() -> None:
    made = bullet(140.0, goal=-5.0, path=50.0, kind="met")
    assert re.findall(r"(?:width|left):([\d.-]+)%", made) == ["100.0", "50.0", "0.0"]


def test_a_bullet_without_a_value_draws_no_bar() -> None:
    assert "hsd-bar" not in bullet(None, goal=90.0, path=None, kind="unknown")


def test_a_sparkline_leaves_gaps_empty_and_shows_small_values() -> None:
    assert re.findall(r"height:(\d+)%", sparkline([None, 1.0, 0.0, 1000.0])) == ["0", "4", "0", "100"]
    assert re.findall(r"height:(\d+)%", sparkline([None, -3.0])) == ["0", "0"]


def test_a_table_escapes_what_is_not_made_here() -> None:
    made = table(["<b>"], [["<script>"], [Html("<i>x</i>")]], numbers=(0,), total=True)
    assert "<script>" not in made
    assert "<i>x</i>" in made
    assert 'class="hsd-total"' in made


@pytest.mark.parametrize("address", ["https://example.org", "javascript:alert(1)", "//x", "/x"])
def test_a_link_leads_inside_the_product_only(address: str) -> None:
    with pytest.raises(ValueError, match="not an address of ours"):
        link("x", address)
