"""Chance that always falls the same way: a generator of its own for every question, seeded by the question's words."""

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def chance(*about: object) -> random.Random:
    """A generator for what `about` names; the same words give the same numbers on every machine."""
    return random.Random("/".join(map(str, about)))


def share(*about: object) -> float:
    """One number from 0 up to 1."""
    return chance(*about).random()


def between(low: float, high: float, *about: object) -> float:
    return low + (high - low) * share(*about)


def whole(low: int, high: int, *about: object) -> int:
    """One whole number, both ends included."""
    return chance(*about).randint(low, high)


def some(count: int, choices: Sequence[T], *about: object) -> list[T]:
    """`count` different choices, fewer when there are not so many."""
    return chance(*about).sample(list(choices), min(count, len(choices)))
