"""What was understood of a file and what became of it, as lines for a terminal or a log. Null-safe, in the reader's language."""

from data.sheets.model import Problem, Question, Reading, Severity
from data.store import Receipt
from data.submissions.receipts import Verified
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


UNKNOWN_CODE = Text(
    "Không có biên nhận nào mang mã {code} trong kho này.", "No receipt of this store bears the code {code}."
)
SOUND = Text(
    "Biên nhận {code} đúng: tệp đã nộp (SHA-256 {sha256}) còn nguyên, nhật ký liền mạch.",
    "Receipt {code} holds: the file sent (SHA-256 {sha256}) is unaltered, the journal is whole.",
)
CHAIN_BROKEN = Text(
    "Nhật ký bị sửa hoặc mất từ mục số {number}.", "The journal was altered or cut from entry {number} on."
)
NOT_SEALED = Text(
    "Mục nhật ký của biên nhận không khớp mã {code}.", "The journal entry does not match the code {code}."
)
NOT_KEPT = Text("Tệp lưu trong kho không còn nguyên như lúc nộp.", "The file in the store is not as it was sent.")
OTHER_FILE = Text("Tệp đưa ra không phải tệp của biên nhận này.", "The file shown is not the one of this receipt.")


def verified_lines(found: Verified, lang: Language) -> list[str]:
    """What speaks for or against a receipt."""
    if found.committed is None:
        return [choose(UNKNOWN_CODE.fill(code=found.code), lang)]
    if found.is_sound:
        return [choose(SOUND.fill(code=found.code, sha256=found.committed.sha256), lang)]
    said = [
        (not found.committed.sound, NOT_SEALED.fill(code=found.code)),
        (found.broken is not None, CHAIN_BROKEN.fill(number=found.broken)),
        (not found.kept, NOT_KEPT),
        (found.given is False, OTHER_FILE),
    ]
    return [choose(text, lang) for holds, text in said if holds]
