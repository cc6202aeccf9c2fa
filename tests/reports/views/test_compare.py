"""A comparison shows the figures of the store, sorts without losing anyone, and compares like with like."""

import pytest

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Period
from reports.sentences.compare import heat_title, marked, scatter_title, sides_title, slope_sentence, slope_title
from reports.views.compare import NAME, STANDING, Compared, compared, ordered, sort_keys, telling
from reports.views.last_sent import last_sent
from reports.views.numbers import numbers, verdicts
from reports.views.pairs import Side, changes, crossed, earlier, sides
from reports.views.places_on_map import places_on_map
from tests.reports.facts import CAM_LONG, CAM_THUY, communes

NOW, BEFORE = Period(2024), Period(2023)
EDUCATION, VISITS = "lib_service_education", "lib_visits_growth"


@pytest.fixture
def view(store: Store) -> Compared:
    return compared(numbers(store), gazetteer().by_id(CAM_THUY), NOW, 2030)


def test_every_commune_and_figure_is_the_one_of_the_store(store: Store, view: Compared) -> None:
    assert {line.unit.unit_id for line in view.lines} == set(communes(CAM_THUY))
    for line in view.lines:
        for code, cell in line.cells.items():
            assert cell.result == numbers(store).one(line.unit.unit_id, NOW, code)
            if cell.verdict:
                assert cell.verdict == verdicts(numbers(store), line.unit.unit_id, NOW)[code, 2030]
    assert {entry.code for entry in (*view.indicators, *view.empty)} == set(catalogue().indicators)
    assert (view.reported_count, view.expected_count) == (16, 17)


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("key", [NAME, STANDING, EDUCATION, VISITS])
def test_sorting_keeps_everyone_and_puts_the_silent_last(view: Compared, key: str, down: bool) -> None:
    lines = ordered(view, f"-{key}" if down else key).lines
    assert {line.unit.unit_id for line in lines} == {line.unit.unit_id for line in view.lines}
    if key in (EDUCATION, VISITS):
        values = [line.cells[key].value for line in lines if line.cells[key].value is not None]
        assert values == sorted(values, reverse=down)
        assert lines[-1].unit.unit_id == CAM_LONG


def test_every_column_can_be_sorted_by_both_ways(view: Compared) -> None:
    assert {EDUCATION, f"-{EDUCATION}", NAME, f"-{STANDING}"} <= set(sort_keys(view))


def test_the_title_counts_goals_and_names_the_lowest(view: Compared) -> None:
    judged = [cell.status for line in view.lines for cell in line.cells.values() if cell.status]
    good = sum(status.value in ("on_track", "achieved", "exceeded") for status in judged)
    assert heat_title(view, "vi").startswith(f"Mốc 2030: {good}/{len(judged)} mục tiêu của 16 xã đạt hoặc đúng tiến độ")
    lowest = min(
        (line for line in view.lines if line.judged_count), key=lambda line: line.good_count / line.judged_count
    )
    assert f"({lowest.good_count}/{lowest.judged_count})" in heat_title(view, "en")


def test_the_telling_indicator_comes_first(view: Compared) -> None:
    assert telling(view)[0].code == EDUCATION
    assert sorted(entry.code for entry in telling(view)) == sorted(entry.code for entry in view.indicators)


def test_a_slope_joins_the_same_commune_in_like_periods(store: Store, view: Compared) -> None:
    found = changes(numbers(store), view, EDUCATION, BEFORE)
    assert len(found.changes) == 16
    for one in found.changes:
        then, now = (numbers(store).one(one.unit.unit_id, period, EDUCATION) for period in (BEFORE, NOW))
        assert then is not None
        assert now is not None
        assert (one.before, one.after) == (then.value, now.value)
    moves = [one.change for one in found.changes]
    assert moves == sorted(moves, reverse=True)
    assert all(one.half == 0 and one < NOW for one in earlier(numbers(store), NOW))
    strong = marked(found)
    assert strong is not None
    assert strong.unit.name in slope_title(found, "vi")
    assert "16/17 xã có số liệu của cả hai kỳ" in slope_sentence(found, "vi")


def test_a_scatter_holds_those_with_both_figures(view: Compared) -> None:
    found = crossed(view, EDUCATION, "lib_service_commune")
    assert len(found.met) == 16
    both = sum(
        bool(one.x.status and one.x.status.is_reached and one.y.status and one.y.status.is_reached) for one in found.met
    )
    assert f"{both}/16 xã đã tới cả hai mục tiêu 2030" in scatter_title(found, "vi")


def test_two_units_are_judged_by_the_direction_of_each_indicator(store: Store) -> None:
    one, other = communes(CAM_THUY)[:2]
    found = sides(numbers(store), one, other, NOW, 2030)
    for side in found:
        if side.one.value is not None and side.other.value is not None and side.indicator.direction == "up":
            assert side.ahead == (side.one.value > side.other.value) - (side.one.value < side.other.value)
    ahead = [side.ahead for side in found if side.ahead is not None]
    assert f"A tốt hơn ở {ahead.count(1)}, B tốt hơn ở {ahead.count(-1)}" in sides_title(found, "A", "B", "vi")


def test_a_missing_side_is_neither_ahead_nor_behind(store: Store) -> None:
    silent = sides(numbers(store), CAM_LONG, communes(CAM_THUY)[0], NOW, 2030)
    assert all(isinstance(side, Side) and side.ahead is None for side in silent)
    assert "chưa có chung số liệu" in sides_title(silent, "A", "B", "vi")


def test_a_commune_alone_has_nothing_to_compare(store: Store) -> None:
    alone = compared(numbers(store), gazetteer().by_id(CAM_LONG), BEFORE, 2030)
    assert alone.lines == ()
    assert heat_title(alone, "vi") == "So sánh: chưa xã nào có số liệu"


def test_the_map_places_every_commune_and_counts_the_silent(store: Store) -> None:
    found = places_on_map(numbers(store), EDUCATION, gazetteer().by_id(CAM_THUY), NOW, 2030)
    assert {spot.unit.unit_id for spot in found.spots} == set(communes(CAM_THUY))
    assert len({spot.cell for spot in found.placed}) == 17
    assert found.unplaced == ()
    assert found.outlined == ()
    assert found.empty_count == 1
    assert sum(found.counted.values()) + found.empty_count == 17
    assert found.spots[-1].unit.unit_id == CAM_LONG


def test_under_charts_stands_when_was_last_sent(store: Store) -> None:
    sent = last_sent(store, communes(CAM_THUY), NOW)
    assert sent.at is not None
    assert sent.at.isoformat() == "2025-01-15T08:00:00+00:00"
    assert sent.some_open
    assert last_sent(store, [CAM_LONG], NOW).at is None
