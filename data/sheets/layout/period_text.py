"""Which periods a text speaks of: "năm 2023", "6 tháng đầu năm 2024", "giai đoạn 2021 - 2024". A date line is no period.

Only words are read here; which of several texts counts is settled elsewhere.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from data.text.normalise import fold, nfc
from indicators.words import Period

YEAR = r"((?:19|20)\d\d)"
DATES = (
    re.compile(r"\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{2,4}"),
    re.compile(
        r"\d+\s*/\s*(?:\d{4}\s*/\s*)?(?:QĐ|KH|NQ|BC|TT|NĐ|CV|TB|HD|QD|ND)\b[-\w–]*(?:\s+năm\s+\d{4})?", re.IGNORECASE
    ),
)
DAY_LINE = re.compile(r"\bngay\b[ \d]{0,8}\bthang\b[ \d]{0,6}(?:\bnam\b[ \d]{0,6})?")
CLAUSE = re.compile(r"[;,()]")
HALF = re.compile(rf"\b(?:0?6 ?t(?:hang)?|sau thang|nua)(?: ?(dau|cuoi))? ?(?:cua )?(?:nam)? ?{YEAR}?(?!\d)")
HALF_CODE = re.compile(rf"\b{YEAR} ?h([12])\b|\bh([12]) ?{YEAR}\b")
TERM = re.compile(rf"\bky (?:(ii|2)|(?:i|1))\b ?(?:nam )?{YEAR}?(?!\d)")
QUARTER = re.compile(rf"\b[1-4] quy\b|\bquy ?(?:i{{1,3}}|iv|[1-4])\b|\bq ?[1-4] (?:nam )?{YEAR}\b")
SCHOOL_TERM = re.compile(r"\bhoc ky ?(?:i{1,2}|[12])?\b")
# A document or programme is named by its own year, which says nothing of when the figures are of.
CITED = (
    re.compile(
        rf"\b(?:quyet dinh|nghi quyet|chi thi|cong van|thong tu|nghi dinh|ke hoach so)\b(?:(?!\bnam\b).){{0,80}}?\bnam {YEAR}"
    ),
    re.compile(rf"\bke hoach (?:cong tac )?nam {YEAR}(?= cua\b)"),
    re.compile(
        rf"\b(?:chuong trinh|de an|ke hoach|chien luoc|du an|phong trao|nghi quyet|quyet dinh)\b.{{0,120}}?\bgiai doan {YEAR} ?(?:den )?(?:nam )?{YEAR}"
    ),
    re.compile(
        rf"\b(?:muc tieu|dinh huong|tam nhin|chi tieu)(?: [a-z]+){{0,6}}? den (?:nam )?{YEAR}|\btam nhin {YEAR}"
    ),
)
MONTHS = re.compile(rf"\b(?:0?[1-57-9]|1[01]) ?thang\b(?: dau| cuoi)?|\bthang ?\d{{1,2}}\b|\bt\d{{1,2}} ?{YEAR}\b")
RANGE = re.compile(rf"\b{YEAR} ?(?:den |toi )?(?:nam )?{YEAR}\b")
SINGLE = re.compile(rf"(?<!\d)(?:nam ?)?{YEAR}(?!\d)")


@dataclass(frozen=True, slots=True)
class Said:
    """periods: named outright. spans: (first, last year). loose_halves: years of a half not said to be first or second.

    half_alone: which half, without a year. half_unsaid: just "6 tháng". other: quarters and months, which no report of this
    programme has.
    """

    periods: frozenset[Period] = frozenset()
    spans: frozenset[tuple[int, int]] = frozenset()
    loose_halves: frozenset[int] = frozenset()
    half_alone: int | None = None
    other: bool = False
    half_unsaid: bool = False

    @property
    def is_silent(self) -> bool:
        return not (self.periods or self.spans or self.loose_halves or self.other or self.half_alone)


BETWEEN = re.compile(
    r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})(?:\s*[/.\-]\s*(\d{4}))?\s*(?:đến|den|-|–)\s*(?:hết\s*)?(?:ngày\s*)?(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})",
    re.IGNORECASE,
)
WHOLE_PERIODS = {((1, 1), (31, 12)): 0, ((1, 1), (30, 6)): 1, ((1, 7), (31, 12)): 2}


def between(text: str) -> Said | None:
    """A period given by its first and last day: "từ 01/01/2024 đến 30/6/2024"; other spans are none of ours."""
    found = BETWEEN.search(nfc(text))
    if not found:
        return None
    first, last = (int(found[1]), int(found[2])), (int(found[4]), int(found[5]))
    half = WHOLE_PERIODS.get((first, last))
    if half is None or found[3] not in (None, found[6]):
        return Said(other=True)
    return Said(frozenset({Period(int(found[6]), half)}))


PLAN = re.compile(rf"^(?:du thao )?ke hoach\b.*\b{YEAR}\b")
ESTIMATE = re.compile(r"^uoc (?!mo)|\buoc (?:th|thuc hien|ket qua|ca nam|nam|6 thang)\b")
RESULT = re.compile(r"\b(?:ket qua|bao cao|thuc hien|so lieu|thong ke|tong hop)\b")


def no_results_yet(titles: Iterable[str]) -> str:
    """ "kế hoạch" or "ước" where titles say that the figures are planned or estimated; empty for results."""
    keys = [fold(title) for title in titles]
    if any(ESTIMATE.search(key) for key in keys):
        return "ước thực hiện / estimate"
    planned = any(PLAN.match(key) for key in keys) and not any(RESULT.search(key) for key in keys)
    return "kế hoạch / plan" if planned else ""


def without_cited(key: str) -> str:
    """A folded clause without the years of documents and programmes it cites."""
    for pattern in CITED:
        key = pattern.sub(" ", key)
    return key


@lru_cache(maxsize=1 << 14)
def said_in(text: str) -> Said:
    """What one text says of time."""
    if (days := between(text)) is not None:
        return days
    plain = nfc(text)
    for pattern in DATES:
        plain = pattern.sub(" ; ", plain)
    key = " ".join(without_cited(fold(clause)) for clause in CLAUSE.split(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", plain)))
    key = DAY_LINE.sub(" ", key)
    if not re.search(r"\d|quy|thang|nua|\bky i", key):
        return Said()
    halves, key = halves_in(key)
    other = bool(SCHOOL_TERM.search(key) or QUARTER.search(key) or MONTHS.search(key))
    spans = frozenset((int(first), int(last)) for first, last in RANGE.findall(key) if int(first) < int(last))
    years = SINGLE.findall(RANGE.sub(" ", key)) if spans else SINGLE.findall(key)
    periods = halves.periods | {Period(int(year)) for year in years}
    if halves.half_alone and len(periods) == 1 and (only := next(iter(periods))).is_year:
        periods, halves = frozenset({Period(only.year, halves.half_alone)}), replace(halves, half_alone=None)
    return replace(halves, periods=periods, spans=spans, other=other)


def halves_in(key: str) -> tuple[Said, str]:
    """What a folded text says of halves of years, and the text without it."""
    periods: set[Period] = set()
    loose: set[int] = set()
    alone: int | None = None
    unsaid = False
    for found in HALF.finditer(key):
        half = {"dau": 1, "cuoi": 2}.get(found[1] or "", 0)
        if found[2] and half:
            periods.add(Period(int(found[2]), half))
        elif found[2]:
            loose.add(int(found[2]))
        elif half:
            alone = half
        else:
            # "6 tháng và cả năm" names both, each in a column of its own.
            unsaid = unsaid or ("6" in found[0] and "ca nam" not in key)
    key = HALF.sub(" ", key)
    for found in () if SCHOOL_TERM.search(key) else TERM.finditer(key):
        half = 2 if found[1] else 1
        periods |= {Period(int(found[2]), half)} if found[2] else set()
        alone = alone if found[2] else half
    key = key if SCHOOL_TERM.search(key) else TERM.sub(" ", key)
    periods |= {Period(int(a or d), int(b or c)) for a, b, c, d in HALF_CODE.findall(key)}
    return Said(frozenset(periods), frozenset(), frozenset(loose), alone, False, unsaid), HALF_CODE.sub(" ", key)


@lru_cache(maxsize=1 << 14)
def without_period(text: str) -> str:
    """The text without the words that only name a period: "Thực hiện năm 2023" → "Thực hiện"."""
    plain = re.sub(
        r"(?i)\(?\b(?:0?6 tháng (?:đầu|cuối)?\s*)?(?:năm\s*)?(?:19|20)\d\d\)?|\b0?6 tháng(?: (?:đầu|cuối) năm)?\b",
        " ",
        nfc(text),
    )
    return " ".join(plain.split()).strip(" -–:,")
