"""What a worksheet's XML says beside its values: formulas, errors, hidden rows and columns, filters, far cells.

Calamine turns errors and formulas without a stored value into blanks; this pass tells them apart. Takes plain XML only.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from data.sheets.book.formula import shifted
from data.sheets.book.limits import MAX_AREA, MAX_MERGES
from data.sheets.book.model import Place, address, column_of
from data.sheets.book.plain_xml import parted
from data.sheets.book.refusal import Refusal, Refused

FORMULA = re.compile(rb"<f\b([^>]*?)(?:/>|>([^<]*+)</f\s*>)\s*+(<v\b[^>]*?(?:/>|>([^<]*+)</v))?")
CELL = re.compile(rb'<c r="([A-Z]{1,3})([0-9]++)"([^>]*+)>')
ERROR = re.compile(
    rb'<c r="([A-Z]{1,3})([0-9]++)"[^>]*?\st="e"[^>]*+>\s*+(?:<f\b(?:[^>]*?/>|[^>]*?>[^<]*+</f\s*>))?\s*+<v[^>]*+>([^<]*+)'
)
ROW = re.compile(rb'<row r="([0-9]++)"([^>]*+)>')
COLUMN = re.compile(rb"<col\s[^>]*+>")
WIDE = re.compile(rb'<c r="([A-Z]{2,3})[0-9]')
FILLED = re.compile(
    rb'<c r="([A-Z]{1,3})([0-9]++)"[^>]*+(?<!/)>\s*+(?:<f\b(?:[^>]*?/>|[^>]*?>[^<]*+</f\s*>))?\s*+<(?:v|is)\b'
)
HIDDEN = re.compile(rb'\shidden="(?:1|true)"|\s(?:ht|width)="0"')
SHARED = re.compile(rb'\st="shared"')
SHARED_ID = re.compile(rb'\ssi="([0-9]+)"')
OTHER_BOOK = re.compile(rb"\[[0-9]+\]")
MAX_COLUMNS = 16_384
NO_FORMULAS: tuple[frozenset[Place], dict[Place, str], frozenset[Place]] = (frozenset(), {}, frozenset())


@dataclass(frozen=True, slots=True)
class Structure:
    """The marks of one sheet; places and indices count from zero and may lie beyond the values."""

    hidden_rows: frozenset[int] = frozenset()
    hidden_cols: frozenset[int] = frozenset()
    formulas: frozenset[Place] = frozenset()
    broken: dict[Place, str] = field(default_factory=dict)
    uncached: dict[Place, str] = field(default_factory=dict)
    external: frozenset[Place] = frozenset()
    filtered: bool = False


def structure_of(xml: bytes, sheet: str) -> Structure:
    """The marks of one sheet's plain XML. Raises Refused for far cells and masses of merged ranges."""
    head, cells, tail = parted(xml)
    check_merges(tail, sheet)
    rows = ROW.findall(cells)
    check_spread(cells, rows, sheet)
    formulas, uncached, external = formulas_of(cells) if b"<f" in cells else NO_FORMULAS
    hidden = hidden_rows(rows) if b'hidden="' in cells or b'ht="0"' in cells else frozenset[int]()
    filtered = b"<filterColumn" in tail or (bool(hidden) and (b"<autoFilter" in tail or b"<tablePart" in tail))
    broken = errors_of(cells) if b't="e"' in cells else {}
    return Structure(hidden, hidden_columns(head), formulas, broken, uncached, external, filtered)


def check_merges(tail: bytes, sheet: str) -> None:
    """Raise Refused when what follows the cells merges too many ranges."""
    merges = tail.count(b"<mergeCell ")
    if merges > MAX_MERGES:
        raise Refused(Refusal.TOO_MANY_MERGES, sheet=sheet, count=merges, limit=MAX_MERGES)


def check_spread(cells: bytes, rows: list[tuple[bytes, bytes]], sheet: str) -> None:
    """Raise Refused when the rectangle of filled cells would be too large."""
    last = max((int(row) for row, _ in rows), default=0)
    if last * MAX_COLUMNS <= MAX_AREA or last * (max(map(column_of, WIDE.findall(cells)), default=25) + 1) <= MAX_AREA:
        return
    # Styled blanks reach far in honest files: only filled cells stretch what calamine builds.
    filled = [(int(row) - 1, column_of(column)) for column, row in FILLED.findall(cells)]
    far = (max((row for row, _ in filled), default=0), max((column for _, column in filled), default=0))
    if (far[0] + 1) * (far[1] + 1) > MAX_AREA:
        row, column = max(filled, key=lambda place: (place[0] + 1) * (place[1] + 1))
        raise Refused(Refusal.FAR_CELL, sheet=sheet, cell=address(row, column))


def formulas_of(cells: bytes) -> tuple[frozenset[Place], dict[Place, str], frozenset[Place]]:
    """Places of formulas, texts of those without a stored value, places that point into other workbooks."""
    places: list[Place] = []
    uncached: dict[Place, str] = {}
    external: set[Place] = set()
    masters: dict[bytes, tuple[Place, str]] = {}
    for found in FORMULA.finditer(cells):
        cell = CELL.match(cells, cells.rfind(b"<c ", 0, found.start()))
        if cell is None:
            continue
        kind, text, stored, value = found.groups(b"")
        here = (int(cell[2]) - 1, column_of(cell[1]))
        places.append(here)
        shared = SHARED_ID.search(kind) if kind and SHARED.search(kind) else None
        if shared and text:
            masters[shared[1]] = (here, formula_text(text))
        if b"[" in text and OTHER_BOOK.search(text):
            external.add(here)
        # t="str" with an empty value is a stored empty text, as =IF(A1="","",A1) leaves it.
        if not value and not (stored and b't="str"' in cell[3]):
            uncached[here] = formula_text(text) if text or not shared else follower(masters.get(shared[1]), here)
    return frozenset(places), uncached, frozenset(external)


def formula_text(text: bytes) -> str:
    """A formula as an officer sees it in the sheet, with its equals sign."""
    return "=" + unescape(text.decode("utf-8", "replace")).strip()


def follower(master: tuple[Place, str] | None, here: Place) -> str:
    """The text of a cell that shares its master's formula; '=' alone when the master is missing."""
    if master is None:
        return "="
    (row, column), text = master
    return shifted(text, here[0] - row, here[1] - column)


def errors_of(cells: bytes) -> dict[Place, str]:
    """The error kinds by place, such as '#REF!'."""
    found = ERROR.findall(cells)
    return {(int(row) - 1, column_of(column)): kind.decode("utf-8", "replace") for column, row, kind in found}


def hidden_rows(rows: list[tuple[bytes, bytes]]) -> frozenset[int]:
    """The rows that are hidden or have no height, of (number, attributes) pairs. Plain words are asked first."""
    return frozenset(
        int(row) - 1
        for row, attributes in rows
        if (b'hidden="' in attributes or b'="0"' in attributes) and HIDDEN.search(attributes)
    )


def hidden_columns(xml: bytes) -> frozenset[int]:
    """The columns that are hidden or have no width."""
    columns: set[int] = set()
    for tag in COLUMN.findall(xml):
        if HIDDEN.search(tag):
            first, last = number(tag, b"min"), number(tag, b"max")
            columns.update(range(max(first, 1) - 1, min(last, MAX_COLUMNS)))
    return frozenset(columns)


def number(tag: bytes, attribute: bytes) -> int:
    """A whole number from a tag's attribute; 0 when it is missing."""
    found = re.search(rb"\s" + attribute + rb'="([0-9]+)"', tag)
    return int(found[1]) if found else 0
