"""Reads units.csv and successions.csv into values. Checks nothing beyond what the values themselves refuse."""

from __future__ import annotations

import csv
from datetime import date
from functools import lru_cache
from pathlib import Path

from indicators.words.unit import Succession, Unit, UnitKind

REFERENCE = Path(__file__).resolve().parent.parent / "reference"
_KIND = {kind.value: kind for kind in UnitKind}


def read_units(path: Path = REFERENCE / "units.csv") -> dict[int, Unit]:
    """Every unit by its unit_id, in the order of the file. Raises KeyError for an unknown kind, OSError without a file."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        next(rows)
        return {int(row[0]): _unit(row) for row in rows}


def read_successions(path: Path = REFERENCE / "successions.csv") -> tuple[Succession, ...]:
    """Every succession in the order of the file; an empty share is None: a part of unknown size."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        next(rows)
        return tuple(_succession(row) for row in rows)


def _unit(row: list[str]) -> Unit:
    number, code, name, kind, parent, start, end, lat, lon, basis = row
    return Unit(
        int(number),
        code,
        name,
        _KIND[kind],
        int(parent) if parent else None,
        _day(start),
        _day(end),
        float(lat) if lat else None,
        float(lon) if lon else None,
        basis,
    )


def _succession(row: list[str]) -> Succession:
    old, new, on, share, whole, basis = row
    return Succession(int(old), int(new), date.fromisoformat(on), float(share) if share else None, whole == "1", basis)


@lru_cache(maxsize=256)
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
