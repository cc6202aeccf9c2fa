"""Reading the marked copy gives the same facts as reading the file that was sent."""

import pytest

from data.sheets.book.open import open_book
from data.sheets.marked import is_result_sheet, marked_copy
from tests.data.sheets.marked.findings_made import NAMES, book, every_kind
from tests.data.sheets.template.test_reading import SOME
from tests.data.sheets.template.workbooks import FIGURES, LIBRARIES, made, read


@pytest.mark.parametrize("name", NAMES)
def test_the_grids_are_the_same(name):
    before = open_book(book(name), name)
    after = open_book(marked_copy(book(name), name, every_kind([grid.name for grid in before.sheets])).bytes, name)
    assert [grid for grid in after.sheets if not is_result_sheet(grid.name)] == list(before.sheets)
    assert [grid.name for grid in after.sheets if is_result_sheet(grid.name)] == ["Kết quả kiểm tra"]
    assert after.notes == before.notes


def test_our_own_workbook_gives_the_same_facts():
    data = made(SOME)
    before, after = read(data), read(marked_copy(data, "x.xlsx", every_kind([LIBRARIES, FIGURES])).bytes)
    assert after.parts == before.parts
    assert after.problems == before.problems
