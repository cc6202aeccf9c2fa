"""How much of a file is read at most. Real registers stay far below; what lies above is refused before it is opened."""

MAX_AREA = 4_000_000
"""Cells of one sheet's rectangle from A1 to its last filled cell."""
MAX_BOOK_AREA = 8_000_000
MAX_SHEETS = 1_000
MAX_MERGES = 50_000
MAX_ENTRIES = 10_000
"""Parts of a zip; a part is a sheet, a picture, a style table."""
MAX_OPENED_BYTES = 160 * 2**20
MAX_PART_BYTES = 96 * 2**20
SUSPECT_RATIO = 250
"""Opened against packed size, asked only of what opens to more than SUSPECT_BYTES."""
SUSPECT_BYTES = 16 * 2**20
