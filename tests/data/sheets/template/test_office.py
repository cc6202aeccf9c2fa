"""LibreOffice opens the workbook without complaint, prints it, and saves it so that it still reads the same."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.data.sheets.template.test_reading import SOME
from tests.data.sheets.template.workbooks import made, read

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


def converted(folder: Path, kind: str) -> bytes:
    source = folder / "bieu-mau.xlsx"
    source.write_bytes(made(SOME))
    out = folder / kind
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(source)]
    done = subprocess.run(command, capture_output=True, timeout=120, check=True, text=True)
    assert "Error" not in done.stdout + done.stderr
    return (out / f"bieu-mau.{kind}").read_bytes()


def test_it_prints_as_a_pdf(tmp_path):
    assert converted(tmp_path, "pdf").startswith(b"%PDF")


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls"])
def test_saved_by_libreoffice_it_reads_the_same(tmp_path, kind):
    reading = read(converted(tmp_path, kind))
    assert [problem.kind for problem in reading.problems] == []
    assert reading.parts == read(made(SOME)).parts
