"""Gathers every declaration into one catalogue and refuses a wrong one at import. It declares nothing itself.

A module of indicators/registers may hold REGISTER and INPUTS; one of indicators/catalogue holds INDICATOR and, where the
indicator needs figures nobody asked for yet, INPUTS. Nothing else has to be touched to add one.
"""

import importlib
import pkgutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType, ModuleType
from typing import Protocol, TypeVar

from indicators import catalogue as indicator_package
from indicators import registers as register_package
from indicators.words import Indicator, Input, Register, Theme


class CatalogueError(ValueError):
    """Two things with one code, or a declaration that names what does not exist."""


class Coded(Protocol):
    @property
    def code(self) -> str: ...


T = TypeVar("T", bound=Coded)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """registers, inputs and indicators by code, each in the order in which people read them."""

    registers: Mapping[str, Register]
    inputs: Mapping[str, Input]
    indicators: Mapping[str, Indicator]


@cache
def catalogue() -> Catalogue:
    """The whole catalogue; raises CatalogueError when declarations contradict each other."""
    return assemble([*modules(register_package), *modules(indicator_package)])


def modules(package: ModuleType) -> list[ModuleType]:
    return [
        importlib.import_module(f"{package.__name__}.{found.name}")
        for found in sorted(pkgutil.iter_modules(package.__path__), key=lambda found: found.name)
    ]


def assemble(declaring: Iterable[ModuleType]) -> Catalogue:
    """One catalogue out of modules that hold REGISTER, INPUTS, INDICATOR; raises CatalogueError."""
    found = list(declaring)
    themes = list(Theme)
    registers = [module.REGISTER for module in found if hasattr(module, "REGISTER")]
    inputs = [entry for module in found for entry in getattr(module, "INPUTS", ())]
    indicators = [module.INDICATOR for module in found if hasattr(module, "INDICATOR")]
    made = Catalogue(
        by_code(sorted(registers, key=lambda register: register.sheet)),
        by_code(inputs),
        by_code(sorted(indicators, key=lambda entry: (themes.index(entry.theme), entry.order, entry.code))),
    )
    refuse_dangling(made)
    return made


def by_code(entries: Iterable[T]) -> Mapping[str, T]:
    made: dict[str, T] = {}
    for entry in entries:
        if entry.code in made:
            raise CatalogueError(f"the code {entry.code!r} is declared twice")
        made[entry.code] = entry
    return MappingProxyType(made)


def refuse_dangling(made: Catalogue) -> None:
    """Raises CatalogueError when an input or indicator names an input, register, type or column that is not declared."""
    for entry in made.inputs.values():
        if entry.part_of and entry.part_of not in made.inputs:
            raise CatalogueError(f"{entry.code} is part of {entry.part_of}, which is not declared")
        if entry.tally:
            refuse_unknown_tally(entry, made.registers)
    for indicator in made.indicators.values():
        unknown = [code for code in indicator.inputs if code not in made.inputs]
        if unknown:
            raise CatalogueError(f"indicator {indicator.code} uses undeclared inputs {unknown}")
        if indicator.register and indicator.register not in made.registers:
            raise CatalogueError(f"indicator {indicator.code} names the unknown register {indicator.register}")


def refuse_unknown_tally(entry: Input, registers: Mapping[str, Register]) -> None:
    assert entry.tally is not None
    register = registers.get(entry.tally.register)
    if register is None:
        raise CatalogueError(f"{entry.code} counts the unknown register {entry.tally.register}")
    columns = {column.code for column in register.columns}
    types = {kind.code for kind in register.types}
    unknown = {*entry.tally.flags, *entry.tally.columns} - columns | set(entry.tally.types) - types
    if unknown:
        raise CatalogueError(f"{entry.code} counts unknown columns or types {sorted(unknown)}")
