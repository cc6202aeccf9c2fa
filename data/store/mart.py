"""The mart: which figures and rows count today, kept materialised because asking history costs many times more.

The rule stands in data/sql/mart.sql. Nothing in the ledger is touched here.
"""

from collections.abc import Mapping

from data.sheets.model import Part
from data.store.connection import Cursor, Store, rows, run
from data.store.standing import Standing
from indicators.words import State


def put_on_top(cursor: Cursor, part: Part, standing: Standing, ids: Mapping[str, int], submission_id: str) -> None:
    """Lets a new latest submission of `part` count; `standing` is what counted before, ids: input code → its integer."""
    where = {"unit_id": standing.unit_id, "period": standing.period}
    counting = [
        fact for fact in part.facts if fact.state is not State.NOT_COLLECTED or standing.is_silent_on(fact.input)
    ]
    input_ids = [ids[fact.input] for fact in counting]
    if standing.figures and counting:
        run(cursor, "mart.forget_spoken", **where, input_ids=input_ids)
    if counting:
        values, states = [fact.value for fact in counting], [fact.state.value for fact in counting]
        run(
            cursor, "mart.insert_spoken", **where, submission_id=submission_id, input_ids=input_ids, values=values, states=states
        )  # fmt: skip
    held = list(part.registers)
    if standing.registers and held:
        run(cursor, "mart.forget_held", **where, registers=held)
    if held:
        run(cursor, "mart.insert_held", **where, submission_id=submission_id, registers=held)


def refresh(store: Store, since: int) -> None:
    """Derives again what counts for every unit and period that anything was published about after `since`."""
    store.write(lambda cursor: refresh_in(cursor, since))


def refresh_in(cursor: Cursor, since: int) -> None:
    """The same inside a transaction already begun."""
    touched = rows(cursor, "mart.touched", since=since)
    pairs = {"units": [unit for unit, _ in touched], "periods": [period for _, period in touched]}
    if touched:
        for name in ("forget_facts", "forget_registers", "insert_facts", "insert_registers"):
            run(cursor, f"mart.{name}", **pairs)


def rebuild(store: Store) -> None:
    """Throws the mart away and derives it again, sorted for reading; costs seconds on a large store."""
    store.write(rebuild_in)


def rebuild_in(cursor: Cursor) -> None:
    run(cursor, "mart.empty_facts")
    run(cursor, "mart.empty_registers")
    refresh_in(cursor, since=-1)
