"""What was chosen, as sentences at the top of every paper: scope, period, goals, boundaries, state and date of the figures."""

from indicators.words import Text
from reports.language import Language, choose, day, number
from reports.sentences.time import local_day
from reports.sentences.ways import APPROVED, boundaries_words
from reports.views.groups import shown_name
from reports.views.summary import Summary

ILLUSTRATIVE = Text(
    "DỮ LIỆU MINH HỌA – không phải số liệu thật, không dùng để báo cáo.",
    "ILLUSTRATIVE DATA – not real figures, not for reporting.",
)
SCOPE = Text("Phạm vi: {unit}. Kỳ: {period} ({start} – {end}).", "Scope: {unit}. Period: {period} ({start} – {end}).")
GOALS = Text("Mục tiêu: {plans}. Tình trạng xét theo mốc {year}.", "Goals: {plans}. Status by the horizon {year}.")
DATA = Text(
    "Số liệu: {n}/{all} xã đã gửi báo cáo; {unapproved}; báo cáo cuối cùng ngày {day}; phiên bản số liệu {version}.",
    "Figures: {n}/{all} communes have sent; {unapproved}; last report on {day}; data version {version}.",
)
ALL_APPROVED = Text("tất cả đã duyệt", "all approved")
SOME_OPEN = Text("có số liệu chưa duyệt", "some not approved yet")
EMPTY = Text(
    "{count} chỉ tiêu có mục tiêu nhưng chưa xã nào báo cáo: xem trang Mục tiêu.",
    "{count} indicators with a goal were reported by no commune: see the sheet Goals.",
)
NO_PLAN = Text("chưa có kế hoạch nào nêu mục tiêu", "no plan states a goal")


def scope_lines(view: Summary, lang: Language) -> list[str]:
    """The sentences, one a line."""
    plans = "; ".join(choose(plan.name, lang) for plan in view.plans) or choose(NO_PLAN, lang)
    is_open = any(not source.approved for source in view.sources)
    texts = (
        SCOPE.fill(
            unit=shown_name(view.group), period=view.period.label, start=day(view.period.start, lang), end=day(view.period.end, lang)
        ),
        GOALS.fill(plans=plans, year=view.horizon),
        DATA.fill(
            n=number(view.reported_count, 0, lang), all=number(view.expected_count, 0, lang),
            unapproved=SOME_OPEN if is_open else ALL_APPROVED,
            day=day(local_day(view.sent_at) if view.sent_at else None, lang), version=view.version,
        ),
    )  # fmt: skip
    said = [choose(text, lang) for text in texts]
    said.insert(2, boundaries_words(view.boundaries, view.period, lang))
    if view.approved_only:
        said.append(choose(APPROVED, lang))
    if view.empty:
        said.append(choose(EMPTY.fill(count=number(len(view.empty), 0, lang)), lang))
    return said
