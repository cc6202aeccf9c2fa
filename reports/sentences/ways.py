"""How figures are looked at, in words: on which boundaries, with or without what is not approved. Judges nothing."""

from collections.abc import Sequence

from data.units.gazetteer import gazetteer
from indicators.words import Period, Text
from indicators.words.unit import Unit
from reports.language import Language, choose, day
from reports.views.boundaries import REFORM, Boundaries
from reports.views.numbers import Numbers

OF_DAY = Text("Địa giới: {which}, tại {day}.", "Boundaries: {which}, at {day}.")
SINCE, UNTIL = Text("từ 1/7/2025", "since 1/7/2025"), Text("đến 30/6/2025", "until 30/6/2025")
ON_OLD = Text(
    "Địa giới: cũ (đến 30/6/2025); số liệu của xã mới chỉ cộng vào đơn vị cũ khi biết phần của từng đơn vị.",
    "Boundaries: old (until 30/6/2025); figures of a new commune count for a former unit only where its part is known.",
)
ON_NEW = Text(
    "Địa giới: mới (từ 1/7/2025); số liệu trước đó của xã mới là tổng của các xã cũ, tỷ lệ tính lại từ tổng.",
    "Boundaries: new (since 1/7/2025); earlier figures of a new commune are sums of its former ones, shares recomputed.",
)
UNDIVIDED = Text(
    "Không cộng vì chưa có tỷ lệ chia được ghi trong văn bản: {names}.",
    "Not added, as no documented share exists: {names}.",
)
BLURRED = Text(
    "Có xã mới gồm cả phần đất ngoài {name}: số liệu là ước tính.",
    "A new commune also holds land from outside {name}: figures are an estimate.",
)
AND_MORE = Text("{names} và {count} xã khác", "{names} and {count} more communes")
APPROVED = Text("Chỉ tính số liệu đã duyệt.", "Approved figures only.")
MOST_NAMES = 3


def boundaries_words(boundaries: Boundaries, period: Period, lang: Language) -> str:
    """Which boundaries stand."""
    chosen = {Boundaries.OLD: ON_OLD, Boundaries.NEW: ON_NEW}.get(boundaries)
    which = SINCE if period.end >= REFORM else UNTIL
    return choose(chosen or OF_DAY.fill(which=which, day=day(period.end, lang)), lang)


def way_words(numbers: Numbers, group: Unit, period: Period, lang: Language) -> str:
    """What differs from the plain view, in sentences; "" in the plain view."""
    said = []
    if numbers.boundaries is not Boundaries.DAY:
        said.append(boundaries_words(numbers.boundaries, period, lang))
        said += parted_words(numbers, group, period, lang)
    if numbers.approved_only:
        said.append(choose(APPROVED, lang))
    return " ".join(said)


def parted_words(numbers: Numbers, group: Unit, period: Period, lang: Language) -> list[str]:
    """Communes that are not added, by name, and whether one reaches outside the group; empty when neither holds."""
    said = []
    if left := numbers.undivided(group.unit_id, period):
        said.append(choose(UNDIVIDED.fill(names=_names(left, lang)), lang))
    rows = numbers.scope[(numbers.scope["group_id"] == group.unit_id) & (numbers.scope["period"] == period.key)]
    if (rows["estimated"] & rows["share"].notna()).any():
        said.append(choose(BLURRED.fill(name=group.name), lang))
    return said


def _names(unit_ids: Sequence[int], lang: Language) -> str:
    names = ", ".join(gazetteer().by_id(unit_id).name for unit_id in unit_ids[:MOST_NAMES])
    more = len(unit_ids) - MOST_NAMES
    return choose(AND_MORE.fill(names=names, count=more), lang) if more > 0 else names
