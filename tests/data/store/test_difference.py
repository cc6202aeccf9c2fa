"""The difference shown before a commit is exactly what the commit then does."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.sheets.model import FacilityRead, FactRead, Part
from data.store import Store, difference, facilities, facts, open_store
from indicators.words import State
from tests.data.store.made import figure, library, part, send

SAYING = ("reported", "not_arising")
INPUTS = ("population", "villages", "staff")


def told(store: Store, said: Part) -> list[tuple[str, str | None, str]]:
    found = difference(store, said)
    return [
        (row.code, row.name if isinstance(row.name, str) else None, row.change) for row in found.itertuples(index=False)
    ]


def test_new_changed_unchanged_and_gone_figures_are_told_apart(store: Store) -> None:
    send(store, part(figure("population", 1), figure("villages", 2), figure("staff", 3), figure("cooperation", 4)))
    said = part(
        figure("population", 1), figure("villages", 5), figure("staff", None, State.MISSING),
        figure("cooperation", None, State.NOT_COLLECTED), figure("donated_items", 0), figure("guides_printed", None, State.MISSING),
    )  # fmt: skip
    assert told(store, said) == [
        ("population", None, "unchanged"), ("villages", None, "changed"), ("staff", None, "gone"), ("donated_items", None, "new"),
    ]  # fmt: skip


def test_old_and_new_value_stand_side_by_side(store: Store) -> None:
    send(store, part(figure("population", 5200)))
    row = difference(store, part(figure("population", 5300, cell="C9"))).iloc[0]
    assert (row["old_value"], row["new_value"], row["sheet"], row["cell"]) == (5200, 5300, "5. Nguồn lực", "C9")


def test_places_are_compared_by_name_and_what_changed_is_named(store: Store) -> None:
    send(store, part(library("Xã", visits_onsite=1), library("Thôn 1", row=8), library("Thôn 2", row=9)))
    said = part(
        library("Xã", visits_onsite=2, flags={"service": True}), library("Thôn 2", row=8), library("Thôn 3", row=9)
    )
    assert told(store, said) == [
        ("library", "Xã", "changed"), ("library", "Thôn 2", "unchanged"), ("library", "Thôn 3", "new"), ("library", "Thôn 1", "gone"),
    ]  # fmt: skip
    assert difference(store, said)["columns"].iloc[0] == "flags, numbers"


def test_an_empty_register_lets_its_places_go_and_an_absent_one_keeps_them(store: Store) -> None:
    send(store, part(library("Xã")))
    assert told(store, part(registers=("library",))) == [("library", "Xã", "gone")]
    assert told(store, part(figure("population", 1), registers=("museum",))) == [("population", None, "new")]


figures = st.builds(
    lambda code, value, state: figure(code, value if state is State.REPORTED else None, state),
    st.sampled_from(INPUTS), st.sampled_from([0.0, 1.0, 7.5]), st.sampled_from(list(State)),
)  # fmt: skip
places = st.builds(
    lambda name, visits: library(name, visits_onsite=visits), st.sampled_from("ABC"), st.sampled_from([None, 1.0, 2.0])
)


@st.composite
def parts(draw: st.DrawFn) -> Part:
    facts_said: list[FactRead] = draw(st.lists(figures, unique_by=lambda fact: fact.input, max_size=3))
    places_said: list[FacilityRead] = draw(st.lists(places, max_size=4))
    holds = draw(st.booleans()) or bool(places_said)
    return part(*facts_said, *places_said, registers=("library",) if holds else ("museum",))


def state_of(store: Store, unit_id: int) -> tuple[dict[str, tuple[float, str]], Counter[tuple[str, float]]]:
    found = facts(store, [unit_id])
    said = {row.input: (row.value, row.state) for row in found.itertuples() if row.state in SAYING}
    held = facilities(store, "library", [unit_id])
    return said, Counter(zip(held["name"], held["visits_onsite"].fillna(-1), strict=True))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for every example of the property: each has a commune of its own."""
    store = open_store(tmp_path_factory.mktemp("shared") / "store.duckdb")
    yield store
    store.close()


fresh_units = count(start=1)


@given(st.lists(parts(), min_size=1, max_size=4))
@settings(max_examples=15, deadline=None)
def test_the_commit_does_what_the_difference_foretold(shared: Store, history: list[Part]) -> None:
    unit_id = next(fresh_units)
    for number, step in enumerate(history):
        said = replace(step, unit_id=unit_id)
        before, held_before = state_of(shared, unit_id)
        foretold = difference(shared, said)
        receipt = send(shared, said, data=f"{unit_id} {number}".encode())
        after, held_after = state_of(shared, unit_id)
        assert_figures(foretold, before, after)
        assert_places(foretold, held_before, held_after)
        for change in ("new", "changed", "unchanged", "gone"):
            assert getattr(receipt, f"{change}_count") == (foretold["change"] == change).sum()


def assert_figures(foretold: pd.DataFrame, before: dict, after: dict) -> None:  # type: ignore[type-arg]
    told = {row.code: row.change for row in foretold[foretold["kind"] == "figure"].itertuples()}
    for code in {*before, *after, *told}:
        old, new = before.get(code), after.get(code)
        if code not in told:
            assert repr(old) == repr(new)
        elif old is None or new is None:
            assert told[code] == ("new" if old is None else "gone")
        else:
            assert told[code] == ("unchanged" if repr(old) == repr(new) else "changed")


def assert_places(foretold: pd.DataFrame, before: Counter, after: Counter) -> None:  # type: ignore[type-arg]
    told = Counter(foretold.loc[foretold["kind"] == "place", "change"])
    if told:
        assert told["new"] + told["changed"] + told["unchanged"] == after.total()
        assert told["gone"] + told["changed"] + told["unchanged"] == before.total()
        assert told["unchanged"] <= (before & after).total()
    else:
        assert before == after
