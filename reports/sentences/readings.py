"""What was understood of a file and what became of it, as lines for a terminal or a log. Null-safe, in the reader's language."""

from data.sheets.model import Problem, Question, Reading, Severity
from data.store import Receipt
from indicators.words import Text
from reports.language import Language, choose, number

SEVERITIES = {
    Severity.ERROR: Text("LỖI", "ERROR"),
    Severity.WARNING: Text("CẢNH BÁO", "WARNING"),
    Severity.NOTICE: Text("LƯU Ý", "NOTE"),
}
WHOLE_FILE = Text("cả tệp", "the whole file")
ASK = Text("HỎI", "QUESTION")
KEPT = Text(
    "Đã ghi {file}: {new} mới, {changed} đổi, {unchanged} không đổi, {gone} mất. Biên nhận {code}.",
    "Kept {file}: {new} new, {changed} changed, {unchanged} unchanged, {gone} gone. Receipt {code}.",
)
REPEAT = Text("{file}: tệp này đã được ghi từ trước, 0 thay đổi.", "{file}: this file was kept before, 0 changes.")


def problem_line(problem: Problem, lang: Language) -> str:
    """Severity, cell, what is wrong, what to do."""
    cell = str(problem.cell) if problem.cell else choose(WHOLE_FILE, lang)
    said = choose(problem.message, lang)
    return f"  {choose(SEVERITIES[problem.severity], lang)} [{cell}] {said} {choose(problem.remedy, lang)}"


def question_line(question: Question, lang: Language) -> str:
    cell = str(question.cell) if question.cell else choose(WHOLE_FILE, lang)
    return f"  {choose(ASK, lang)} [{cell}] {choose(question.message, lang)}"


def reading_lines(reading: Reading, lang: Language) -> list[str]:
    """Every problem and question of a file, errors first."""
    order = list(SEVERITIES)
    problems = sorted(reading.problems, key=lambda problem: order.index(problem.severity))
    lines = [problem_line(problem, lang) for problem in problems]
    return [*lines, *(question_line(question, lang) for question in reading.questions)]


def receipt_line(file_name: str, receipt: Receipt, lang: Language) -> str:
    """What a commit did."""
    if receipt.is_repeat:
        return choose(REPEAT.fill(file=file_name), lang)
    counts = {"new": receipt.new_count, "changed": receipt.changed_count}
    counts |= {"unchanged": receipt.unchanged_count, "gone": receipt.gone_count}
    said = {name: number(count, 0, lang) for name, count in counts.items()}
    return choose(KEPT.fill(file=file_name, code=receipt.code, **said), lang)
