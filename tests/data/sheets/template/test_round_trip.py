"""Whatever is filled into the workbook by another program comes back as the same values, without a message."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.sheets.template.filling import Filling
from indicators.registry import catalogue
from indicators.words import Column, ColumnKind, Register
from tests.data.sheets.template.workbooks import FIGURES, YEAR, edited, facts, fill_figure, fill_row, made, read

COUNTS = st.one_of(st.none(), st.integers(0, 10_000_000))
LETTERS = st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấềểỗợ ĐƠ123=+-@{}")
# What begins with = is a formula for the program that types it in.
WORDS = st.text(LETTERS, min_size=1, max_size=20).filter(lambda text: text.strip() and not text.startswith("="))
DAYS = st.integers(0, (YEAR.end - YEAR.start).days).map(lambda days: YEAR.start + timedelta(days=days))


def entry_of(column: Column, register: Register) -> st.SearchStrategy[object]:
    if column.kind is ColumnKind.TYPE:
        return st.sampled_from([kind.code for kind in register.types])
    if column.kind is ColumnKind.FLAG:
        return st.sampled_from([None, "x"])
    if column.kind is ColumnKind.COUNT:
        return COUNTS
    return DAYS if column.kind is ColumnKind.DATE else st.one_of(st.none(), WORDS)


@st.composite
def rows_of(draw: st.DrawFn, register: Register) -> list[dict[str, object]]:
    """Rows that keep the rules: a name each and no two alike, parts within wholes, at least one tick or number."""
    rows = []
    for number in range(draw(st.integers(1, 4))):
        row = {column.code: draw(entry_of(column, register)) for column in register.columns}
        for column in register.columns:
            if column.at_most and row[column.code] is not None:
                row[column.at_most] = max(row[column.at_most] or 0, row[column.code])
        counted = next(
            column.code for column in register.columns if column.kind is ColumnKind.COUNT and not column.at_most
        )
        rows.append({**row, "name": f"{register.row_name.vi} {number}", counted: row[counted] or 1})
    return rows


@st.composite
def fillings(draw: st.DrawFn) -> Filling:
    chosen = draw(st.sets(st.sampled_from(sorted(catalogue().registers)), min_size=1))
    single = [entry for entry in catalogue().inputs.values() if entry.tally is None]
    figures = {
        entry.code: draw(st.one_of(st.integers(0, 10**7), st.sampled_from(["không thu thập", "không phát sinh"])))
        for entry in draw(st.lists(st.sampled_from(single), unique=True))
    }
    return Filling(
        rows={code: draw(rows_of(catalogue().registers[code])) for code in catalogue().registers if code in chosen},
        figures=figures,
        nothing=frozenset(set(catalogue().registers) - chosen),
    )


def by_hand(filling: Filling) -> bytes:
    """The same entries typed into the empty workbook with openpyxl."""

    def fill(book):
        for code, rows in filling.rows.items():
            register = catalogue().registers[code]
            for at, row in enumerate(rows, 1):
                type_name = register.type_of(row["type"]).name.vi
                fill_row(book[register.sheet], at, **{**row, "type": type_name})
        for code, value in filling.figures.items():
            fill_figure(book[FIGURES], code, value, "state" if isinstance(value, str) else "value")

    return edited(made(Filling(nothing=filling.nothing)), fill)


def expected_places(filling: Filling) -> list[tuple[object, ...]]:
    places = []
    for code, rows in filling.rows.items():
        columns = catalogue().registers[code].columns
        for row in rows:
            numbers = {column.code: row[column.code] for column in columns if column.kind is ColumnKind.COUNT}
            flags = {column.code: row[column.code] == "x" for column in columns if column.kind is ColumnKind.FLAG}
            places.append((code, row["type"], row["name"], flags, numbers))
    return places


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(fillings())
def test_what_is_typed_in_comes_back_without_a_message(filling):
    reading = read(by_hand(filling))
    found = [
        (place.register, place.type, place.name, dict(place.flags), dict(place.numbers))
        for place in reading.parts[0].facilities
    ]
    soft = {problem.kind for problem in reading.problems}
    assert soft <= {"part-above-whole-soft"}
    assert found == expected_places(filling)
    known = facts(reading)
    states = {"không thu thập": "not_collected", "không phát sinh": "not_arising"}
    assert {code: known[code] for code in filling.figures} == {
        code: states.get(value, value) for code, value in filling.figures.items()
    }


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(fillings())
def test_filling_by_hand_and_filling_by_the_builder_are_read_alike(filling):
    assert read(by_hand(filling)).parts == read(made(filling)).parts


def test_a_full_workbook_says_every_input_of_the_catalogue_once():
    rows = {
        code: [{"name": "A", "type": register.types[0].code, "date": date(2024, 5, 5)} | {column.code: 1 for column in register.columns if column.kind is ColumnKind.COUNT}]
        for code, register in catalogue().registers.items()
    }  # fmt: skip
    figures = {code: 1 for code, entry in catalogue().inputs.items() if entry.tally is None}
    (part,) = read(made(Filling(rows=rows, figures=figures))).parts
    assert [fact.input for fact in part.facts] == list(catalogue().inputs)
    assert all(fact.state == "reported" for fact in part.facts)


@pytest.mark.parametrize("code", sorted(catalogue().registers))
def test_rows_are_written_where_the_reader_says_they_are(code):
    register = catalogue().registers[code]
    row = {"name": "Một nơi", "type": register.types[0].code}
    (part,) = read(made(Filling(rows={code: [row]}, figures={"population": 1}))).parts
    (place,) = part.facilities
    assert (place.sheet, place.row, place.cells["name"].address) == (register.sheet, 11, "B11")
