"""xlsx and xlsm: calamine's values joined with what the XML says about the cells. Macros are never looked at."""

from data.sheets.book.model import Book, Grid
from data.sheets.book.package import Package
from data.sheets.book.plain_xml import plain_sheet
from data.sheets.book.refusal import Refusal, Refused
from data.sheets.book.structure import Structure, structure_of
from data.sheets.book.values import Values, values_of
from data.sheets.book.workbook import sheet_parts

# Calamine believes these parts unchecked: a flipped bit in them would change words and dates without a trace.
CALAMINE_ONLY = ("xl/sharedstrings.xml", "xl/styles.xml")


def open_spreadsheet(package: Package) -> Book:
    """The book of an xlsx file. Raises Refused when it is damaged, hostile or holds no worksheet."""
    for name in CALAMINE_ONLY:
        package.read(name)
    parts, stale = sheet_parts(package)
    if not parts:
        raise Refused(Refusal.NO_SHEET)
    # The structure comes first: it refuses the far cells that would make calamine abort.
    found = {name: package.read(part) for name, part in parts.items()}
    structures = {name: structure_of(plain_sheet(xml), name) for name, xml in found.items() if xml is not None}
    sheets = values_of(package.data)
    if not sheets:
        raise Refused(Refusal.NO_SHEET)
    grids = tuple(grid(sheet, structures.get(sheet.name)) for sheet in sheets)
    return Book("xlsx", grids, ("stale",) if stale and any(grid.formulas for grid in grids) else ())


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
