"""SQL by name: data/sql/<family>.sql holds statements under lines `-- name: …`. No SQL is put together from values."""

import re
from functools import cache
from pathlib import Path

SQL = Path(__file__).resolve().parent.parent / "sql"
NAME = re.compile(r"^-- name: (\w+)$", re.MULTILINE)


@cache
def statement(name: str) -> str:
    """The statement "family.name"; raises KeyError or FileNotFoundError when there is none."""
    family, _, wanted = name.partition(".")
    return family_of(family)[wanted]


@cache
def family_of(family: str) -> dict[str, str]:
    _, *found = NAME.split((SQL / f"{family}.sql").read_text(encoding="utf-8"))
    return dict(zip(found[::2], (text.strip() for text in found[1::2]), strict=True))
