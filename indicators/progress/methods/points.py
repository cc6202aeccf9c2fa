"""What every method starts from: a base, a current value and a target, each with its year. Judges nothing."""

from dataclasses import dataclass

from indicators.words import Direction


@dataclass(frozen=True, slots=True)
class Points:
    """base, current, target: values in the unit of the indicator, None where missing; years as whole numbers."""

    base_year: int
    base: float | None
    year: int
    current: float | None
    target_year: int
    target: float | None
    direction: Direction = Direction.UP

    @property
    def sign(self) -> int:
        return 1 if self.direction is Direction.UP else -1

    @property
    def reached(self) -> bool:
        return (
            self.current is not None and self.target is not None and self.sign * (self.current - self.target) >= -1e-9
        )
