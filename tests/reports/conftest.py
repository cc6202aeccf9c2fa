"""A store with the made figures, read by many tests and written by none."""

from collections.abc import Iterator

import pytest

from data.store import Store
from tests.reports.kept import kept_store


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    made = kept_store(tmp_path_factory.mktemp("kept") / "store.duckdb", illustrative=True)
    yield made
    made.close()
