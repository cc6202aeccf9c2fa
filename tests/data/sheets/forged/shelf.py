"""All forged workbooks, in the order they are read."""

from tests.data.sheets.forged import (
    columns,
    decoys,
    faulty,
    lettered,
    many_units,
    money,
    odd_lists,
    open_ends,
    places,
    senders,
    wordings,
)
from tests.data.sheets.forged.making import Forged

BOOKS: tuple[Forged, ...] = tuple(
    book
    for room in (wordings, money, columns, many_units, places, lettered, faulty, open_ends, decoys, odd_lists, senders)
    for book in room.BOOKS
)
