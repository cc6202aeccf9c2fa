"""What the source says about the reform of 1/7/2025, turned into units and links. Reads and writes no file itself.

A unit is a code within an era. unit_id = era · 1 000 000 + level · 100 000 + code; era 1 until 30/6/2025, 2 from 1/7/2025, 3 for
units that hold through both (the country; provinces whose code, name and territory did not change). Levels: 0 country,
1 province, 2 district, 3 commune. A commune is always two units, because its parent changed from district to province.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any, NamedTuple

from data.text.normalise import nfc

Row = dict[str, Any]
BEFORE, AFTER, BOTH = 1, 2, 3
COUNTRY, PROVINCE, DISTRICT, COMMUNE = range(4)
KINDS = ("country", "province", "district", "commune")
VALIDITY = {BEFORE: ("", "2025-06-30"), AFTER: ("2025-07-01", ""), BOTH: ("", "")}
COUNTRY_ID = 3_000_000


class Link(NamedTuple):
    """old_id's territory goes to new_id; whole means all of it, otherwise a part of unknown size."""

    old_id: int
    new_id: int
    whole: bool
    basis: str


def unit_id(era: int, level: int, code: str) -> int:
    return era * 1_000_000 + level * 100_000 + int(code)


def unit_rows(old: list[Row], new: list[Row]) -> list[Row]:
    """One row per unit of both eras, ordered by unit_id."""
    stays = unchanged_provinces(old, new)
    rows = {COUNTRY_ID: _unit(BOTH, COUNTRY, "VN", "Việt Nam", "", None, None)}
    for era, source in ((BEFORE, old), (AFTER, new)):
        for row in source:
            parent = _add_province(rows, row, BOTH if row["provinceCode"] in stays else era)
            if era == BEFORE:
                parent = _add(
                    rows, _unit(era, DISTRICT, row["districtCode"], row["district"], parent, *_place(row, "district"))
                )
            if row["wardCode"]:
                _add(rows, _unit(era, COMMUNE, row["wardCode"], row["ward"], parent, *_place(row, "ward")))
    return [rows[key] for key in sorted(rows)]


def unchanged_provinces(old: list[Row], new: list[Row]) -> set[str]:
    """Codes of provinces that kept code and name and were not merged (Link of provinces: one old, one new)."""
    merged = province_parts(old, new)
    before = {row["provinceCode"]: row["province"] for row in old}
    after = {row["provinceCode"]: row["province"] for row in new}
    alone = {code for code, parts in merged.items() if parts == {code}}
    return {code for code in alone if before.get(code) == after[code]}


def province_parts(old: list[Row], new: list[Row]) -> dict[str, set[str]]:
    """New province code → codes of the old provinces whose communes' codes it re-uses."""
    home = {row["wardCode"]: row["provinceCode"] for row in old}
    parts: dict[str, set[str]] = defaultdict(set)
    for row in new:
        if row["wardCode"] in home:
            parts[row["provinceCode"]].add(home[row["wardCode"]])
    return parts


def links(old: list[Row], new: list[Row], converter: Row) -> list[Link]:
    """All successions of communes, of the five island districts without communes, and of merged provinces."""
    before = {"_".join((row["provinceKey"], row["districtKey"], row["wardKey"] or "")): _lowest(row) for row in old}
    after = {(row["provinceKey"], row["wardKey"]): unit_id(AFTER, COMMUNE, row["wardCode"]) for row in new}
    found = []
    for province, wholes in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        found += [
            Link(before[key], after[province, ward], True, "package") for ward, keys in wholes.items() for key in keys
        ]
    for province, splits in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, parts in splits.items():
            found += [Link(before[key], after[province, part["newWardKey"]], False, "package") for part in parts]
    stays = unchanged_provinces(old, new)
    for code, parts in province_parts(old, new).items():
        ends = [
            (unit_id(BEFORE, PROVINCE, part), unit_id(AFTER, PROVINCE, code)) for part in parts if code not in stays
        ]
        found += [Link(start, end, True, "package") for start, end in ends]
    return found


def drop_links(found: list[Link], overrides: list[dict[str, str]]) -> tuple[list[Link], list[str]]:
    """The links without those that overrides.csv drops, and the overrides that met no link.

    An old commune left with a single successor was split only by the mistake, so it goes there whole.
    """
    drops = [row for row in overrides if row["action"] == "drop"]
    wrong = {(unit_id(BEFORE, COMMUNE, row["old_code"]), unit_id(AFTER, COMMUNE, row["new_code"])) for row in drops}
    kept = [link for link in found if (link.old_id, link.new_id) not in wrong]
    unused = wrong - {(link.old_id, link.new_id) for link in found}
    touched = {old_id for old_id, _ in wrong}
    ends: dict[int, int] = defaultdict(int)
    for link in kept:
        ends[link.old_id] += 1
    mended = [
        link._replace(whole=ends[link.old_id] == 1, basis="override") if link.old_id in touched else link
        for link in kept
    ]
    return mended, [f"{old_id} -> {new_id}" for old_id, new_id in sorted(unused)]


def rename(units: list[Row], overrides: list[dict[str, str]]) -> None:
    """Gives old districts the name that overrides.csv states; the row is then known as checked."""
    names = {unit_id(BEFORE, DISTRICT, row["old_code"]): row for row in overrides if row["action"] == "rename_district"}
    for row in units:
        if row["unit_id"] in names:
            row |= {"name": names[row["unit_id"]]["new_name"], "basis": "checked"}


def _lowest(row: Row) -> int:
    if row["wardCode"]:
        return unit_id(BEFORE, COMMUNE, row["wardCode"])
    return unit_id(BEFORE, DISTRICT, row["districtCode"])


def _add_province(rows: dict[int, Row], row: Row, era: int) -> int:
    return _add(rows, _unit(era, PROVINCE, row["provinceCode"], row["province"], COUNTRY_ID, *_place(row, "province")))


def _add(rows: dict[int, Row], row: Row) -> int:
    return int(rows.setdefault(row["unit_id"], row)["unit_id"])


def _place(row: Row, level: str) -> tuple[float | None, float | None]:
    return row[f"{level}Lat"], row[f"{level}Lon"]


def _unit(era: int, level: int, code: str, name: str, parent: int | str, lat: float | None, lon: float | None) -> Row:
    identity = COUNTRY_ID if level == COUNTRY else unit_id(era, level, code)
    start, end = VALIDITY[era]
    place = {"lat": "" if lat is None else round(lat, 5), "lon": "" if lon is None else round(lon, 5)}
    clean = nfc(name).replace("Thị Trấn ", "Thị trấn ")
    head = {"unit_id": identity, "code": code, "name": clean, "kind": KINDS[level], "parent_id": parent}
    return head | {"valid_from": start, "valid_to": end} | place | {"basis": "package"}
