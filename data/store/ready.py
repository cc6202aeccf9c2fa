"""Which readings may be kept at all: no errors, no open questions, each part of a known commune and period, nothing said twice."""

from collections import Counter
from collections.abc import Iterator

from data.sheets.model import Part, Problem, Reading, Severity
from data.store.fault import NotReady
from indicators.words import State, Text


def refuse_unready(reading: Reading) -> None:
    """Raises NotReady with everything that stands in the way, ValueError for a part that contradicts itself."""
    errors = tuple(found for found in reading.problems if found.severity is Severity.ERROR)
    if errors or reading.questions:
        raise NotReady(errors, reading.questions)
    faults = (*nothing(reading), *nowhere(reading), *twice(reading))
    if faults:
        raise NotReady(faults)
    for part in reading.parts:
        refuse_contradiction(part)


def refuse_contradiction(part: Part) -> None:
    """No reader may give one input twice, or rows of a register that it does not say the part holds."""
    spoken = Counter(fact.input for fact in part.facts)
    if spoken and spoken.most_common(1)[0][1] > 1:
        raise ValueError(f"{spoken.most_common(1)[0][0]} is given twice in one part")
    if {row.register for row in part.facilities} - set(part.registers):
        raise ValueError("rows of a register that the part does not hold")


def nothing(reading: Reading) -> Iterator[Problem]:
    if not any(part.facts or part.registers for part in reading.parts):
        yield fault(
            "store.nothing",
            Text("Tệp không có số liệu nào để ghi.", "The file holds no figures to keep."),
            Text("Điền số liệu rồi nộp lại.", "Fill in the figures and send again."),
        )


def nowhere(reading: Reading) -> Iterator[Problem]:
    for position, part in enumerate(reading.parts):
        if part.unit_id is None or part.period is None:
            yield fault(
                "store.nowhere",
                Text(
                    "Chưa rõ số liệu thuộc xã nào hoặc kỳ nào.", "It is not known which commune or period this is of."
                ),
                Text("Ghi rõ tên xã và kỳ báo cáo trong tệp.", "State the commune and the period in the file."),
                position,
            )


def twice(reading: Reading) -> Iterator[Problem]:
    """Two figures of one input for one commune and period: neither may win by chance. Silence is no figure."""
    said = Counter(
        (part.unit_id, part.period, spoken)
        for part in reading.parts
        for spoken in (
            *(fact.input for fact in part.facts if fact.state is not State.NOT_COLLECTED),
            *(f"register {code}" for code in part.registers),
        )
    )
    for (_, period, spoken), number in said.items():
        if number > 1:
            yield fault(
                "store.twice",
                Text("“{code}” có {number} lần cho cùng một xã, cùng kỳ {period}.",
                     "“{code}” is given {number} times for one commune and the period {period}.")
                .fill(code=spoken, number=number, period=period.label if period else "?"),
                Text("Giữ lại một chỗ duy nhất trong tệp.", "Keep it in one place of the file only."),
            )  # fmt: skip


def fault(kind: str, message: Text, remedy: Text, part: int | None = None) -> Problem:
    return Problem(kind=kind, severity=Severity.ERROR, message=message, remedy=remedy, part=part)
