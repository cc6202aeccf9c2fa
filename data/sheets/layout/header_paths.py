"""The headings of a block joined from top to bottom for every column, through merged ranges and groups. Nothing is recognised here."""

from data.sheets.layout.page import Page

Path = tuple[str, ...]


def paths_of(page: Page, top: int, bottom: int) -> tuple[dict[int, Path], dict[int, tuple[int, int]]]:
    """Column → its headings, and the cell of the lowest of them."""
    paths: dict[int, Path] = {}
    cells: dict[int, tuple[int, int]] = {}
    for column in page.columns:
        parts: list[str] = []
        for row in range(top, bottom + 1):
            text = heading_text(page, row, column, bottom)
            if text and (not parts or parts[-1] != text):
                parts.append(text)
                cells[column] = page.covered.get((row, column), (row, column))
        if parts:
            paths[column] = tuple(parts)
    return paths, cells


def heading_text(page: Page, row: int, column: int, bottom: int) -> str:
    """The heading at a place, through merged ranges; a blank takes its left neighbour's group where one spreads."""
    origin = page.covered.get((row, column))
    if origin:
        return page.text(*origin)
    own = page.text(row, column)
    if own or row == bottom or not has_words_below(page, row, column, bottom):
        return own
    for left in range(column - 1, -1, -1):
        if (row, left) in page.covered:
            return ""
        if text := page.text(row, left):
            return text if has_words_below(page, row, left, bottom) else ""
    return ""


def has_words_below(page: Page, row: int, column: int, bottom: int) -> bool:
    return any(page.text(below, column) for below in range(row + 1, bottom + 1))
