"""LibreOffice opens the marked copy without repair, shows its marks, and what it saves still carries them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from data.sheets.marked import RESULT_SHEET, marked_copy
from tests.data.sheets.book.making import sheet_xml, xlsx
from tests.data.sheets.marked.findings_made import (
    NAMES,
    WITH_LOGO_AND_COMMENTS,
    book,
    declared,
    every_kind,
    listed,
    loaded,
    reading,
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


def saved(folder: Path, data: bytes, kind: str = "xlsx") -> bytes:
    source, out = folder / "a.xlsx", folder / "out"
    source.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(source)]
    done = subprocess.run(command, capture_output=True, timeout=120, check=True, text=True)
    assert "Error" not in done.stdout + done.stderr
    return (out / f"a.{kind}").read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_marks_and_contents_are_there_after_libreoffice_saved_it(tmp_path, name):
    sheets = loaded(book(name)).sheetnames
    given = marked_copy(book(name), name, every_kind(sheets)).bytes
    before, after = loaded(given), loaded(saved(tmp_path, given))
    assert after.sheetnames == [*sheets, RESULT_SHEET]
    for title in sheets:
        rows = [cell for row in before[title].iter_rows() for cell in row]
        assert {cell.coordinate for cell in rows if cell.comment} == {
            cell.coordinate for row in after[title].iter_rows() for cell in row if cell.comment
        }
        for cell in rows:
            other = after[title][cell.coordinate]
            assert cell.data_type == "f" or cell.value in (None, "") or cell.value == other.value
            if cell.comment:
                assert cell.comment.text == other.comment.text
                assert cell.fill.fgColor.rgb == other.fill.fgColor.rgb
    assert len(before[sheets[0]].data_validations.dataValidation) == len(
        after[sheets[0]].data_validations.dataValidation
    )
    assert after[RESULT_SHEET]["D8"].hyperlink.location.strip("#").endswith("I12")


def test_marks_are_taken_back_after_libreoffice_saved_it(tmp_path):
    data = book(WITH_LOGO_AND_COMMENTS)
    sheets = loaded(data).sheetnames
    through = saved(tmp_path, marked_copy(data, "x.xlsx", every_kind(sheets)).bytes)
    again = loaded(marked_copy(through, "x.xlsx", reading()).bytes)
    assert again.sheetnames == [*sheets, RESULT_SHEET]
    cells = [cell for row in again[sheets[0]].iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.comment] == ["B16"]
    assert not [cell.coordinate for cell in cells if cell.fill.fgColor.rgb in ("FFF9C9BD", "FFE3D7F4", "FFFCE5A6")]


def test_a_list_alone_opens(tmp_path):
    given = marked_copy(b"a;b\n1;2\n", "x.csv", every_kind(["csv"])).bytes
    assert len(listed(saved(tmp_path, given))) == 7


def test_a_book_without_styles_opens(tmp_path):
    data = declared(xlsx(sheet_xml('<row r="1"><c r="A1"><v>5</v></c></row>')))
    assert loaded(saved(tmp_path, marked_copy(data, "x.xlsx", every_kind(["S1"])).bytes))["S1"]["I12"].comment
