"""Results found again by group, indicator and period, and yearly series side by side. Computes nothing new."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
PERIODS = 100_000


@dataclass(frozen=True)
class Lookup:
    """frame: the results of the indicators in `codes`. line: their keys, group by group and indicator by indicator."""

    frame: pd.DataFrame
    codes: pd.Index
    keys: pd.Index
    lines: pd.Index
    years: Ints
    yearly: Floats

    def line(self, group: Ints, indicator: "pd.Series[Any]") -> Ints:
        return np.asarray(group * len(self.codes) + self.codes.get_indexer(indicator), dtype=np.int64)

    def at(self, line: Ints, period: Ints) -> Ints:
        """The row of each line at a period, −1 where there is none."""
        return np.asarray(self.keys.get_indexer(line * PERIODS + period), dtype=np.int64)

    def column(self, name: str, row: Ints) -> Floats:
        if not len(self.frame):
            return np.full(row.shape, np.nan)
        made: Floats = np.where(row >= 0, self.frame[name].to_numpy(dtype=np.float64)[row], np.nan)
        return made

    def series(self, line: Ints) -> Floats:
        """The yearly values of each line, one column per entry of `years`; all NaN for an unknown line."""
        row = np.asarray(self.lines.get_indexer(line), dtype=np.int64)
        made: Floats = np.vstack([self.yearly, np.full((1, len(self.years)), np.nan)])[row]
        return made


def lookup(results: pd.DataFrame, indicators: "pd.Series[Any]") -> Lookup:
    """The results of the indicators that are asked for. Raises ValueError on two results for one line and period."""
    codes = pd.Index(pd.unique(indicators))
    number = codes.get_indexer(results["indicator"])
    frame = results[number >= 0]
    line = (frame["group_id"].to_numpy(dtype=np.int64) * len(codes) + number[number >= 0]).astype(np.int64)
    period = frame["period"].to_numpy(dtype=np.int64)
    keys = pd.Index(line * PERIODS + period)
    if not keys.is_unique:
        raise ValueError("a group has two results for one indicator and period")
    lines = pd.Index(pd.unique(line))
    whole = period % 10 == 0
    years = np.unique(period[whole] // 10)
    yearly = np.full((len(lines), len(years)), np.nan)
    yearly[lines.get_indexer(line[whole]), np.searchsorted(years, period[whole] // 10)] = frame["value"].to_numpy(
        dtype=float
    )[whole]
    return Lookup(frame, codes, keys, lines, years, yearly)
