"""Formula texts moved from one cell to another, as a shared formula means them. No formula is ever computed."""

import re

from data.sheets.book.model import column_of, letters

# Quoted texts and sheet names are taken whole, so that what looks like a cell inside them stays.
TOKEN = re.compile(
    r"""("(?:[^"]|"")*"|'(?:[^']|'')*'!?)|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?![\w.(])""",
)


def shifted(text: str, rows: int, columns: int) -> str:
    """The formula as it reads `rows` lower and `columns` further right; references with $ stay, the rest move."""

    def moved(found: re.Match[str]) -> str:
        if found[1] is not None:
            return found[1]
        column = found[3] if found[2] else moved_letters(found[3], columns)
        row = int(found[5]) if found[4] else int(found[5]) + rows
        return f"{found[2]}{column}{found[4]}{row}" if column and row > 0 else "#REF!"

    return TOKEN.sub(moved, text)


def moved_letters(column: str, columns: int) -> str:
    """A column's letters moved; empty when it would leave the sheet."""
    index = column_of(column) + columns
    return letters(index) if 0 <= index < 16_384 else ""
