"""The path to a goal is drawn only where the goal still lies ahead."""

from indicators.words import Direction
from reports.figures.of_indicator import is_ahead


def test_no_path_leads_back_from_a_base_that_is_past_the_goal() -> None:
    assert not is_ahead(70, 75, Direction.UP)
    assert not is_ahead(75, 75, Direction.UP)
    assert not is_ahead(30, 20, Direction.DOWN)


def test_a_path_leads_to_a_goal_that_is_ahead() -> None:
    assert is_ahead(90, 75, Direction.UP)
    assert is_ahead(10, 20, Direction.DOWN)
