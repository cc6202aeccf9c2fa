"""What must be asked, as questions with their likeliest answers. Likeness only orders the choices; it never answers."""

from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz import fuzz, process

from data.sheets.layout.vocabulary import vocabulary
from data.sheets.layout.words import key_of
from data.sheets.model import Cell, Question
from indicators.registry import catalogue
from indicators.words import Text

IGNORE, VALUES, PLACE, SUM = "ignore", "values", "place", "sum"
SKIP = {IGNORE: Text("Bỏ qua, không lấy", "Ignore, do not take")}
MOST_CHOICES = 8


def ask_column(register: str, heading: str, cell: Cell) -> Question:
    """A column of a register that is not known and holds figures."""
    known = catalogue().registers[register]
    names = {column.code: column.name for column in known.columns if column.code not in ("name", "note")}
    return Question(
        key=f"column:{register}:{key_of(heading) or heading}", heading=heading, cell=cell,
        message=Text("Cột “{heading}” (ô {cell}) là số liệu gì?", "What does the column “{heading}” (cell {cell}) hold?").fill(
            heading=heading, cell=cell.address),
        choices=ranked(heading, names) | SKIP,
    )  # fmt: skip


def ask_values(heading: str, cell: Cell) -> Question:
    """A column of numbers beside a list of figures whose heading does not say that it holds the period's figures."""
    return Question(
        key=f"values:{key_of(heading) or heading}", heading=heading, cell=cell,
        message=Text("Cột “{heading}” (ô {cell}) có phải số liệu của kỳ báo cáo?",
                     "Does the column “{heading}” (cell {cell}) hold the figures of the period?").fill(
            heading=heading, cell=cell.address),
        choices={VALUES: Text("Phải, lấy làm số liệu", "Yes, take it")} | SKIP,
    )  # fmt: skip


def ask_figure(heading: str, cell: Cell, above: str | None = None) -> Question:
    """A row or column of a list that is not known and holds figures. above: the row it stands under."""
    names = {entry.code: entry.name for entry in catalogue().inputs.values() if entry.listed}
    under = f"|{key_of(above)}" if above else ""
    return Question(
        key=f"figure:{key_of(heading) or heading}{under}", heading=heading, cell=cell,
        message=Text("“{heading}” (ô {cell}) là chỉ tiêu nào?", "Which figure is “{heading}” (cell {cell})?").fill(
            heading=heading, cell=cell.address),
        choices=ranked(heading, names) | SKIP,
    )  # fmt: skip


def ask_type(register: str, word: str, cell: Cell) -> Question:
    """A type of place that is not known."""
    names = {kind.code: kind.name for kind in catalogue().registers[register].types}
    return Question(
        key=f"type:{register}:{key_of(word) or word}", heading=word, cell=cell,
        message=Text("“{heading}” (ô {cell}) thuộc loại hình nào?", "Which type is “{heading}” (cell {cell})?").fill(
            heading=word, cell=cell.address),
        choices=ranked(word, names),
    )  # fmt: skip


def ask_place(register: str, name: str, closed: str | None, cell: Cell) -> Question:
    """A row of which it is not sure that it is a place. closed: what it says of itself; None: it may add up others."""
    why = (
        Text("ghi “{closed}”", "it says “{closed}”")
        if closed
        else Text("có thể là dòng cộng", "it may add up other rows")
    )
    return Question(
        key=f"place:{register}:{key_of(name) or name}", heading=name, cell=cell,
        message=Text("“{heading}” (ô {cell}; {why}) có tính là một nơi đang hoạt động trong kỳ?",
                     "Is “{heading}” (cell {cell}; {why}) a place in operation in the period?").fill(
            heading=name, cell=cell.address, why=why.fill(closed=closed or "")),
        choices={PLACE: Text("Có, tính", "Yes, count it")} | SKIP,
    )  # fmt: skip


