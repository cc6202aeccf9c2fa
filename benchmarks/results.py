"""How long the nation's results and verdicts take: 10 600 communes, ten years, every indicator. Prints seconds and memory."""

import resource
import time

import numpy as np
import pandas as pd

from data.plans import load_plans
from indicators.arithmetic.results import results
from indicators.progress.progress import progress
from indicators.progress.table import goal_table
from indicators.registry import catalogue

COMMUNES, YEARS, DISTRICTS, PROVINCES = 10_600, range(2021, 2031), 696, 63

NATION = next(plan.unit_id for plan in load_plans() if plan.code == "national")


def nation() -> tuple[pd.DataFrame, pd.DataFrame]:
    """Facts and scope of a made-up nation, one figure in twelve missing; the same every time."""
    draw = np.random.default_rng(1)
    codes = list(dict.fromkeys(code for entry in catalogue().indicators.values() for code in entry.inputs))
    units, periods = np.arange(COMMUNES), np.array([year * 10 for year in YEARS])
    unit, period = (block.ravel() for block in np.meshgrid(units, periods, indexing="ij"))
    count = len(unit) * len(codes)
    state = pd.Categorical.from_codes((draw.random(count) < 1 / 12).astype(np.int8), ["reported", "missing"])
    facts = pd.DataFrame(
        {
            "unit_id": np.tile(unit, len(codes)),
            "period": np.tile(period, len(codes)),
            "input": pd.Categorical.from_codes(np.repeat(np.arange(len(codes)), len(unit)), codes),
            "value": np.where(state == "reported", draw.integers(0, 9, count), np.nan),
            "state": state,
            "approved": draw.random(count) < 0.9,
            "estimated": False,
        }
    )
    groups = [unit, 20_000 + unit % DISTRICTS, 30_000 + unit % PROVINCES, np.full(len(unit), 40_000)]
    scope = pd.DataFrame(
        {"group_id": np.concatenate(groups), "unit_id": np.tile(unit, 4), "period": np.tile(period, 4)}
    )
    return facts, scope.assign(share=1.0, estimated=False)


def main() -> None:
    facts, scope = nation()
    started = time.perf_counter()
    made = results(facts, scope, catalogue().indicators)
    spent = time.perf_counter() - started
    goals = goal_table(load_plans(), {int(group): (int(group), NATION) for group in scope["group_id"].unique()})
    started = time.perf_counter()
    judged = progress(made, goals, 20250, catalogue().indicators)
    also = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024
    print(f"{len(facts):,} facts, {len(made):,} results: {spent:.2f} s (aim 5 s), peak {peak:.2f} GiB (aim 2 GiB)")
    print(f"{len(judged):,} verdicts: {also:.2f} s")


if __name__ == "__main__":
    main()
