"""Results taken apart: by type of facility, by facility, by place. Parts are held against the total; none is adjusted."""

from collections.abc import Sequence

import pandas as pd

from indicators.words import Indicator

TOLERANCE = 1e-6


def by_facility(facilities: pd.DataFrame, indicator: Indicator, by: Sequence[str] = ("type",)) -> pd.DataFrame:
    """part, whole, value (percent) per value of `by`, counted from the rows of the indicator's register.

    facilities: unit_id, period, register, type, name, place and one bool column per flag; `by`: any of its columns, such
    as type, place, unit_id, or name for single facilities. Raises ValueError for an indicator that names no register.
    """
    if indicator.register is None or not indicator.flags:
        raise ValueError(f"{indicator.code} does not count facilities")
    rows = facilities[facilities["register"] == indicator.register]
    if indicator.types:
        rows = rows[rows["type"].isin(indicator.types)]
    met = rows[list(indicator.flags)].astype(bool).all(axis=1)
    counted = rows[list(by)].assign(part=met.astype("int64"), whole=1)
    made = counted.groupby(list(by), dropna=False, sort=True)[["part", "whole"]].sum().reset_index()
    return made.assign(value=made["part"] / made["whole"] * 100)


def missing_facilities(facilities: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    """The rows that count in the whole and not in the part: what is left, by name."""
    each = facilities[facilities["register"] == indicator.register]
    if indicator.types:
        each = each[each["type"].isin(indicator.types)]
    met = each[list(indicator.flags)].astype(bool).all(axis=1)
    return each[~met]


def against_total(parts: pd.DataFrame, totals: pd.DataFrame, on: Sequence[str]) -> pd.DataFrame:
    """Whether parts add up to totals: `on`, parts_sum, total, difference (parts less total), agrees.

    parts and totals: the columns `on` and `value`. A side that is missing altogether is NaN and does not agree.
    """
    summed = parts.groupby(list(on), sort=True)["value"].sum(min_count=1).rename("parts_sum").reset_index()
    stated = totals[[*on, "value"]].rename(columns={"value": "total"})
    made = summed.merge(stated, on=list(on), how="outer", validate="one_to_one")
    difference = made["parts_sum"] - made["total"]
    return made.assign(difference=difference, agrees=difference.abs() <= TOLERANCE)
