"""A table as HTML in our dress: head, rows, total, numbers right. Everything is plain text unless it is marked as `Html`."""

from collections.abc import Sequence
from html import escape

TOTAL = ' class="hsd-total"'


class Html(str):
    """Markup made by this floor, which goes in as it is; any other string is a name and is escaped."""

    __slots__ = ()


def cell(content: str) -> str:
    return content if isinstance(content, Html) else escape(content)


def link(name: str, address: str) -> Html:
    """A link inside the product; `address` begins with "./"."""
    if not address.startswith("./"):
        raise ValueError(f"not an address of ours: {address!r}")
    return Html(f'<a href="{escape(address)}">{escape(name)}</a>')


def table(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    numbers: Sequence[int] = (),
    total: bool = False,
    caption: str = "",
) -> str:
    """HTML. numbers: positions of columns that hold numbers; total: the last row is a total, shown bold."""
    right = set(numbers)
    top = "".join(f'<th{_class(place in right)} scope="col">{cell(text)}</th>' for place, text in enumerate(head))
    body = "".join(
        f"<tr{TOTAL if total and place == len(rows) - 1 else ''}>{_cells(row, right)}</tr>"
        for place, row in enumerate(rows)
    )
    said = f"<caption>{escape(caption)}</caption>" if caption else ""
    return f'<div class="hsd-scroll"><table class="hsd-table">{said}<thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'


def _cells(row: Sequence[str], right: set[int]) -> str:
    return "".join(f"<td{_class(place in right)}>{cell(text)}</td>" for place, text in enumerate(row))


def _class(is_number: bool) -> str:
    return ' class="hsd-number"' if is_number else ""
