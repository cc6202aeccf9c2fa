"""A district's papers – report as Word and PDF, summary table as xlsx, all charts as pictures – against the bare libraries.

Run from the project's folder: python -m benchmarks papers. Aims: report + table + PDF with 12 charts in 10 s, 12 charts in
3 s, 10 000 rows in 3 s. Beside each the library alone writing as many plain paragraphs, cells or pages, in the same run.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import typst
import xlsxwriter

from data.demo.fill import fill_illustrative
from data.store import open_store
from data.units.gazetteer import gazetteer
from indicators.words import Period
from reports.papers.chart_files import drawings
from reports.papers.drawing.images import pngs
from reports.papers.report.issuer import Issuer
from reports.papers.report.official import official_report, report_pdf
from reports.papers.report.table_pdf import summary_pdf
from reports.papers.report.view import ReportView, report_view
from reports.papers.summary_table import summary_table
from reports.views.numbers import numbers
from reports.views.summary import Summary

DISTRICT, PERIOD, HORIZON, ROUNDS, CHARTS, LONG = 1200390, Period(2024), 2030, 5, 12, 10_000


def long_table(view: ReportView) -> Summary:
    """The same table with as many rows of sources as LONG."""
    found = view.summary.sources
    return replace(view.summary, sources=(found * (LONG // len(found) + 1))[:LONG])


def bare_word(view: ReportView) -> None:
    made = docx.Document()
    for _ in range(100):
        made.add_paragraph("Kết quả thực hiện Chương trình học tập suốt đời " * 3)
    made.save(BytesIO())


def bare_sheet(view: ReportView) -> None:
    made = xlsxwriter.Workbook(BytesIO(), {"in_memory": True})
    sheet = made.add_worksheet()
    for row in range(LONG):
        for column in range(13):
            sheet.write_string(row, column, "Xã Cẩm Long")
    made.close()


def bare_pages(view: ReportView) -> None:
    typst.compile(("Kết quả thực hiện. " * 3000).encode(), format="pdf")


def seconds(way: Callable[[ReportView], object], view: ReportView) -> float:
    begun = time.perf_counter()
    way(view)
    return time.perf_counter() - begun


def main() -> None:
    """Fill a store, make every paper in turn a few times, print medians."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "store.duckdb", illustrative=True)
        fill_illustrative(store)
        known = numbers(store)
        begun = time.perf_counter()
        view = report_view(store, known, gazetteer().by_id(DISTRICT), PERIOD, HORIZON)
        gathered = time.perf_counter() - begun
        charts = [drawing for _, drawing in drawings(view, "vi")][:CHARTS]
        print(f"{len(view.charts) + 1} charts in the report; values gathered in {gathered:.2f} s")
        ways: dict[str, Callable[[ReportView], object]] = {
            "report, Word": lambda one: official_report(one, Issuer()),
            "report, PDF": lambda one: report_pdf(one, Issuer()),
            "summary table, xlsx": lambda one: summary_table(one.summary, "vi"),
            f"the same with {LONG:,} rows of sources": lambda one: summary_table(long_table(one), "vi"),
            "summary table, PDF": lambda one: summary_pdf(one.summary),
            f"{CHARTS} charts, PNG": lambda _: pngs(charts),
            "python-docx alone, 100 paragraphs": bare_word,
            f"xlsxwriter alone, {LONG:,} rows": bare_sheet,
            "typst alone, as many words": bare_pages,
        }
        taken: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, way in ways.items():
                taken[name].append(seconds(way, view))
        store.close()
    for name, times in taken.items():
        print(f"{name:36} {statistics.median(times):6.2f} s   first {times[0]:6.2f} s")
    whole = gathered + sum(taken[name][0] for name in list(ways)[:3])
    print(f"district report, Word + PDF + xlsx, cold: {whole:.2f} s (aim 10 s)")


if __name__ == "__main__":
    main()
