"""A filled official workbook becomes a Reading: identity, facts, places and every fault of it in one pass.

No figure is guessed or stored. It runs in the limited reading process, with nothing but the catalogue beside it.
"""

from collections.abc import Sequence

from data.sheets.book.model import Book
from data.sheets.model import Layout, Part, Problem, Reading
from data.sheets.template.agreement import derived, only_names, settle, ticked_with_rows
from data.sheets.template.faults import fault
from data.sheets.template.figures import FiguresRead, read_figures
from data.sheets.template.forms import FIGURES, NEEDED, Form, find_forms, missing_forms, unknown_columns
from data.sheets.template.identity import About, disagreements, is_template, read_about
from data.sheets.template.rows import RegisterRead, read_register
from data.sheets.template.stamp import FIGURE_COLUMNS
from indicators.registers.resources import SHEET
from indicators.registry import Catalogue, catalogue
from indicators.words import State

__all__ = ["is_template", "read_template"]


def read_template(book: Book, name: str, sha256: str, asked: Catalogue | None = None) -> Reading:
    """What the workbook says. A lost identity or an unknown version gives a refused Reading: no part, one problem.

    asked: another catalogue than the product's own.
    """
    about = read_about(book)
    if isinstance(about, Problem):
        return Reading(file_name=name, sha256=sha256, kind=book.kind, problems=(about,))
    asked = asked or catalogue()
    forms = find_forms(book, about.renamed)
    titles = {**{code: register.sheet for code, register in asked.registers.items()}, FIGURES: SHEET}
    structure = [*missing_forms(book, forms, titles), *form_problems(forms, asked, about)]
    readable = readable_forms(forms, titles)
    registers = [
        read_register(form, asked.registers[code], about.period) for code, form in readable.items() if code != FIGURES
    ]
    figures = (
        read_figures(readable[FIGURES], asked.inputs, about.renamed) if FIGURES in readable else FiguresRead({}, ())
    )
    part, problems = understood(about, registers, figures, asked)
    return Reading(
        file_name=name, sha256=sha256, kind=book.kind, parts=(part,), problems=(*structure, *problems)
    )  # fmt: skip


def readable_forms(forms: Sequence[Form], titles: dict[str, str]) -> dict[str, Form]:
    """Forms that stand once and know their key columns."""
    return {
        code: found[0]
        for code in titles
        if len(found := [form for form in forms if form.code == code]) == 1
        and NEEDED.get(code, {"name"}) <= set(found[0].columns)
    }


def form_problems(forms: Sequence[Form], asked: Catalogue, about: About) -> list[Problem]:
    found: list[Problem] = []
    for form in forms:
        register = asked.registers.get(form.code)
        if register:
            known = {column.code for column in register.columns}
        elif form.code == FIGURES:
            known = set(FIGURE_COLUMNS)
        else:
            found.append(fault("code-row-destroyed", form.cell(form.code_row, 0)))
            continue
        found += unknown_columns(form, known, about.renamed)
        found += disagreements(about, form.grid, form.code_row)
    return found


def understood(
    about: About, registers: Sequence[RegisterRead], figures: FiguresRead, asked: Catalogue
) -> tuple[Part, list[Problem]]:
    """The one part of the workbook and the problems of its cells; an empty workbook keeps nothing."""
    problems = [*figures.problems, *(problem for found in registers for problem in found.problems)]
    facts, differences = settle(figures.facts, derived(registers, asked.inputs), registers, asked.inputs)
    if is_untouched(registers, figures) and not problems:
        facts, registers, problems = [], (), [fault("empty-template")]
    else:
        problems += [*differences, *ticked_with_rows(registers), *only_names(registers)]
    part = Part(
        unit_id=about.unit.unit_id,
        unit_code=about.unit.code,
        unit_name=about.unit.name,
        period=about.period,
        layout=Layout.TEMPLATE,
        facts=tuple(facts),
        facilities=tuple(facility for found in registers for facility in found.facilities),
        registers=tuple(found.register.code for found in registers if found.rows or found.tick),
    )
    return part, problems


def is_untouched(registers: Sequence[RegisterRead], figures: FiguresRead) -> bool:
    """Nothing was filled in: no figure, no reason for having none, no tick, and rows hold no more than given names."""
    if any(fact.state is not State.MISSING for fact in figures.facts.values()):
        return False
    return all(found.tick is None and (not found.rows or found.only_names) for found in registers)
