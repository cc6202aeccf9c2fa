"""How a report begins and ends: its subject, what it is based on, and the closing sentence."""

from indicators.words import Period, Text
from indicators.words.goal import Plan
from indicators.words.unit import Unit, UnitKind
from reports.language import Language, choose, day
from reports.papers.report.model import Block, plain
from reports.papers.report.view import ReportView

PROGRAMME = Text(
    "Chương trình “Đẩy mạnh các hoạt động phục vụ học tập suốt đời trong thư viện, bảo tàng, trung tâm văn hóa đến năm 2030”",
    "the programme “Promoting lifelong learning in libraries, museums and cultural centres until 2030”",
)
TITLE = Text("BÁO CÁO", "REPORT")
SUBJECT = Text(
    "Kết quả thực hiện {programme} trên địa bàn {unit}, {period}",
    "Results of {programme} in {unit}, {period}",
)
FOLLOWING = Text("Thực hiện {plans}", "Under {plans}")
NO_PLAN = Text("Thực hiện {programme}", "Under {programme}")
OPENING = Text(
    "{following}, kết quả thực hiện trên địa bàn {unit} trong {period} (từ ngày {start} đến ngày {end}) như sau:",
    "{following}, the results in {unit} in {period} ({start} to {end}) are as follows:",
)
DECISION = Text(
    "Quyết định số {number} ngày {day} của Thủ tướng Chính phủ", "Decision {number} of {day} of the Prime Minister"
)
PLAN = Text("Kế hoạch số {number} ngày {day} của {unit}", "Plan {number} of {day} of {unit}")
CLOSING = Text(
    "Trên đây là báo cáo kết quả thực hiện {programme} trên địa bàn {unit}, {period}./.",
    "This is the report on {programme} in {unit}, {period}./.",
)


def subject(view: ReportView, lang: Language) -> str:
    return choose(_filled(SUBJECT, view), lang)


def opening(view: ReportView, lang: Language) -> str:
    """What the report is based on, with the documents of the plans that are judged by."""
    based = [choose(based_on(plan), lang) for plan in view.summary.plans]
    following = (
        choose(FOLLOWING, lang).format(plans="; ".join(based))
        if based
        else choose(NO_PLAN.fill(programme=PROGRAMME), lang)
    )
    period = view.period
    said = OPENING.fill(
        following=following, unit=inner_name(view.group, period), period=lowered(period.label),
        start=day(period.start, lang), end=day(period.end, lang),
    )  # fmt: skip
    return choose(said, lang)


def based_on(plan: Plan) -> Text:
    """The document of a plan; its name where it has none."""
    if not plan.document or len(plan.issued) < 10:
        return plan.name
    year, month, when = plan.issued[:10].split("-")
    text = DECISION if "QĐ-TTg" in plan.document else PLAN
    given = {"number": plan.document, "day": f"{when}/{month}/{year}"}
    return text.fill(**given) if text is DECISION else text.fill(**given, unit=plan.name)


def closing(view: ReportView, lang: Language) -> list[Block]:
    return [plain(choose(_filled(CLOSING, view), lang))]


def inner_name(unit: Unit, period: Period) -> Text:
    """As it stands inside a sentence: "xã Cẩm Long", "tỉnh Gia Lai", "huyện Cẩm Thủy (cũ)" once it has ended."""
    if unit.kind is UnitKind.COUNTRY:
        return Text("cả nước", "the whole country")
    lowered_name = unit.name[0].lower() + unit.name[1:]
    if unit.valid_on(period.end):
        return Text(lowered_name, unit.name)
    return Text(f"{lowered_name} (cũ)", f"the former {unit.name}")


def lowered(text: Text) -> Text:
    return Text(text.vi[0].lower() + text.vi[1:], text.en[0].lower() + text.en[1:])


def _filled(text: Text, view: ReportView) -> Text:
    return text.fill(programme=PROGRAMME, unit=inner_name(view.group, view.period), period=lowered(view.period.label))
