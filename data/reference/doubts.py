"""Where the source is doubtful: places far from their neighbours, and facts that a checked file states otherwise.

Nothing is repaired here: a doubtful place is emptied, a different fact is reported.
"""

from __future__ import annotations

import math
from collections import defaultdict
from statistics import median

from data.reference.reform import AFTER, BEFORE, COMMUNE, Link, Row, unit_id

NEAR_DISTRICT_KM, NEAR_PARTS_KM = 60.0, 30.0


def blank_doubtful_places(units: list[Row], found: list[Link], kept: set[int]) -> list[str]:
    """Empties coordinates far from their district or their own parts, save those kept; returns one line for each."""
    by_id = {row["unit_id"]: row for row in units}
    siblings: dict[int, list[Row]] = defaultdict(list)
    parts: dict[int, list[Row]] = defaultdict(list)
    for row in units:
        if row["kind"] == "commune" and row["valid_to"]:
            siblings[row["parent_id"]].append(row)
    doubtful = [row for group in siblings.values() for row in group if _distance(row, group) > NEAR_DISTRICT_KM]
    lines = [_blank(row) for row in doubtful if row["unit_id"] not in kept]
    for link in found:
        if by_id[link.new_id]["kind"] == "commune":
            parts[link.new_id].append(by_id[link.old_id])
    doubtful = [by_id[key] for key, group in parts.items() if _distance(by_id[key], group) > NEAR_PARTS_KM]
    return lines + [_blank(row) for row in doubtful if row["unit_id"] not in kept]


def check_against(units: list[Row], found: list[Link], checked: list[dict[str, str]]) -> list[str]:
    """One line per fact of the checked file that the built rows contradict; agreeing rows get the basis 'checked'."""
    by_id = {row["unit_id"]: row for row in units}
    lines = []
    for fact in checked:
        start, end = unit_id(BEFORE, COMMUNE, fact["old_code"]), unit_id(AFTER, COMMUNE, fact["new_code"])
        said = (fact["old_name"], fact["old_district"], fact["new_name"], fact["new_province"])
        old, new = by_id.get(start, {}), by_id.get(end, {})
        built = (old.get("name"), _parent_name(by_id, old), new.get("name"), _parent_name(by_id, new))
        ends = [(link.new_id, link.whole) for link in found if link.old_id == start]
        if built == said and ends == [(end, fact["whole"] == "1")]:
            old["basis"] = new["basis"] = "checked"
        else:
            lines.append(f"checked file differs: {fact['old_code']} {said} {fact['new_code']}, built {built} {ends}")
    confirmed = {row["unit_id"] for row in units if row["basis"] == "checked"}
    found[:] = [link._replace(basis="checked") if link.old_id in confirmed else link for link in found]
    return lines


def _parent_name(by_id: dict[int, Row], row: Row) -> str | None:
    parent = by_id.get(row.get("parent_id", 0), {})
    return parent.get("name")


def _blank(row: Row) -> str:
    line = f"place left empty: {row['code']} {row['name']} ({row['lat']}, {row['lon']})"
    row["lat"] = row["lon"] = ""
    return line


def _distance(row: Row, others: list[Row]) -> float:
    """Kilometres from a place to the middle of others; 0 where either is unknown."""
    known = [other for other in others if other["lat"] != ""]
    if row["lat"] == "" or not known:
        return 0.0
    lat, lon = median(other["lat"] for other in known), median(other["lon"] for other in known)
    east = (row["lon"] - lon) * math.cos(math.radians(lat))
    return 111.2 * math.hypot(row["lat"] - lat, east)
