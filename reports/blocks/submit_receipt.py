"""The receipt of a file that counts: on the screen, and as a page of its own to keep and print. Computes nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape

from data.sheets.model import Part, Problem
from data.store import Receipt, reason_key
from data.submissions import Received
from indicators.words import Text
from reports.blocks.submit import COUNTS, UNKNOWN
from reports.language import Language, choose, number
from reports.sentences.time import moment_words

KEPT = Text("Đã ghi. Mã biên nhận {code}", "Kept. Receipt {code}")
REPEATED = Text(
    "Tệp này đã được ghi trước đây: 0 thay đổi. Mã biên nhận {code}",
    "This file was kept before: 0 changes. Receipt {code}",
)
TITLE = Text("BIÊN NHẬN BÁO CÁO", "RECEIPT OF A REPORT")
PRODUCT = Text("Học suốt đời – Bảng chỉ số", "Lifelong learning – Indicators")
ILLUSTRATIVE = Text("DỮ LIỆU MINH HỌA – không phải số liệu thật", "ILLUSTRATIVE DATA – not real figures")
CODE, FILE = Text("Mã biên nhận", "Receipt"), Text("Tệp", "File")
WHO, TIME = Text("Người nộp", "Sender"), Text("Thời gian (giờ Việt Nam)", "Time (Viet Nam)")
SHA = Text("SHA-256 của tệp", "SHA-256 of the file")
PARTS, RESULT = Text("Nội dung", "Holds"), Text("Kết quả", "Result")
PART = Text(
    "{unit} · {period}: {facts} số liệu, {places} dòng danh sách",
    "{unit} · {period}: {facts} figures, {places} rows of registers",
)
WARNINGS = Text("Cảnh báo đã xác nhận", "Warnings confirmed")
REASON = Text("Lý do: {reason}", "Reason: {reason}")
NO_REASON = Text("đã xem và xác nhận", "seen and confirmed")
FIXES, FIX = Text("Sửa trên màn hình", "Mended on the screen"), Text("Ô {cell}: “{old}” → “{new}”",
                                                                    "Cell {cell}: “{old}” → “{new}”")  # fmt: skip
NONE = Text("không có", "none")
HOW = Text(
    "Kiểm chứng khi cần: python manage.py verify {code}", "To verify it at any time: python manage.py verify {code}"
)
PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title} {code}</title><style>
body {{ font: 15px/1.5 "Be Vietnam Pro", "Times New Roman", serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1f2933; }}
h1 {{ font-size: 20px; text-align: center; }} dt {{ color: #5f6672; margin-top: .5rem; }} dd {{ margin: 0; overflow-wrap: anywhere; }}
ul {{ margin: 0; padding-left: 1.25rem; }} @page {{ size: A4; margin: 20mm; }}
</style></head><body><p>{product}</p>{note}<h1>{title}</h1><dl>{lines}</dl><p>{how}</p></body></html>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What a receipt says. reasons: data.store.reason_key(warning) → the sender's words."""

    receipt: Receipt
    received: Received
    who: str
    reasons: Mapping[tuple[str, str], str] = field(default_factory=dict)
    illustrative: bool = False


def receipt(paper: Paper, lang: Language) -> str:
    """The receipt on the screen, ready to print."""
    given = paper.receipt
    title = choose((REPEATED if given.is_repeat else KEPT).fill(code=given.code), lang)
    return (
        f'<section class="hsd-card hsd-receipt" role="status"><h2>{escape(title)}</h2>'
        f"<dl>{described(paper, lang)}</dl></section>"
    )


def receipt_page(paper: Paper, lang: Language) -> bytes:
    """The same as a file that any browser opens and prints, without this product."""
    code = paper.receipt.code
    note = f"<p><strong>{choose(ILLUSTRATIVE, lang)}</strong></p>" if paper.illustrative else ""
    page = PAGE.format(
        lang=lang, code=escape(code), title=choose(TITLE, lang), product=choose(PRODUCT, lang), note=note,
        lines=described(paper, lang), how=escape(choose(HOW.fill(code=code), lang)),
    )  # fmt: skip
    return page.encode()


def described(paper: Paper, lang: Language) -> str:
    return "".join(f"<dt>{escape(choose(label, lang))}</dt><dd>{said}</dd>" for label, said in entries(paper, lang))


def entries(paper: Paper, lang: Language) -> Iterator[tuple[Text, str]]:
    """Each line of the receipt: its name and its content as HTML."""
    given, received = paper.receipt, paper.received
    result = COUNTS.fill(
        new=number(given.new_count, 0, lang), changed=number(given.changed_count, 0, lang),
        same=number(given.unchanged_count, 0, lang), gone=number(given.gone_count, 0, lang),
    )  # fmt: skip
    yield CODE, escape(given.code)
    yield TIME, escape(moment_words(given.at, lang))
    yield WHO, escape(paper.who)
    yield FILE, escape(received.name)
    yield SHA, escape(given.sha256)
    yield PARTS, listed([choose(of_part(part, lang), lang) for part in received.reading.parts], lang)
    yield RESULT, escape(choose(result, lang))
    yield WARNINGS, listed([of_warning(each, paper.reasons, lang) for each in given.warnings], lang)
    if received.fixes:
        fixes = [FIX.fill(cell=cell, old=old, new=new) for cell, (old, new) in received.fixes.items()]
        yield FIXES, listed([choose(fix, lang) for fix in fixes], lang)


def of_part(part: Part, lang: Language) -> Text:
    return PART.fill(
        unit=part.unit_name or UNKNOWN, period=part.period.label if part.period else UNKNOWN,
        facts=number(len(part.facts), 0, lang), places=number(len(part.facilities), 0, lang),
    )  # fmt: skip


def of_warning(problem: Problem, reasons: Mapping[tuple[str, str], str], lang: Language) -> str:
    reason = reasons.get(reason_key(problem))
    told = choose(REASON.fill(reason=reason) if reason else NO_REASON, lang)
    return f"{choose(problem.message, lang)} – {told}"


def listed(lines: list[str], lang: Language) -> str:
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>" if lines else escape(choose(NONE, lang))
