"""Sections II to IV of the report: events by the calendar, people, money and what the community gave."""

from collections.abc import Sequence

from indicators.words import Text
from indicators.words.occasion import Occasion
from reports.language import NOTHING, Language, choose, number
from reports.papers.report.marks import Lettered, footnotes
from reports.papers.report.model import Block, Heading, Paragraph, Span, Table, plain
from reports.papers.report.view import Amount, OccasionHeld, ReportView
from reports.sentences.findings import standing

EVENTS = Text("HOẠT ĐỘNG TUYÊN TRUYỀN THEO LỊCH", "PUBLICITY BY THE CALENDAR")
PEOPLE = Text("NHÂN LỰC", "PEOPLE")
MONEY = Text("KINH PHÍ VÀ XÃ HỘI HÓA", "MONEY AND SOCIAL MOBILISATION")
HELD = Text(
    "Trong kỳ có {count}/{all} dịp theo lịch được tổ chức; {communes} xã gửi danh sách hoạt động tuyên truyền, sự kiện.",
    "{count}/{all} occasions of the calendar were held; {communes} communes sent a list of events.",
)
NO_OCCASION = Text("Trong kỳ không có dịp nào theo lịch.", "No occasion of the calendar falls into the period.")
NO_LIST = Text(
    "Chưa xã nào gửi danh sách hoạt động tuyên truyền, sự kiện của kỳ; chưa có cơ sở đánh giá.",
    "No commune sent a list of events of the period; nothing can be said about them.",
)
LISTED = Text("Theo danh sách của {n}/{all} xã.", "By the lists of {n}/{all} communes.")
EVENT_TABLE = Text("Bảng 2. Hoạt động theo lịch", "Table 2. Events by the calendar")
EVENT_HEAD = (
    Text("TT", "No."), Text("Dịp", "Occasion"), Text("Theo lịch", "Days"), Text("Số xã tổ chức", "Communes"),
    Text("Số buổi", "Sessions"), Text("Lượt người dự", "Attendance"), Text("Tin, bài", "News items"),
)  # fmt: skip
AMOUNT_HEAD = (
    Text("TT", "No."), Text("Nội dung", "Figure"), Text("Đơn vị tính", "Unit"), Text("Số liệu", "Value"),
    Text("Xã báo cáo", "Reported"),
)  # fmt: skip
PEOPLE_TABLE, MONEY_TABLE = (
    Text("Bảng 3. Nhân lực, tập huấn, tài liệu", "Table 3. People, training, guides"),
    Text("Bảng 4. Kinh phí, xã hội hóa, phối hợp", "Table 4. Money, mobilisation, cooperation"),
)
OF_PEOPLE = ("population", "villages", "staff", "training_courses", "trained_staff", "guides_printed")
FOLLOWED_EVENTS = ("occasions_held", "event_attendance")
FOLLOWED_PEOPLE, FOLLOWED_MONEY = ("training_reach",), ("social_share",)


def event_section(view: ReportView, lang: Language) -> list[Block]:
    made: list[Block] = [Heading(choose(EVENTS, lang))]
    if not view.occasions:
        return [*made, plain(choose(NO_OCCASION, lang))]
    if not view.registered_count:
        return [*made, plain(choose(NO_LIST, lang)), *_followed(view, FOLLOWED_EVENTS, lang)]
    held = sum(1 for one in view.occasions if one.commune_count)
    made.append(plain(choose(HELD.fill(count=held, all=len(view.occasions), communes=view.registered_count), lang)))
    rows = tuple(_occasion(place, one, lang) for place, one in enumerate(view.occasions, start=1))
    head = tuple(choose(text, lang) for text in EVENT_HEAD)
    widths = (9.0, 56.0, 24.0, 18.0, 18.0, 22.0, 18.0)
    note = choose(LISTED.fill(n=view.registered_count, all=view.summary.expected_count), lang)
    table = Table(
        caption=choose(EVENT_TABLE, lang),
        head=head,
        rows=rows,
        widths=widths,
        numbers=frozenset({3, 4, 5, 6}),
        notes=(note,),
    )
    return [*made, table, *_followed(view, FOLLOWED_EVENTS, lang)]


def _occasion(place: int, one: OccasionHeld, lang: Language) -> tuple[str, ...]:
    counts = (one.session_count, one.attendance_count, one.item_count)
    said = [number(count, 0, lang) if one.commune_count else NOTHING for count in counts]
    return (str(place), choose(one.occasion.name, lang), days_words(one.occasion), str(one.commune_count), *said)


def days_words(occasion: Occasion) -> str:
    """ "21/4", "1/10–7/10"."""
    first, last = (f"{day}/{month}" for month, day in (occasion.first, occasion.last))
    return first if first == last else f"{first}–{last}"


def people_section(view: ReportView, lang: Language) -> list[Block]:
    amounts = [one for one in view.amounts if one.input.code in OF_PEOPLE]
    table = amount_table(choose(PEOPLE_TABLE, lang), amounts, view.all_open, lang)
    return [Heading(choose(PEOPLE, lang)), *_followed(view, FOLLOWED_PEOPLE, lang), table]


def money_section(view: ReportView, lang: Language) -> list[Block]:
    amounts = [one for one in view.amounts if one.input.code not in OF_PEOPLE]
    table = amount_table(choose(MONEY_TABLE, lang), amounts, view.all_open, lang)
    return [Heading(choose(MONEY, lang)), *_followed(view, FOLLOWED_MONEY, lang), table]


def amount_table(caption: str, amounts: Sequence[Amount], all_open: bool, lang: Language) -> Table:
    letters = Lettered(all_open)
    rows = tuple(
        (
            str(place), choose(one.input.name, lang), choose(one.input.unit, lang),
            number(one.value, one.input.decimals, lang) + letters.of_amount(one), f"{one.reported_count}/{one.expected_count}",
        )
        for place, one in enumerate(amounts, start=1)
    )  # fmt: skip
    head = tuple(choose(text, lang) for text in AMOUNT_HEAD)
    return Table(
        caption=caption, head=head, rows=rows, widths=(9.0, 80.0, 26.0, 28.0, 22.0), numbers=frozenset({3}), notes=letters.notes(lang)
    )  # fmt: skip


def _followed(view: ReportView, codes: tuple[str, ...], lang: Language) -> list[Block]:
    """Sentences of indicators that stand beside the goals, with their footnotes."""
    made: list[Block] = []
    for entry in view.followed:
        if entry.code in codes:
            result = view.summary.total.results[entry.code]
            notes = footnotes(entry, result, lang, all_open=view.all_open)
            made.append(Paragraph((Span(standing(entry, result, lang), notes=notes),)))
    return made
