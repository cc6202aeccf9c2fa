"""The gate lets everybody of ours in, and no page of another origin or under another name."""

from typing import Any

import pytest

from pages.shell.gate import Gate, accepted_names, host_name


def answer(gate_names: tuple[str, ...] = (), admit: Any = None, **asked: Any) -> str:
    """What came of one request: "in", the status sent instead, or "closed"."""
    headers = [(name.encode(), value.encode()) for name, value in asked.pop("headers", {"host": "localhost"}).items()]
    scope = {"type": "http", "method": "GET", "path": "/", "headers": headers} | asked
    outcome: list[str] = []

    async def inside(scope: Any, receive: Any, send: Any) -> None:
        outcome.append("in")

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            outcome.append(str(message["status"]))
        elif message["type"] == "websocket.close":
            outcome.append("closed")

    gate = Gate(inside, gate_names, admit) if admit else Gate(inside, gate_names)
    with pytest.raises(StopIteration):  # nothing here waits, so one step is the whole run: no event loop is needed
        gate(scope, send, send).send(None)
    return outcome[0]


def test_today_every_visitor_comes_in() -> None:
    assert answer() == "in"
    assert answer(type="websocket", headers={"host": "a:1", "origin": "http://a:1"}) == "in"
    assert answer(type="lifespan") == "in"


@pytest.mark.parametrize("kind", [{"type": "websocket"}, {"method": "PUT"}, {"method": "POST"}, {"method": "DELETE"}])
@pytest.mark.parametrize("origin", ["http://b:1", "http://a:2", "null", ""])
def test_a_page_of_another_origin_can_change_nothing(kind: dict[str, str], origin: str) -> None:
    assert answer(headers={"host": "a:1", "origin": origin}, **kind) in {"403", "closed"}


@pytest.mark.parametrize("host", ["evil.example:8501", "", "localhost.evil.example"])
def test_a_strange_host_name_is_refused_on_a_machine_of_its_own(host: str) -> None:
    names = accepted_names("127.0.0.1", ())
    assert answer(names, headers={"host": host}) == "403"
    assert answer(names, headers={"host": host}, type="websocket") == "closed"


@pytest.mark.parametrize("host", ["localhost:8501", "LOCALHOST", "127.0.0.1:8501", "[::1]:8501", "localhost."])
def test_the_names_of_this_machine_are_accepted(host: str) -> None:
    assert answer(accepted_names("127.0.0.1", ()), headers={"host": host}) == "in"


def test_listening_to_others_answers_to_any_name_or_to_those_given() -> None:
    assert accepted_names("0.0.0.0", ()) == ()
    assert answer(accepted_names("0.0.0.0", ("hsd.tinh.vn",)), headers={"host": "hsd.tinh.vn"}) == "in"
    assert answer(accepted_names("0.0.0.0", ("hsd.tinh.vn",)), headers={"host": "10.0.0.5"}) == "403"


def test_who_is_not_admitted_is_sent_to_the_address_given_and_gets_no_websocket() -> None:
    assert answer(admit=lambda scope: "/sign-in") == "303"
    assert answer(admit=lambda scope: "/sign-in", type="websocket") == "closed"


def test_the_name_of_a_host_is_read_without_its_port() -> None:
    assert host_name({"type": "http", "headers": [(b"host", b"[::1]:8501")]}) == "::1"
