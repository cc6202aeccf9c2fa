"""The status of each goal, from its kind, value, target, base and path. The only place where a status is decided."""

from dataclasses import dataclass, fields, replace

import numpy as np
import numpy.typing as npt

from indicators.progress.path import TOLERANCE, Floats
from indicators.words.goal import GoalKind
from indicators.words.reason import Reason
from indicators.words.status import Status

Words = npt.NDArray[np.object_]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Case:
    """Goals to judge, one entry each. reason: why there is no value, "" where there is one. over: the horizon has passed.
    started: a period after the base. changed: another definition held at the base. far: the far bound of a range.
    growing: the indicator itself is a growth."""

    kind: Words
    sign: Floats
    value: Floats
    target: Floats
    far: Floats
    base: Floats
    expected: Floats
    started: Bools
    over: Bools
    changed: Bools
    growing: Bools
    reason: Words


def judge(case: Case) -> tuple[Words, Words]:
    """Status code and reason code ("" unless not computable) of each goal.

    Coverage and yes-no: reached is reached, whatever the base; after the horizon the rest is not met; before it, worse
    than the base is regressing, at or beyond the path on track, else behind. Growth: the average of the window against
    its bounds, at any time.
    """
    with np.errstate(invalid="ignore"):
        reached = case.sign * (case.value - case.target) >= -TOLERANCE
        beyond = case.sign * (case.value - case.far) > TOLERANCE
        worse = case.sign * (case.value - case.base) < -TOLERANCE
        ahead = case.sign * (case.value - case.expected) >= -TOLERANCE
    reason = why_not(case, reached)
    status = np.full(len(case.kind), Status.BEHIND.value, dtype=object)
    status[ahead] = Status.ON_TRACK.value
    status[worse] = Status.REGRESSING.value
    status[case.over | case.growing] = Status.NOT_MET.value
    status[reached] = Status.ACHIEVED.value
    status[reached & beyond & case.growing] = Status.EXCEEDED.value
    status[reason != ""] = Status.NOT_COMPUTABLE.value
    return status, reason


def certain(case: Case, status: Words, low: Floats, high: Floats, complete: Bools) -> Bools:
    """Whether the status stands whatever the missing reports will say: all reports are in, or both bounds of the value
    give the same. The base is taken as it is. False where nothing could be judged."""
    doubtful = ~complete & ~np.isnan(low) & ~np.isnan(high)
    few = Case(*(getattr(case, entry.name)[doubtful] for entry in fields(Case)))
    held = complete.copy()
    held[doubtful] = np.logical_and(
        *(judge(replace(few, value=bound[doubtful]))[0] == status[doubtful] for bound in (low, high))
    )
    judged: Bools = status != Status.NOT_COMPUTABLE.value
    return held & judged


def asks_growth(kind: Words) -> Bools:
    return np.isin(kind.astype(str), (GoalKind.GROWTH_AT_LEAST.value, GoalKind.GROWTH_RANGE.value))


def why_not(case: Case, reached: Bools) -> Words:
    """The gravest reason that applies: later lines overrule earlier ones."""
    reason = np.full(len(case.kind), "", dtype=object)
    on_path = ~reached & ~case.over & ~case.growing
    reason[on_path & np.isnan(case.expected)] = Reason.HORIZON_NOT_AFTER_BASE.value
    reason[on_path & case.changed] = Reason.DEFINITION_CHANGED.value
    reason[on_path & ~case.started] = Reason.ONE_POINT.value
    reason[on_path & np.isnan(case.base)] = Reason.BASE_MISSING.value
    silent = case.reason != ""
    reason[silent] = case.reason[silent]
    reason[case.over & (case.reason == Reason.NOT_REPORTED.value)] = Reason.HORIZON_NOT_REPORTED.value
    reason[asks_growth(case.kind) != case.growing] = Reason.GOAL_MISFIT.value
    reason[case.kind == GoalKind.NOT_APPLICABLE.value] = Reason.NOT_APPLICABLE.value
    reason[case.kind == GoalKind.UNKNOWN.value] = Reason.GOAL_UNKNOWN.value
    return reason
