"""Forged workbooks are read as a careful officer would. Those still read amiss are named, and the list may only shrink."""

import pytest

from data.sheets.read import read_many
from data.sheets.scoring import as_scored
from tests.data.sheets.forged.judging import faults_of
from tests.data.sheets.forged.making import Forged
from tests.data.sheets.forged.shelf import BOOKS
from tests.data.sheets.forged.truth import truth_of
from tests.data.sheets.forged.writing import bytes_of

KNOWN_FAILURES: frozenset[str] = frozenset(
    {
        "Huyen Que Phong 2024 - cac xa gui.xlsx",
    }
)
BY_NAME = {book.file: book for book in BOOKS}


def faults(book: Forged) -> list[str]:
    """What the reading of the book, after those of earlier years that it needs, got wrong."""
    files = [BY_NAME[name] for name in book.previous] + [book]
    reading = read_many([(bytes_of(file), file.file) for file in files])[-1]
    return faults_of(truth_of(book), as_scored(reading))


def test_every_forged_file_has_a_name_of_its_own() -> None:
    assert len(BY_NAME) == len(BOOKS) >= 60
    assert BY_NAME.keys() >= KNOWN_FAILURES


@pytest.mark.parametrize(
    "book", [book for book in BOOKS if book.file not in KNOWN_FAILURES], ids=lambda book: book.file
)
def test_a_forged_workbook_is_read_without_a_fault(book: Forged) -> None:
    assert faults(book) == []


@pytest.mark.parametrize("name", sorted(KNOWN_FAILURES))
def test_a_known_failure_still_fails_else_it_leaves_the_list(name: str) -> None:
    assert faults(BY_NAME[name]), f"{name} is read rightly now: take it out of KNOWN_FAILURES"
