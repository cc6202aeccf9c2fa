"""What counts, kept inside each commit, is what the history says: over any order of submissions and withdrawals."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.sheets.model import Part
from data.store import Store, StoreError, facts, open_store, rebuild, refresh, rollback, submissions
from data.store.places import facilities
from indicators.words import State
from tests.data.store.made import figure, library, part, send

UNITS, PERIODS, INPUTS = (1, 2), ("2023", "2024"), ("population", "villages")


@dataclass
class History:
    """The definition, written down a second time in the plainest way: live parts in the order they came."""

    live: list[tuple[str, Part]] = field(default_factory=list)

    def figures(self) -> set[tuple[object, ...]]:
        found: dict[tuple[object, ...], tuple[object, ...]] = {}
        for submission_id, said in self.live:
            for fact in said.facts:
                key = (said.unit_id, said.period.key if said.period else 0, fact.input)
                silent = fact.state is State.NOT_COLLECTED
                if silent and key in found and found[key][1] != State.NOT_COLLECTED:
                    continue
                found[key] = (fact.value, fact.state.value, submission_id)
        return {(*key, *value) for key, value in found.items()}

    def places(self) -> set[tuple[object, ...]]:
        held: dict[tuple[object, ...], tuple[str, Part]] = {}
        for submission_id, said in self.live:
            if "library" in said.registers:
                held[(said.unit_id, said.period)] = (submission_id, said)
        return {(place.name, submission_id) for submission_id, said in held.values() for place in said.facilities}


def figures_kept(store: Store, units: list[int]) -> list[tuple[object, ...]]:
    found = facts(store, units)
    return [
        (
            row.unit_id,
            row.period,
            row.input,
            None if row.value != row.value else row.value,
            row.state,
            row.submission_id,
        )
        for row in found.itertuples()
    ]


def places_kept(store: Store, units: list[int]) -> list[tuple[object, ...]]:
    found = facilities(store, "library", units)
    return list(zip(found["name"], found["submission_id"], strict=True))


@st.composite
def sent(draw: st.DrawFn) -> Part:
    states = draw(st.lists(st.sampled_from([*State, None]), min_size=2, max_size=2))
    said = [
        figure(code, draw(st.sampled_from([0.0, 3.0])) if state is State.REPORTED else None, state)
        for code, state in zip(INPUTS, states, strict=True) if state
    ]  # fmt: skip
    names = draw(st.none() | st.lists(st.sampled_from("ABC"), unique=True))
    registers = ("museum",) if names is None else ("library",)
    return part(
        *said, *(library(name) for name in names or ()), registers=registers,
        unit_id=draw(st.sampled_from(UNITS)), period=draw(st.sampled_from(PERIODS)),
    )  # fmt: skip


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for every history of the property: each history has communes of its own."""
    store = open_store(tmp_path_factory.mktemp("shared") / "store.duckdb")
    yield store
    store.close()


fresh_units = count(start=1, step=10)


@pytest.mark.slow
@given(st.lists(sent() | st.integers(min_value=0, max_value=20), min_size=1, max_size=12))
@settings(max_examples=25, deadline=None)
def test_what_is_kept_is_what_the_history_defines(shared: Store, steps: list[Part | int]) -> None:
    base, history, since = next(fresh_units), History(), shared.version
    for number, step in enumerate(steps):
        if isinstance(step, Part):
            said = replace(step, unit_id=base + (step.unit_id or 0))
            history.live.append((send(shared, said, data=f"{base} {number}".encode()).submission_ids[0], said))
        elif history.live:
            rollback(shared, history.live.pop(step % len(history.live))[0], "Hoa", "nhầm")
    units = [base + unit for unit in UNITS]
    for again in (lambda: None, lambda: refresh(shared, since), lambda: rebuild(shared)):
        again()
        figures, places = figures_kept(shared, units), places_kept(shared, units)
        assert len(figures) == len(set(figures))
        assert (set(figures), set(places)) == (history.figures(), history.places())


def test_a_withdrawn_correction_lets_the_earlier_figure_count_again(store: Store) -> None:
    send(store, part(figure("population", 5200)), data=b"one")
    correction = send(store, part(figure("population", 52000)), data=b"two")
    rollback(store, correction.submission_ids[0], "Hoa", "gõ thừa một số 0")
    assert list(facts(store)["value"]) == [5200]
    listed = submissions(store)
    assert list(listed["state"]) == ["withdrawn", "submitted"]
    assert listed["why"].iloc[0] == "gõ thừa một số 0"


def test_a_withdrawn_submission_cannot_be_withdrawn_again(store: Store) -> None:
    sent_id = send(store, part(figure("population", 5200))).submission_ids[0]
    rollback(store, sent_id, "Hoa", "nhầm")
    with pytest.raises(StoreError, match="đã thu hồi"):
        rollback(store, sent_id, "Hoa", "nhầm")


def test_an_unknown_submission_cannot_be_withdrawn(store: Store) -> None:
    with pytest.raises(StoreError, match="Không có lần nộp"):
        rollback(store, "01890000-0000-7000-8000-000000000000", "Hoa", "nhầm")
