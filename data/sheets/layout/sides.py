"""Two tables side by side under one row of headings are parted, so that no figure is read by its neighbour's label."""

from data.sheets.layout.furniture import Head, head_of
from data.sheets.layout.header import Header, is_name_heading, is_number_like
from data.sheets.layout.page import Page


def sides(page: Page, header: Header, end: int) -> list[Header]:
    """The header of each table, from left to right; the header itself where there is only one."""
    cuts = cuts_of(page, header, end)
    if not cuts:
        return [header]
    bounds = [min(header.paths), *cuts, max(header.paths) + 1]
    return [part(header, low, high) for low, high in zip(bounds, bounds[1:], strict=False)]


def cuts_of(page: Page, header: Header, end: int) -> list[int]:
    """Columns where a new table begins: a second numbering, or a second column of labels after columns of figures."""
    columns = sorted(header.paths)
    numbers = [column for column in columns if Head.NUMBER in head_of(header.paths[column][-1])]
    if len(numbers) > 1:
        return numbers[1:]
    labels = [column for column in columns if is_label(header.paths[column])]
    return [
        column for before, column in zip(labels, labels[1:], strict=False)
        if any(holds_numbers(page, between, header.body, end) for between in columns if before < between < column)
    ]  # fmt: skip


def is_label(path: tuple[str, ...]) -> bool:
    """Whether a column names what stands to its right, as far as its heading alone tells."""
    return (
        len(path) == 1
        and (Head.LABEL in head_of(path[0]) or is_name_heading(path[0]))
        and Head.NOTE not in head_of(path[0])
    )


def holds_numbers(page: Page, column: int, first: int, end: int) -> bool:
    return any(is_number_like(page.value(row, column)) for row in range(first, end))


def part(header: Header, low: int, high: int) -> Header:
    paths = {column: path for column, path in header.paths.items() if low <= column < high}
    cells = {column: cell for column, cell in header.cells.items() if column in paths}
    return Header(header.top, header.body, paths, cells, (low, high), header.repeats)
