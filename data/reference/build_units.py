"""Builds units.csv and successions.csv: every administrative unit before and after 1/7/2025 and how they follow.

Run by hand when the source changes, never by the product:

    pip download --no-deps vietnamadminunits==1.0.4
    python -m data.reference.build_units vietnamadminunits-1.0.4-py3-none-any.whl --checked tests/data/units/units_2025_reform.csv

Source: the PyPI package vietnamadminunits 1.0.4 (MIT licence), data of 2025-08-23. Its areas are wrong and are left out.
Links that are wrong there are dropped by overrides.csv, each with its reason. What never happens here: inventing the
share of a split, or correcting a difference in silence; every one is reported and a difference from the checked file
ends the run with an error.
"""

from __future__ import annotations

import argparse
import csv
import json
import logging
import sqlite3
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from data.reference.doubts import blank_doubtful_places, check_against
from data.reference.reform import Link, Row, drop_links, links, rename, unit_rows

HERE = Path(__file__).parent
UNIT_COLUMNS = ("unit_id", "code", "name", "kind", "parent_id", "valid_from", "valid_to", "lat", "lon", "basis")
LINK_COLUMNS = ("old_id", "new_id", "date", "share", "whole", "basis")

log = logging.getLogger(__name__)


def read_package(wheel: Path) -> tuple[list[Row], list[Row], dict[str, dict[str, list[object]]]]:
    """Rows of the old communes (with district and province), rows of the new ones, and the package's links."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(wheel) as archive:
        base = Path(folder) / "vietnamadminunits" / "data"
        for name in ("dataset.db", "converter_2025.json"):
            archive.extract(f"vietnamadminunits/data/{name}", folder)
        store = sqlite3.connect(base / "dataset.db")
        store.row_factory = sqlite3.Row
        old = [dict(row) for row in store.execute("SELECT * FROM admin_units_legacy")]
        new = [dict(row) for row in store.execute("SELECT * FROM admin_units")]
        store.close()
        return old, new, json.loads((base / "converter_2025.json").read_text(encoding="utf-8"))


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def write_csv(path: Path, columns: tuple[str, ...], rows: Iterable[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def link_rows(found: list[Link]) -> list[Row]:
    return [
        {
            "old_id": link.old_id,
            "new_id": link.new_id,
            "date": "2025-07-01",
            "share": "1" if link.whole else "",
            "whole": int(link.whole),
            "basis": link.basis,
        }
        for link in sorted(found)
    ]


def main(arguments: list[str]) -> int:
    """Write both files beside this script; returns 1 when the checked file disagrees."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--checked", type=Path)
    chosen = parser.parse_args(arguments)
    old, new, converter = read_package(chosen.wheel)
    units = unit_rows(old, new)
    overrides = read_csv(HERE / "overrides.csv")
    rename(units, overrides)
    found, unused = drop_links(links(old, new, converter), overrides)
    kept = {int(row["unit_id"]) for row in overrides if row["action"] == "keep_place"}
    doubtful = blank_doubtful_places(units, found, kept)
    differences = check_against(units, found, read_csv(chosen.checked)) if chosen.checked else []
    for line in [*(f"override without a link: {entry}" for entry in unused), *doubtful, *differences]:
        log.warning(line)
    write_csv(HERE / "units.csv", UNIT_COLUMNS, units)
    write_csv(HERE / "successions.csv", LINK_COLUMNS, link_rows(found))
    log.info("%d units, %d links, %d differences from the checked file", len(units), len(found), len(differences))
    return 1 if differences or unused else 0


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    sys.exit(main(sys.argv[1:]))
