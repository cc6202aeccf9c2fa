"""PDF: the words and figures of the view, heads repeated on every page, Vietnamese fonts inside, texts that cannot act."""

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from data.store import Store
from data.units.gazetteer import gazetteer
from indicators.words import Period
from reports.language import number
from reports.papers.pdf.write import pdf_bytes
from reports.papers.report.issuer import Issuer
from reports.papers.report.official import report_pdf
from reports.papers.report.table_pdf import summary_pdf, table_paper
from reports.papers.report.view import report_view
from reports.views.numbers import numbers
from reports.views.summary import Summary, summary
from tests.reports.facts import CAM_THUY

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")


@pytest.fixture(scope="module")
def view(store: Store) -> Summary:
    return summary(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2024), 2030)


def pages(data: bytes, tmp_path: Path) -> list[str]:
    path = tmp_path / "paper.pdf"
    path.write_bytes(data)
    said = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True).stdout
    return said.split("\f")[:-1]


def test_a_pdf_is_made_offline_by_the_product_alone(view: Summary) -> None:
    assert summary_pdf(view).startswith(b"%PDF-")


def test_no_paper_makes_no_pdf() -> None:
    with pytest.raises(ValueError):
        pdf_bytes([])


@pytest.mark.slow
@needs_poppler
def test_200_units_fill_several_pages_with_the_head_on_each(view: Summary, tmp_path: Path) -> None:
    many = replace(view, rows=(view.rows * 12)[:200], indicators=view.indicators[:8])
    made = pages(summary_pdf(many), tmp_path)
    assert len(made) >= 5
    assert all("Đơn vị" in page and "TT" in page for page in made)
    assert all("DỮ LIỆU MINH HỌA" in page for page in made)
    assert [page.split()[0] for page in made] == [str(place) for place in range(1, len(made) + 1)]


@pytest.mark.slow
@needs_poppler
def test_the_values_of_the_group_stand_in_the_table(view: Summary, tmp_path: Path) -> None:
    said = "\n".join(pages(summary_pdf(view), tmp_path))
    last = next(line for line in said.splitlines() if line.strip().startswith("Chung"))
    shown = [view.total.results[entry.code] for entry in view.indicators]
    first = next(one for one in shown if one.value is not None)
    assert number(first.value, 1, "vi") in last
    for row in view.rows:
        assert row.unit.name in said


@pytest.mark.slow
@needs_poppler
def test_the_report_reads_as_in_word_with_tone_marks_whole(store: Store, tmp_path: Path) -> None:
    found = report_view(store, numbers(store), gazetteer().by_id(CAM_THUY), Period(2024), 2030)
    said = " ".join("\n".join(pages(report_pdf(found, Issuer()), tmp_path)).split())
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in said
    assert "Trên đây là báo cáo kết quả thực hiện" in said
    assert found.fingerprint in said


@pytest.mark.slow
@needs_poppler
def test_marks_of_the_typesetter_stay_text(view: Summary, tmp_path: Path) -> None:
    hostile = r'#eval("1") *a* _b_ [c] \d @e $f$ <g> = h'
    unit = replace(view.rows[0].unit, name=hostile)
    rows = (replace(view.rows[0], unit=unit), *view.rows[1:])
    said = " ".join("\n".join(pages(summary_pdf(replace(view, rows=rows)), tmp_path)).split())
    for part in ("#eval(", "*a*", "_b_", "[c]", r"\d", "@e", "$f$", "<g>"):
        assert part in said


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="pdffonts is not installed")
def test_every_font_is_embedded(view: Summary, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(summary_pdf(view))
    lines = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    assert lines
    assert all("HSD" in line and " yes yes yes " in line for line in lines)


def test_the_plain_table_tells_scope_plan_and_hash(view: Summary) -> None:
    said = "\n".join(
        span.text for block in table_paper(view, "vi").body if hasattr(block, "spans") for span in block.spans
    )
    assert "Phạm vi: Huyện Cẩm Thủy" in said
    assert "Mã kiểm tra số liệu" in said
