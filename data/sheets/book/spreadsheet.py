"""xlsx and xlsm: calamine's values joined with what the XML says about the cells. Macros are never looked at."""

from collections.abc import Iterable

from data.sheets.book.model import Book, Grid
from data.sheets.book.package import Package, part_name
from data.sheets.book.plain_xml import plain_sheet
from data.sheets.book.refusal import Refusal, Refused
from data.sheets.book.rezip import rezipped
from data.sheets.book.structure import Structure, structure_of
from data.sheets.book.values import Values, values_of
from data.sheets.book.workbook import sheet_parts

# Calamine believes these parts unchecked: a flipped bit in them would change words and dates without a trace.
CALAMINE_ONLY = ("xl/sharedstrings.xml", "xl/styles.xml")


def open_spreadsheet(package: Package) -> Book:
    """The book of an xlsx file. Raises Refused when it is damaged, hostile or holds no worksheet."""
    opened = opened_parts(package, CALAMINE_ONLY)
    parts, stale = sheet_parts(package)
    if not parts:
        raise Refused(Refusal.NO_SHEET)
    # The structure comes first: it refuses the far cells that would make calamine abort.
    opened |= opened_parts(package, parts.values())
    structures = {
        name: structure_of(plain_sheet(opened[key]), name)
        for name, part in parts.items()
        if (key := part_name(part)) in opened
    }
    checked = rezipped(package, opened)
    # Big books fill the memory: what calamine gets is enough.
    opened.clear()
    sheets = values_of(checked)
    if not sheets:
        raise Refused(Refusal.NO_SHEET)
    grids = tuple(grid(sheet, structures.get(sheet.name)) for sheet in sheets)
    return Book("xlsx", grids, ("stale",) if stale and any(grid.formulas for grid in grids) else ())


def opened_parts(package: Package, names: Iterable[str]) -> dict[str, bytes]:
    """The parts of these names that there are, by name in lower case. Raises Refused for damage and declared DTDs."""
    found = {part_name(name): package.read(name) for name in names}
    return {key: xml for key, xml in found.items() if xml is not None}


def grid(values: Values, structure: Structure | None) -> Grid:
    """One sheet's values and marks together. Raises Refused when its part was not found: errors would look blank."""
    if structure is None:
        raise Refused(Refusal.DAMAGED)
    return Grid(
        values.name,
        values.rows,
        values.visible,
        values.start,
        values.merged,
        structure.hidden_rows,
        structure.hidden_cols,
        structure.formulas,
        structure.broken,
        structure.uncached,
        structure.external,
        structure.filtered,
    )