def ask_parts(heading: str, cell: Cell) -> Question:
    """Columns or rows of villages, former communes or months without their total."""
    return Question(
        key=f"parts:{key_of(heading) or heading}", heading=heading, cell=cell,
        message=Text("“{heading}” (ô {cell}) là các phần của đơn vị, không có cột hoặc dòng tổng: cộng lại làm số liệu?",
                     "“{heading}” (cell {cell}) are parts of the unit without a total: does their sum count?").fill(
            heading=heading, cell=cell.address),
        choices={SUM: Text("Cộng lại", "Add them up")} | SKIP,
    )  # fmt: skip


def ask_money(heading: str, cell: Cell) -> Question:
    """Money without a unit."""
    return Question(
        key=f"money:{key_of(heading) or heading}", heading=heading, cell=cell,
        message=Text("“{heading}” (ô {cell}) tính bằng đơn vị tiền nào?", "In which unit of money is “{heading}” (cell {cell})?").fill(
            heading=heading, cell=cell.address),
        choices={"1": Text("triệu đồng", "million dong"), "0.001": Text("nghìn đồng", "thousand dong"),
                 "0.000001": Text("đồng", "dong")} | SKIP,
    )  # fmt: skip


def ask_period(where: str, seen: str, choices: Mapping[str, Text], cell: Cell | None, file: str = "") -> Question:
    """A period that is not said, said in two ways, or none of this programme's. file: the answer is for this file alone."""
    return Question(
        key=f"period:{key_of(where) or where}:{file}", heading=where, cell=cell,
        message=Text("Trang “{where}” là số liệu của kỳ nào? {seen}", "Which period are the figures of sheet “{where}”? {seen}").fill(
            where=where, seen=seen),
        choices=dict(choices),
    )  # fmt: skip


def ask_unit(name: str, seen: str, cell: Cell | None, choices: Mapping[str, Text], file: str = "") -> Question:
    """A commune that is not named, or whose name several bear. choices: unit id → words. file: as for a period.

    Another file with the same title may well come from a namesake, so no answer is carried over to it.
    """
    return Question(
        key=f"unit:{key_of(name) or name}:{file}", heading=name, cell=cell,
        message=Text("Số liệu này là của đơn vị nào? {seen}", "Which unit are these figures of? {seen}").fill(seen=seen),
        choices=dict(choices),
    )  # fmt: skip


def ask_sheet(name: str, heading: str, cell: Cell) -> Question:
    """A sheet with figures that is not understood."""
    return Question(
        key=f"sheet:{key_of(name) or name}", heading=heading, cell=cell,
        message=Text("Trang “{name}” có bảng chưa nhận ra (“{heading}”, ô {cell}): bỏ qua trang này?",
                     "Sheet “{name}” holds a table that is not recognised (“{heading}”, cell {cell}): ignore it?").fill(
            name=name, heading=heading, cell=cell.address),
        choices=dict(SKIP),
    )  # fmt: skip


def ranked(text: str, names: Mapping[str, Text]) -> dict[str, Text]:
    """The likeliest of these names, best first, also by their synonyms."""
    return {code: names[code] for code in likeliest(key_of(text), frozenset(names))}


@lru_cache(maxsize=1024)
def likeliest(key: str, codes: frozenset[str]) -> tuple[str, ...]:
    known = spellings_of(codes)
    scores: dict[str, float] = {}
    for _, score, (code, _) in process.extract(key, known, scorer=fuzz.token_sort_ratio, limit=MOST_CHOICES * 6):
        scores[code] = max(scores.get(code, 0.0), score)
    return tuple(sorted(scores, key=lambda code: -scores[code])[:MOST_CHOICES])


@lru_cache(maxsize=32)
def spellings_of(codes: frozenset[str]) -> dict[tuple[str, int], str]:
    """(code, number) → a key it is known by, for every code."""
    words: dict[tuple[str, int], str] = {}
    for position, (key, found) in enumerate(vocabulary().figures.items()):
        words |= {(code, position): key for code in found if code in codes}
    for register, columns in vocabulary().columns.items():
        words |= {
            (code, -1 - position): key
            for position, (key, code) in enumerate(columns.items())
            if code in codes and register
        }
    for types in vocabulary().types.values():
        words |= {
            (code, -10_000 - position): key for position, (key, code) in enumerate(types.items()) if code in codes
        }
    return words
