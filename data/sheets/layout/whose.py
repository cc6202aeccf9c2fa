"""Which commune a table's figures are of: by the names in titles, tab and file name, as the communes were at the period's end.

A name that several communes bear is narrowed by the district, province or code that stands beside it, else asked.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from data.sheets.layout.findings import Findings
from data.sheets.layout.questions import ask_unit
from data.sheets.layout.unit_text import (
    Mention,
    above_in,
    codes_in,
    communes_in,
    named,
    names_in_file_name,
    spelled_alike,
)
from data.sheets.layout.when import Voices
from data.text.normalise import fold
from data.units.gazetteer import gazetteer
from indicators.words import Period, Text
from indicators.words.unit import Unit, UnitKind


@dataclass(slots=True)
class Surroundings:
    """What the whole book says of where it comes from. near: districts and provinces of communes already known."""

    above: tuple[int, ...] = ()
    codes: frozenset[str] = frozenset()
    near: set[int] = field(default_factory=set)


def surroundings_of(texts: Iterable[str], file_name: str) -> Surroundings:
    known = list(texts)
    above = [mention.units[0].unit_id for text in known for mention in above_in(text) if len(mention.units) == 1]
    return Surroundings(tuple(dict.fromkeys(above)), codes_in(file_name.rsplit(".", 1)[0]))


def candidates(name: str, on: date | None, around: Surroundings) -> tuple[Unit, ...]:
    """The communes the name may mean on that day, after what stands around it has narrowed them."""
    found = on_day(name, on)
    for narrowing in (list(around.above), list(around.near)):
        if len(found) > 1 and narrowing:
            inside = tuple(
                unit for unit in found if any(is_within(unit.name, unit.unit_id, key, on) for key in narrowing)
            )
            found = inside or found
    if len(found) > 1 and around.codes:
        found = tuple(unit for unit in found if unit.code in around.codes) or found
    return found


@lru_cache(maxsize=1 << 13)
def on_day(name: str, on: date | None) -> tuple[Unit, ...]:
    return tuple(unit for unit in gazetteer().find(name, on) if unit.kind is UnitKind.COMMUNE)


@lru_cache(maxsize=1 << 13)
def is_within(name: str, unit_id: int, above: int, on: date | None) -> bool:
    return any(unit.unit_id == unit_id for unit in gazetteer().find(name, on, above))


def contradicts(unit: Unit, on: date | None, around: Surroundings) -> bool:
    """Whether the districts and provinces named in the book are all others than the commune's own."""
    return bool(around.above) and not any(is_within(unit.name, unit.unit_id, key, on) for key in around.above)


def settle_unit(voices: Voices, period: Period | None, around: Surroundings, findings: Findings) -> Unit | None:
    """The commune of a table, or None with a question."""
    on = period.end if period else None
    levels = [letterhead(voices.owned), in_sheet_name(voices.sheet), names_in_file_name(voices.file_name)]
    unclear = unknown_sender(voices.titles)
    first = next((level for level in levels if level), ()) or letterhead(voices.elsewhere)
    options = {unit.unit_id: unit for mention in first for unit in candidates(mention.name, on, around)}
    unit = next(iter(options.values())) if len(options) == 1 else None
    doubt = unit is not None and (
        contradicts(unit, on, around) or not all(agrees(level, unit, on) for level in levels) or other_code(unit, on, around)
        or not any(is_sure(mention, unit) for mention in first)
    )  # fmt: skip
    if unit is not None and not doubt and not unclear:
        around.near.update(key for key in (unit.parent_id,) if key is not None)
        return unit
    return asked(first, options, levels, voices, unclear, on, findings)


def is_sure(mention: Mention, unit: Unit) -> bool:
    return mention.name.isascii() or spelled_alike(mention.name, unit.name)


