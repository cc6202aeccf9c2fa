"""Rows that add up the sums of money of a list: compared with them, never stored."""

from data.checks.faults import number, problem
from data.sheets.layout.findings import Findings
from data.sheets.layout.heading import figure_of
from data.sheets.layout.list_reader import Reader
from data.sheets.layout.list_value import figure_at
from data.sheets.layout.portions import letters
from data.sheets.layout.words import bare
from indicators.registry import catalogue


def has_money(reader: Reader) -> bool:
    """Whether the list names at least one sum of money of ours, which "Tổng kinh phí" then adds up."""
    if reader.axes.label is None:
        return False
    labels = {reader.page.text(row, reader.axes.label) for row in range(reader.header.body, reader.page.height)}
    codes = {figure_of(label) for label in labels if label}
    return any(code is not None and catalogue().inputs[code].is_money for code in codes)


def compare_money(reader: Reader) -> None:
    """Warn where at least two sources of money are given and do not add up to the total."""
    quiet = Findings(answers=reader.findings.answers)
    findings, reader.findings = reader.findings, quiet
    totals = [
        figure_at(reader, row, column, "budget_state", label, scope)
        for row, label in reader.sums
        for column, scope in reader.axes.values.items()
    ]
    reader.findings = findings
    for total in totals:
        parts = [
            figure for figure in findings.figures
            if figure.table == reader.table and letters(figure.cell) == letters(total.cell)
            and catalogue().inputs[figure.input].is_money and figure.value is not None
        ]  # fmt: skip
        summed = sum(figure.value or 0 for figure in parts)
        if total.value is not None and len(parts) >= 2 and abs(total.value - summed) > 1e-6:
            others = ", ".join(figure.cell.address for figure in parts)
            findings.problems.append(
                problem(
                    "total-differs-from-parts",
                    total.cell,
                    bare(total.heading),
                    number(total.value),
                    others=others,
                    sum=number(summed),
                )
            )
