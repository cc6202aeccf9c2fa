"""What counts for one unit and period at this moment, as values to compare with. Reads only."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from data.sheets.model import Part
from data.store.connection import Cursor, rows
from indicators.words import State

PLACE = ("register", "type", "name", "place", "flags", "numbers", "texts", "old_commune")


@dataclass(frozen=True, slots=True)
class Standing:
    """figures: input → (value, state). registers: register → the submission whose rows count. places: those rows, in
    order, of the registers asked for."""

    unit_id: int
    period: int
    figures: Mapping[str, tuple[float | None, State]]
    registers: Mapping[str, str]
    places: tuple[Mapping[str, Any], ...]

    def is_silent_on(self, code: str) -> bool:
        """True when no live submission says anything about the input."""
        known = self.figures.get(code)
        return known is None or known[1] is State.NOT_COLLECTED


def standing_of(cursor: Cursor, part: Part, ids: Mapping[str, int]) -> Standing:
    """What counts where `part` speaks; ids: input code → its integer. A part of nowhere raises ValueError."""
    if part.unit_id is None or part.period is None:
        raise ValueError("a part without commune or period can be compared with nothing")
    where = {"unit_id": part.unit_id, "period": part.period.key}
    codes = {number: code for code, number in ids.items()}
    figures = {codes[number]: (value, State(state)) for number, value, state in rows(cursor, "facts.of_one", **where)}
    registers = dict(rows(cursor, "facility.registers_of_one", **where))
    wanted = {(registers[code], code) for code in part.registers if code in registers}
    places = []
    if wanted:
        found = rows(
            cursor, "facility.of_one", **where, submission_ids=sorted({submission for submission, _ in wanted})
        )
        places = [
            dict(zip(PLACE, row[2:], strict=True)) for row in sorted(found, key=itemgetter(0)) if row[1:3] in wanted
        ]
    return Standing(part.unit_id, part.period.key, figures, registers, tuple(places))


def input_ids(cursor: Cursor) -> dict[str, int]:
    """The small integer that stands for each input ever kept."""
    return dict(rows(cursor, "submission.input_codes"))
