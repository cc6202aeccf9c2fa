"""A data package (Frictionless): every table as CSV with one description of all of them, in a zip that is alike for alike data."""

import hashlib
import json
import zipfile
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from reports.papers.open_formats.dataset import Dataset
from reports.papers.open_formats.write import VERSION, plain_csv, schema_of

DAWN = (1980, 1, 1, 0, 0, 0)
LINKS = {
    "facts": {"unit_id": ("units", "unit_id"), "submission_id": ("submissions", "submission_id")},
    "results": {"group_id": ("units", "unit_id")},
    "progress": {"group_id": ("units", "unit_id")},
    "submissions": {"unit_id": ("units", "unit_id")},
}


def data_package(tables: Sequence[Dataset], *, data_version: int, illustrative: bool) -> bytes:
    """The zip: datapackage.json and one CSV a table."""
    files = {f"{table.name}.csv": plain_csv(table) for table in tables}
    described = describe(tables, files, data_version, illustrative)
    into = BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in {"datapackage.json": described, **files}.items():
            made.writestr(zipfile.ZipInfo(name, DAWN), data, zipfile.ZIP_DEFLATED)
    return into.getvalue()


def describe(tables: Sequence[Dataset], files: dict[str, bytes], data_version: int, illustrative: bool) -> bytes:
    said: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": "hoc-suot-doi",
        "title": "Học suốt đời – Bảng chỉ số",
        "version": f"{VERSION}.{data_version}",
        "illustrative": illustrative,
        "resources": [_resource(table, files[f"{table.name}.csv"]) for table in tables],
    }
    return json.dumps(said, ensure_ascii=False, indent=2).encode()


def _resource(table: Dataset, data: bytes) -> dict[str, Any]:
    links = [
        {"fields": field, "reference": {"resource": other, "fields": key}}
        for field, (other, key) in LINKS.get(table.name, {}).items()
    ]
    return {
        "name": table.name, "path": f"{table.name}.csv", "profile": "tabular-data-resource", "title": table.title.vi,
        "description": table.title.en, "format": "csv", "encoding": "utf-8", "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}", "rowcount": len(table.rows),
        "schema": {"fields": schema_of(table), "primaryKey": list(table.key), "foreignKeys": links, "missingValues": [""]},
    }  # fmt: skip
