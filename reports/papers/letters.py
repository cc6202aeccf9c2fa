"""Reminders to communes that have not sent a period's report: one letter a commune, ready to sign, and all in one file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from data.store import Store, reporters
from data.units.gazetteer import gazetteer
from indicators.words import Period, Text
from indicators.words.unit import Unit
from reports.language import Language, choose, day
from reports.papers.report.issuer import BLANK, Issuer
from reports.papers.report.model import Block, Paper, plain
from reports.papers.report.opening import PROGRAMME, lowered
from reports.papers.word.write import docx_bytes
from reports.sentences.scope import ILLUSTRATIVE
from reports.sentences.time import local_day
from reports.views.groups import scope_of
from reports.views.numbers import records

SUBJECT = Text("V/v đôn đốc gửi báo cáo {period}", "Re: reminder to send the report of {period}")
ADDRESSEE = Text("Kính gửi: Ủy ban nhân dân {unit}", "To: the People's Committee of {unit}")
MISSING = Text(
    "Thực hiện chế độ báo cáo kết quả {programme}, đến ngày {today} chưa nhận được báo cáo {period} (từ ngày {start} đến ngày {end}) "
    "của Ủy ban nhân dân {unit}.",
    "As to reporting on {programme}: until {today} the report of {period} ({start} to {end}) of the People's Committee of {unit} "
    "has not been received.",
)
LAST = Text(
    "Báo cáo gần nhất đã nhận: {period}, gửi ngày {sent}.", "The last report received: {period}, sent on {sent}."
)
NEVER = Text("Đơn vị chưa gửi báo cáo kỳ nào.", "The unit has sent no report yet.")
ASK = Text(
    "Đề nghị Ủy ban nhân dân {unit} hoàn thành biểu mẫu và gửi báo cáo trước ngày {deadline}. Nội dung không phát sinh ghi số 0; nội dung "
    "không thu thập được ghi rõ “không thu thập”, không để trống.",
    "The People's Committee of {unit} is asked to complete the form and send it before {deadline}. Write 0 for what did not arise and "
    "“không thu thập” for what is not collected; leave nothing blank.",
)
CLOSING = Text("Rất mong nhận được sự quan tâm, phối hợp của quý cơ quan./.", "Your cooperation is appreciated./.")


@dataclass(frozen=True, slots=True)
class Late:
    """A commune without a report of the period; last: the latest period it has sent before, and when (UTC); None: none."""

    unit: Unit
    last: tuple[Period, datetime] | None


def late_units(store: Store, group: Unit, period: Period) -> tuple[Late, ...]:
    """The communes of the group, by name, that have sent nothing that counts for the period; all, when nobody has."""
    rows = records(reporters(store).sort_values("period"))
    sent = {int(row["unit_id"]) for row in rows if int(row["period"]) == period.key}
    last = {
        int(row["unit_id"]): (Period.from_key(row["period"]), row["last_at"].to_pydatetime())
        for row in rows
        if Period.from_key(row["period"]).end < period.end
    }
    members = (int(one) for one in scope_of([group.unit_id], [period])["unit_id"])
    late = [Late(gazetteer().by_id(one), last.get(one)) for one in members if one not in sent]
    return tuple(sorted(late, key=lambda one: (one.unit.name, one.unit.unit_id)))


def reminder_paper(
    one: Late, period: Period, issuer: Issuer, today: date, deadline: date | None, lang: Language, illustrative: bool
) -> Paper:
    """deadline None: a blank to be filled in by hand."""
    unit = one.unit.name[0].lower() + one.unit.name[1:]
    given = {"unit": unit, "period": lowered(period.label)}
    missing = MISSING.fill(
        **given, programme=PROGRAMME, today=day(today, lang), start=day(period.start, lang), end=day(period.end, lang)
    )
    last = NEVER
    if one.last is not None:
        last = LAST.fill(period=lowered(one.last[0].label), sent=day(local_day(one.last[1]), lang))
    ask = ASK.fill(unit=unit, deadline=day(deadline, lang) if deadline else BLANK)
    texts = (missing, last, ask, CLOSING)
    body: tuple[Block, ...] = tuple(plain(choose(text, lang)) for text in texts)
    return Paper(
        issuer=replace(issuer, symbol=issuer.letter_symbol),
        title="",
        subject=choose(SUBJECT.fill(period=lowered(period.label)), lang),
        body=body,
        warning=choose(ILLUSTRATIVE, lang) if illustrative else "",
        lang=lang,
        addressee=choose(ADDRESSEE.fill(unit=unit), lang),
    )


def reminder_letters(
    late: Sequence[Late],
    period: Period,
    issuer: Issuer,
    today: date,
    deadline: date | None = None,
    lang: Language = "vi",
    *,
    illustrative: bool = False,
) -> bytes:
    """One docx with a letter for each; give a single one for a file of its own. Raises ValueError when nobody is late."""
    return docx_bytes([reminder_paper(one, period, issuer, today, deadline, lang, illustrative) for one in late])
