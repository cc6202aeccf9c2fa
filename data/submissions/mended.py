"""Cells mended on the screen, told as notices of the reading, so that whoever sees the figures sees that the file says otherwise."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from data.sheets.model import Cell, Problem, Reading, Severity
from indicators.words import Text

Fixes = Mapping[str, tuple[str, str]]

KIND = "fixed-on-screen"
MESSAGE = Text(
    "Ô {cell}: đã sửa trên màn hình từ “{old}” thành “{new}”. Tệp gốc giữ nguyên.",
    "Cell {cell}: mended on the screen from “{old}” to “{new}”. The file stays as it came.",
)
BLANK = Text("(trống)", "(blank)")
REMEDY = Text("Sửa cả ô này trong tệp của bạn.", "Mend this cell in your own file too.")


def with_fix_notices(reading: Reading, fixes: Fixes) -> Reading:
    """The reading with one notice for each cell mended."""
    return replace(reading, problems=(*reading.problems, *notices(fixes))) if fixes else reading


def notices(fixes: Fixes) -> Iterator[Problem]:
    for name, (old, new) in fixes.items():
        cell = Cell.parse(name)
        said = MESSAGE.fill(cell=cell.address, old=old or BLANK, new=new or BLANK)
        yield Problem(kind=KIND, severity=Severity.NOTICE, message=said, remedy=REMEDY, cell=cell, found=old or None)


def differing(typed: Mapping[str, str], said: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Cell → (what the file says, what was typed), for those that differ. said: the file's own texts."""
    return {cell: (said.get(cell, ""), new.strip()) for cell, new in typed.items() if new.strip() != said.get(cell, "")}


def cells_of(problems: Iterable[Problem]) -> list[Cell]:
    """The cells that the problems name, each once."""
    named = (cell for found in problems for cell in (*((found.cell,) if found.cell else ()), *found.cells))
    return list(dict.fromkeys(named))
