"""Supplied outlines find their unit by code and validity, never by guess, and are thinned without moving."""

import json
from pathlib import Path
from typing import Any

import pytest

from data.boundaries import BoundariesError, boundaries, thinned
from data.settings import settings

OLD_TAN, NEW_TAN, OLD_GIANG, NEW_TU = 1315178, 2315178, 1315148, 2315148
SQUARE = [[105.0, 20.0], [105.1, 20.0], [105.1, 20.1], [105.0, 20.1], [105.0, 20.0]]
HOLE = [[105.02, 20.02], [105.04, 20.02], [105.04, 20.04], [105.02, 20.04], [105.02, 20.02]]


def written(folder: Path, *features: dict[str, Any], geometry: dict[str, Any] | None = None, **more: Any) -> Path:
    shape = geometry or {"type": "Polygon", "coordinates": [SQUARE]}
    made = [{"type": "Feature", "properties": one, "geometry": shape} for one in features]
    path = folder / "b.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": made, **more}), "utf-8")
    return path


def area(ring: tuple[tuple[float, float], ...]) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:], strict=False)) / 2


def test_validity_tells_a_new_commune_from_the_old_one_of_its_code(tmp_path: Path) -> None:
    new = boundaries(written(tmp_path, {"code": "15178", "valid_from": "2025-07-01"}))
    assert set(new.outlines) == {NEW_TAN}
    old = boundaries(written(tmp_path, {"code": "15178", "valid_to": "2025-06-30"}))
    assert set(old.outlines) == {OLD_TAN}


def test_one_day_may_hold_for_the_whole_file(tmp_path: Path) -> None:
    found = boundaries(written(tmp_path, {"code": "15178"}, {"code": "15148"}, valid_on="2025-12-31"))
    assert set(found.outlines) == {NEW_TAN, NEW_TU}
    assert found.left_out == ()


def test_a_reused_code_without_validity_goes_by_its_name_or_is_left_out(tmp_path: Path) -> None:
    found = boundaries(
        written(tmp_path, {"code": "15148", "fullName": "Xã Cẩm Tú"}, {"code": "15178", "name": "Xã Cẩm Tân"})
    )
    assert set(found.outlines) == {NEW_TU}
    assert found.left_out == ("15178",)


def test_a_code_nobody_bore_is_left_out(tmp_path: Path) -> None:
    assert boundaries(written(tmp_path, {"code": "99999", "valid_on": "2025-12-31"})).left_out == ("99999",)


def test_holes_turn_the_other_way_whatever_the_file_says(tmp_path: Path) -> None:
    shape = {"type": "MultiPolygon", "coordinates": [[SQUARE[::-1], HOLE]]}
    path = written(tmp_path, {"code": "15178", "valid_on": "2025-12-31"}, geometry=shape)
    outer, hole = boundaries(path).outlines[NEW_TAN]
    assert area(outer) == pytest.approx(0.01)
    assert area(hole) == pytest.approx(-0.0004)


def test_points_on_a_straight_line_go_and_corners_stay() -> None:
    ring = [(105.0 + step / 100, 20.0) for step in range(10)] + [(105.09, 20.1), (105.0, 20.1), (105.0, 20.0)]
    assert thinned(ring) == [(105.0, 20.0), (105.09, 20.0), (105.09, 20.1), (105.0, 20.1), (105.0, 20.0)]


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    assert set(boundaries(written(tmp_path, {"code": "15178", "valid_on": "2025-12-31"})).outlines) == {NEW_TAN}
    path = written(tmp_path, {"code": "15148", "valid_on": "2025-12-31"}, note="longer")
    assert set(boundaries(path).outlines) == {NEW_TU}


@pytest.mark.parametrize("content", ["", "[]", '{"features": [{}]}', '{"features": [{"properties": null}]}', "{"])
def test_a_file_that_is_no_geojson_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.geojson"
    path.write_text(content, "utf-8")
    with pytest.raises(BoundariesError, match=r"x\.geojson"):
        boundaries(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BoundariesError, match=r"none\.geojson"):
        boundaries(tmp_path / "none.geojson")


def test_the_setting_gives_a_path_or_none(tmp_path: Path) -> None:
    assert settings({}).boundaries is None
    assert settings({"HSD_BOUNDARIES": str(tmp_path / "b.geojson")}).boundaries == tmp_path / "b.geojson"
