"""The catalogue refuses wrong declarations at import."""

from types import SimpleNamespace

import pytest

from indicators.registry import CatalogueError, assemble, catalogue
from indicators.words import Count, Coverage, Dated, Direction, Example, Indicator, Input, Kind, Text, TextError, Theme

WORDS = Text("chữ", "words")
PLACES = Input(code="test.places", name=WORDS, unit=WORDS, kind=Kind.STOCK, definition=WORDS)


def made(**changes: object) -> Indicator:
    declared = {
        "code": "test", "name": WORDS, "short": WORDS, "theme": Theme.SERVICE, "order": 1, "definition": WORDS,
        "formula": WORDS, "limits": WORDS, "formulas": (Dated(2021, Count(("test.places",))),), "direction": Direction.UP,
        "unit": WORDS, "decimals": 0, "source": WORDS, "frequency": WORDS, "example": Example(facts={}, value=0.0),
    }  # fmt: skip
    return Indicator(**(declared | changes))  # type: ignore[arg-type]


def test_every_indicator_of_the_programme_is_declared_once() -> None:
    assert len(catalogue().indicators) >= 29
    assert {"lib_service_commune", "commune_with_service", "lib_visits_growth", "village_house_active"} <= set(
        catalogue().indicators
    )


def test_every_single_figure_and_every_derived_figure_of_the_programme_is_an_input() -> None:
    codes = set(catalogue().inputs)
    assert {
        "population",
        "budget_social",
        "libraries.village.digital",
        "centres.village_house.met",
        "museums.education",
    } <= codes
    assert len([code for code in codes if code.startswith("libraries.")]) == 36


def test_an_indicator_without_a_direction_is_an_error() -> None:
    undirected = {field: getattr(made(), field) for field in Indicator.__slots__ if field != "direction"}
    with pytest.raises(TypeError):
        Indicator(**undirected)
    with pytest.raises(ValueError, match="direction"):
        made(direction=None)


def test_a_missing_language_is_an_error() -> None:
    with pytest.raises(TextError, match="language"):
        Text("chữ", " ")


def test_unequal_placeholders_are_an_error() -> None:
    with pytest.raises(TextError, match="placeholders"):
        Text("còn {count} nơi", "{number} places left")


def test_two_inputs_with_one_code_are_an_error() -> None:
    with pytest.raises(CatalogueError, match=r"test\.places"):
        assemble([SimpleNamespace(INPUTS=(PLACES,)), SimpleNamespace(INPUTS=(PLACES,))])


def test_an_indicator_that_uses_an_undeclared_input_is_an_error() -> None:
    with pytest.raises(CatalogueError, match="undeclared"):
        assemble([SimpleNamespace(INDICATOR=made(formulas=(Dated(2021, Coverage((("a", "b"),))),)))])


def test_formulas_out_of_order_are_an_error() -> None:
    with pytest.raises(ValueError, match="dated"):
        made(formulas=(Dated(2025, Count(("a",))), Dated(2021, Count(("b",)))))


def test_a_changed_formula_keeps_the_old_one_for_old_years() -> None:
    old, new = Count(("a",)), Count(("b",))
    indicator = made(formulas=(Dated(2021, old), Dated(2025, new)))
    assert [indicator.measure(year) for year in (2019, 2024, 2025, 2030)] == [old, old, new, new]


def test_declared_texts_of_one_list_are_all_different() -> None:
    names = [indicator.short.vi for indicator in catalogue().indicators.values()]
    assert len(names) == len(set(names))
