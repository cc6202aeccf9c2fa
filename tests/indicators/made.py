"""Small facts, scopes and indicators for the tests of the numbers."""

from collections.abc import Iterable, Mapping

import pandas as pd

from indicators.arithmetic.results import results
from indicators.words import Dated, Direction, Example, Indicator, Measure, State, Text, Theme

WORDS = Text("chữ", "words")
Value = float | None | State


def indicator(*measures: Measure | Dated, code: str = "made", direction: Direction = Direction.UP) -> Indicator:
    formulas = tuple(entry if isinstance(entry, Dated) else Dated(2015, entry) for entry in measures)
    return Indicator(
        code=code, name=WORDS, short=WORDS, theme=Theme.SERVICE, order=1, definition=WORDS, formula=WORDS, limits=WORDS,
        formulas=formulas, direction=direction, unit=Text("%", "%"), decimals=1, source=WORDS, frequency=WORDS,
        example=Example(facts={}, value=0.0),
    )  # fmt: skip


def facts(given: Mapping[tuple[int, int, str], Value], **columns: object) -> pd.DataFrame:
    """(unit, period key, input) → a number, None for missing, or a State."""
    rows = []
    for (unit, period, code), value in given.items():
        state = value if isinstance(value, State) else State.MISSING if value is None else State.REPORTED
        number = float("nan") if state is not State.REPORTED else float(value)  # type: ignore[arg-type]
        rows.append((unit, period, code, number, state.value))
    frame = pd.DataFrame(rows, columns=["unit_id", "period", "input", "value", "state"])
    types = {"unit_id": "int64", "period": "int64", "input": "str", "value": "float64", "state": "str"}
    return frame.astype(types).assign(approved=True, estimated=False, submission_id="s").assign(**columns)


def scope(groups: Mapping[int, Iterable[int]], periods: Iterable[int] = (20240,)) -> pd.DataFrame:
    rows = [(group, unit, period) for group, units in groups.items() for period in periods for unit in units]
    frame = pd.DataFrame(rows, columns=["group_id", "unit_id", "period"], dtype="int64")
    return frame.assign(share=1.0, estimated=False)


def one(given: Mapping[tuple[int, int, str], Value], laid: pd.DataFrame, entry: Indicator, **more: object) -> pd.Series:
    """The last row of the results of one indicator: that of the latest period of the last group."""
    return results(facts(given), laid, [entry], **more).iloc[-1]  # type: ignore[arg-type]
