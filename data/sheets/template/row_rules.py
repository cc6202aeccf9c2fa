"""What rows of a register owe each other and the table: parts within wholes, no place twice, nothing beside the table."""

from collections.abc import Iterator

from data.sheets.model import FacilityRead, Problem
from data.sheets.template.faults import fault
from data.sheets.template.forms import Form
from data.text.normalise import tone_key
from indicators.words import ColumnKind, Register


def limits(facilities: list[FacilityRead], register: Register) -> Iterator[Problem]:
    """A part above its whole, row by row."""
    for column in register.columns:
        if not column.at_most:
            continue
        kind = "part-above-whole-soft" if column.soft else "part-above-whole"
        whole_name = register.column(column.at_most).name
        for facility in facilities:
            part, whole = facility.numbers.get(column.code), facility.numbers.get(column.at_most)
            if part is not None and whole is not None and part > whole:
                here, there = facility.cells[column.code], facility.cells[column.at_most]
                yield fault(
                    kind,
                    here,
                    heading=column.name,
                    found=part,
                    others=(there,),
                    whole=whole_name,
                    limit=f"{whole:.15g}",
                )


def duplicates(facilities: list[FacilityRead], register: Register) -> Iterator[Problem]:
    """The same name and type twice. Events may repeat on another day; without a day they are not compared."""
    days = [column.code for column in register.columns if column.kind is ColumnKind.DATE]
    seen: dict[tuple[object, ...], FacilityRead] = {}
    for facility in facilities:
        when = tuple(facility.texts.get(day) for day in days)
        if not facility.name or None in when:
            continue
        first = seen.setdefault((tone_key(facility.name), facility.type, *when), facility)
        if first is not facility:
            yield fault(
                "duplicate-facility", first.cells["name"], found=facility.name, others=(facility.cells["name"],)
            )


def outside(form: Form) -> Iterator[Problem]:
    """What stands beside or below the table: one problem a row, at its first cell."""
    everywhere = range(len(form.grid.rows[form.code_row]))
    beside = sorted({*everywhere} - {0, *form.columns.values()})
    for at in range(form.code_row + 1, len(form.grid.rows)):
        if at == form.end:
            continue
        for place in everywhere if at > form.end else beside:
            value = form.grid.rows[at][place]
            if not form.is_blank(at, place) and not (at > form.end and place == 0 and isinstance(value, float)):
                yield fault("outside-table", form.cell(at, place), found=value)
                break
