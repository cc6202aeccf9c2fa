"""Walks one new indicator through every floor of a copy of the house. Run inside that copy; any step that lacks it fails."""

import io
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl

from data.sheets.model import Severity
from data.sheets.read import read_bytes
from data.sheets.template.build import build_template
from data.store import commit, open_store
from data.units.gazetteer import gazetteer
from indicators.registry import catalogue
from indicators.words import Period
from reports.blocks.indicator import card
from reports.figures.of_indicator import trend_of
from reports.papers.summary_table import summary_table
from reports.views.indicator import indicator_view
from reports.views.numbers import numbers
from reports.views.sources import facts_behind
from reports.views.summary import summary

YEAR = Period(2024)
YANG_BAC = gazetteer().by_code("23998", YEAR.end)
WHO = "Cán bộ thử"


def filled(figures: dict[str, float]) -> bytes:
    """The official workbook with these figures written beside their codes."""
    assert YANG_BAC is not None
    book = openpyxl.load_workbook(io.BytesIO(build_template(YANG_BAC, YEAR, made_on=date(2024, 12, 1))))
    cells = {
        cell.value: cell for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)
    }
    for code, figure in figures.items():
        code_cell = cells[code]
        sheet = code_cell.parent
        heads = {
            cell.value: cell.column for row in sheet.iter_rows(max_row=12) for cell in row if cell.value == "value"
        }
        sheet.cell(code_cell.row, heads["value"]).value = figure
    into = io.BytesIO()
    book.save(into)
    return into.getvalue()


def main() -> None:
    assert YANG_BAC is not None
    indicator = catalogue().indicators["wifi_open"]
    too_many = read_bytes(filled({"wifi.points": 4, "wifi.open": 6}), "thừa.xlsx")
    assert any(found.severity is Severity.ERROR and found.cell for found in too_many.problems), "checked"
    data = filled({"wifi.points": 4, "wifi.open": 3})
    reading = read_bytes(data, "mau.xlsx")
    assert not reading.is_blocked, reading.problems
    assert {fact.input: fact.value for fact in reading.parts[0].facts}["wifi.open"] == 3, "read"
    store = open_store(Path("thử") / "store.duckdb")
    commit(store, reading, data, WHO, datetime(2025, 1, 5, tzinfo=UTC))
    found = numbers(store)
    result = found.one(YANG_BAC.unit_id, YEAR, "wifi_open")
    assert result is not None, "computed"
    assert result.value == 75.0, "computed"
    view = indicator_view(found, "wifi_open", YANG_BAC, YEAR, 2030)
    assert 75.0 in [value for trace in trend_of(view, "vi")["data"] for value in trace.get("y") or ()], "drawn"
    assert "Điểm truy cập" in card(indicator, "vi"), "explained"
    behind = facts_behind(store, indicator, [YANG_BAC.unit_id], YEAR)
    assert {source.input.code for source in behind} == {"wifi.points", "wifi.open"}, "traced"
    table = openpyxl.load_workbook(io.BytesIO(summary_table(summary(store, found, YANG_BAC, YEAR, 2030), "vi")))
    words = [str(cell.value) for sheet in table for row in sheet.iter_rows() for cell in row]
    assert any(indicator.name.vi in said for said in words), "taken away"
    store.close()
    sys.stdout.write("seen on every floor\n")


if __name__ == "__main__":
    main()
