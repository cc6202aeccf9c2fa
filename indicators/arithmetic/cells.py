"""What one unit contributes to one indicator in one period: part, whole, and how much more it might. Adds no units up."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from indicators.arithmetic.grid import ESTIMATED, REFUSED, UNAPPROVED, Bools, Floats, Grid
from indicators.arithmetic.land import Land, last_known
from indicators.words import Count, Coverage, Growth, Measure, Occasions, Rate, Share, UnitsWith


@dataclass(frozen=True, slots=True)
class Cells:
    """All unit × period. part, whole: 0 where the unit is no reporter.

    incomplete: a reporter that gave some of its figures and not others. more_part, more_whole: what the missing figures
    could add at most; blind: a missing figure of which not even that is known. refused: nothing but "không thu thập".
    """

    part: Floats
    whole: Floats
    reported: Bools
    incomplete: Bools
    more_part: Floats
    more_whole: Floats
    blind: Bools
    refused: Bools
    unapproved: Bools
    estimated: Bools


def cells(grid: Grid, measure: Measure, ground: Land, named: Floats | None = None) -> Cells:
    """The contributions to one measure. named: for occasions, unit × occasion × period, how many a plan names."""
    match measure:
        case Coverage(pairs):
            return paired(grid, measure, ground, [(grid.of(part), grid.of(whole)) for part, whole in pairs])
        case Occasions():
            assert named is not None
            held = [np.where(np.isnan(n), np.nan, (n >= 1).astype(float)) for n in map(grid.of, measure.inputs)]
            return occasions(grid, measure, held, named)
        case UnitsWith(any_of):
            return units_with(grid, measure, any_of)
        case Share(part, wholes):
            return all_known(grid, measure, grid.of(part), sum_of(grid, wholes))
        case Rate(part, whole):
            return all_known(grid, measure, grid.of(part), grid.of(whole))
        case Count(series) | Growth(series):
            return all_known(grid, measure, sum_of(grid, series), np.ones(grid.shape))


def sum_of(grid: Grid, codes: Sequence[str]) -> Floats:
    """The sum, NaN as soon as one of them is unknown: a sum with a hole would be a wrong number."""
    made: Floats = np.sum([grid.of(code) for code in codes], axis=0)
    return made


def all_known(grid: Grid, measure: Measure, part: Floats, whole: Floats) -> Cells:
    reported = ~np.isnan(part) & ~np.isnan(whole)
    nothing = np.zeros(grid.shape)
    return described(
        grid, measure, np.where(reported, part, 0.0), np.where(reported, whole, 0.0), reported,
        np.zeros(grid.shape, dtype=bool), nothing, nothing, ~reported,
    )  # fmt: skip


def paired(grid: Grid, measure: Measure, ground: Land, pairs: Sequence[tuple[Floats, Floats]]) -> Cells:
    """Coverage: a pair counts when both sides are known. A missing pair might add up to its whole: this period's where
    that side is known, else the one last reported for the same land; where none ever was, nothing is certain."""
    part, whole, more = np.zeros(grid.shape), np.zeros(grid.shape), np.zeros(grid.shape)
    reported, complete, blind = np.zeros(grid.shape, bool), np.ones(grid.shape, bool), np.zeros(grid.shape, bool)
    for left, right in pairs:
        known = ~np.isnan(left) & ~np.isnan(right)
        part += np.where(known, left, 0.0)
        whole += np.where(known, right, 0.0)
        last = last_known(right, ground)
        more += np.where(known | np.isnan(last), 0.0, last)
        reported |= known
        complete &= known
        blind |= ~known & np.isnan(last)
    return described(grid, measure, part, whole, reported, reported & ~complete, more, more, blind)


def units_with(grid: Grid, measure: Measure, codes: Sequence[str]) -> Cells:
    """A unit is one in the whole, so what is missing is bounded exactly, without any assumption."""
    block = np.stack([grid.of(code) for code in codes])
    known = ~np.isnan(block)
    has: Bools = np.any(block >= 1, axis=0, keepdims=True)[0]
    reported: Bools = np.any(known, axis=0, keepdims=True)[0]
    undecided: Bools = reported & ~has & ~np.all(known, axis=0, keepdims=True)[0]
    more_part, more_whole = (undecided | ~reported).astype(float), (~reported).astype(float)
    sure = np.zeros(grid.shape, dtype=bool)
    return described(grid, measure, has.astype(float), reported.astype(float), reported, undecided,
                     more_part, more_whole, sure)  # fmt: skip


def occasions(grid: Grid, measure: Measure, held: Sequence[Floats], named: Floats) -> Cells:
    """What the plan names is always known, so the bounds are exact."""
    block = np.stack(held)
    known = ~np.isnan(block)
    part, whole = (np.where(known, block, 0.0) * named).sum(axis=0), (known * named).sum(axis=0)
    more = (~known * named).sum(axis=0)
    reported: Bools = np.any(known, axis=0, keepdims=True)[0]
    sure = np.zeros(grid.shape, dtype=bool)
    return described(grid, measure, part, whole, reported, reported & (more > 0), more, more, sure)


def described(
    grid: Grid, measure: Measure, part: Floats, whole: Floats, reported: Bools, incomplete: Bools,
    more_part: Floats, more_whole: Floats, blind: Bools,
) -> Cells:  # fmt: skip
    """Adds where the figures came from: refused, unapproved, estimated."""
    asked = [grid.marks[grid.inputs[code]] & REFUSED != 0 for code in measure.inputs]
    refused: Bools = np.all(np.stack(asked), axis=0) if asked else np.zeros(grid.shape, dtype=bool)
    unapproved, estimated = (grid.marked(measure.inputs, mark) & reported for mark in (UNAPPROVED, ESTIMATED))
    return Cells(part, whole, reported, incomplete, more_part, more_whole, blind, refused, unapproved, estimated)


def joined(made: Sequence[tuple[Cells, Bools]]) -> Cells:
    """One Cells out of several formulas, each for the periods in which it holds (a mask over periods)."""
    if len(made) == 1:
        return made[0][0]
    first = made[0][0]
    columns = {entry.name: np.array(getattr(first, entry.name)) for entry in fields(Cells)}
    for part, holds in made[1:]:
        for name, column in columns.items():
            column[:, holds] = getattr(part, name)[:, holds]
    return Cells(**columns)
