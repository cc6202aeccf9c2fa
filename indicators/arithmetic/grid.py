"""Facts as a block of numbers: input × unit × period. The ground of every result; adds nothing up and divides nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from indicators.words import State

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Bits = npt.NDArray[np.uint8]

UNAPPROVED, ESTIMATED, REFUSED, SEEN = (np.uint8(1 << place) for place in range(4))


@dataclass(frozen=True, slots=True)
class Grid:
    """values[input, unit, period]: NaN where nothing is known; "không phát sinh" is a known 0. periods: by their end,
    oldest first. marks: bits UNAPPROVED, ESTIMATED, REFUSED ("không thu thập"), SEEN."""

    inputs: dict[str, int]
    units: Ints
    periods: Ints
    values: Floats
    marks: Bits

    def of(self, code: str) -> Floats:
        """unit × period of one input; NaN where no fact says it."""
        made: Floats = self.values[self.inputs[code]]
        return made

    def marked(self, codes: Sequence[str], mark: np.uint8, known_only: bool = True) -> Bools:
        """unit × period: whether a (known) fact of one of these inputs carries the mark."""
        found = np.zeros(self.shape, dtype=bool)
        for row in (self.inputs[code] for code in codes):
            hit = (self.marks[row] & mark) != 0
            found |= hit & ~np.isnan(self.values[row]) if known_only else hit
        return found

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.units), len(self.periods)


def ends(periods: npt.ArrayLike) -> Ints:
    """Period keys as numbers that sort by the end of the period: the second half and the year end together."""
    keys = np.asarray(periods, dtype=np.int64)
    return np.where(keys % 10 == 0, keys + 2, keys)


def grid(facts: pd.DataFrame, scope: pd.DataFrame, codes: Sequence[str]) -> Grid:
    """The block of these inputs over every unit and period that facts or scope name.

    Raises ValueError when a unit has two facts for one input and period.
    """
    columns = {code: row for row, code in enumerate(codes)}
    row = recoded(facts["input"], columns)
    kept = row >= 0
    if not kept.all():
        facts, row = facts[kept], row[kept]
    units = pd.unique(np.concatenate([pd.unique(scope["unit_id"]), pd.unique(facts["unit_id"])]).astype(np.int64))
    periods = np.unique(np.concatenate([pd.unique(scope["period"]), pd.unique(facts["period"])]).astype(np.int64))
    periods = periods[np.argsort(ends(periods), kind="stable")]
    at = (row * len(units) + place(facts["unit_id"], units)) * len(periods) + place(facts["period"], periods)
    values, marks = filled(facts, at, len(columns) * len(units) * len(periods))
    shape = (len(columns), len(units), len(periods))
    return Grid(columns, units, periods, values.reshape(shape), marks.reshape(shape))


def filled(facts: pd.DataFrame, at: Ints, size: int) -> tuple[Floats, Bits]:
    states = recoded(facts["state"], {state.value: number for number, state in enumerate(State)})
    reported, _, refused, silent = (states == number for number in range(4))
    values, marks = np.full(size, np.nan), np.zeros(size, dtype=np.uint8)
    values[at] = np.where(silent, 0.0, np.where(reported, facts["value"].to_numpy(dtype=float), np.nan))
    marks[at] = (
        SEEN
        | np.where(facts["approved"].to_numpy(dtype=bool), 0, UNAPPROVED).astype(np.uint8)
        | np.where(facts["estimated"].to_numpy(dtype=bool), ESTIMATED, 0).astype(np.uint8)
        | np.where(refused, REFUSED, 0).astype(np.uint8)
    )
    if np.count_nonzero(marks) != len(facts):
        raise ValueError("a unit has two facts for one input and period")
    return values, marks


def recoded(words: "pd.Series[Any]", codes: dict[str, int]) -> Ints:
    """Each word's number in `codes`, −1 for a word not there; quick for plain and for categorical columns."""
    found, names = pd.factorize(words)
    numbers = np.array([codes.get(str(name), -1) for name in names] + [-1], dtype=np.int64)
    made: Ints = numbers[found]
    return made


def place(keys: "pd.Series[Any]", among: Ints) -> Ints:
    """The position of each key in `among`, which holds them all."""
    found, names = pd.factorize(keys.to_numpy(dtype=np.int64))
    where = pd.Index(among).get_indexer(names)
    return np.asarray(where[found], dtype=np.int64)
