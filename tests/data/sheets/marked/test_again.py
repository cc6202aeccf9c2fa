"""A marked copy that was mended and sent again is marked afresh: nothing of the earlier check stays."""

import re
from io import BytesIO

from data.sheets.marked import RESULT_SHEET, marked_copy
from data.sheets.model import Cell, Reading, Severity
from tests.data.sheets.marked.findings_made import (
    NAMES,
    WITH_LOGO_AND_COMMENTS,
    book,
    every_kind,
    fault,
    listed,
    loaded,
    parts,
    reading,
)

SHEET = "1. Thư viện"


def checked(data: bytes, found: Reading) -> bytes:
    given = marked_copy(data, WITH_LOGO_AND_COMMENTS, found)
    assert given.own
    return given.bytes


def fills(data: bytes) -> dict[str, object]:
    rows = loaded(data)[SHEET].iter_rows(max_col=20, max_row=30)
    return {cell.coordinate: repr(cell.fill) for row in rows for cell in row}


def comments(data: bytes) -> dict[str, str]:
    rows = loaded(data)[SHEET].iter_rows()
    return {cell.coordinate: cell.comment.text for row in rows for cell in row if cell.comment}


def test_a_mended_file_loses_its_marks():
    data = book(WITH_LOGO_AND_COMMENTS)
    again = checked(checked(data, every_kind([SHEET])), reading())
    assert loaded(again).sheetnames == [*loaded(data).sheetnames, RESULT_SHEET]
    assert fills(again) == fills(data)
    assert comments(again) == comments(data)
    assert listed(again) == []


def test_boxes_of_comments_that_are_gone_are_removed():
    again = checked(checked(book(WITH_LOGO_AND_COMMENTS), every_kind([SHEET])), reading())
    assert len(re.findall(rb"<v:shape ", parts(again)["xl/drawings/vmlDrawing1.vml"])) == 1


def test_the_same_check_twice_gives_the_same_marks():
    data = book(WITH_LOGO_AND_COMMENTS)
    once = checked(data, every_kind([SHEET]))
    twice = checked(once, every_kind([SHEET]))
    assert fills(twice) == fills(once)
    assert comments(twice) == comments(once)
    assert listed(twice) == listed(once)
    before, after = parts(once), parts(twice)
    assert set(before) == set(after)
    assert before["xl/styles.xml"] == after["xl/styles.xml"]
    assert before["xl/workbook.xml"] == after["xl/workbook.xml"]


def test_another_fault_replaces_the_earlier_one():
    data = book(WITH_LOGO_AND_COMMENTS)
    again = checked(
        checked(data, reading(fault(Cell(SHEET, "I12")))), reading(fault(Cell(SHEET, "I13"), Severity.WARNING))
    )
    assert set(comments(again)) == {"B16", "I13"}
    assert fills(again)["I12"] == fills(data)["I12"]
    assert "FCE5A6" in str(fills(again)["I13"])


def test_marks_are_known_after_another_program_saved_the_file():
    data = book(NAMES[1])
    saved = BytesIO()
    loaded(checked(data, every_kind([SHEET]))).save(saved)
    again = checked(saved.getvalue(), reading())
    assert loaded(again).sheetnames == [SHEET, "5. Nguồn lực", RESULT_SHEET]
    assert comments(again) == {}
    assert not [at for at, fill in fills(again).items() if "F9C9BD" in str(fill)]
