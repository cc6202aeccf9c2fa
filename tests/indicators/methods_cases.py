"""The cases of the published methods, by their id."""

import json
from pathlib import Path
from typing import Any

CASES: dict[str, dict[str, Any]] = {
    case["id"]: case for case in json.loads(Path(__file__).with_name("methods.json").read_text("utf-8"))
}


def starting(prefix: str) -> list[Any]:
    """Cases whose id starts so, as (input, expected)."""
    return [(case["input"], case["expected"]) for key, case in CASES.items() if key.startswith(prefix)]
