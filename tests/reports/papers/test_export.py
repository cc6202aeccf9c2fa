"""A folder for a group and a period: every paper, listed with its hash; a password that really locks."""

import hashlib
import io
import json
from datetime import date
from pathlib import Path

import msoffcrypto
import pytest

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.words import Period
from reports.papers.export import LIST, export_all
from reports.papers.fingerprint import fingerprint
from reports.papers.locked import locked
from reports.papers.summary_table import summary_table
from reports.views.numbers import numbers
from reports.views.summary import summary
from tests.reports.facts import CAM_LONG, CAM_THUY


@pytest.fixture(scope="module")
def written(store: Store, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Path, ...]]:
    folder = tmp_path_factory.mktemp("export")
    return folder, export_all(store, folder, gazetteer().by_id(CAM_THUY), Period(2024), today=date(2025, 2, 5))


def test_every_kind_of_paper_is_there(written: tuple[Path, tuple[Path, ...]]) -> None:
    folder, paths = written
    names = {path.relative_to(folder).as_posix() for path in paths}
    for name in (
        "bao_cao_390_2024.docx", "bao_cao_390_2024.pdf", "bang_tong_hop_390_2024.xlsx", "bang_tong_hop_390_2024.pdf",
        "so_lieu_cac_xa_390_2024.xlsx",
        "bang_tong_hop_390_2024.csv", "goi_du_lieu_390_2024.zip", "so_lieu/facts.parquet", "so_lieu/results.json",
        "don_doc/tat_ca.docx", "bieu_do/lib_service_education_qua_cac_ky.png", "bieu_do/lib_service_education_theo_xa.svg", LIST,
    ):  # fmt: skip
        assert name in names, name
    assert not [path for path in folder.rglob("*") if path.name.endswith(".part")]


def test_the_list_tells_each_file_with_its_hash(written: tuple[Path, tuple[Path, ...]]) -> None:
    folder, paths = written
    said = json.loads((folder / LIST).read_text("utf-8"))
    assert (said["unit_code"], said["period"], said["illustrative"]) == ("390", "2024", True)
    assert len(said["files"]) == len(paths) - 1
    for name, wanted in said["files"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == wanted


def test_a_commune_gets_a_folder_too(store: Store, tmp_path: Path) -> None:
    paths = export_all(store, tmp_path, gazetteer().by_id(CAM_LONG), Period(2023))
    assert (tmp_path / "bao_cao_15172_2023.docx") in paths


def test_the_hash_changes_with_a_figure_and_not_with_the_order(store: Store) -> None:
    sources = summary(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2024), 2030).sources
    assert fingerprint(sources) == fingerprint(sources[::-1])
    assert fingerprint(sources) != fingerprint(sources[1:])


def test_a_locked_workbook_opens_with_its_password_alone(store: Store) -> None:
    book = summary_table(summary(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2024), 2030), "vi")
    sealed = msoffcrypto.OfficeFile(io.BytesIO(locked(book, "Mật khẩu 2024")))
    assert sealed.is_encrypted()
    opened = io.BytesIO()
    sealed.load_key(password="Mật khẩu 2024")
    sealed.decrypt(opened)
    assert opened.getvalue() == book
    with pytest.raises(msoffcrypto.exceptions.InvalidKeyError):
        sealed.load_key(password="khác", verify_password=True)


def test_an_empty_password_is_refused() -> None:
    with pytest.raises(ValueError):
        locked(b"", "")
