"""What stands beside a figure that is not the whole truth: footnotes in sentences, small letters in tables."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from indicators.words import Indicator, Text
from indicators.words.reason import Reason
from reports.language import Language, choose
from reports.papers.report.view import Amount
from reports.sentences.figures import bounds_words
from reports.views.values import Result

PARTIAL = Text("Mới có {n}/{all} xã báo cáo", "Only {n}/{all} communes reported")
INCOMPLETE = Text("chưa đủ loại hình", "not all types collected")
OVER = Text("trên 100 %, cần kiểm tra", "above 100 %, to be checked")
ESTIMATED = Text("số liệu ước tính do địa giới không trùng khớp", "an estimate, since boundaries do not coincide")
UNAPPROVED = Text("có số liệu chưa duyệt", "some figures are not approved")
ALL_OPEN = Text("số liệu chưa duyệt", "figures not approved")
OPEN, NOT_ARISING, NO_FIGURE, ELSE = "b", "-", "…", "x"
LEGEND = {
    "a": Text("chưa đủ xã báo cáo", "not all communes reported"),
    OPEN: Text("có số liệu chưa duyệt", "some figures not approved"),
    "c": Text("ước tính", "estimate"),
    "d": INCOMPLETE,
    "e": OVER,
    NOT_ARISING: Text("không phát sinh", "not arising"),
    NO_FIGURE: Text("chưa có số liệu", "no figure yet"),
    ELSE: Text("không tính được", "not computable"),
}
REASON_SIGNS = {Reason.NOT_ARISING: NOT_ARISING, Reason.NOT_REPORTED: NO_FIGURE, Reason.NOT_COLLECTED: NO_FIGURE}
SIGNS = dict(zip("abcde", "ᵃᵇᶜᵈᵉ", strict=True))


def footnotes(indicator: Indicator, result: Result, lang: Language, *, all_open: bool) -> tuple[str, ...]:
    """One footnote with all that is uncertain about a value; none when nothing is. all_open: no figure of the paper is
    approved, which the paper says once at its beginning."""
    flags = (
        (result.partial, PARTIAL.fill(n=result.reported_count, all=result.expected_count)),
        (result.incomplete and result.value is not None, INCOMPLETE), (result.over_100, OVER),
        (result.estimated, ESTIMATED), (result.unapproved and not all_open, UNAPPROVED),
    )  # fmt: skip
    joined = "; ".join(choose(text, lang) for holds, text in flags if holds)
    if not joined:
        return ()
    bounds = bounds_words(indicator, result, lang)
    return (f"{joined[0].upper()}{joined[1:]}. {bounds}".rstrip(),)


@dataclass(slots=True)
class Lettered:
    """Collects the letters and signs used in one table, so that only those are explained below it. all_open: no figure of
    the paper is approved; the legend says so instead of a letter at every figure."""

    all_open: bool
    used: set[str] = field(default_factory=set)

    def of(self, result: Result) -> str:
        """The letters of a result; "" when it stands for itself or has no value."""
        if result.value is None:
            return ""
        return self._letters((result.partial, result.unapproved, result.estimated, result.incomplete, result.over_100))

    def of_amount(self, amount: Amount) -> str:
        if amount.value is None:
            return ""
        return self._letters((amount.reported_count < amount.expected_count, amount.unapproved, amount.estimated))

    def of_reason(self, reason: Reason | None) -> str:
        """The sign that stands for a missing value, as in the statistical yearbook."""
        sign = REASON_SIGNS.get(reason, ELSE) if reason else NO_FIGURE
        self.used.add(sign)
        return sign

    def notes(self, lang: Language) -> tuple[str, ...]:
        """The legend, one line; empty when nothing needs explaining."""
        said = [f"{SIGNS.get(mark, mark)} {choose(text, lang)}" for mark, text in LEGEND.items() if mark in self.used]
        said += [choose(ALL_OPEN, lang)] if self.all_open else []
        return ("; ".join(said) + ".",) if said else ()

    def _letters(self, holds: Iterable[bool]) -> str:
        letters = [letter for letter, is_so in zip(SIGNS, holds, strict=False) if is_so]
        letters = [letter for letter in letters if not (self.all_open and letter == OPEN)]
        self.used.update(letters)
        return "".join(SIGNS[letter] for letter in letters)
