"""Results and verdicts made by hand for the tests of sentences, views and papers."""

from typing import Any

from indicators.words import Period
from indicators.words.reason import Reason
from indicators.words.status import Status
from reports.views.values import Result, Verdict


def a_result(**given: Any) -> Result:
    plain: dict[str, Any] = {
        "group_id": 1, "period": Period(2024), "indicator": "lib_service_education", "part": 137.0, "whole": 200.0,
        "value": 68.5, "reported_count": 23, "expected_count": 25, "low": None, "high": None, "reason": None,
        "partial": True, "incomplete": False, "over_100": False, "estimated": False, "unapproved": False,
    }  # fmt: skip
    return Result(**plain | given)


def no_result(reason: Reason, **given: Any) -> Result:
    return a_result(part=None, whole=None, value=None, reason=reason, **given)


def a_verdict(**given: Any) -> Verdict:
    plain: dict[str, Any] = {
        "group_id": 1, "indicator": "lib_service_education", "horizon": 2030, "plan": "national", "goal_kind": "at_least",
        "goal_low": 90.0, "goal_high": None, "inherited": True, "verified": "press", "base_period": Period(2022), "base": 40.0,
        "period": Period(2024), "value": 68.5, "path": 52.5, "gap": 16.0, "needed_per_year": 3.58, "missing_count": 43.0,
        "expected_year": None, "status": Status.ON_TRACK, "reason": None, "parent_low": None, "parent_high": None,
    }  # fmt: skip
    return Verdict(**plain | given)
