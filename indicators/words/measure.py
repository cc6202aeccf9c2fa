"""The shapes a formula can have. A shape names its inputs; the arithmetic that follows is in indicators/arithmetic."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coverage:
    """Σ part ÷ Σ whole × 100 over pairs of inputs (part, whole): summed first, divided last."""

    pairs: tuple[tuple[str, str], ...]

    @property
    def inputs(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys([code for pair in self.pairs for code in pair]))


@dataclass(frozen=True, slots=True)
class Share:
    """Σ part ÷ Σ (all of `wholes`) × 100; a unit counts when every one of its inputs is known."""

    part: str
    wholes: tuple[str, ...]

    @property
    def inputs(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((self.part, *self.wholes)))


@dataclass(frozen=True, slots=True)
class UnitsWith:
    """Communes in which at least one of `any_of` is ≥ 1, as a percentage of the communes that reported any of them."""

    any_of: tuple[str, ...]

    @property
    def inputs(self) -> tuple[str, ...]:
        return self.any_of


@dataclass(frozen=True, slots=True)
class Occasions:
    """Distinct occasions held (`prefix`.<occasion> ≥ 1) as a percentage of those the unit's plan names."""

    prefix: str
    occasions: tuple[str, ...]

    @property
    def inputs(self) -> tuple[str, ...]:
        return tuple(f"{self.prefix}.{occasion}" for occasion in self.occasions)


@dataclass(frozen=True, slots=True)
class Rate:
    """Σ part ÷ Σ whole × per."""

    part: str
    whole: str
    per: float = 1.0

    @property
    def inputs(self) -> tuple[str, ...]:
        return (self.part, self.whole)


@dataclass(frozen=True, slots=True)
class Growth:
    """Average yearly growth, geometric by default: (yₙ/y₀)^(1/n) − 1, in percent, of the sum of `series`."""

    series: tuple[str, ...]

    @property
    def inputs(self) -> tuple[str, ...]:
        return self.series


@dataclass(frozen=True, slots=True)
class Count:
    """The sum of `series`, followed without a goal."""

    series: tuple[str, ...]

    @property
    def inputs(self) -> tuple[str, ...]:
        return self.series


Measure = Coverage | Share | UnitsWith | Occasions | Rate | Growth | Count


@dataclass(frozen=True, slots=True)
class Dated:
    """A formula and the first year it holds for: a changed definition keeps the old formula for old years."""

    from_year: int
    measure: Measure
