"""A file is read knowing which communes the store speaks of."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest

from data.sheets.model import Reading
from data.store import Store
from data.submissions import receive
from data.submissions.known import known_units
from tests.data.store.made import figure, part, reading, send


def test_an_empty_store_knows_no_commune_and_learns_with_every_commit(store: Store) -> None:
    assert known_units(store) == ()
    send(store, part(figure("population", 5200)))
    assert known_units(store) == (part().unit_id,)


def test_the_limited_process_hears_what_communes_are_known(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    send(store, part(figure("population", 5200)))
    heard: dict[str, Any] = {}

    def listen(data: bytes, name: str, answers: Mapping[str, str], **more: Any) -> Reading:
        heard.update(more)
        return reading(part(figure("population", 5300)), data=data)

    monkeypatch.setattr(import_module("data.submissions.receive"), "read_apart", listen)
    receive(store, b"two", "b.xlsx", "Hoa")
    assert heard["area"] == (part().unit_id,)
