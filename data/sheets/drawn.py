"""A sheet as an officer sees it, cut to what must be looked at: which rows and columns to draw, and their texts. No meaning."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from data.sheets.book.model import Book, Cell, Grid, Place, place
from data.sheets.model import Cell as Named
from data.text.legacy import from_legacy, legacy_font
from data.text.normalise import nfc

AROUND, HEAD_ROWS = 2, 4
SMALL_ROWS, MAX_ROWS, MAX_COLUMNS, MAX_SHEETS, MAX_TEXT = 40, 160, 24, 8, 160


@dataclass(frozen=True, slots=True)
class Drawn:
    """rows: row from zero → texts, one for each of `columns` (from zero). height: rows of the sheet in the file.

    spans: row and column of a merged cell's corner → how many drawn columns it covers.
    """

    name: str
    columns: tuple[int, ...]
    rows: Mapping[int, tuple[str, ...]]
    spans: Mapping[Place, int]
    height: int

    @property
    def is_cut(self) -> bool:
        return len(self.rows) < self.height


def drawn(book: Book, cells: Iterable[str], first_rows: Mapping[str, int]) -> list[Drawn]:
    """The sheets around these cells ("Sheet!B7"), in the book's order. first_rows: sheet → first row that holds figures
    (from zero); the rows above it are its heading."""
    wanted: dict[str, list[Place]] = {}
    for name in cells:
        cell = Named.parse(name)
        wanted.setdefault(cell.sheet, []).append(place(cell.address))
    found = [grid for grid in book.sheets if grid.name in wanted and grid.rows]
    return [sheet(grid, wanted[grid.name], first_rows.get(grid.name, HEAD_ROWS)) for grid in found[:MAX_SHEETS]]


def sheet(grid: Grid, places: list[Place], first: int) -> Drawn:
    texts = texts_of(grid)
    rows = rows_of(grid, places, first)
    columns = columns_of(grid, places, rows, texts)
    height, width = len(texts), len(texts[0])
    return Drawn(
        grid.name,
        tuple(columns),
        {
            row: tuple(texts[row][column] if row < height and column < width else "" for column in columns)
            for row in rows
        },
        spans_of(grid, rows, columns),
        height,
    )


def rows_of(grid: Grid, places: list[Place], first: int) -> list[int]:
    """All rows of a small sheet; of a large one its heading and what stands around the places. Hidden rows stay hidden."""
    height = len(grid.rows)
    marked = {row for row, _ in places}
    if height <= SMALL_ROWS:
        near = set(range(height)) | marked
    else:
        near = set(range(max(0, first - HEAD_ROWS), first))
        near |= {at for row in marked for at in range(row - AROUND, row + AROUND + 1)}
    shown = [row for row in sorted(near) if (0 <= row < height and row not in grid.hidden_rows) or row in marked]
    return shown[:MAX_ROWS]


def columns_of(grid: Grid, places: list[Place], rows: list[int], texts: list[list[str]]) -> list[int]:
    """Columns with something in these rows; of a very wide sheet the first ones and those around the places."""
    marked = {column for _, column in places}
    filled = {column for row in rows if row < len(texts) for column, text in enumerate(texts[row]) if text}
    last = max(filled | marked, default=0)
    shown = [column for column in range(last + 1) if column not in grid.hidden_cols or column in marked]
    if len(shown) > MAX_COLUMNS:
        near = {at for column in marked for at in range(column - AROUND, column + AROUND + 1)}
        shown = [column for column in shown if column < 3 or column in near][: 2 * MAX_COLUMNS]
    return shown


def spans_of(grid: Grid, rows: list[int], columns: list[int]) -> dict[Place, int]:
    seen, counted = set(rows), {}
    for top, left, _, right in grid.merged:
        across = sum(1 for column in columns if left <= column <= right)
        if top in seen and left in columns and across > 1:
            counted[top, left] = across
    return counted


def texts_of(grid: Grid) -> list[list[str]]:
    """Every cell as text; what an old font spelled is spelled out."""
    font = legacy_font(value for row in grid.rows for value in row if isinstance(value, str))
    made = [
        [cell_text(from_legacy(value, font) if font and isinstance(value, str) else value) for value in row]
        for row in grid.rows
    ]
    for at, said in (*grid.broken.items(), *grid.uncached.items()):
        if at[0] < len(made) and at[1] < len(made[0]):
            made[at[0]][at[1]] = cell_text(said)
    return made


def cell_text(value: Cell) -> str:
    """A value as people write it: 12, 12,5, 31/12/2024."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() else f"{value:.10g}".replace(".", ",")
    if isinstance(value, dt.date):
        return f"{value:%d/%m/%Y}"
    text = nfc(value) if isinstance(value, str) else str(value)
    return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}…"


def texts_in(book: Book, cells: Iterable[str]) -> dict[str, str]:
    """What the file says in these cells; "" for blank ones and for what does not exist."""
    named = {name: Named.parse(name) for name in cells}
    sheets = {cell.sheet for cell in named.values()}
    texts = {grid.name: texts_of(grid) for grid in book.sheets if grid.name in sheets}
    found = {}
    for name, cell in named.items():
        row, column = place(cell.address)
        rows = texts.get(cell.sheet, [])
        found[name] = rows[row][column] if row < len(rows) and column < len(rows[row]) else ""
    return found


def to_json(sheets: Iterable[Drawn]) -> list[dict[str, Any]]:
    """JSON has neither tuples nor numbers as keys: pairs instead."""
    return [
        {**asdict(each), "rows": list(each.rows.items()), "spans": [[*at, across] for at, across in each.spans.items()]}
        for each in sheets
    ]


def from_json(made: list[dict[str, Any]]) -> list[Drawn]:
    """The inverse of to_json; raises KeyError or ValueError on anything else."""
    return [
        Drawn(
            each["name"],
            tuple(each["columns"]),
            {row: tuple(texts) for row, texts in each["rows"]},
            {(row, column): across for row, column, across in each["spans"]},
            each["height"],
        )
        for each in made
    ]
