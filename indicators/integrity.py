"""Whether catalogue, plans and units contradict themselves. Everything found comes back as a value; nothing is repaired."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import TypeVar

from indicators.arithmetic.rules import Relation
from indicators.registry import Catalogue
from indicators.words import Coverage, Share, Text
from indicators.words.goal import GoalKind, Plan
from indicators.words.unit import Succession, Unit

GROWTH_KINDS = (GoalKind.GROWTH_AT_LEAST, GoalKind.GROWTH_RANGE)
SILENT_KINDS = (GoalKind.UNKNOWN, GoalKind.NOT_APPLICABLE)
TOLERANCE = 1e-9
K = TypeVar("K")


class Fault(StrEnum):
    ORPHAN_INPUT = "orphan_input"
    ORPHAN_UNIT = "orphan_unit"
    ORPHAN_PLAN = "orphan_plan"
    ORPHAN_SUCCESSION = "orphan_succession"
    OVERLAP = "overlap"
    CYCLE = "cycle"
    GOAL_WITHOUT_INDICATOR = "goal_without_indicator"
    GOAL_MISFIT = "goal_misfit"
    GOAL_BEYOND_REACH = "goal_beyond_reach"
    TWO_GOALS = "two_goals"
    NEVER_FIRES = "never_fires"
    SHARES = "shares"


TEXTS = {
    Fault.ORPHAN_INPUT: Text("Số liệu “{what}” không dùng cho chỉ tiêu nào.", "Figure “{what}” serves no indicator."),
    Fault.ORPHAN_UNIT: Text(
        "Đơn vị {what} thuộc một đơn vị cấp trên không tồn tại.", "Unit {what} has a parent that does not exist."
    ),
    Fault.ORPHAN_PLAN: Text(
        "Kế hoạch “{what}” thuộc một đơn vị không tồn tại.", "Plan “{what}” belongs to a unit that does not exist."
    ),
    Fault.ORPHAN_SUCCESSION: Text(
        "Việc sắp xếp {what} nêu một đơn vị không tồn tại.", "Succession {what} names a unit that does not exist."
    ),
    Fault.OVERLAP: Text(
        "Mã {what} được dùng cho hai đơn vị trong cùng thời gian.", "Code {what} belongs to two units at one time."
    ),
    Fault.CYCLE: Text("Quan hệ cấp trên hoặc sắp xếp khép vòng tại {what}.", "Parents or successions go in a circle at {what}."),
    Fault.GOAL_WITHOUT_INDICATOR: Text(
        "Mục tiêu {what} nêu một chỉ tiêu không có trong danh mục.", "Goal {what} names an indicator that is not declared."
    ),
    Fault.GOAL_MISFIT: Text("Loại mục tiêu {what} không hợp với chỉ tiêu.", "The kind of goal {what} does not suit its indicator."),
    Fault.GOAL_BEYOND_REACH: Text(
        "Mục tiêu {what} nằm ngoài khoảng 0–100 %.", "Goal {what} lies outside 0–100 %."
    ),
    Fault.TWO_GOALS: Text(
        "Hai kế hoạch của cùng một đơn vị cùng đặt mục tiêu {what}.", "Two plans of one unit set the goal {what}."
    ),
    Fault.NEVER_FIRES: Text("Quy tắc {what} không bao giờ phát hiện được gì.", "Rule {what} can never find anything."),
    Fault.SHARES: Text(
        "Tỷ lệ chia của đơn vị {what} không cộng lại thành 1.", "The shares of unit {what} do not add up to 1."
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """`what`: the thing found, by its code or id."""

    fault: Fault
    what: str

    @property
    def text(self) -> Text:
        return TEXTS[self.fault].fill(what=self.what)


def catalogue_findings(made: Catalogue) -> list[Finding]:
    """Figures that serve no indicator (asked for in vain unless they are only followed), limits that go in a circle, and
    formulas whose part is their whole: they give 100 % whatever is reported."""
    used = {code for indicator in made.indicators.values() for code in indicator.inputs}
    orphans = [Finding(Fault.ORPHAN_INPUT, code) for code in made.inputs if code not in used]
    above = {code: entry.part_of for code, entry in made.inputs.items()}
    cycles = [Finding(Fault.CYCLE, code) for code in in_circle(above)]
    measures = [(code, dated.measure) for code, entry in made.indicators.items() for dated in entry.formulas]
    empty = [
        Finding(Fault.NEVER_FIRES, code)
        for code, measure in measures
        if (isinstance(measure, Coverage) and all(part == whole for part, whole in measure.pairs))
        or (isinstance(measure, Share) and measure.wholes == (measure.part,))
    ]
    return [*orphans, *cycles, *empty]


def plan_findings(plans: Iterable[Plan], made: Catalogue, unit_ids: Iterable[int]) -> list[Finding]:
    """Goals that no indicator answers or that do not suit it, goals out of reach, plans of unknown units, double goals."""
    known, listed = set(unit_ids), list(plans)
    orphans = [Finding(Fault.ORPHAN_PLAN, plan.code) for plan in listed if plan.unit_id not in known]
    goals = [finding for plan in listed for finding in goal_findings(plan, made)]
    said = Counter((plan.unit_id, goal.indicator, goal.horizon) for plan in listed for goal in plan.goals)
    twice = [
        Finding(Fault.TWO_GOALS, f"{unit}: {what}/{year}") for (unit, what, year), count in said.items() if count > 1
    ]
    return [*orphans, *goals, *twice]


def goal_findings(plan: Plan, made: Catalogue) -> Iterator[Finding]:
    for goal in plan.goals:
        name = f"{plan.code}/{goal.indicator}/{goal.horizon}"
        indicator = made.indicators.get(goal.indicator)
        if indicator is None:
            yield Finding(Fault.GOAL_WITHOUT_INDICATOR, name)
        elif goal.kind not in SILENT_KINDS and (goal.kind in GROWTH_KINDS) != indicator.is_growth:
            yield Finding(Fault.GOAL_MISFIT, name)
        elif goal.kind is GoalKind.AT_LEAST and indicator.unit.vi == "%" and not 0 < (goal.low or 0) <= 100:
            yield Finding(Fault.GOAL_BEYOND_REACH, name)


def unit_findings(units: Mapping[int, Unit], successions: Iterable[Succession] = ()) -> list[Finding]:
    """Parents that do not exist or go in a circle, one code for two units at one time, and wrong successions."""
    parents = {key: unit.parent_id for key, unit in units.items()}
    orphans = [key for key, parent in parents.items() if parent is not None and parent not in units]
    by_code: dict[tuple[str, str], list[Unit]] = defaultdict(list)
    for unit in units.values():
        by_code[unit.kind, unit.code].append(unit)
    doubled = [code for (_, code), found in by_code.items() if any(overlap(*pair) for pair in combinations(found, 2))]
    return [
        *(Finding(Fault.ORPHAN_UNIT, str(key)) for key in orphans),
        *(Finding(Fault.CYCLE, str(key)) for key in in_circle(parents)),
        *(Finding(Fault.OVERLAP, code) for code in doubled),
        *succession_findings(units, list(successions)),
    ]


def overlap(one: Unit, other: Unit) -> bool:
    """Whether there is a day on which both are valid; both ends belong to a unit."""
    starts = max(one.valid_from or date.min, other.valid_from or date.min)
    return starts <= min(one.valid_to or date.max, other.valid_to or date.max)


def succession_findings(units: Mapping[int, Unit], links: list[Succession]) -> Iterator[Finding]:
    """Known shares of a unit must add up to 1; with an unknown share among them, to less than 1."""
    shares: dict[int, list[float | None]] = defaultdict(list)
    follows: dict[int, list[int]] = defaultdict(list)
    for link in links:
        shares[link.old_id].append(link.share)
        follows[link.old_id].append(link.new_id)
        if link.old_id not in units or link.new_id not in units:
            yield Finding(Fault.ORPHAN_SUCCESSION, f"{link.old_id} → {link.new_id}")
    for old, found in shares.items():
        total = sum(share for share in found if share is not None)
        if (total >= 1 - TOLERANCE) if None in found else abs(total - 1) > TOLERANCE:
            yield Finding(Fault.SHARES, str(old))
    yield from (Finding(Fault.CYCLE, str(key)) for key in circling(follows))


def in_circle(above: Mapping[K, K | None]) -> list[K]:
    """The keys from which going up leads back to the key itself."""
    return circling({key: [] if value is None else [value] for key, value in above.items()})


def circling(follows: Mapping[K, list[K]]) -> list[K]:
    """The keys that lie on a circle, or between two: what is left when ends are cut off again and again, both ways."""
    left = {key: set(found) for key, found in follows.items()}
    while True:
        targets = {target for found in left.values() for target in found}
        kept = {key: found & left.keys() for key, found in left.items() if key in targets and found & left.keys()}
        if kept == left:
            return list(left)
        left = kept


def rule_findings(rules: Iterable[tuple[Relation, str, str]]) -> list[Finding]:
    """Rules that compare a figure with itself in a way that always holds."""
    always = (
        Relation.EQUAL_TO,
        Relation.LESS_THAN_OR_EQUAL_TO,
        Relation.GREATER_THAN_OR_EQUAL_TO,
        Relation.BOTH_OR_NEITHER,
    )
    return [
        Finding(Fault.NEVER_FIRES, f"{left} {relation} {right}")
        for relation, left, right in rules
        if left == right and relation in always
    ]
