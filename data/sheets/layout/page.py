"""A sheet made ready to be understood: text in Unicode, hidden columns away, merged ranges at hand, addresses kept.

Values are those of the file; what they mean is not asked here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from data.sheets import model
from data.sheets.book.model import Cell, Grid, Place, address
from data.sheets.numbers import Mark
from data.text.legacy import LegacyFont, from_legacy, legacy_font
from data.text.normalise import nfc


@dataclass(frozen=True, slots=True)
class Page:
    """grid: as it lies in the file. rows: the same cells, text decoded and tidied. columns: those that are shown.

    font: the old font its text was typed in. marks: what `cells` has found out about decimal signs, by column.
    texts: every cell as text. written: per row, (column, text) of what is shown and not blank.
    """

    grid: Grid
    name: str
    rows: list[list[Cell]]
    texts: list[list[str]]
    written: list[list[tuple[int, str]]]
    columns: tuple[int, ...]
    across: Mapping[Place, int] = field(default_factory=dict)
    down: Mapping[Place, int] = field(default_factory=dict)
    covered: Mapping[Place, Place] = field(default_factory=dict)
    font: LegacyFont | None = None
    marks: dict[int, Mark | None] = field(default_factory=dict)

    @property
    def height(self) -> int:
        return len(self.rows)

    def value(self, row: int, column: int) -> Cell:
        """The cell's own value; None when blank or beyond the sheet."""
        if row >= len(self.rows) or column >= len(self.rows[row]):
            return None
        return self.rows[row][column]

    def text(self, row: int, column: int) -> str:
        """The cell as text: "" when blank; whole numbers without decimals."""
        if row >= len(self.texts) or column >= len(self.texts[row]):
            return ""
        return self.texts[row][column]

    def filled(self, row: int, column: int) -> Cell:
        """The value of the merged range that covers the cell, or the cell's own."""
        return self.value(*self.covered.get((row, column), (row, column)))

    def cell(self, row: int, column: int) -> model.Cell:
        return model.Cell(self.grid.name, address(row, column))

    def words(self, row: int) -> list[tuple[int, str]]:
        """(column, text) of every cell of the row that is shown and not blank."""
        return self.written[row] if row < len(self.written) else []

    def is_spanning(self, row: int, column: int) -> bool:
        """Whether the cell is merged over at least half of what is shown: a title or a section."""
        return self.across.get((row, column), 1) * 2 >= max(len(self.columns), 3)


def as_text(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value)


def page_of(grid: Grid) -> Page:
    """The sheet made ready. Which old font it was typed in is judged by all its text together."""
    texts = [value for row in grid.rows for value in row if isinstance(value, str)]
    font = legacy_font(texts)
    rows: list[list[Cell]] = [
        [tidy(from_legacy(value, font) if font else value) if isinstance(value, str) else value for value in row]
        for row in grid.rows
    ]
    width = max((len(row) for row in rows), default=0)
    shown = tuple(column for column in range(width) if column not in grid.hidden_cols)
    across, down, covered = spans(grid)
    as_texts = [[value if isinstance(value, str) else as_text(value) for value in row] for row in rows]
    hidden = grid.hidden_cols
    written = [[(column, text) for column, text in enumerate(row) if text and column not in hidden] for row in as_texts]
    name = from_legacy(grid.name, font) if font else grid.name
    return Page(grid, nfc(name), rows, as_texts, written, shown, across, down, covered, font)


@lru_cache(maxsize=1 << 15)
def tidy(text: str) -> str | None:
    """One spelling (NFC), single spaces; None for a text without any sign."""
    return nfc(text) or None


def spans(grid: Grid) -> tuple[dict[Place, int], dict[Place, int], dict[Place, Place]]:
    """Of every merged range: width and height at its first cell, and the first cell for every cell it covers."""
    across: dict[Place, int] = {}
    down: dict[Place, int] = {}
    covered: dict[Place, Place] = {}
    height = len(grid.rows)
    for top, left, bottom, right in grid.merged:
        across[top, left], down[top, left] = right - left + 1, bottom - top + 1
        if (bottom - top + 1) * (right - left + 1) > 2_000:
            continue
        for row in range(top, min(bottom, height - 1) + 1):
            for column in range(left, right + 1):
                covered[row, column] = (top, left)
    return across, down, covered
