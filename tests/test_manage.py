"""The terminal does what the screens do."""

import json
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner

import manage
from data.home import illustrative_path
from data.settings import settings
from data.store import facts, open_store

runner = CliRunner()
YANG_BAC_ID = 1323998


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a settings file and an own store, and the terminal standing in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HSD_STORE", str(tmp_path / "store.duckdb"))
    ran("init")
    return tmp_path


def ran(*words: object, code: int = 0) -> str:
    result = runner.invoke(manage.app, [str(word) for word in words])
    assert result.exit_code == code, result.output
    return result.output


def filled(path: Path, **figures: float) -> Path:
    """The template of Yang Bắc 2024 with figures beside their codes (dots written as double underscores)."""
    ran("template", "--unit", "23998", "--period", "2024", path)
    book = openpyxl.load_workbook(path)
    wanted = {code.replace("__", "."): figure for code, figure in figures.items()}
    for sheet in book:
        heads = {
            cell.value: cell.column for row in sheet.iter_rows(max_row=12) for cell in row if cell.value == "value"
        }
        for row in sheet.iter_rows():
            for cell in row:
                if heads and cell.value in wanted:
                    sheet.cell(cell.row, heads["value"]).value = wanted[cell.value]
    book.save(path)
    return path


def test_a_filled_template_is_loaded_and_its_figures_count(here: Path) -> None:
    said = ran("load", filled(here / "mau.xlsx", population=3630, villages=8))
    assert "2 mới" in said
    assert "Biên nhận" in said
    store = open_store(here / "store.duckdb")
    kept = facts(store, [YANG_BAC_ID], [20240]).set_index("input")["value"]
    store.close()
    assert kept["population"] == 3630
    assert kept["villages"] == 8


def test_the_same_file_twice_changes_nothing(here: Path) -> None:
    sheet = filled(here / "mau.xlsx", population=3630)
    ran("load", sheet)
    assert "0 thay đổi" in ran("load", sheet)


def test_a_sheet_with_an_error_is_left_out_and_the_others_are_kept(here: Path) -> None:
    bad = filled(here / "sai.xlsx", population=-5)
    good = filled(here / "dung.xlsx", population=3630)
    said = ran("load", bad, good, code=1)
    assert "sai.xlsx: chưa ghi." in said
    assert "Đã ghi dung.xlsx" in said


def test_a_file_that_is_no_sheet_is_one_plain_sentence(here: Path) -> None:
    (here / "anh.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 50)
    said = ran("load", here / "anh.xlsx", code=1)
    assert "LỖI [cả tệp]" in said
    assert "Traceback" not in said


def test_read_shows_what_was_understood_and_stores_nothing(here: Path) -> None:
    sheet = filled(here / "mau.xlsx", population=3630)
    ran("read", sheet, "--json", here / "hieu.json")
    understood = json.loads((here / "hieu.json").read_text("utf-8"))["mau.xlsx"]
    assert understood["unit"] == {"code": "23998", "name": "Xã Yang Bắc"}
    assert understood["facts"]["population"] == 3630
    assert understood["facts"]["libraries.village"] == "not_collected"
    store = open_store(here / "store.duckdb")
    assert len(facts(store)) == 0
    store.close()


def test_the_summary_table_is_exported_with_the_figures_that_were_loaded(here: Path) -> None:
    ran("load", filled(here / "mau.xlsx", libraries__general_school=4, libraries__general_school__service=1))
    ran("export", "--unit", "634", "--period", "2024", here / "bang.xlsx")
    book = openpyxl.load_workbook(here / "bang.xlsx", data_only=True)
    rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    yang_bac = next(row for row in rows if row[0] == "Xã Yang Bắc")
    assert [value for value in yang_bac if isinstance(value, int | float)][:3] == [1, 4, 25]


def test_a_receipt_is_verified_and_another_file_is_not_taken_for_its_own(here: Path) -> None:
    sheet = filled(here / "mau.xlsx", population=3630)
    code = ran("load", sheet).split("Biên nhận ")[1].strip().rstrip(".")
    assert "còn nguyên" in ran("verify", code, sheet)
    other = filled(here / "khac.xlsx", population=3631)
    assert "không phải tệp của biên nhận" in ran("verify", code, other, code=1)
    assert "Không có biên nhận" in ran("verify", "20260101-0000000000", code=1)


@pytest.mark.slow
def test_everything_of_a_unit_and_a_period_is_written_into_a_folder(here: Path) -> None:
    ran("load", filled(here / "mau.xlsx", libraries__general_school=4, libraries__general_school__service=1))
    ran("export", "--all", here / "ra", "--unit", "634", "--period", "2024")
    listed = json.loads((here / "ra" / "danh_muc.json").read_text("utf-8"))
    assert {"bao_cao_634_2024.docx", "bao_cao_634_2024.pdf", "bang_tong_hop_634_2024.xlsx"} <= set(listed["files"])
    assert all((here / "ra" / name).stat().st_size for name in listed["files"])
    assert not listed["illustrative"]


def test_an_own_store_is_never_begun_twice(here: Path) -> None:
    assert "Đã có kho số liệu riêng" in str(runner.invoke(manage.app, ["init"]).exception)


def test_a_code_that_no_unit_bears_is_refused(here: Path) -> None:
    said = ran("template", "--unit", "99999", "--period", "2024", here / "mau.xlsx", code=2)
    assert "99999" in said


def test_the_own_store_and_the_illustrative_one_never_share_a_folder(here: Path) -> None:
    assert illustrative_path(settings()).parent != settings().store.parent
