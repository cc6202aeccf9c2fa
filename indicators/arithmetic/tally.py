"""Rows of registers become figures by the tallies that the inputs declare. Nothing is guessed: an unreadable part spoils its sum."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from indicators.words import Input, Tally


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a register. numbers: None is blank. unreadable: columns whose cell held something that is no number."""

    register: str
    type: str | None
    flags: Mapping[str, bool]
    numbers: Mapping[str, float | None]
    unreadable: frozenset[str] = frozenset()


def tally(
    rows: Iterable[Row], columns: Mapping[str, Collection[str]], inputs: Mapping[str, Input]
) -> dict[str, float | None]:
    """Figures by input code from the rows of the registers named in `columns` (register → codes of its columns).

    Counting gives 0 where a register has no such row. A sum adds the columns that exist; blanks add nothing; it is None
    when a cell in it is unreadable or when no row holds any number. A missing flag column gives no entry at all.
    """
    by_register: dict[str, list[Row]] = {register: [] for register in columns}
    for row in rows:
        by_register[row.register].append(row)
    made: dict[str, float | None] = {}
    for entry in inputs.values():
        if entry.tally and entry.tally.register in by_register and is_asked(entry.tally, columns):
            made[entry.code] = one(entry.tally, by_register[entry.tally.register])
    return made


def is_asked(rule: Tally, columns: Mapping[str, Collection[str]]) -> bool:
    present = columns[rule.register]
    return all(flag in present for flag in rule.flags) and (
        not rule.columns or any(column in present for column in rule.columns)
    )


def one(rule: Tally, rows: Iterable[Row]) -> float | None:
    counted = [row for row in rows if row.type in rule.types] if rule.types else list(rows)
    if rule.flags:
        counted = [row for row in counted if all(map(row.flags.get, rule.flags))]
    if not rule.columns:
        return float(len(counted))
    if not all(row.unreadable.isdisjoint(rule.columns) for row in counted):
        return None
    numbers = [row.numbers.get(column) for row in counted for column in rule.columns]
    known = [number for number in numbers if number is not None]
    return float(sum(known)) if known else None
