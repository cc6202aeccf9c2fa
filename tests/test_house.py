"""The plan of the house as code: floors, outside libraries at home in few rooms, budgets, names."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FLOORS = {"indicators": 0, "data": 1, "reports": 2, "pages": 3, "app": 4}
OUTSIDE = {"server", "manage"}
HOMES = {
    "duckdb": ("data/store/",),
    "streamlit": ("app.py", "server.py", "pages/"),
    "plotly": ("reports/figures/",),
    "openpyxl": ("data/sheets/", "reports/papers/"),
    "xlsxwriter": ("data/sheets/template/", "reports/papers/"),
    "python_calamine": ("data/sheets/",),
    "rapidfuzz": ("data/units/", "data/sheets/"),
    "typer": ("manage.py",),
    "docx": ("reports/papers/word/",),
    "typst": ("reports/papers/typeset.py",),
    "msoffcrypto": ("reports/papers/locked.py",),
    "uvicorn": ("server.py",),
}
FORBIDDEN_NAME = re.compile(r"(^|_)(utils?|helpers?|manager|process|data2|get)(_|$)")
FILE_LINES, FUNCTION_LINES, PAGE_LINES = 200, 40, 80


def sources() -> list[Path]:
    tops = [ROOT / f"{name}.py" for name in ("app", *sorted(OUTSIDE))]
    rooms = [path for name in FLOORS if name != "app" for path in sorted((ROOT / name).rglob("*.py"))]
    return [path for path in tops + rooms if path.exists()]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def where(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


PATHS = sources()
EACH = pytest.mark.parametrize("path", PATHS, ids=where)


def test_every_floor_stands() -> None:
    assert {where(path).split("/")[0].removesuffix(".py") for path in PATHS} == {*FLOORS, *OUTSIDE}


@EACH
def test_imports_go_down_only(path: Path) -> None:
    top = name_of(path).split(".")[0]
    below = FLOORS.get(top, 9)
    up = [
        name for name in imported(path) if FLOORS.get(name.split(".")[0], -1) > below or name.split(".")[0] in OUTSIDE
    ]
    assert not up, f"{where(path)} reaches up to {up}"


@EACH
def test_each_outside_library_is_used_only_at_home(path: Path) -> None:
    for name in imported(path):
        homes = HOMES.get(name.split(".")[0])
        assert homes is None or where(path).startswith(homes), f"{name} is not at home in {where(path)}"


@EACH
def test_files_and_functions_keep_their_budget(path: Path) -> None:
    lines = len(path.read_text("utf-8").splitlines())
    limit = PAGE_LINES if where(path).startswith("pages/") and "/shell/" not in where(path) else FILE_LINES
    assert lines <= limit, f"{where(path)} has {lines} lines, at most {limit}"
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= FUNCTION_LINES, f"{where(path)}: {node.name} has {length} lines"


@EACH
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(tree(path)), f"{where(path)} has no docstring"


@EACH
def test_names_say_what_things_are(path: Path) -> None:
    defined = [node.name for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    bad = [name for name in [*defined, *name_of(path).split(".")] if FORBIDDEN_NAME.search(name.lower())]
    assert not bad, f"{where(path)}: {bad}"


@EACH
def test_no_fault_is_swallowed(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"{where(path)}:{node.lineno} catches everything"
            assert not (len(node.body) == 1 and isinstance(node.body[0], ast.Pass)), f"{where(path)}:{node.lineno}"


def test_no_two_modules_import_each_other_in_a_circle() -> None:
    names = {name_of(path): path for path in PATHS}
    edges = {name: {to for to in imported(path) if to in names and to != name} for name, path in names.items()}
    edges = {name: {to for to in tos if not name.startswith(f"{to}.")} for name, tos in edges.items()}
    while leaves := {name for name, tos in edges.items() if not tos & set(edges)}:
        edges = {name: tos for name, tos in edges.items() if name not in leaves}
    assert not edges, f"these modules form circles: {sorted(edges)}"


def test_pages_stand_in_section_folders_only() -> None:
    assert [path.name for path in (ROOT / "pages").glob("*.py")] == ["__init__.py"]


def test_indicators_touch_no_file_and_no_database() -> None:
    for path in PATHS:
        if where(path).startswith("indicators/"):
            assert not {name.split(".")[0] for name in imported(path)} & {"os", "pathlib", "io", "sqlite3", "duckdb"}, (
                path
            )
