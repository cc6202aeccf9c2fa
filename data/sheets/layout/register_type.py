"""Which type a row of a register is of: by its column, its section and its name; where these disagree it is said.

Only the row's own cells and what its section says are looked at.
"""

from typing import Protocol

from data.checks.faults import problem
from data.sheets.flags import read_flag
from data.sheets.layout.findings import Findings
from data.sheets.layout.kinds import type_by_name, type_by_word, type_choices
from data.sheets.layout.page import Page
from data.sheets.layout.questions import ask_type
from data.sheets.layout.register_head import RegisterHead
from data.sheets.layout.words import key_of
from indicators.registry import catalogue


class Rows(Protocol):
    """What is known while rows are read, as far as types go."""

    page: Page
    head: RegisterHead
    findings: Findings
    section_type: str | None


def text_at(page: Page, row: int, column: int | None) -> str | None:
    if column is None:
        return None
    value = page.filled(row, column)
    return value if isinstance(value, str) else None


def type_of(body: Rows, row: int, name: str) -> str | None:
    """The type by its column, else by section and name, which must not contradict each other."""
    register, page = body.head.register, body.page
    marked = [code for column, code in body.head.marks.items() if read_flag(page.value(row, column))]
    if len(marked) == 1:
        return marked[0]
    column = body.head.place_of("type")
    word = text_at(page, row, column) or ""
    if word and column is not None:
        known = type_by_word(register, word) or strict_type(register, word) or type_in_name(register, word, name)
        known = known or findings_type(body, register, word, row, column)
        doubt_contradiction(body, row, column, name, known)
        return known
    by_name = type_by_name(register, name)
    if register == "event":
        return by_name
    if body.section_type and by_name in (None, "other", body.section_type):
        return body.section_type
    if by_name and body.section_type is None:
        return by_name
    cell = page.cell(row, column if column is not None else body.head.place_of("name") or 0)
    body.findings.problems.append(problem("type-missing", cell, None, name, choices=type_choices(register)))
    return None


def doubt_contradiction(body: Rows, row: int, column: int, name: str, known: str | None) -> None:
    """A name that tells another type than the column does is pointed at; the column counts."""
    register = body.head.register
    by_name = type_by_name(register, name) if register != "event" else None
    if known and by_name and by_name != known:
        named = catalogue().registers[register].type_of(by_name).name.vi
        cell, name_cell = (body.page.cell(row, place) for place in (column, body.head.place_of("name") or 0))
        body.findings.problems.append(
            problem(
                "type-contradicts-name",
                cell,
                None,
                body.page.text(row, column),
                (cell, name_cell),
                other=name,
                whole=named,
            )
        )


def strict_type(register: str, word: str) -> str | None:
    """A type column that repeats the place's full name: "Thư viện Trường THCS"."""
    found = type_by_name(register, word)
    return None if found == "other" else found


def type_in_name(register: str, word: str, name: str) -> str | None:
    """A type column that says less than the name: "Tủ sách" for "Tủ sách làng Hven"."""
    return type_by_name(register, name) if set(key_of(word).split()) <= set(key_of(name).split()) else None


def findings_type(body: Rows, register: str, word: str, row: int, column: int) -> str | None:
    answer = body.findings.ask(ask_type(register, word, body.page.cell(row, column)))
    return answer if answer in {kind.code for kind in catalogue().registers[register].types} else None
