"""One table with its documented columns: what each means, its type, its unit. Columns that are not declared never leave."""

from dataclasses import dataclass
from typing import Literal

import pandas as pd

from indicators.words import Text

Type = Literal["integer", "number", "string", "boolean", "date", "datetime"]
ACTING = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Field:
    """A column. is_told: its text was typed by people, so that a beginning like a formula's is made harmless."""

    name: str
    type: Type
    description: Text
    is_told: bool = False
    allowed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """rows: the columns of `fields` in their order, sorted by `key`, which names each row once."""

    name: str
    title: Text
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    rows: pd.DataFrame


def dataset(name: str, title: Text, fields: tuple[Field, ...], key: tuple[str, ...], rows: pd.DataFrame) -> Dataset:
    """Choose, order and make harmless. Raises KeyError when a declared column is missing, ValueError when a key repeats."""
    chosen = rows[[field.name for field in fields]].copy()
    for field in fields:
        if field.is_told:
            chosen[field.name] = chosen[field.name].map(harmless, na_action="ignore")
    if chosen.duplicated(list(key)).any():
        raise ValueError(f"{name}: a key stands twice")
    ordered = chosen.sort_values(list(key), kind="stable", ignore_index=True)
    return Dataset(name=name, title=title, fields=fields, key=key, rows=ordered)


def harmless(text: str) -> str:
    """A text that a spreadsheet would take for a formula gets an apostrophe in front; any other stays as it is."""
    return f"'{text}" if text.startswith(ACTING) else text
