"""A total divided by shares so that the parts add up to it exactly. For counts whole parts; knows no unit."""

from collections.abc import Sequence
from math import floor, fsum, isclose


def apportioned(total: int, shares: Sequence[float]) -> list[int]:
    """Whole parts by largest remainder; of equal remainders the first. Raises ValueError unless total ≥ 0 and the shares
    are ≥ 0 and add up to 1."""
    refuse(shares)
    if total < 0:
        raise ValueError("a count below 0 cannot be divided")
    exact = [total * share for share in shares]
    parts = [floor(each + 1e-9) for each in exact]
    order = sorted(range(len(shares)), key=lambda place: (parts[place] - exact[place], place))
    left = total - sum(parts)
    for place in order[: max(left, 0)]:
        parts[place] += 1
    return parts


def divided(total: float, shares: Sequence[float]) -> list[float]:
    """Parts of a measure that is not counted (money); the largest part takes what rounding left over, so that fsum of the
    parts is the total."""
    refuse(shares)
    parts = [total * share for share in shares]
    largest = max(range(len(shares)), key=lambda place: (shares[place], -place))
    parts[largest] = total - fsum(part for place, part in enumerate(parts) if place != largest)
    return parts


def refuse(shares: Sequence[float]) -> None:
    if not shares or min(shares) < 0 or not isclose(fsum(shares), 1.0, abs_tol=1e-9):
        raise ValueError(f"shares are 0 or more and add up to 1: {list(shares)}")
