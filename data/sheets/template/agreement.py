"""Which of two answers counts: what a register adds up to against block B, a tick "không phát sinh" against entries."""

from collections.abc import Iterator, Mapping, Sequence

from data.sheets.model import Cell, FactRead, Problem
from data.sheets.template.faults import fault
from data.sheets.template.rows import RegisterRead
from indicators.arithmetic.tally import tally
from indicators.words import Input, State


def derived(registers: Sequence[RegisterRead], inputs: Mapping[str, Input]) -> dict[str, FactRead]:
    """Facts that follow from registers with rows, and NOT_ARISING for those ticked as having none."""
    filled = [found for found in registers if found.rows]
    columns = {found.register.code: tuple(found.form.columns) for found in filled}
    rows = [row for found in filled for row in found.rows]
    facts = {
        code: FactRead(input=code, value=value, state=State.MISSING if value is None else State.REPORTED)
        for code, value in tally(rows, columns, inputs).items()
    }
    for found in registers:
        if found.tick and not found.rows:
            for entry in inputs.values():
                if entry.tally and entry.tally.register == found.register.code:
                    facts[entry.code] = FactRead(input=entry.code, value=None, state=State.NOT_ARISING, cell=found.tick)
    return facts


def settle(
    written: Mapping[str, FactRead],
    counted: Mapping[str, FactRead],
    registers: Sequence[RegisterRead],
    inputs: Mapping[str, Input],
) -> tuple[list[FactRead], list[Problem]]:
    """One fact an input, in the catalogue's order: the register's where it has one, else what was written.

    A blank line of block B says nothing; a blank single figure is a fact of state MISSING.
    """
    by_code = {found.register.code: found for found in registers}
    facts: list[FactRead] = []
    problems: list[Problem] = []
    for code, entry in inputs.items():
        said, rows = written.get(code), counted.get(code)
        found = by_code.get(entry.tally.register) if entry.tally else None
        if said and found and said.state is State.REPORTED and said.value is not None:
            problems += conflicts(entry, said, rows, found)
        chosen = choose(entry, said, rows, found)
        if chosen:
            facts.append(chosen)
    return facts, problems


def choose(entry: Input, said: FactRead | None, rows: FactRead | None, found: RegisterRead | None) -> FactRead | None:
    if rows and (rows.state is not State.MISSING or spoiled(entry, found)):
        return rows
    if entry.tally and (said is None or said.state is State.MISSING):
        return rows
    return said


def spoiled(entry: Input, found: RegisterRead | None) -> bool:
    """Whether an unreadable cell of the register stands in the way of this figure."""
    if found is None or entry.tally is None:
        return False
    wanted = {"type", *entry.tally.columns, *entry.tally.flags}
    return any(row.unreadable & wanted for row in found.rows)


def conflicts(entry: Input, said: FactRead, rows: FactRead | None, found: RegisterRead) -> Iterator[Problem]:
    """A written figure that the register contradicts; a figure beside a tick that there was nothing."""
    if found.tick and not found.rows:
        if said.value:
            others = (said.cell,) if said.cell else ()
            yield fault("nothing-but-rows", found.tick, others=others)
    elif rows and rows.value is not None and said.value is not None and abs(rows.value - said.value) > 1e-9:
        yield fault(
            "summary-differs-from-register",
            said.cell,
            heading=entry.name,
            found=said.value,
            others=(total_cell(entry, found),),
            limit=f"{rows.value:.15g}",
        )


def total_cell(entry: Input, found: RegisterRead) -> Cell:
    """Where the register shows what the figure follows from: the total of its first column, or the column's heading."""
    assert entry.tally is not None
    wanted = (*entry.tally.columns, *entry.tally.flags, "type" if entry.tally.types else "name")
    column = next((code for code in wanted if code in found.form.columns), "name")
    row = found.form.code_row if found.total_row is None else found.total_row
    return found.form.cell(row, found.form.columns[column])


def ticked_with_rows(registers: Sequence[RegisterRead]) -> Iterator[Problem]:
    for found in registers:
        if found.tick and found.rows:
            yield fault("nothing-but-rows", found.tick, others=(found.facilities[0].cells["name"],))


def only_names(registers: Sequence[RegisterRead]) -> Iterator[Problem]:
    for found in registers:
        if found.only_names:
            yield fault("only-names", found.facilities[0].cells["name"])
