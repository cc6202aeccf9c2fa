"""A table as bytes: CSV for Vietnamese Excel or for programs, Parquet, JSON. The values are those of the table, unrounded."""

import json
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pandas as pd

from reports.papers.open_formats.dataset import Dataset

VERSION = 1
MARK = "\ufeff"


def excel_csv(table: Dataset, *, decimal: str = ",") -> bytes:
    """UTF-8 with its mark, ";" between cells and a decimal comma: opens right in Excel set to Vietnamese. decimal ".": for
    an Excel set to English."""
    return f"{MARK}{_csv(table, ';', decimal)}".encode()


def plain_csv(table: Dataset) -> bytes:
    """RFC 4180: UTF-8 without a mark, "," between cells, decimal point."""
    return _csv(table, ",", ".").encode()


def parquet(table: Dataset) -> bytes:
    """Days and moments keep their types; empty is null."""
    into = BytesIO()
    table.rows.to_parquet(into, index=False)
    return into.getvalue()


def json_bytes(table: Dataset, *, data_version: int) -> bytes:
    """{"schema_version", "data_version", "name", "title", "key", "fields": […], "rows": [{…}]}; empty is null."""
    columns = [[written(value) for value in table.rows[field.name]] for field in table.fields]
    names = [field.name for field in table.fields]
    made = {
        "schema_version": VERSION, "data_version": data_version, "name": table.name,
        "title": {"vi": table.title.vi, "en": table.title.en}, "key": list(table.key), "fields": schema_of(table),
        "rows": [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)],
    }  # fmt: skip
    return json.dumps(made, ensure_ascii=False, allow_nan=False, indent=0).encode()


def schema_of(table: Dataset) -> list[dict[str, Any]]:
    """The columns by Frictionless Table Schema, described in both languages."""
    return [
        {"name": field.name, "type": field.type, "title": field.description.vi, "description": field.description.en}
        | ({"constraints": {"enum": [str(one) for one in field.allowed]}} if field.allowed else {})
        for field in table.fields
    ]


def written(value: Any) -> Any:
    """A value as JSON has it: null for nothing, ISO for days and moments."""
    if value is None or value is pd.NaT or value is pd.NA or value != value:
        return None
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value.item() if hasattr(value, "item") else value


def _csv(table: Dataset, between: str, decimal: str) -> str:
    rows = table.rows.copy()
    for field in table.fields:
        if field.type == "boolean":
            rows[field.name] = rows[field.name].map({True: "true", False: "false"})
        elif field.type in ("date", "datetime"):
            rows[field.name] = rows[field.name].map(written)
    return str(rows.to_csv(index=False, sep=between, decimal=decimal, lineterminator="\r\n"))
