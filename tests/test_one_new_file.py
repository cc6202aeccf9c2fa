"""An indicator is one declaration: one new file, and every floor knows it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NEW_FILE = '''"""Share of the free internet points that are open to everybody."""

from indicators.words import Coverage, Dated, Direction, Example, Indicator, Input, Kind, Text, Theme

POINTS = Text("điểm", "points")

INPUTS = (
    Input(code="wifi.points", name=Text("Điểm truy cập mạng", "Internet points"), unit=POINTS, kind=Kind.STOCK,
          definition=Text("Điểm truy cập mạng tại cuối kỳ.", "Internet points at the end of the period.")),
    Input(code="wifi.open", name=Text("Trong đó: mở cho mọi người", "Of which: open to everybody"), unit=POINTS, kind=Kind.STOCK,
          definition=Text("Điểm không thu tiền.", "Points free of charge."), part_of="wifi.points"),
)

INDICATOR = Indicator(
    code="wifi_open", name=Text("Điểm truy cập mạng mở cho mọi người", "Internet points open to everybody"),
    short=Text("Điểm mạng mở", "Open points"), theme=Theme.DIGITAL, order=99,
    definition=Text("Điểm truy cập không thu tiền trên tổng số điểm.", "Free points as a percentage of all points."),
    formula=Text("Điểm mở ÷ tổng số điểm × 100.", "Open points ÷ all points × 100."),
    limits=Text("Không đo chất lượng đường truyền.", "Says nothing of the quality."),
    formulas=(Dated(2021, Coverage((("wifi.open", "wifi.points"),))),), direction=Direction.UP, unit=Text("%", "%"), decimals=1,
    source=Text("Thử nghiệm", "Trial"), frequency=Text("Hằng năm", "Yearly"),
    example=Example(facts={"wifi.open": (1, 2), "wifi.points": (2, 2)}, value=75.0),
)
'''


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    house = tmp_path / "house"
    unwanted = shutil.ignore_patterns(".git", ".venv", "files", "__pycache__", ".*_cache", "corpus", ".hypothesis")
    shutil.copytree(ROOT, house, ignore=unwanted)
    (house / "indicators" / "catalogue" / "wifi_open.py").write_text(NEW_FILE, encoding="utf-8")
    return house


def run(house: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], cwd=house, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.slow
def test_an_indicator_added_as_one_file_is_seen_on_every_floor(copy: Path) -> None:
    walked = run(copy, "-m", "tests.one_new_file")
    assert walked.returncode == 0, walked.stderr
    assert "seen on every floor" in walked.stdout


@pytest.mark.slow
def test_the_worked_example_of_a_new_file_is_run_by_the_tests_that_are_there(copy: Path) -> None:
    tested = run(
        copy,
        "-m",
        "pytest",
        "-vv",
        "-k",
        "wifi_open",
        "-p",
        "no:cacheprovider",
        "tests/indicators",
        "tests/test_house.py",
    )
    assert tested.returncode == 0, tested.stdout
    assert "wifi_open" in tested.stdout
    assert "PASSED" in tested.stdout