def letterhead(titles: Iterable[str]) -> tuple[Mention, ...]:
    """Communes named in titles; where several are, those of "UBND xã …" and "Đơn vị …" lines count."""
    lines = [(text, communes_in(text) or after_label(text)) for text in titles]
    found = tuple(mention for _, mentions in lines for mention in mentions)
    if len({fold(mention.name) for mention in found}) > 1:
        strong = tuple(mention for text, mentions in lines for mention in mentions if is_sender(text))
        return strong or found
    return found


@lru_cache(maxsize=4096)
def after_label(text: str) -> tuple[Mention, ...]:
    """A commune named without its prefix behind a label: "Đơn vị báo cáo: Cẩm Long"."""
    label, colon, rest = text.partition(":")
    mention = named(rest.strip()) if colon and is_sender(label) else None
    return (mention,) if mention else ()


@lru_cache(maxsize=4096)
def is_sender(text: str) -> bool:
    return fold(text).startswith(
        (
            "ubnd xa",
            "ubnd phuong",
            "ubnd thi tran",
            "uy ban nhan dan",
            "don vi",
            "ubnd tt",
            "xa",
            "phuong",
            "ten xa",
            "ten don vi",
            "dia phuong",
        )
    )


SENDER = re.compile(
    r"(?i)(?:ubnd|[uủuỷ]y ban nhân dân|uy ban nhan dan)\s+((?:xã|phường|thị trấn|xa|phuong|thi tran)\s+\w[^,;:()\d\-–]*)"
)


def unknown_sender(titles: Iterable[str]) -> str:
    """A sender in the letterhead whose name no commune bears: "UBND XÃ CẨM LONK"; empty when there is none."""
    for text in titles:
        found = SENDER.search(text)
        if found and not communes_in(text) and len(found[1].split()) <= 6:
            return found[1].strip()
    return ""


def in_sheet_name(sheet: str) -> tuple[Mention, ...]:
    whole = named(sheet) if len(sheet.split()) > 1 else None
    return communes_in(sheet) or ((whole,) if whole else ())


def agrees(level: tuple[Mention, ...], unit: Unit, on: date | None) -> bool:
    """Whether a level is silent or names this commune too."""
    return not level or any(unit.unit_id in {found.unit_id for found in on_day(mention.name, on)} for mention in level)


def other_code(unit: Unit, on: date | None, around: Surroundings) -> bool:
    """Whether the file's name carries the code of another commune of that day."""
    if on is None:
        return False
    bearers = [found for code in around.codes if (found := gazetteer().by_code(code, on, UnitKind.COMMUNE))]
    return bool(bearers) and all(found.unit_id != unit.unit_id for found in bearers)


def asked(
    first: tuple[Mention, ...],
    options: dict[int, Unit],
    levels: list[tuple[Mention, ...]],
    voices: Voices,
    unclear: str,
    on: date | None,
    findings: Findings,
) -> Unit | None:
    """Ask which commune it is; the officer's answer is a unit id."""
    others = {unit.unit_id: unit for level in levels for mention in level for unit in on_day(mention.name, on)}
    choices = {**options, **others}
    name = unclear or (first[0].name if first else voices.sheet)
    labels = {str(unit.unit_id): label_of(unit) for unit in choices.values()}
    if unclear or (first and not choices):
        for suggestion in gazetteer().suggest(name, on):
            if suggestion.unit.kind is not UnitKind.COMMUNE:
                continue
            choices[suggestion.unit.unit_id] = suggestion.unit
            labels[str(suggestion.unit.unit_id)] = suggestion.label
            for follower in suggestion.successors:
                choices[follower.unit_id] = follower
                labels.setdefault(str(follower.unit_id), label_of(follower))
    seen = f"“{name}”" if first or unclear else ""
    answer = findings.ask(ask_unit(name, seen, choices.values(), voices.cell, labels))
    return gazetteer().units.get(int(answer)) if answer and answer.isdigit() else None


def label_of(unit: Unit) -> Text:
    above = ", ".join(found.name for found in gazetteer().ancestors(unit.unit_id) if found.kind is not UnitKind.COUNTRY)
    words = f"{unit.name}, {above} ({unit.code})" if above else f"{unit.name} ({unit.code})"
    return Text(words, words)
