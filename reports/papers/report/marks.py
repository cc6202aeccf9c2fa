"""What stands beside a figure that is not the whole truth: footnotes in sentences, small letters in tables."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from indicators.words import Indicator, Text
from reports.language import Language, choose
from reports.papers.report.view import Amount
from reports.sentences.figures import bounds_words
from reports.views.values import Result

PARTIAL = Text("Mới có {n}/{all} xã báo cáo", "Only {n}/{all} communes reported")
INCOMPLETE = Text("chưa đủ loại hình", "not all types collected")
OVER = Text("trên 100 %, cần kiểm tra", "above 100 %, to be checked")
ESTIMATED = Text("số liệu ước tính do địa giới không trùng khớp", "an estimate, since boundaries do not coincide")
UNAPPROVED = Text("có số liệu chưa duyệt", "some figures are not approved")
LETTERS = {
    "a": Text("chưa đủ xã báo cáo", "not all communes reported"),
    "b": Text("có số liệu chưa duyệt", "some figures not approved"),
    "c": Text("ước tính", "estimate"),
    "d": INCOMPLETE,
    "e": OVER,
}
SIGNS = dict(zip("abcde", "ᵃᵇᶜᵈᵉ", strict=True))


def footnotes(indicator: Indicator, result: Result, lang: Language) -> tuple[str, ...]:
    """One footnote with all that is uncertain about a value; none when nothing is."""
    said = []
    if result.partial:
        short = choose(PARTIAL.fill(n=result.reported_count, all=result.expected_count), lang)
        bounds = bounds_words(indicator, result, lang)
        said.append(f"{short} ({bounds})" if bounds else short)
    flags = (
        (result.incomplete and result.value is not None, INCOMPLETE), (result.over_100, OVER),
        (result.estimated, ESTIMATED), (result.unapproved, UNAPPROVED),
    )  # fmt: skip
    said += [choose(text, lang) for holds, text in flags if holds]
    if not said:
        return ()
    joined = "; ".join(said)
    return (f"{joined[0].upper()}{joined[1:]}.",)


@dataclass(slots=True)
class Lettered:
    """Collects the letters used in one table, so that only those are explained below it."""

    used: set[str] = field(default_factory=set)

    def of(self, result: Result) -> str:
        """The letters of a result; "" when it stands for itself or has no value."""
        if result.value is None:
            return ""
        return self._signs((result.partial, result.unapproved, result.estimated, result.incomplete, result.over_100))

    def of_amount(self, amount: Amount) -> str:
        if amount.value is None:
            return ""
        return self._signs((amount.reported_count < amount.expected_count, amount.unapproved, amount.estimated))

    def notes(self, lang: Language) -> tuple[str, ...]:
        """The legend, one line; empty when no letter was used."""
        said = [f"{SIGNS[letter]} {choose(text, lang)}" for letter, text in LETTERS.items() if letter in self.used]
        return ("; ".join(said) + ".",) if said else ()

    def _signs(self, holds: Iterable[bool]) -> str:
        letters = [letter for letter, is_so in zip(LETTERS, holds, strict=False) if is_so]
        self.used.update(letters)
        return "".join(SIGNS[letter] for letter in letters)
