"""Twenty forged workbooks as officers send them, each with its truth: everything is found, nothing is silently wrong."""

import pytest

from data.sheets.read import read_many
from data.sheets.scoring import as_scored
from tests.data.sheets.corpus.scorer import Score, score, workbooks

BOOKS = list(workbooks())


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    readings = read_many([(path.read_bytes(), path.name) for path, _ in BOOKS])
    return {path.name: score(truth, as_scored(reading)) for (path, truth), reading in zip(BOOKS, readings, strict=True)}


def test_the_corpus_is_whole() -> None:
    assert len(BOOKS) == 20


@pytest.mark.parametrize("name", [path.name for path, _ in BOOKS])
def test_every_figure_and_every_place_is_read_and_every_fault_is_named(scores: dict[str, Score], name: str) -> None:
    made = scores[name]
    assert made.facts[0] == made.facts[1]
    assert made.fields[0] == made.fields[1]
    assert made.missed == []


def test_nothing_is_silently_wrong(scores: dict[str, Score]) -> None:
    assert {name: made.silent for name, made in scores.items() if made.silent} == {}


def test_no_fault_is_named_that_is_none(scores: dict[str, Score]) -> None:
    assert {name: made.surplus for name, made in scores.items() if made.surplus} == {}


@pytest.mark.parametrize("ending", [" (mat).xlsx", " (ban gui mail).xlsx"])
def test_a_file_that_cannot_be_opened_is_one_plain_sentence(ending: str) -> None:
    path = next(path for path, _ in BOOKS if path.name.endswith(ending))
    reading = read_many([(path.read_bytes(), path.name)])[0]
    assert [(fault.kind, fault.cell) for fault in reading.problems] == [("refused", None)]
    assert reading.parts == ()
