"""Everything of a group and a period into a folder: report, summary table, charts, figures for other programs, letters.

Made for a schedule: the same call again writes the same names anew. A file appears whole or not at all.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from data.store import Store
from data.text.normalise import fold
from indicators.words import Period
from indicators.words.unit import Unit
from reports.language import Language
from reports.papers.chart_files import chart_files
from reports.papers.consolidated import consolidated
from reports.papers.letters import late_units, reminder_letters
from reports.papers.open_formats.gather import datasets
from reports.papers.open_formats.package import data_package
from reports.papers.open_formats.summary_csv import summary_csv
from reports.papers.open_formats.write import excel_csv, json_bytes, parquet
from reports.papers.report.issuer import Issuer, issuer_for
from reports.papers.report.official import official_report, report_pdf
from reports.papers.report.table_pdf import summary_pdf
from reports.papers.report.view import ReportView, report_view
from reports.papers.summary_table import summary_table
from reports.views.numbers import numbers

LIST = "danh_muc.json"
# above the communes of the largest province before the reform
MOST_LETTERS = 700


def export_all(
    store: Store, outdir: Path, group: Unit, period: Period, *,
    horizon: int = 2030, issuer: Issuer | None = None, today: date | None = None, lang: Language = "vi",
) -> tuple[Path, ...]:  # fmt: skip
    """The paths written, the list of files last. issuer None: as far as the unit itself tells, else blanks. Raises
    KeyError for a unit the store does not speak of, OSError when the folder cannot be written."""
    view = report_view(store, numbers(store), group, period, horizon)
    signed = issuer or issuer_for(group)
    listed: dict[str, str] = {}
    paths = []
    for name, data in files(store, view, signed, today or date.today(), lang):
        paths.append(put(outdir / name, data))
        listed[name] = hashlib.sha256(data).hexdigest()
    said = {
        "unit_code": group.code, "unit": group.name, "period": period.code, "horizon": horizon, "data_version": view.summary.version,
        "fingerprint": view.fingerprint, "illustrative": view.summary.illustrative, "files": listed,
    }  # fmt: skip
    paths.append(put(outdir / LIST, json.dumps(said, ensure_ascii=False, indent=1).encode()))
    return tuple(paths)


def files(store: Store, view: ReportView, issuer: Issuer, today: date, lang: Language) -> Iterator[tuple[str, bytes]]:
    """Name within the folder and bytes, one after another, so that no more than one is held."""
    about = f"{view.group.code}_{view.period.code}"
    yield f"bao_cao_{about}.docx", official_report(view, issuer, lang)
    yield f"bao_cao_{about}.pdf", report_pdf(view, issuer, lang)
    yield f"bang_tong_hop_{about}.xlsx", summary_table(view.summary, lang)
    yield f"so_lieu_cac_xa_{about}.xlsx", consolidated(store, view.summary, lang)
    yield f"bang_tong_hop_{about}.pdf", summary_pdf(view.summary, lang)
    yield f"bang_tong_hop_{about}.csv", summary_csv(view.summary, lang)
    for name, data in chart_files(view, lang).items():
        yield f"bieu_do/{name}", data
    yield from letter_files(store, view, issuer, today, lang)
    tables = datasets(store, numbers(store), view.group, view.period)
    for table in tables:
        yield f"so_lieu/{table.name}.csv", excel_csv(table)
        yield f"so_lieu/{table.name}.parquet", parquet(table)
        yield f"so_lieu/{table.name}.json", json_bytes(table, data_version=view.summary.version)
    package = data_package(tables, data_version=view.summary.version, illustrative=view.summary.illustrative)
    yield f"goi_du_lieu_{about}.zip", package


def letter_files(
    store: Store, view: ReportView, issuer: Issuer, today: date, lang: Language
) -> Iterator[tuple[str, bytes]]:
    """A reminder for each late commune, and all of them in one file; nothing when all have sent, nor where so many are
    late (a whole nation) that provinces write to their own."""
    late = late_units(store, view.group, view.period)
    if len(late) > MOST_LETTERS:
        return
    sample = view.summary.illustrative
    for one in late:
        name = fold(one.unit.name).replace(" ", "_")
        made = reminder_letters([one], view.period, issuer, today, lang=lang, illustrative=sample)
        yield f"don_doc/{one.unit.code}_{name}.docx", made
    if late:
        yield "don_doc/tat_ca.docx", reminder_letters(late, view.period, issuer, today, lang=lang, illustrative=sample)


def put(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    beside.write_bytes(data)
    beside.replace(path)
    return path
