"""For all successions of 1/7/2025: old and new boundaries give every province the same totals, in old years and in new."""

from datetime import date

import numpy as np
import pandas as pd

from data.units.gazetteer import gazetteer
from data.units.rollup import succession_table
from indicators.arithmetic.results import results
from indicators.geography.links import backward, forward, territories
from indicators.geography.scope import scope_on
from indicators.words import Count
from indicators.words.unit import UnitKind
from tests.indicators.made import indicator

SUM = indicator(Count(("n",)))
YEARS = {20240: date(2024, 12, 31), 20250: date(2025, 12, 31)}


def communes() -> pd.DataFrame:
    """unit_id, period, value: every commune of each year's end with a number of its own."""
    rows = [(unit.unit_id, key) for key, day in YEARS.items() for unit in gazetteer().valid_on(day, UnitKind.COMMUNE)]
    frame = pd.DataFrame(rows, columns=["unit_id", "period"])
    return frame.assign(value=np.random.default_rng(7).integers(0, 10**6, len(frame)).astype(float))


def provinces(of_units: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """group_id, unit_id: the new province of each new commune, and of each old one through what followed it."""
    known = gazetteer()
    new = of_units.loc[of_units["period"] == 20250, "unit_id"]
    at = pd.DataFrame({"unit_id": new, "group_id": [known.ancestors(unit)[-2].unit_id for unit in new]})
    old = links.merge(at, left_on="new_id", right_on="unit_id")[["old_id", "group_id"]].drop_duplicates()
    return pd.concat([at, old.rename(columns={"old_id": "unit_id"})], ignore_index=True)


def test_both_views_total_the_same_in_every_province() -> None:
    figures, links = communes(), succession_table()[["old_id", "new_id", "share"]]
    facts = figures.assign(input="n", state="reported", approved=True, estimated=False, submission_id="s")
    members = provinces(figures, links)
    new = members["unit_id"].isin(figures.loc[figures["period"] == 20250, "unit_id"])
    views = [scope_on(members[new], figures, forward(links)), scope_on(members[~new], figures, backward(links))]
    totals = [results(facts, laid, [SUM]).set_index(["group_id", "period"])["value"] for laid in views]
    assert len(totals[0]) == 34 * 2
    pd.testing.assert_series_equal(totals[0], totals[1])
    nation = totals[0].groupby("period").sum()
    pd.testing.assert_series_equal(nation, figures.groupby("period")["value"].sum())


def test_a_new_commune_of_whole_old_ones_has_exactly_their_sum() -> None:
    figures, links = communes(), succession_table()
    parts = links.groupby("new_id")["whole"].all()
    whole = parts.index[parts]
    laid = scope_on(pd.DataFrame({"group_id": whole, "unit_id": whole}), figures, forward(links))
    assert not laid["estimated"].any()
    facts = figures.assign(input="n", state="reported", approved=True, estimated=False, submission_id="s")
    made = results(facts, laid, [SUM])
    old = made[made["period"] == 20240].set_index("group_id")["value"]
    summed = (
        links[links["new_id"].isin(whole)]
        .merge(figures, left_on="old_id", right_on="unit_id")
        .groupby("new_id")["value"]
        .sum()
    )
    assert len(old) > 2000
    pd.testing.assert_series_equal(old, summed, check_names=False)


def test_territories_hold_every_unit_of_a_succession_once() -> None:
    links = succession_table()
    made = territories(links).set_index("unit_id")["territory_id"]
    assert made.index.is_unique
    assert (made[links["old_id"]].to_numpy() == made[links["new_id"]].to_numpy()).all()
